// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/codefacts.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
}

namespace nettdesk::explain {

/// Asks a router about one code, all questions at once: /ip/hotspot/user, its profile, /ip/hotspot/active,
/// /ip/hotspot, /log. A menu that the router does not have, or may not show, only leaves its part out.
/// Errors: those of Connection::call when even the users cannot be read.
QCoro::Task<Result<RouterFacts>> readRouterFacts(std::shared_ptr<routeros::Connection> connection, Voucher voucher,
                                                 std::stop_token stop);

} // namespace nettdesk::explain
