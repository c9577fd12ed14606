// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/vouchersscreen.h"

#include "ui/vouchers/voucherspage.h"

#include <QCoreApplication>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VouchersScreen)
};

} // namespace

Screen vouchersScreen(std::function<VouchersParts()> parts)
{
    Screen screen;
    screen.id = u"vouchers"_s;
    screen.title = [] { return Text::tr("Vouchers"); };
    screen.icon = "ticket";
    screen.permission = Permission::SeeVouchers;
    screen.make = [parts = std::move(parts)](Shell &shell) -> Page * { return new VouchersPage(parts(), shell); };

    Command generate;
    generate.id = VoucherCommand::generate;
    generate.title = [] { return Text::tr("Generate vouchers"); };
    generate.icon = "sparkles";
    generate.shortcut = QKeySequence(Qt::Key_F4);
    generate.permission = Permission::GenerateVouchers;

    Command redeem;
    redeem.id = VoucherCommand::redeem;
    redeem.title = [] { return Text::tr("Redeem a code, in a window of its own"); };
    redeem.icon = "ticket";
    redeem.permission = Permission::RedeemVoucher;

    Command explain;
    explain.id = VoucherCommand::explain;
    explain.title = [] { return Text::tr("Why doesn't a code work?"); };
    explain.icon = "help-circle";
    explain.permission = Permission::SeeVouchers;
    explain.titleForCode = [](const QString &code) { return Text::tr("Why doesn't %1 work?").arg(code); };

    Command show;
    show.id = VoucherCommand::show;
    show.title = [] { return Text::tr("Find a voucher"); };
    show.icon = "search";
    show.permission = Permission::SeeVouchers;
    show.titleForCode = [](const QString &code) { return Text::tr("Show voucher %1").arg(code); };

    Command print;
    print.id = VoucherCommand::print;
    print.title = [] { return Text::tr("Print a voucher"); };
    print.icon = "printer";
    print.permission = Permission::PrintVouchers;
    print.titleForCode = [](const QString &code) { return Text::tr("Print %1").arg(code); };

    Command reconcile;
    reconcile.id = VoucherCommand::reconcile;
    reconcile.title = [] { return Text::tr("Compare vouchers with the router"); };
    reconcile.icon = "arrows-sort";
    reconcile.permission = Permission::SeeVouchers;

    Command import;
    import.id = VoucherCommand::import;
    import.title = [] { return Text::tr("Import vouchers from a CSV file");
};
import.icon = "file-import";
import.permission = Permission::ImportVouchers;

screen.commands = {generate, redeem, explain, show, print, import, reconcile};
return screen;
} // namespace nettdesk::ui

} // namespace nettdesk::ui
