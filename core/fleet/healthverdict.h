// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/healthreader.h"
#include "core/model/routerhealth.h"

namespace nettdesk::fleet {

/// What becomes of a router's health with the outcome of one round. Pure: the same before and outcome give the same
/// after.
RouterHealth afterAnswer(RouterHealth before, const HealthReading &reading, Timestamp now);

/// `rebootPatience`: how long a rebooting router is not yet called offline. Errors that are not the router's (no data
/// key, the database, a person who cancelled) change nothing.
RouterHealth afterFailure(RouterHealth before, const Error &error, Timestamp now,
                          std::chrono::milliseconds rebootPatience);

/// We told it to restart.
RouterHealth afterRebootOrder(RouterHealth before, Timestamp now);

/// Whether it came back between these two.
bool cameBack(const RouterHealth &before, const RouterHealth &after);

} // namespace nettdesk::fleet
