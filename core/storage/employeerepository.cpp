// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/employeerepository.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

QString nameKey(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Employee readEmployee(const Rows &row)
{
    return {row.get<EmployeeId>(0), row.get<QString>(1), roleFromName(row.get<QString>(2)), row.get<bool>(3),
            row.get<Timestamp>(4)};
}

} // namespace

QCoro::Task<Result<EmployeeId>> EmployeeRepository::add(Employee employee, QString passwordHash)
{
    return m_database.run(
        [employee, passwordHash](Session &session) { return insert(session, employee, passwordHash); });
}

QCoro::Task<Result<QList<Employee>>> EmployeeRepository::list()
{
    return m_database.read([](Session &session) {
        QList<Employee> all;
        for (const Rows &row :
             session.query(u"SELECT id, name, role, is_active, created_at FROM employee ORDER BY name_key"_s))
            all.append(readEmployee(row));
        return all;
    });
}

QCoro::Task<Result<std::optional<SignInRecord>>> EmployeeRepository::findByName(QString name)
{
    return m_database.read([name](Session &session) { return findByName(session, name); });
}

QCoro::Task<Result<>> EmployeeRepository::setPasswordHash(EmployeeId employee, QString passwordHash)
{
    return m_database.run([employee, passwordHash](Session &session) {
        session.execute(u"UPDATE employee SET password_hash = ? WHERE id = ?"_s, passwordHash, employee);
    });
}

QCoro::Task<Result<>> EmployeeRepository::recordFailedSignIn(EmployeeId employee, Timestamp at)
{
    return m_database.run([employee, at](Session &session) {
        session.execute(u"UPDATE employee SET failed_sign_ins = failed_sign_ins + 1, last_failed_at = ? WHERE id = ?"_s,
                        at, employee);
    });
}

QCoro::Task<Result<>> EmployeeRepository::recordSignIn(EmployeeId employee)
{
    return m_database.run([employee](Session &session) {
        session.execute(u"UPDATE employee SET failed_sign_ins = 0, last_failed_at = NULL WHERE id = ?"_s, employee);
    });
}

EmployeeId EmployeeRepository::insert(Session &session, const Employee &employee, const QString &passwordHash)
{
    session.execute(u"INSERT INTO employee (name, name_key, role, is_active, password_hash, created_at) "
                    "VALUES (?, ?, ?, ?, ?, ?)"_s,
                    employee.name, nameKey(employee.name), roleName(employee.role), employee.isActive, passwordHash,
                    employee.createdAt);
    return session.insertedId<Employee>();
}

std::optional<Employee> EmployeeRepository::load(Session &session, EmployeeId employee)
{
    Rows rows = session.query(u"SELECT id, name, role, is_active, created_at FROM employee WHERE id = ?"_s, employee);
    return rows.next() ? std::optional(readEmployee(rows)) : std::nullopt;
}

std::optional<SignInRecord> EmployeeRepository::findByName(Session &session, const QString &name)
{
    Rows rows = session.query(u"SELECT id, name, role, is_active, created_at, password_hash, failed_sign_ins, "
                              "last_failed_at FROM employee WHERE name_key = ?"_s,
                              nameKey(name));
    if (!rows.next())
        return std::nullopt;
    return SignInRecord{readEmployee(rows), rows.get<QString>(5), rows.get<int>(6),
                        rows.get<std::optional<Timestamp>>(7)};
}

int EmployeeRepository::count(Session &session)
{
    return session.value<int>(u"SELECT count(*) FROM employee"_s).value_or(0);
}

} // namespace nettdesk::storage
