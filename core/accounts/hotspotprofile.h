// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bitrate.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace nettdesk::routeros {
class Connection;
}

namespace nettdesk::accounts {

/// The name of the hotspot user profile that carries this speed: "nd1-5M-2M-1" is 5 Mbit/s down, 2 up, one sign-in at
/// a time; 0 is "no limit"; "-lock" behind it: only the device that signed in first. User profiles have no comment on
/// RouterOS, so the name is the mark by which ours are known; all vouchers with the same three share one.
QByteArray speedProfileName(const Speed &speed, int sharedUsers, bool locksDevice = false);

/// Sees to it that this profile stands on the router with its speed and sign-ins, and gives its name: makes it, takes
/// over one that stands, mends one that somebody changed. Every one carries the sign-in text (signInScript), which
/// starts the clock of codes ahead and stamps first uses. A property that this RouterOS does not know is left out.
/// Errors: those of Connection::call; Conflict: the router does not keep the speed.
QCoro::Task<Result<QByteArray>> ensureSpeedProfile(std::shared_ptr<routeros::Connection> connection, Speed speed,
                                                   int sharedUsers, bool locksDevice, std::stop_token stop);

} // namespace nettdesk::accounts
