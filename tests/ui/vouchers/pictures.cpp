// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the Vouchers, Packages and Counter screens into pictures to be looked at, on a real shop with a simulated
// router:
//     voucherpictures <folder> [light|dark] [ltr|rtl] [text scale] [list|million]
#include "tests/ui/stillpicture.h"
#include "tests/ui/vouchers/manyvouchers.h"
#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/counterstage.h"
#include "ui/counter/recentvouchers.h"
#include "ui/counter/slipsettingsdialog.h"
#include "ui/counter/tileboard.h"
#include "ui/counter/todaypanel.h"
#include "ui/packages/packagedialog.h"
#include "ui/packages/packagespage.h"
#include "ui/packages/packagetablemodel.h"
#include "ui/packages/packagetile.h"
#include "ui/shell/theme.h"
#include "ui/vouchers/actdialogs.h"
#include "ui/vouchers/generatefields.h"
#include "ui/vouchers/generatepage.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/printsettings.h"
#include "ui/vouchers/redeemdialog.h"
#include "ui/vouchers/selectionbar.h"
#include "ui/vouchers/voucherlist.h"
#include "ui/vouchers/voucherspage.h"
#include "ui/vouchers/vouchertablemodel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace nettdesk;
using namespace nettdesk::ui;
using namespace nettdesk::tests;

