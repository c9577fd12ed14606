// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

const QString selectAudit =
    u"SELECT device, seq, at, actor_kind, actor_id, actor, role, action, object, operation, before_text, after_text, "
    "result, key_version, previous, hash FROM audit "_s;

AuditEntry readEntry(const Rows &row)
{
    return {row.get<QString>(0),    row.get<qint64>(1),  row.get<Timestamp>(2),   row.get<QString>(3),
            row.get<EmployeeId>(4), row.get<QString>(5), row.get<QString>(6),     row.get<QString>(7),
            row.get<QString>(8),    row.get<QString>(9), row.get<QString>(10),    row.get<QString>(11),
            row.get<QString>(12),   row.get<int>(13),    row.get<QByteArray>(14), row.get<QByteArray>(15)};
}

QString startsWithPattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return text + u'%';
}

} // namespace

QCoro::Task<Result<QStringList>> AuditRepository::devices()
{
    return m_database.read([](Session &session) {
        QStringList all;
        for (const Rows &row : session.query(u"SELECT DISTINCT device FROM audit ORDER BY device"_s))
            all.append(row.get<QString>(0));
        return all;
    });
}

QCoro::Task<Result<QList<AuditEntry>>> AuditRepository::chain(QString device, qint64 afterSeq, int limit)
{
    return m_database.read(
        [device, afterSeq, limit](Session &session) { return chain(session, device, afterSeq, limit); });
}

QCoro::Task<Result<QList<AuditEntry>>> AuditRepository::page(AuditFilter filter, int offset, int limit)
{
    return m_database.read([filter, offset, limit](Session &session) {
        const QString device = filter.device.isEmpty() ? u"%"_s : startsWithPattern(filter.device).chopped(1);
        QList<AuditEntry> entries;
        for (const Rows &row :
             session.query(selectAudit + u"WHERE device LIKE ? ESCAPE '\\' AND action LIKE ? ESCAPE '\\' "
                                         "AND (CAST(? AS BIGINT) IS NULL OR at >= ?) "
                                         "AND (CAST(? AS BIGINT) IS NULL OR at < ?) "
                                         "ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"_s,
                           device, startsWithPattern(filter.action), filter.from, filter.from, filter.to, filter.to,
                           limit, offset))
            entries.append(readEntry(row));
        return entries;
    });
}

void AuditRepository::append(Session &session, const AuditEntry &entry)
{
    session.execute(
        u"INSERT INTO audit (device, seq, at, actor_kind, actor_id, actor, role, action, object, operation, "
        "before_text, after_text, result, key_version, previous, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        entry.device, entry.seq, entry.at, entry.actorKind, entry.actorId, entry.actor, entry.role, entry.action,
        entry.object, entry.operation, entry.before, entry.after, entry.result, entry.keyVersion, entry.previous,
        entry.hash);
}

std::optional<AuditEntry> AuditRepository::head(Session &session, const QString &device)
{
    Rows rows = session.query(selectAudit + u"WHERE device = ? ORDER BY seq DESC LIMIT 1"_s, device);
    return rows.next() ? std::optional(readEntry(rows)) : std::nullopt;
}

void AuditRepository::lockChain(Session &session, const QString &device)
{
    // SQLite has one writer at a time. https://www.postgresql.org/docs/15/functions-admin.html, advisory locks: this
    // one is let go by the end of the transaction.
    if (session.engine() == Engine::PostgreSql)
        session.query(u"SELECT pg_advisory_xact_lock(hashtextextended('nettdesk audit ' || CAST(? AS TEXT), 0))"_s,
                      device);
}

QList<AuditEntry> AuditRepository::chain(Session &session, const QString &device, qint64 afterSeq, int limit)
{
    QList<AuditEntry> entries;
    for (const Rows &row :
         session.query(selectAudit + u"WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?"_s, device, afterSeq, limit))
        entries.append(readEntry(row));
    return entries;
}

} // namespace nettdesk::storage
