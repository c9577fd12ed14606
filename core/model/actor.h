// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/permission.h"

#include <QString>

namespace nettdesk {

/// Who asks for something. Every act of a service takes one, checks it once, and writes it into the audit log.
struct Actor {
    enum class Kind {
        Employee, ///< signed in; may do what the role allows
        Owner,    ///< whoever owns the computer's own database file (command line, --local-admin)
        System,   ///< background work: only finishes what somebody was allowed to start
    };

    Kind kind = Kind::System;
    EmployeeId employee;
    QString name;
    Role role = Role::Viewer;

    static Actor system() { return {}; }
    static Actor localOwner(QString name) { return {Kind::Owner, {}, std::move(name), Role::Owner}; }

    bool may(Permission permission) const { return kind != Kind::System && roleHas(role, permission); }
};

} // namespace nettdesk
