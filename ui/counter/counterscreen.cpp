// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterscreen.h"

#include "ui/counter/counterpage.h"

#include <QCoreApplication>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

Screen counterScreen(std::function<CounterParts()> parts)
{
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(CounterScreen)
    };
    Screen screen;
    screen.id = u"counter"_s;
    screen.title = [] { return Text::tr("Counter"); };
    screen.icon = "cash-register";
    screen.permission = Permission::RedeemVoucher;
    screen.make = [parts = std::move(parts)](Shell &shell) { return new CounterPage(parts(), shell); };
    Command sell;
    sell.id = CounterCommand::sell;
    sell.title = [] { return Text::tr("Sell a package"); };
    sell.icon = "basket";
    sell.shortcut = QKeySequence(Qt::Key_F2);
    sell.permission = Permission::SellVoucher;
    Command enterCode;
    enterCode.id = CounterCommand::enterCode;
    enterCode.title = [] { return Text::tr("Redeem a code"); };
    enterCode.icon = "scan";
    enterCode.shortcut = QKeySequence(Qt::Key_F3);
    enterCode.permission = Permission::RedeemVoucher;
    enterCode.titleForCode = [](const QString &code) { return Text::tr("Redeem %1").arg(code); };
    screen.commands = {sell, enterCode};
    return screen;
}

} // namespace nettdesk::ui
