// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the card designs' screen into pictures to be looked at, on a real database:
//     designerpictures <folder> [light|dark] [ltr|rtl] [text scale]
#include "tests/security/shopfixture.h"
#include "tests/ui/designer/designerdesk.h"
#include "tests/ui/stillpicture.h"
#include "tests/ui/vouchers/pageshell.h"
#include "ui/designer/cardfactsdialog.h"
#include "ui/designer/designerpage.h"
#include "ui/designer/designerview.h"
#include "ui/designer/designspage.h"
#include "ui/designer/elementtools.h"
#include "ui/designer/newdesigndialog.h"
#include "ui/designer/paperpresets.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;
namespace cards = nettdesk::vouchers::cards;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    Theme theme(app);
    theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.setMotion(false);
    if (arguments.contains(u"rtl"_s))
        app.setLayoutDirection(Qt::RightToLeft);
    theme.setTextScale(std::max(1.0, arguments.value(4).toDouble()));
    const QString suffix = u'-' + arguments.mid(2).join(u'-');
    const auto look = [&](QWidget &widget, const QString &name) {
        stillPicture(widget).save(folder + u'/' + name + suffix + u".png"_s);
    };

    ShopFixture fixture;
    const auto created = fixture.setUp();
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    vouchers::DesignShelf shelf(fixture.file.database(), security::Vault(fixture.keys), fixture.audit, fixture.clock);
    PageShell shell;
    shell.who = created->owner;
    cards::CardDesign own = cards::shippedDesigns().constFirst();
    own.id = u"own"_s;
    own.name = u"Our cards for the long summer at the lake, with every detail anybody ever asked for"_s;
    QCoro::waitFor(shelf.save(shell.who, own, 0));
    DesignsPage page({shelf, fixture.clock, created->business}, shell);
    page.resize(1280, 800);
    page.show();
    if (!QTest::qWaitFor([&] { return !page.gallery()->designs().isEmpty(); }))
        qFatal("no designs");
    look(page, u"gallery"_s);
    page.edit(u"own"_s);
    if (!QTest::qWaitFor([&] { return page.designer()->isVisible(); }))
        qFatal("no designer");
    DesignDocument &document = page.designer()->document();
    look(page, u"card"_s);
    document.select({document.design().elements.at(5).id});
    look(page, u"text"_s);
    for (const cards::Element &element : document.design().elements) {
        if (std::holds_alternative<cards::QrElement>(element.content))
            document.select({element.id});
    }
    look(page, u"qr"_s);
    document.select({document.design().elements.at(0).id, document.design().elements.at(1).id,
                     document.design().elements.at(5).id});
    look(page, u"several"_s);
    cards::CardDesign full = document.design();
    cards::Element text = newElement(u"text"_s, full.card);
    std::get<cards::TextElement>(text.content).parts = {cardText(u"{label:openAny} {label:openAny} {business}"_s)};
    text.box = {40, 20, 12, 4};
    full = cards::added(full, text);
    for (const QString &tool : {u"logo"_s, u"barcode"_s, u"rectangle"_s}) {
        cards::Element element = newElement(tool, full.card);
        element.box.moveTopLeft({60, 16});
        element.box.setSize({20, 8});
        full = cards::added(full, element);
    }
    full.languages = {u"en"_s, u"ar"_s, u"es"_s};
    document.change(u"Much"_s, full, {full.elements.at(full.elements.size() - 4).id});
    look(page, u"flaws"_s);
    document.open(emptyDesign(paperPresets().constFirst(), u"Nothing yet"_s));
    look(page, u"empty"_s);
    NewDesignDialog dialog;
    dialog.show();
    look(dialog, u"new"_s);
    CardFactsDialog facts(shelf, shell);
    facts.show();
    look(facts, u"facts"_s);
    return 0;
}
