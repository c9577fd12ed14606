// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/leastprivilege.h"
#include "core/routeros/connection.h"

namespace nettdesk::fleet {

/// What the proof is about.
struct ProofSubject {
    QString user;
    QByteArray userId;       ///< ".id" of the user's row
    QByteArrayList needed;   ///< the policies that were given
    QByteArrayList granted;  ///< as the router lists the group, read back
    QByteArrayList ofRouter; ///< all that this router has, as its group `full` lists them
    QSet<RouterDuty> duties;
};

/// Runs the checks over a line on which the new user is logged in: each needed command in a form that changes nothing,
/// each other policy refused. Checks that came out otherwise stand in the list too.
/// Errors: the line was lost, or it was stopped; a refusal is no error but a check.
QCoro::Task<Result<QList<PrivilegeCheck>>> provePrivileges(std::shared_ptr<routeros::Connection> connection,
                                                           ProofSubject subject, Progress progress,
                                                           std::stop_token stop);

/// Splits "api,read,!write" into what is granted.
QByteArrayList grantedPolicies(QByteArrayView policy);

} // namespace nettdesk::fleet
