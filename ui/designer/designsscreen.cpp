// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designsscreen.h"

#include "ui/designer/designspage.h"

#include <QCoreApplication>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DesignsScreen)
};

} // namespace

Screen designsScreen(std::function<DesignsParts()> parts)
{
    Screen screen;
    screen.id = u"designs"_s;
    screen.title = [] { return Text::tr("Card designs"); };
    screen.icon = "cards";
    screen.permission = Permission::PrintVouchers;
    screen.make = [parts = std::move(parts)](Shell &shell) -> Page * { return new DesignsPage(parts(), shell); };

    Command add;
    add.id = DesignCommand::add;
    add.title = [] { return Text::tr("New card design"); };
    add.icon = "file-plus";
    add.permission = Permission::EditSettings;
    screen.commands = {add};
    return screen;
}

} // namespace nettdesk::ui
