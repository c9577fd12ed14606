// SPDX-License-Identifier: GPL-3.0-or-later
// Designs from the list through the designer and back onto the shelf, on a real database.
#include "ui/designer/designspage.h"

#include "core/vouchers/designshelf.h"
#include "tests/security/shopfixture.h"
#include "tests/ui/designer/designerdesk.h"
#include "tests/ui/vouchers/pageshell.h"
#include "ui/designer/designerpage.h"
#include "ui/designer/designerview.h"
#include "ui/designer/designthumbs.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;
namespace cards = nettdesk::vouchers::cards;

namespace {

struct Shop {
    Shop()
    {
        if (!fixture.file.isAvailable())
            qFatal("%s", qPrintable(fixture.file.problem()));
        const auto created = fixture.setUp();
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        shell.who = created->owner;
        parts = std::make_unique<DesignsParts>(DesignsParts{shelf, fixture.clock, created->business});
    }
    ~Shop()
    {
        // Pages that are gone may have asked for something: the shelf outlives its tasks.
        for (int step = 0; step < 12; ++step) {
            QCoro::waitFor(fixture.file.database().read([](storage::Session &) { return true; }));
            QCoreApplication::processEvents();
        }
    }
    QList<vouchers::ShelvedDesign> own()
    {
        QList<vouchers::ShelvedDesign> found;
        const auto all = QCoro::waitFor(shelf.all(shell.who));
        if (!all)
            qFatal("%s", qPrintable(all.error().message));
        for (const vouchers::ShelvedDesign &each : all->designs) {
            if (!each.isShipped)
                found << each;
        }
        return found;
    }

    ShopFixture fixture;
    vouchers::DesignShelf shelf{fixture.file.database(), security::Vault(fixture.keys), fixture.audit, fixture.clock};
    PageShell shell;
    std::unique_ptr<DesignsParts> parts;
};

void press(QWidget &page, const QString &objectName)
{
    auto *button = page.findChild<QAbstractButton *>(objectName);
    if (!button)
        qFatal("there is no %s", qPrintable(objectName));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The page in a window, with its list loaded.
std::unique_ptr<DesignsPage> open(Shop &shop)
{
    auto page = std::make_unique<DesignsPage>(*shop.parts, shop.shell);
    page->resize(1280, 820);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()) ||
        !QTest::qWaitFor([&] { return !page->gallery()->designs().isEmpty(); }, 10'000))
        qFatal("no designs");
    return page;
}

QByteArray withField(const char *from, const char *to)
{
    QByteArray json = cards::shippedDesigns().constFirst().toJson();
    const qsizetype at = json.indexOf(from);
    if (at < 0)
        qFatal("no %s", from);
    return json.replace(at, qsizetype(qstrlen(from)), to);
}

} // namespace

class DesignsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    /// The whole way: from nothing, all undone, redone, saved, read again, and the same.
    void a_card_is_built_from_nothing_undone_redone_saved_and_read_again()
    {
        Shop shop;
        const auto page = open(shop);
        page->perform(DesignCommand::add, {});
        auto *dialog = page->findChild<QDialog *>(u"newDesign"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"Summer cards"_s);
        press(*dialog, u"make"_s);
        DesignerPage &designer = *page->designer();
        QVERIFY(designer.isVisible());
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        DesignDocument &document = designer.document();
        CardCanvas &canvas = *designer.view()->canvas();
        const cards::CardDesign nothing = document.design();
        QVERIFY(nothing.elements.isEmpty());
        QCOMPARE(nothing.paper.cardsPerSheet(), 10);

        const Hand hand(canvas);
        const auto draw = [&](const QString &tool, const QPointF &from, const QPointF &to) {
            press(*page, u"tool-"_s + tool);
            hand.drag(from, to);
        };
        const auto type = [&](const QString &field, const QString &text) {
            auto *edit = page->findChild<QPlainTextEdit *>(field);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            canvas.setFocus();
        };
        draw(u"rectangle"_s, {2, 2}, {83, 52});
        draw(u"text"_s, {5, 5}, {55, 12});
        type(u"text"_s, u"{business}"_s);
        draw(u"text"_s, {5, 20}, {55, 28});
        type(u"text"_s, u"{code}"_s);
        draw(u"line"_s, {5, 14}, {80, 14});
        draw(u"qr"_s, {58, 24}, {80, 46});
        draw(u"barcode"_s, {5, 40}, {55, 50});
        draw(u"logo"_s, {60, 5}, {80, 12});
        QTest::keyClick(&canvas, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&canvas, Qt::Key_Delete);
        hand.click({30, 24});
        hand.click({30, 8}, Qt::ShiftModifier);
        press(*page, u"button-left"_s);
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        press(*page, u"button-back"_s);
        const cards::CardDesign built = document.design();
        QCOMPARE(built.elements.size(), 7);

        int undone = 0;
        while (document.history().canUndo() && undone < 100) {
            QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
            ++undone;
        }
        QCOMPARE(document.design(), nothing);
        QVERIFY(undone >= 12);
        for (int i = 0; i < undone; ++i)
            QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!document.history().canRedo());
        QCOMPARE(document.design(), built);

