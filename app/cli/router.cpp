// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routerwords.h"

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QCoro::Task<Result<Router>> namedRouter(Call call)
{
    if (call.arguments.size() != 1)
        co_return failure(usageError(u"Name one router, by its id (RTR_…) or its name."_s));
    co_return co_await call.shop->routers.find(call.actor, call.arguments.first());
}

QList<Command> routerCommands()
{
    return routerRecordCommands() + routerWatchCommands() + routerAccountCommands() + routerGroupCommands() +
           routerPlaceCommands();
}

} // namespace nettdesk::cli
