// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"

#include <memory>

namespace nettdesk::fleet {

/// Asks a router who it is. `user` names whom the rights belong to, for the message when one is missing.
/// Errors: those of Connection::call; NotPermitted names the policies that the router's user needs.
QCoro::Task<Result<RouterProbe>> probe(std::shared_ptr<routeros::Connection> connection, QString user,
                                       std::stop_token stop);

/// All rows of /ip/hotspot/user/profile.
QCoro::Task<Result<QList<HotspotUserProfile>>> readProfiles(std::shared_ptr<routeros::Connection> connection,
                                                            std::stop_token stop);

} // namespace nettdesk::fleet
