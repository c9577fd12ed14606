// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/brackets.h"
#include "tests/ui/samples.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notificationspanel.h"
#include "ui/shell/rail.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/uistore.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::tests;
using namespace nettdesk::ui;

namespace {

const Actor owner{Actor::Kind::Employee, EmployeeId(1), u"Asha"_s, Role::Owner};

QStringList unnamed(QWidget *root)
{
    QStringList without;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus ||
            widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            without.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return without;
}

} // namespace

class ShellTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    MemoryUiStore m_store;
    std::unique_ptr<MainWindow> m_window;

    Workspace &workspace() { return *m_window->findChild<Workspace *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target && m_window->isAncestorOf(target) ? target : m_window.get(), key, modifiers);
    }
    QStringList performed() { return workspace().currentPage()->property("performed").toStringList(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMotion(false);
    }
    void init()
    {
        m_store = {};
        m_window = std::make_unique<MainWindow>(sampleServices(), sampleScreens(), *m_theme, m_store);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void no_key_does_two_things_in_one_window()
    {
        m_window->enter(owner);
        for (const auto *screen : {"vouchers", "routers"}) {
            workspace().openScreen(QString::fromLatin1(screen));
            QHash<QString, QString> taken;
            for (const QAction *action : m_window->findChildren<QAction *>()) {
                const auto *holder = qobject_cast<QWidget *>(action->parent());
                if (action->shortcut().isEmpty() || (holder && !holder->isVisible()))
                    continue;
                const QString keys = action->shortcut().toString();
                QVERIFY2(!taken.contains(keys),
                         qPrintable(keys + u": "_s + taken.value(keys) + u" / "_s + action->text()));
                taken.insert(keys, action->text());
            }
            QVERIFY(taken.size() >= 10);
        }
    }

    void everything_that_takes_the_focus_has_a_name()
    {
        m_window->showSignIn();
        QCOMPARE(unnamed(m_window.get()), QStringList());
        m_window->enter(owner);
        auto *table = workspace().currentPage()->findChild<TableView *>();
        Q_EMIT table->opened(table->model()->index(0, 0));
        QCOMPARE(unnamed(m_window.get()), QStringList());
        workspace().openScreen(u"routers"_s);
        QCOMPARE(unnamed(m_window.get()), QStringList());
        key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(unnamed(m_window.get()), QStringList());
        key(Qt::Key_Escape);
        key(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(unnamed(m_window.get()), QStringList());
    }

    void pages_are_made_when_they_are_first_opened()
    {
        m_window->enter(owner);
        QCOMPARE(m_window->findChildren<Page *>().size(), 1);
        key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(workspace().currentScreen(), u"routers"_s);
        QCOMPARE(m_window->findChildren<Page *>().size(), 2);
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->findChildren<Page *>().size(), 2);
    }

    void the_palette_finds_a_screen_and_opens_it()
    {
        m_window->enter(owner);
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"rout"_s);
        QCOMPARE(m_window->findChild<CommandPalette *>()->titles().constFirst(), u"Routers"_s);
        key(Qt::Key_Return);
        QCOMPARE(workspace().currentScreen(), u"routers"_s);
        QVERIFY(!m_window->findChild<CommandPalette *>()->isVisible());
    }

    void a_code_typed_into_the_palette_is_redeemed_with_enter()
    {
        m_window->enter(owner);
        key(Qt::Key_2, Qt::ControlModifier);
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"net-7k3qx-m9d2p"_s);
        QCOMPARE(m_window->findChild<CommandPalette *>()->titles(), QStringList{u"Redeem net-7k3qx-m9d2p"_s});
        key(Qt::Key_Return);
        QCOMPARE(workspace().currentScreen(), u"vouchers"_s);
        QCOMPARE(performed(), QStringList{u"vouchers.redeem:net-7k3qx-m9d2p"_s});
    }

    void what_looks_like_a_code_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("is");
        QTest::newRow("code") << u"NET-7K3QX-M9D2P"_s << true;
        QTest::newRow("spaces") << u" net 7k3qx "_s << true;
        QTest::newRow("digits") << u"12345"_s << true;
        QTest::newRow("word") << u"routers"_s << false;
        QTest::newRow("short") << u"a1"_s << false;
        QTest::newRow("path") << u"a1b2/c3d4"_s << false;
        QTest::newRow("very long") << QString(60, u'7') << false;
    }
    void what_looks_like_a_code()
    {
        QFETCH(QString, typed);
        QFETCH(bool, is);
        QCOMPARE(looksLikeCode(typed), is);
    }

    void keys_run_a_screens_command_from_any_other_screen()
    {
        m_window->enter(owner);
        key(Qt::Key_2, Qt::ControlModifier);
        key(Qt::Key_F3);
        QCOMPARE(workspace().currentScreen(), u"vouchers"_s);
        QCOMPARE(performed(), QStringList{u"vouchers.redeem:"_s});
        key(Qt::Key_F5);
        QCOMPARE(performed().constLast(), u"refresh"_s);
    }

    void a_screen_and_a_command_that_would_be_refused_are_not_shown()
    {
        m_window->enter({Actor::Kind::Employee, EmployeeId(2), u"Vera"_s, Role::Viewer});
        key(Qt::Key_F3);
        QCOMPARE(performed(), QStringList());
        key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!m_window->findChild<CommandPalette *>()->titles().contains(u"Redeem a code"_s));
    }

    void signing_in_takes_a_name_and_the_right_password()
    {
        QSignalSpy signedIn(m_window.get(), &MainWindow::signedIn);
        m_window->showSignIn();
        auto *page = m_window->findChild<SignInPage *>();
        auto *password = page->findChild<PasswordEdit *>();
        const auto named = [page] {
            for (const auto *box : page->findChildren<QComboBox *>()) {
                if (box->isEditable())
                    return box->currentText();
            }
            return QString();
        };
        QTRY_COMPARE(named(), u"Asha"_s);
        password->setFocus();
        QTest::keyClicks(password, u"wrong"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(signedIn.count(), 0);
        QCOMPARE(password->text(), QString());
        QTest::keyClicks(password, u"open sesame"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(workspace().currentScreen(), u"vouchers"_s);
    }

    void locking_keeps_the_pages_of_who_comes_back()
    {
        m_window->enter(owner);
        key(Qt::Key_2, Qt::ControlModifier);
        const QPointer<Page> page = workspace().currentPage();
        key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!page->isVisible());
        m_window->enter(owner);
        QVERIFY(page && page->isVisible());
        key(Qt::Key_L, Qt::ControlModifier);
        m_window->enter({Actor::Kind::Employee, EmployeeId(3), u"Brice"_s, Role::Cashier});
        QVERIFY(!page);
    }

    void the_window_comes_back_as_it_was_left()
    {
        m_window->enter(owner);
        m_window->resize(790, 610);
        key(Qt::Key_2, Qt::ControlModifier);
        key(Qt::Key_B, Qt::ControlModifier);
        m_window->close();
        m_window = std::make_unique<MainWindow>(sampleServices(), sampleScreens(), *m_theme, m_store);
        m_window->show();
        m_window->enter(owner);
        QCOMPARE(m_window->size(), QSize(790, 610));
        QCOMPARE(workspace().currentScreen(), u"routers"_s);
        QVERIFY(m_window->findChild<Rail *>()->isCollapsed());
    }

    void another_language_reaches_what_is_open()
    {
        m_window->enter(owner);
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        QCOMPARE(workspace().currentPage()->title(), u"[Vouchers]"_s);
        QStringList bare;
        for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
            const bool ours = qobject_cast<const RailButton *>(button) || qobject_cast<const Button *>(button);
            const bool name = button->text() == owner.name;
            if (ours && !name && !button->text().isEmpty() && !button->text().startsWith(u'['))
                bare.append(button->text());
        }
        bare.removeAll(u"Export"_s); // the sample page sets this one once
        QCOMPARE(bare, QStringList());
        QCoreApplication::removeTranslator(&brackets);
    }

    void escape_closes_the_details_then_clears_the_search()
    {
        m_window->enter(owner);
        Page *page = workspace().currentPage();
        auto *table = page->findChild<TableView *>();
        page->searchField()->setText(u"horizon"_s);
        Q_EMIT table->opened(table->model()->index(0, 0));
        QVERIFY(page->details()->isOpen());
        table->setFocus();
        key(Qt::Key_Escape);
        QVERIFY(!page->details()->isOpen());
        QCOMPARE(page->searchField()->text(), u"horizon"_s);
        key(Qt::Key_Escape);
        QCOMPARE(page->searchField()->text(), QString());
    }

    void long_work_stands_in_the_strip_and_ends_as_a_notification()
    {
        m_window->enter(owner);
        auto *strip = m_window->findChild<ProgressStrip *>();
        QPointer<Job> job = workspace().startJob(u"Making vouchers"_s);
        QVERIFY(strip->isVisible());
        key(Qt::Key_2, Qt::ControlModifier); // it can be left running
        for (auto *button : strip->findChildren<Button *>())
            QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(job->isCancelled());
        job->finish(u"12 of 20 vouchers were made"_s);
        QVERIFY(!strip->isVisible());
        QCOMPARE(m_window->findChild<NotificationsPanel *>()->unread(), 1);
        QTRY_VERIFY(!job);
    }

    void closing_asks_while_router_work_is_pending()
    {
        m_window->enter(owner);
        m_window->setPending(2);
        m_window->close();
        QVERIFY(m_window->isVisible());
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Return); // the default is to stay
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->isVisible());
        m_window->setPending(0);
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    void a_window_may_go_while_it_waits_for_an_answer()
    {
        m_window->showSignIn();
        auto *password = m_window->findChild<PasswordEdit *>();
        QTest::keyClicks(password, u"open sesame"_s);
        QTest::keyClick(password, Qt::Key_Return);
        m_window.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(ShellTest)
#include "shelltest.moc"
