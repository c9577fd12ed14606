// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyrepository.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr std::array<const char *, 4> kindNames{"device", "recovery", "keyfile", "employee"};

QString kindName(KeyWrap::Kind kind)
{
    return QString::fromLatin1(kindNames.at(size_t(kind)));
}

// An unknown kind comes from a newer program; what it holds cannot be opened here, so any kind but Device is right.
KeyWrap::Kind kindFromName(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1StringView(kindNames.at(i)))
            return KeyWrap::Kind(i);
    }
    return KeyWrap::Kind::Employee;
}

} // namespace

QCoro::Task<Result<QList<DataKeyVersion>>> KeyRepository::versions()
{
    return m_database.read([](Session &session) { return versions(session); });
}

QCoro::Task<Result<QList<KeyWrap>>> KeyRepository::wraps()
{
    return m_database.read([](Session &session) { return wraps(session); });
}

QCoro::Task<Result<Id<KeyWrap>>> KeyRepository::addWrap(KeyWrap wrap)
{
    return m_database.run([wrap](Session &session) { return insertWrap(session, wrap); });
}

QCoro::Task<Result<>> KeyRepository::removeWrap(Id<KeyWrap> wrap)
{
    return m_database.run([wrap](Session &session) { removeWrap(session, wrap); });
}

QList<DataKeyVersion> KeyRepository::versions(Session &session)
{
    QList<DataKeyVersion> all;
    for (const Rows &row :
         session.query(u"SELECT version, fingerprint, created_at, retired_at FROM data_key ORDER BY version"_s))
        all.append({row.get<int>(0), row.get<QString>(1), row.get<Timestamp>(2), row.get<std::optional<Timestamp>>(3)});
    return all;
}

QList<KeyWrap> KeyRepository::wraps(Session &session)
{
    QList<KeyWrap> all;
    for (const Rows &row : session.query(u"SELECT id, key_version, kind, label, public_key, sealed, locked_secret, "
                                         "employee_id, created_at FROM key_wrap ORDER BY id"_s))
        all.append({row.get<Id<KeyWrap>>(0), row.get<int>(1), kindFromName(row.get<QString>(2)), row.get<QString>(3),
                    row.get<QString>(4), row.get<QString>(5), row.get<QString>(6), row.get<EmployeeId>(7),
                    row.get<Timestamp>(8)});
    return all;
}

void KeyRepository::insertVersion(Session &session, const DataKeyVersion &version)
{
    session.execute(u"INSERT INTO data_key (version, fingerprint, created_at, retired_at) VALUES (?, ?, ?, ?)"_s,
                    version.version, version.fingerprint, version.createdAt, version.retiredAt);
}

Id<KeyWrap> KeyRepository::insertWrap(Session &session, const KeyWrap &wrap)
{
    session.execute(u"INSERT INTO key_wrap (key_version, kind, label, public_key, sealed, locked_secret, employee_id, "
                    "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    wrap.keyVersion, kindName(wrap.kind), wrap.label, wrap.publicKey, wrap.sealed, wrap.lockedSecret,
                    wrap.employee, wrap.createdAt);
    return session.insertedId<KeyWrap>();
}

void KeyRepository::removeWrap(Session &session, Id<KeyWrap> wrap)
{
    session.execute(u"DELETE FROM key_wrap WHERE id = ?"_s, wrap);
}

} // namespace nettdesk::storage
