// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/security/audittrail.h"
#include "core/security/secret.h"
#include "core/security/signindelays.h"
#include "core/storage/employeerepository.h"

namespace nettdesk::security {

class PasswordHasher;

/// Name and password in, Actor out. A wrong name and a wrong password take the same time and get the same answer.
/// After each failure the account waits longer (SignInDelays); known accounts also from one start of the program to the
/// next and on every counter, for their failures stand in the database.
class SignIn {
public:
    SignIn(storage::Database &database, PasswordHasher &hasher, const AuditTrail &audit, const Clock &clock);

    /// LoginRefused: no such name and password. Busy: too early after a wrong one, the message says how long to wait,
    /// or too many at once. NotPermitted: the account is switched off.
    QCoro::Task<Result<Actor>> signIn(QString name, SecretBytes password);

    /// How long this name still has to wait, as far as this program knows. For a countdown.
    std::chrono::seconds remaining(const QString &name) const;

private:
    void noteFailure(const storage::SignInRecord &who, Timestamp now);
    QCoro::Task<Result<>> noteSuccess(storage::SignInRecord who, SecretBytes password);
    QCoro::Task<Result<>> writeAudit(const Actor &actor, const QString &action, const QString &result);

    storage::EmployeeRepository m_employees;
    storage::Database &m_database;
    PasswordHasher &m_hasher;
    const AuditTrail &m_audit;
    const Clock &m_clock;
    SignInDelays m_delays;
};

} // namespace nettdesk::security
