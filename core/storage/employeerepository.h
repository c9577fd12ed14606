// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/employee.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// What signing in needs to know about somebody.
struct SignInRecord {
    Employee employee;
    QString passwordHash;  ///< Argon2id with its parameters
    int failedSignIns = 0; ///< in a row, since the last that succeeded
    std::optional<Timestamp> lastFailedAt;
};

/// Who works here. Names are unique without regard to case.
class EmployeeRepository {
public:
    explicit EmployeeRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<EmployeeId>> add(Employee employee, QString passwordHash); ///< AlreadyExists: the name
    QCoro::Task<Result<QList<Employee>>> list();
    QCoro::Task<Result<std::optional<SignInRecord>>> findByName(QString name);
    QCoro::Task<Result<>> setPasswordHash(EmployeeId employee, QString passwordHash);
    QCoro::Task<Result<>> recordFailedSignIn(EmployeeId employee, Timestamp at);
    QCoro::Task<Result<>> recordSignIn(EmployeeId employee); ///< forgets the failures

    static EmployeeId insert(Session &session, const Employee &employee, const QString &passwordHash);
    static std::optional<Employee> load(Session &session, EmployeeId employee);
    static std::optional<SignInRecord> findByName(Session &session, const QString &name);
    static int count(Session &session);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
