// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/result.h"

namespace nettdesk::security {

/// The check at the door of every service: `if (const auto may = require(actor, Permission::EditRouters); !may) …`.
/// NotPermitted: the message names the permission, the roles that have it and who can give it; `detail` is the
/// permission's stable word ("editRouters").
Result<> require(const Actor &actor, Permission permission);

} // namespace nettdesk::security