namespace {

QString folder;
QString suffix;

void look(QWidget &widget, const QString &name)
{
    stillPicture(widget).save(folder + u'/' + name + suffix + u".png"_s);
}

Package package(VoucherDesk &desk, const QString &name, qint64 price, std::chrono::hours time, const QString &colour,
                const QString &description = {})
{
    Package made = desk.makePackage(name, price);
    made.terms.timeLimit = time;
    made.colour = colour;
    made.description = description;
    return QCoro::waitFor(desk.services->packages.edit(desk.shell.who, made)).value_or(made);
}

void makePackages(VoucherDesk &desk)
{
    using std::chrono::hours;
    package(desk, u"One hour"_s, 50, hours(1), u"#0891b2"_s);
    package(desk, u"Day pass"_s, 250, hours(24), u"#2563eb"_s, u"Two devices, video included"_s);
    package(desk, u"Weekend"_s, 450, hours(48), u"#16a34a"_s);
    package(desk, u"A week of fast internet for the whole family and the neighbours"_s, 1200, hours(168), u"#ca8a04"_s);
    package(desk, u"باقة شهرية للعائلة"_s, 3000, hours(720), u"#9333ea"_s);
    package(desk, u"Free taster"_s, 0, hours(1), QString());
}

void showPackages(VoucherDesk &desk)
{
    auto &all = *desk.services;
    PackagesPage page({all.packages, all.routers, desk.shop.clock, desk.business}, desk.shell);
    page.resize(1080, 760);
    page.show();
    page.activated();
    look(page, u"packages-empty"_s);
    page.perform(PackageCommand::add, {});
    look(*page.dialog(), u"package-dialog"_s);
    page.dialog()->findChild<QAbstractButton *>(u"save"_s)->click();
    look(*page.dialog(), u"package-dialog-errors"_s);
    page.dialog()->reject();
    makePackages(desk);
    when([&] { return page.model()->rowCount() == 6; });
    QCoro::waitFor(all.packages.setActive(desk.shell.who, page.model()->packages().constLast().id, false));
    look(page, u"packages-tiles"_s);
    page.tile(page.model()->packages().at(1).id)->click();
    look(page, u"packages-details"_s);
    page.back();
    page.findChild<Segmented *>()->setCurrent(u"table"_s);
    page.findChild<Segmented *>()->segment(u"table"_s)->click();
    look(page, u"packages-table"_s);
}

/// The list with very many, and how long the window stood still meanwhile.
void showMany(VoucherDesk &desk, int vouchers)
{
    QTextStream out(stdout);
    fillShop(desk, vouchers);
    VouchersPage page(desk.parts(), desk.shell);
    page.resize(1180, 760);
    page.show();
    VoucherTableModel *model = page.list()->model();
    const auto step = [&](const QString &what, const std::function<void()> &act, const std::function<bool()> &holds) {
        QElapsedTimer clock;
        clock.start();
        const Pauses pauses;
        act();
        when(holds);
        const qint64 there = clock.elapsed();
        out << QStringLiteral("%1: there after %2 ms, pauses p99 %3 ms, longest %4 ms")
                   .arg(what, -34)
                   .arg(there)
                   .arg(pauses.atPercent(99), 0, 'f', 1)
                   .arg(pauses.longest(), 0, 'f', 1)
            << Qt::endl;
        stillPicture(page); // grabbing takes time of its own: not while pauses are measured
    };
    step(
        u"first page"_s, [&] { page.activated(); }, [&] { return model->isLoaded(); });
    look(page, u"million"_s);
    for (const int column :
         {int(VoucherTableModel::Code), int(VoucherTableModel::Price), int(VoucherTableModel::State)}) {
        QSignalSpy loaded(model, &VoucherTableModel::loaded);
        step(
            u"sorted by "_s + model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            [&] { page.list()->table()->sortByColumn(column, Qt::AscendingOrder); }, [&] { return !loaded.isEmpty(); });
    }
    QSignalSpy found(model, &VoucherTableModel::loaded);
    step(
        u"part of a code"_s, [&] { page.list()->searchField()->setText(model->voucher(0).code.mid(2, 6)); },
        [&] { return !found.isEmpty(); });
    look(page, u"million-found"_s);
    found.clear();
    step(
        u"search cleared"_s, [&] { page.list()->searchField()->clear(); }, [&] { return !found.isEmpty(); });
    step(
        u"200 pages scrolled"_s,
        [&] {
            for (int i = 0; i < 200; ++i) {
                const int before = model->rowCount();
                page.list()->table()->scrollToBottom();
                when([&] { return model->rowCount() > before || !model->hasMore(); });
            }
        },
        [&] { return model->rowCount() > 2'000; });
    out << "rows loaded: " << model->rowCount() << Qt::endl;
    step(
        u"all loaded rows selected"_s, [&] { page.list()->table()->selectAll(); },
        [&] { return page.list()->selectionBar()->isVisible(); });
    look(page, u"million-selected"_s);
}

void showCounter(VoucherDesk &desk)
{
    auto &all = *desk.services;
    const CounterParts parts{all.sales,    all.packages, all.redemption,  all.explainer, all.vouchers,  all.prints,
                             all.payments, all.routers,  desk.shop.clock, desk.business, u"Counter 1"_s};
    CounterPage page(parts, desk.shell);
    page.resize(1160, 800);
    page.show();
    page.activated();
    look(page, u"counter-tiles"_s);
    page.sell(page.tiles()->byKey(2));
    when([&] { return page.sale().state() == SaleTry::State::Sold; });
    look(page, u"counter-sold"_s);
    page.redeem(desk.make(1).constFirst());
    when([&] { return page.stage()->shows() == CounterStage::Shows::Redemption; });
    look(page, u"counter-redeemed"_s);
    page.findChild<QAbstractButton *>(u"hideCodes"_s)->click();
    look(page, u"counter-hidden"_s);
    page.findChild<QAbstractButton *>(u"hideCodes"_s)->click();
    page.explain(page.today()->recent()->at(0).code);
    look(page, u"counter-why"_s);
    page.redeem(u"NET-7K3QX-M9D2P"_s);
    look(page, u"counter-refused"_s);
    page.resize(720, 900);
    look(page, u"counter-narrow"_s);
    page.resize(1160, 800);
    page.back();
    page.back();
    desk.switchRouterOff();
    page.sell(page.tiles()->byKey(1));
    when([&] { return page.sale().state() == SaleTry::State::Sold; });
    look(page, u"counter-router-off"_s);
    SlipSettings settings;
    settings.target = SlipSettings::Target::Network;
    SlipSettingsDialog slip(settings);
    slip.show();
    look(slip, u"slip-settings"_s);
    desk.router.listen(desk.record.port);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QStringList arguments = app.arguments();
    folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    Theme theme(app);
    theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.setMotion(false);
    if (arguments.contains(u"rtl"_s))
        app.setLayoutDirection(Qt::RightToLeft);
    theme.setTextScale(std::max(1.0, arguments.value(4).toDouble()));
    suffix = u'-' + arguments.mid(2).join(u'-');

    QFile csv(folder + u"/cards.csv"_s);
    if (csv.open(QIODevice::WriteOnly))
        csv.write("code,password,time limit,price,note\nCARD-AAAA2-BBBB3,s3cret99,1d,2.50,x\nCARD-CCCC4-DDDD5,s3cret98,"
                  "soon,5.00,\nCARD-AAAA2-BBBB3,s3cret99,1d,2.50,\n");
    csv.close();
    VoucherDesk desk;
    if (const QString problem = desk.open(); !problem.isEmpty()) {
        QTextStream(stderr) << problem << Qt::endl;
        return 1;
    }
    if (arguments.contains(u"million"_s)) {
        showMany(desk, 1'000'000);
        return 0;
    }
    if (!arguments.contains(u"list"_s)) {
        showPackages(desk);
        showCounter(desk);
    }
    VouchersPage page(desk.parts(), desk.shell);
    page.resize(1180, 760);
    page.show();
    page.activated();
    VoucherList *list = page.list();
    when([&] { return list->model()->isLoaded(); });
    look(page, u"list-empty"_s);
    desk.make(1);
    when([&] { return list->model()->rowCount() == 1; });
    look(page, u"list-1"_s);

    page.showGenerate();
    GeneratePage *generate = page.generatePage();
    when([&] { return generate->fields()->router().isStored(); });
    GenerateInput input = generate->fields()->input();
    input.data = u"2"_s;
    input.speedDown = u"10"_s;
    input.speedUp = u"5"_s;
    input.price = u"2.50"_s;
    input.prefix = u"NET"_s;
    generate->fields()->setInput(input);
    look(page, u"generate"_s);
    input.time.clear();
    input.data = u"abc"_s;
    input.count = u"0"_s;
    input.groups = u"4d-4l"_s;
    input.prefix = u"WAY TOO LONG"_s;
    generate->fields()->setInput(input);
    generate->generate();
    look(page, u"generate-errors"_s);
    input = GenerateInput();
    input.router = desk.record.id;
    input.data = u"2"_s;
    input.speedDown = u"10"_s;
    input.speedUp = u"5"_s;
    input.price = u"2.50"_s;
    input.prefix = u"NET"_s;
    generate->fields()->setInput(input);
    generate->generate();
    when([&] { return list->model()->rowCount() == 20; }); // the new batch is shown alone
    look(page, u"list-20"_s);

    page.redeem();
    RedeemDialog *dialog = page.redeemDialog();
    look(*dialog, u"redeem-empty"_s);
    page.redeem(list->model()->voucher(3).code.toLower());
    look(*dialog, u"redeem-waiting"_s);
    when([&] { return dialog->result() || list->model()->voucher(3).state == VoucherState::Redeemed; });
    look(*dialog, u"redeem-done"_s);
    page.redeem(u"NET-7K3QX-M9D2P"_s);
    look(*dialog, u"redeem-unknown"_s);
    desk.switchRouterOff();
    page.redeem(list->model()->voucher(4).code);
    when([&] { return list->model()->voucher(4).state == VoucherState::Redeeming; });
    look(*dialog, u"redeem-recorded"_s);
    dialog->close();

    list->table()->selectAll();
    look(page, u"list-selected"_s);
    list->acts()->expire.trigger();
    if (auto *question = page.window()->findChild<ConfirmDialog *>()) {
        look(*question, u"confirm"_s);
        question->reject();
    }
    list->acts()->extend.trigger();
    if (auto *extend = page.window()->findChild<ExtendDialog *>()) {
        look(*extend, u"extend"_s);
        extend->reject();
    }
    page.explain(list->model()->voucher(3).code);
    when([&] { return page.explainDialog()->asked().state() == ExplainTry::State::Done; });
    look(*page.explainDialog(), u"explain"_s);
    page.explainDialog()->reject();
    page.importFile(folder + u"/cards.csv"_s);
    if (page.importDialog()) {
        look(*page.importDialog(), u"import"_s);
        page.importDialog()->reject();
    }
    list->table()->selectRow(3);
    QMetaObject::invokeMethod(list->table(), "opened", Q_ARG(QModelIndex, list->model()->index(3, 0)));
    look(page, u"list-details"_s);
    page.back();
    list->searchField()->setText(u"ZZZZ"_s);
    look(page, u"list-nothing"_s);
    list->searchField()->clear();

    page.showGenerate();
    look(page, u"generate-router-off"_s);

    vouchers::CardSelection selection;
    selection.batch = list->model()->voucher(0).batch;
    page.showPrint(selection);
    look(page, u"print"_s);
    page.printPage()->settings()->setStartAt(4);
    look(page, u"print-used-sheet"_s);
    page.perform(VoucherCommand::printSlip, list->model()->voucher(0).code);
    look(page, u"print-slip"_s);
    return 0;
}
