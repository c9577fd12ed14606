// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the Vouchers screen into pictures to be looked at, on a real shop with a simulated router:
//     voucherpictures <folder> [light|dark] [ltr|rtl] [text scale]
#include "tests/ui/vouchers/voucherdesk.h"
#include "ui/shell/theme.h"
#include "ui/vouchers/generatefields.h"
#include "ui/vouchers/generatepage.h"
#include "ui/vouchers/printpage.h"
#include "ui/vouchers/printsettings.h"
#include "ui/vouchers/redeemdialog.h"
#include "ui/vouchers/voucherlist.h"
#include "ui/vouchers/voucherspage.h"
#include "ui/vouchers/vouchertablemodel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
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
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    widget.grab().save(folder + u'/' + name + suffix + u".png"_s);
}

bool when(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, 10'000);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
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

    VoucherDesk desk;
    if (const QString problem = desk.open(); !problem.isEmpty()) {
        QTextStream(stderr) << problem << Qt::endl;
        return 1;
    }
    VouchersPage page(desk.parts(), desk.shell);
    page.resize(1080, 760);
    page.show();
    page.activated();
    VoucherList *list = page.list();
    when([&] { return list->model()->isLoaded(); });
    look(page, u"list-empty"_s);

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
    QTest::qWait(600);
    look(page, u"generate"_s);
    input.time.clear();
    input.data = u"abc"_s;
    input.count = u"0"_s;
    input.groups = u"4d-4l"_s;
    input.prefix = u"WAY TOO LONG"_s;
    generate->fields()->setInput(input);
    generate->generate();
    QTest::qWait(300);
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
    when([&] { return list->model()->rowCount() == 20; });
    QTest::qWait(300);
    look(page, u"list-20"_s);

    page.redeem();
    RedeemDialog *dialog = page.redeemDialog();
    look(*dialog, u"redeem-empty"_s);
    page.redeem(list->model()->voucher(3).code.toLower());
    look(*dialog, u"redeem-waiting"_s);
    when([&] { return dialog->result() || list->model()->voucher(3).state == VoucherState::Redeemed; });
    QTest::qWait(500);
    look(*dialog, u"redeem-done"_s);
    page.redeem(u"NET-7K3QX-M9D2P"_s);
    QTest::qWait(300);
    look(*dialog, u"redeem-unknown"_s);
    desk.switchRouterOff();
    page.redeem(list->model()->voucher(4).code);
    QTest::qWait(9'000);
    look(*dialog, u"redeem-recorded"_s);
    dialog->close();
    QTest::qWait(300);

    list->table()->selectRow(3);
    QMetaObject::invokeMethod(list->table(), "opened", Q_ARG(QModelIndex, list->model()->index(3, 0)));
    QTest::qWait(300);
    look(page, u"list-details"_s);
    page.back();
    list->searchField()->setText(u"ZZZZ"_s);
    QTest::qWait(600);
    look(page, u"list-nothing"_s);
    list->searchField()->clear();

    page.showGenerate();
    QTest::qWait(2'000);
    look(page, u"generate-router-off"_s);

    vouchers::CardSelection selection;
    selection.batch = list->model()->voucher(0).batch;
    page.showPrint(selection);
    QTest::qWait(2'500);
    look(page, u"print"_s);
    page.printPage()->settings()->setStartAt(4);
    QTest::qWait(1'500);
    look(page, u"print-used-sheet"_s);
    page.perform(VoucherCommand::printSlip, list->model()->voucher(0).code);
    QTest::qWait(1'500);
    look(page, u"print-slip"_s);
    return 0;
}
