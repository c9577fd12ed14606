// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "tests/ui/samples.h"
#include "ui/shell/firstrunstep.h"
#include "ui/shell/strengthmeter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passwordedit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;

class FirstRunTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FirstRun> m_run;
    FirstRunAnswers m_answers;
    int m_created = 0;

    template<class Widget>
    QList<Widget *> shown()
    {
        QList<Widget *> visible;
        for (auto *widget : m_run->findChildren<Widget *>()) {
            if (widget->isVisible())
                visible.append(widget);
        }
        return visible;
    }
    Button *button(const QString &text)
    {
        for (Button *one : shown<Button>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    FormField *field(const QString &label)
    {
        for (FormField *one : shown<FormField>()) {
            if (one->field()->accessibleName() == label)
                return one;
        }
        return nullptr;
    }
    void type(const QString &label, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field(label)->field());
        if (auto *combo = qobject_cast<QComboBox *>(field(label)->field()))
            edit = combo->lineEdit();
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void goOn()
    {
        Button *next = button(u"Continue"_s) ? button(u"Continue"_s) : button(u"Create shop"_s);
        QTest::mouseClick(next ? next : button(u"Start"_s), Qt::LeftButton);
    }
    void toOwner()
    {
        goOn();
        type(u"Business name"_s, u"Cafe Horizon"_s);
        type(u"Currency"_s, u"kes"_s);
        goOn();
        QCOMPARE(m_run->currentStep(), 2);
    }
    void toStorage()
    {
        toOwner();
        type(u"Your name"_s, u"Asha"_s);
        type(u"Password"_s, u"correct horse"_s);
        type(u"Password again"_s, u"correct horse"_s);
        goOn();
        QCOMPARE(m_run->currentStep(), 3);
    }
    QStringList errors()
    {
        QStringList all;
        for (FormField *one : shown<FormField>()) {
            if (one->hasError())
                all.append(one->field()->accessibleName());
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setMotion(false);
    }
    void init()
    {
        FirstRunServices services = sampleFirstRun();
        const auto create = services.create;
        services.create = [this, create](FirstRunAnswers answers) {
            m_answers = answers;
            ++m_created;
            return create(std::move(answers));
        };
        m_created = 0;
        m_run = std::make_unique<FirstRun>(std::move(services));
        m_run->resize(1100, 760);
        m_run->show();
        QVERIFY(QTest::qWaitForWindowActive(m_run.get()));
    }
    void cleanup() { m_run.reset(); }

    void six_pages_lead_from_nothing_to_a_shop()
    {
        QVERIFY(m_run->stepCount() <= 6);
        QSignalSpy finished(m_run.get(), &FirstRun::finished);
        toStorage();
        goOn();
        QCOMPARE(m_created, 1);
        QCOMPARE(m_answers.language, u"en"_s);
        QCOMPARE(m_answers.businessName, u"Cafe Horizon"_s);
        QCOMPARE(m_answers.currency, u"KES"_s);
        QCOMPARE(m_answers.ownerName, u"Asha"_s);
        QCOMPARE(m_answers.ownerPassword, u"correct horse"_s);
        QCOMPARE(m_answers.storageUrl, QString());

        QCOMPARE(m_run->currentStep(), 4);
        QVERIFY(!button(u"Back"_s)); // the shop is made
        type(u"Group 2 of 5"_s, u"m9d2p"_s);
        type(u"Group 5 of 5"_s, u"R6CIVN"_s); // I for 1, as people read it
        goOn();
        QCOMPARE(m_run->currentStep(), 5);
        for (auto *card : shown<ChoiceCard>()) {
            if (card->text().contains(u"simulated"_s))
                QTest::mouseClick(card, Qt::LeftButton);
        }
        goOn();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().at(0).value<Actor>().name, u"Asha"_s);
        QCOMPARE(finished.first().at(1).value<FirstRouter>(), FirstRouter::Simulated);
    }

    void every_page_can_be_done_without_a_mouse()
    {
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        const auto tabTo = [&press, this](const QString &text) {
            for (int i = 0; i < 40; ++i) {
                auto *now = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
                if (now && now->text() == text)
                    return true;
                press(Qt::Key_Tab);
            }
            return false;
        };
        QVERIFY(tabTo(u"Continue"_s));
        press(Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Cafe"_s);
        QVERIFY(tabTo(u"Continue"_s));
        press(Qt::Key_Space);
        QCOMPARE(m_run->currentStep(), 2);
        QTest::keyClicks(QApplication::focusWidget(), u"Asha"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"correct horse"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"correct horse"_s);
        QVERIFY(tabTo(u"Continue"_s));
        press(Qt::Key_Space);
        QCOMPARE(m_run->currentStep(), 3);
        QVERIFY(tabTo(u"Create shop"_s));
        press(Qt::Key_Space);
        QCOMPARE(m_run->currentStep(), 4);
    }

    void what_is_missing_is_said_at_its_field()
    {
        goOn();
        goOn();
        QCOMPARE(m_run->currentStep(), 1);
        QCOMPARE(errors(), QStringList{u"Business name"_s});
        type(u"Business name"_s, u"Cafe"_s);
        type(u"Currency"_s, u"x1"_s);
        goOn();
        QCOMPARE(errors(), QStringList{u"Currency"_s});
        QVERIFY(QApplication::focusWidget()->inherits("QLineEdit") ||
                QApplication::focusWidget()->inherits("QComboBox"));
    }

    void a_password_must_pass_the_rule_and_be_typed_twice()
    {
        toOwner();
        type(u"Your name"_s, u"Asha"_s);
        type(u"Password"_s, u"short"_s);
        goOn();
        QCOMPARE(m_run->currentStep(), 2);
        QVERIFY(errors().contains(u"Password"_s));
        type(u"Password"_s, u"correct horse"_s);
        QVERIFY(!errors().contains(u"Password"_s)); // gone while typing
        type(u"Password again"_s, u"correct house"_s);
        goOn();
        QCOMPARE(errors(), QStringList{u"Password again"_s});
        QCOMPARE(m_run->currentStep(), 2);
    }

    void a_shared_database_is_tested_before_the_shop_is_made_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("works");
        QTest::newRow("answers") << u"postgresql://shop@db.example:5432/nettdesk"_s << true;
        QTest::newRow("does not answer") << u"postgresql://shop@other.example/nettdesk"_s << false;
        QTest::newRow("another kind") << u"mysql://shop@db.example/nettdesk"_s << false;
        QTest::newRow("no database") << u"postgresql://shop@db.example"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void a_shared_database_is_tested_before_the_shop_is_made()
    {
        QFETCH(QString, url);
        QFETCH(bool, works);
        toStorage();
        for (auto *card : shown<ChoiceCard>()) {
            if (card->text().startsWith(u"Shared"_s))
                QTest::mouseClick(card, Qt::LeftButton);
        }
        type(u"Address of the database"_s, url);
        goOn();
        QCOMPARE(m_created, works ? 1 : 0);
        QCOMPARE(m_run->currentStep(), works ? 4 : 3);
        QCOMPARE(errors().isEmpty(), works);
        if (works)
            QCOMPARE(m_answers.storageUrl, url);
    }

    void a_password_in_the_address_moves_out_of_sight()
    {
        toStorage();
        for (auto *card : shown<ChoiceCard>()) {
            if (card->text().startsWith(u"Shared"_s))
                QTest::mouseClick(card, Qt::LeftButton);
        }
        type(u"Address of the database"_s, u"postgresql://shop:s3cret@db.example/nettdesk"_s);
        goOn();
        QCOMPARE(m_answers.storageUrl, u"postgresql://shop@db.example/nettdesk"_s);
        QCOMPARE(m_answers.storagePassword, u"s3cret"_s);
    }

    void the_recovery_key_must_be_typed_back()
    {
        toStorage();
        goOn();
        goOn();
        QCOMPARE(m_run->currentStep(), 4);
        QCOMPARE(errors().size(), 2);
        type(u"Group 2 of 5"_s, u"m9d2p"_s);
        type(u"Group 5 of 5"_s, u"wrong"_s);
        goOn();
        QCOMPARE(errors(), QStringList{u"Group 5 of 5"_s});
        QTest::mouseClick(button(u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"7K3QX-M9D2P-4TZ8A-WEH5B-R6C1VN"_s);
    }

    void every_field_of_every_page_has_a_name()
    {
        const auto check = [this] {
            for (QWidget *widget : shown<QWidget>()) {
                if (!widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                    continue;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        };
        check();
        toStorage();
        for (auto *card : shown<ChoiceCard>()) {
            if (card->text().startsWith(u"Shared"_s))
                QTest::mouseClick(card, Qt::LeftButton);
        }
        check();
        type(u"Address of the database"_s, u"postgresql://shop@db.example/nettdesk"_s);
        goOn();
        check();
    }

    void strength_grows_with_length_and_not_with_repetition()
    {
        QCOMPARE(passwordStrength(u""), 0);
        QCOMPARE(passwordStrength(u"aaaaaaaaaaaaaaaa"), 1);
        QCOMPARE(passwordStrength(u"12345678"), 1);
        QVERIFY(passwordStrength(u"correct horse battery staple") == 4);
        QVERIFY(passwordStrength(u"k9#Tq2!vBx") >= 3);
        QVERIFY(passwordStrength(u"sunshine") <= 2);
    }
};

QTEST_MAIN(FirstRunTest)
#include "firstruntest.moc"
