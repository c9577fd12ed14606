// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace nettdesk::cli {

/// The commands of the `router` group, by what they are about. routerCommands() puts them together.
QList<Command> routerRecordCommands();  ///< add, list, show, test, trust, activate, deactivate, remove
QList<Command> routerWatchCommands();   ///< health, reboot, active
QList<Command> routerAccountCommands(); ///< profiles, import
QList<Command> routerGroupCommands();   ///< groups, group
QList<Command> routerPlaceCommands();   ///< replace, ends

/// The router that the first argument names, by id or name. A usage error where none or several are named.
QCoro::Task<Result<Router>> namedRouter(Call call);

/// The group of routers of this name, in any case. NotFound: there is none.
QCoro::Task<Result<RouterGroup>> namedGroup(Call call, QString name);

QJsonValue textOrNull(const QString &text);
template<class Number>
QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(double(*number)) : QJsonValue();
}

} // namespace nettdesk::cli
