// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// One row of the audit log. `hash` covers `previous` and every other field; whoever appends computes it.
struct AuditEntry {
    QString device;
    qint64 seq = 0; ///< 1, 2, 3 … per device
    Timestamp at;
    QString actorKind; ///< "employee", "owner", "system"
    EmployeeId actorId;
    QString actor;
    QString role;
    QString action; ///< "voucher.redeem"
    QString object; ///< what was acted on, in words that find it again
    QString operation;
    QString before; ///< no secrets in either
    QString after;
    QString result;
    int keyVersion = 0;
    QByteArray previous; ///< hash of seq - 1 of this device; empty for the first
    QByteArray hash;

    bool operator==(const AuditEntry &) const = default;
};

struct AuditFilter {
    QString device = {}; ///< empty: all
    QString action = {}; ///< empty: all; "voucher." all that begin so
    std::optional<Timestamp> from = {};
    std::optional<Timestamp> to = {};
};

/// Who did what. Only grows; one chain per device, so that counters do not wait for each other.
class AuditRepository {
public:
    explicit AuditRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<QStringList>> devices();
    /// A device's chain in order, from behind `afterSeq`.
    QCoro::Task<Result<QList<AuditEntry>>> chain(QString device, qint64 afterSeq, int limit);
    /// Newest first.
    QCoro::Task<Result<QList<AuditEntry>>> page(AuditFilter filter, int offset, int limit);

    /// AlreadyExists (refused by the database) when the device has this seq already.
    static void append(Session &session, const AuditEntry &entry);
    static std::optional<AuditEntry> head(Session &session, const QString &device);
    /// Until this transaction ends, no other one gets beyond this for the same device. Asked before head() by whoever
    /// appends: two programs of one machine would otherwise follow the same row, and one of their sales be refused.
    static void lockChain(Session &session, const QString &device);
    static QList<AuditEntry> chain(Session &session, const QString &device, qint64 afterSeq, int limit);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
