// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagesscreen.h"

#include "ui/packages/packagespage.h"

#include <QCoreApplication>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackagesScreen)
};

} // namespace

Screen packagesScreen(std::function<PackagesParts()> parts)
{
    Screen screen;
    screen.id = u"packages"_s;
    screen.title = [] { return Text::tr("Packages"); };
    screen.icon = "package";
    screen.permission = Permission::SeePackages;
    screen.make = [parts = std::move(parts)](Shell &shell) -> Page * { return new PackagesPage(parts(), shell); };

    Command add;
    add.id = PackageCommand::add;
    add.title = [] { return Text::tr("New package"); };
    add.icon = "package";
    add.permission = Permission::EditPackages;
    screen.commands = {add};
    return screen;
}

} // namespace nettdesk::ui