        QSignalSpy saved(&designer, &DesignerPage::saved);
        QTest::keyClick(&canvas, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!document.isChanged());
        QCOMPARE(shop.own().size(), 1);
        cards::CardDesign kept = shop.own().first().design;
        QCOMPARE(kept.id, u"summer-cards"_s);
        cards::CardDesign expected = built;
        expected.id = kept.id;
        QCOMPARE(kept, expected);
        // And through a file.
        QCOMPARE(*cards::CardDesign::parse(kept.toJson()), expected);
        // Opened again by another page, it is the same.
        const auto other = open(shop);
        other->edit(kept.id);
        QTRY_VERIFY(other->designer()->isVisible());
        QCOMPARE(other->designer()->document().design(), expected);
    }

    void a_shipped_design_is_edited_as_a_copy()
    {
        Shop shop;
        const auto page = open(shop);
        const cards::CardDesign shipped = cards::shippedDesigns().constFirst();
        page->perform(DesignCommand::edit, shipped.id);
        QTRY_VERIFY(page->designer()->isVisible());
        QVERIFY(page->designer()->document().isChanged());
        QCOMPARE(page->designer()->document().design().elements, shipped.elements);
        QSignalSpy saved(page->designer(), &DesignerPage::saved);
        page->designer()->save();
        QTRY_COMPARE(saved.count(), 1); // the page knows, not only the database
        QCOMPARE(shop.own().size(), 1);
        QVERIFY(shop.own().first().design.id != shipped.id);
        // Saved again, it is the same one.
        page->designer()->document().rename(u"Mine"_s);
        QTRY_VERIFY(page->designer()->document().isChanged());
        page->designer()->save();
        QTRY_COMPARE(saved.count(), 2);
        QCOMPARE(shop.own().size(), 1);
        QCOMPARE(shop.own().first().design.name, u"Mine"_s);
        QCOMPARE(shop.own().first().revision, 2);
    }

    void changes_that_are_not_saved_are_asked_about()
    {
        Shop shop;
        const auto page = open(shop);
        page->edit(cards::shippedDesigns().constFirst().id);
        QTRY_VERIFY(page->designer()->isVisible());
        DesignerPage &designer = *page->designer();
        page->back();
        QVERIFY(designer.question());
        const auto answer = [&](QMessageBox::ButtonRole role) {
            for (QAbstractButton *button : designer.question()->buttons()) {
                if (designer.question()->buttonRole(button) == role) {
                    button->click();
                    return;
                }
            }
        };
        answer(QMessageBox::RejectRole); // keeps editing
        QTRY_VERIFY(!designer.question());
        QVERIFY(designer.isVisible());
        page->back();
        answer(QMessageBox::AcceptRole); // saves, then goes
        QTRY_VERIFY(!designer.isVisible());
        QCOMPARE(shop.own().size(), 1);
        page->edit(shop.own().first().design.id);
        QTRY_VERIFY(designer.isVisible());
        designer.document().selectAll();
        designer.document().change(u"x"_s,
                                   cards::removed(designer.document().design(), designer.document().selection()));
        page->back();
        answer(QMessageBox::DestructiveRole);
        QTRY_VERIFY(!designer.isVisible());
        QVERIFY(!shop.own().first().design.elements.isEmpty());
        QVERIFY(!DesignerPage::draft(shop.shell.store())); // thrown away is thrown away
    }

    void a_power_cut_loses_no_design()
    {
        Shop shop;
        {
            const auto page = open(shop);
            page->edit(cards::shippedDesigns().constFirst().id);
            QTRY_VERIFY(page->designer()->isVisible());
            page->designer()->document().rename(u"Half done"_s);
        }
        const auto page = open(shop);
        QVERIFY(page->gallery()->messageBar()->text().contains(u"Half done"_s));
        QPushButton *goOn = nullptr;
        for (QPushButton *button : page->gallery()->messageBar()->findChildren<QPushButton *>()) {
            if (button->text() == u"Go on with it"_s)
                goOn = button;
        }
        QVERIFY(goOn);
        goOn->click();
        QVERIFY(page->designer()->isVisible());
        QCOMPARE(page->designer()->document().design().name, u"Half done"_s);
        QVERIFY(page->designer()->document().isChanged());
        page->designer()->save();
        QTRY_COMPARE(shop.own().size(), 1);
        QCOMPARE(shop.own().first().design.id, u"half-done"_s);
    }

    void what_somebody_else_changed_is_not_overwritten()
    {
        Shop shop;
        cards::CardDesign design = cards::shippedDesigns().constFirst();
        design.id = u"ours"_s;
        const auto kept = QCoro::waitFor(shop.shelf.save(shop.shell.who, design, 0));
        QVERIFY(kept);
        const auto page = open(shop);
        page->edit(u"ours"_s);
        QTRY_VERIFY(page->designer()->isVisible());
        design.name = u"Theirs"_s;
        QVERIFY(QCoro::waitFor(shop.shelf.save(shop.shell.who, design, kept->revision)));
        page->designer()->document().rename(u"Mine"_s);
        page->designer()->save();
        QTRY_VERIFY(!page->designer()->messageBar()->text().isEmpty());
        QCOMPARE(shop.own().first().design.name, u"Theirs"_s);
        QVERIFY(page->designer()->document().isChanged());
    }

    void bad_files_are_refused_in_words_and_nothing_changes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("Dear Sir or Madam");
        QTest::newRow("JSON of somebody else") << QByteArray(R"({"glossary": {"title": "example"}})");
        QTest::newRow("half of it") << cards::shippedDesigns().constFirst().toJson().first(500);
        QTest::newRow("a newer version") << withField("\"nettdesk-card\": 2", "\"nettdesk-card\": 99");
        QTest::newRow("a negative card") << withField("\"width\": 85", "\"width\": -85");
        QTest::newRow("no number") << withField("\"width\": 85", "\"width\": null");
        QTest::newRow("an unknown placeholder") << withField("{business}", "{nonsense}");
        QTest::newRow("too much") << QByteArray(cards::DesignLimits::bytes + 1, ' ');
        QByteArray many = R"({"nettdesk-card": 2, "id": "many", "name": "Many", "paper": {"kind": "sheet", )"
                          R"("width": 210, "height": 297, "left": 10, "top": 10, "columns": 1, "rows": 1}, )"
                          R"("card": {"width": 85, "height": 54}, "elements": [)";
        for (int i = 0; i < 20'000; ++i)
            many += QByteArray(i ? "," : "") + R"({"type": "line", "x": 1, "y": 1, "width": 5, "height": 0})";
        QTest::newRow("elements without end") << many + "]}";
    }
    void bad_files_are_refused_in_words_and_nothing_changes()
    {
        QFETCH(QByteArray, json);
        Shop shop;
        const auto page = open(shop);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const qsizetype before = page->gallery()->designs().size();
        page->gallery()->importFile(file.fileName());
        QTRY_VERIFY(!page->gallery()->messageBar()->text().isEmpty());
        QCOMPARE(page->gallery()->messageBar()->tone(), Tone::Danger);
        QCOMPARE(page->gallery()->designs().size(), before);
        QVERIFY(shop.own().isEmpty());
    }

    void the_wifi_of_the_cards_is_set_and_its_password_never_shown_again()
    {
        Shop shop;
        const auto page = open(shop);
        const auto ask = [&] {
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                if (button->text() == u"What cards say…"_s)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
            auto *dialog = page->window()->findChild<QDialog *>(u"cardFacts"_s);
            const auto isRead = [dialog] {
                return dialog && dialog->findChild<QAbstractButton *>(u"saveFacts"_s)->isEnabled();
            };
            return QTest::qWaitFor(isRead) ? dialog : nullptr;
        };
        QPointer<QDialog> dialog = ask();
        QVERIFY(dialog);
        auto *password = dialog->findChild<QLineEdit *>(u"wifiPassword"_s);
        QVERIFY(!password->isVisible()); // open until somebody says otherwise
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"ssid"_s), u"Guests"_s);
        auto *isOpen = dialog->findChild<QAbstractButton *>(u"openWifi"_s);
        isOpen->setFocus();
        QTest::keyClick(isOpen, Qt::Key_Space);
        QVERIFY(password->isVisible());
        press(*dialog, u"saveFacts"_s); // without a password: asked for it
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(password, u"kaffeekuchen"_s);
        press(*dialog, u"saveFacts"_s);
        QTRY_VERIFY(!dialog);
        const auto facts = QCoro::waitFor(shop.shelf.cardFacts(shop.shell.who));
        QCOMPARE(facts->ssid, u"Guests"_s);
        QVERIFY(facts->hasWifiPassword);

        dialog = ask();
        QVERIFY(dialog);
        password = dialog->findChild<QLineEdit *>(u"wifiPassword"_s);
        QVERIFY(password->isVisible());
        QVERIFY(password->text().isEmpty());
        press(*dialog, u"saveFacts"_s); // kept
        QTRY_VERIFY(!dialog);
        QVERIFY(QCoro::waitFor(shop.shelf.cardFacts(shop.shell.who))->hasWifiPassword);
    }

    void a_good_file_is_imported_and_an_own_design_deleted()
    {
        Shop shop;
        const auto page = open(shop);
        const QTemporaryDir folder;
        cards::CardDesign design = cards::shippedDesigns().constFirst();
        design.id = u"from-a-friend"_s;
        design.name = u"From a friend"_s;
        QFile file(folder.filePath(u"good.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(design.toJson());
        file.close();
        page->gallery()->importFile(file.fileName());
        QTRY_COMPARE(shop.own().size(), 1);
        QTRY_COMPARE(page->gallery()->designs().first().design.name, design.name);
        page->gallery()->remove(design.id);
        QTRY_VERIFY(shop.own().isEmpty());
        QTRY_VERIFY(page->gallery()->designs().first().isShipped);
    }

    void whoever_may_only_print_sees_designs_and_changes_none()
    {
        Shop shop;
        shop.shell.who.kind = Actor::Kind::Employee;
        shop.shell.who.role = Role::Cashier;
        if (shop.shell.who.may(Permission::EditSettings) || !shop.shell.who.may(Permission::PrintVouchers))
            QSKIP("no role that prints and edits nothing");
        const auto page = open(shop);
        for (const auto *button : page->gallery()->findChildren<QAbstractButton *>())
            QVERIFY2(button->text() != u"New design"_s || !button->isVisible(), qPrintable(button->text()));
    }

    void every_control_has_a_name()
    {
        Shop shop;
        const auto page = open(shop);
        page->edit(cards::shippedDesigns().constFirst().id);
        QTRY_VERIFY(page->designer()->isVisible());
        page->designer()->document().select({page->designer()->document().design().elements.first().id});
        for (const QWidget *widget : page->designer()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollArea") ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(DesignsPageTest)
#include "designspagetest.moc"
