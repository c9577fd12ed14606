// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/routerentry.h"
#include "ui/shell/theme.h"

#include <QList>
#include <QString>

namespace nettdesk::ui {

/// Something to put right on a router, with what repairs it.
struct RouterWarning {
    enum class Kind { CertificateChanged, WrongPassword, NotPermitted, ClockOff, NotEncrypted, Anonymous, Unavailable };
    enum class Fix {
        None,
        LookAtCertificate, ///< the dialog with both fingerprints
        EditRouter,        ///< another password, another kind of line
        LeastPrivilege,    ///< a user with the rights that are needed
        SetClock,          ///< time servers for the router
    };

    Kind kind;
    Tone tone = Tone::Warning;
    QString title; ///< "The clock is 7 minutes slow"
    QString text;  ///< what it means
    Fix fix = Fix::None;
};

/// Pure: what is not as it should be, the gravest first. An inactive router has none: nobody looks at it.
QList<RouterWarning> warningsOf(const RouterEntry &entry);

/// The words on the button that repairs it.
QString fixText(RouterWarning::Fix fix);

} // namespace nettdesk::ui
