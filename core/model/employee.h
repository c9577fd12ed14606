// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/permission.h"

#include <QString>

namespace nettdesk {

/// Somebody who works in the shop and signs in by name. The password's hash is kept apart and is no part of this value.
struct Employee {
    EmployeeId id;
    QString name; ///< unique without regard to case
    Role role = Role::Viewer;
    bool isActive = true;
    Timestamp createdAt;

    bool operator==(const Employee &) const = default;
};

} // namespace nettdesk
