// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/operationid.h"
#include "core/model/result.h"
#include "core/security/device.h"
#include "core/security/keyring.h"
#include "core/storage/auditrepository.h"

#include <QCoroTask>

namespace nettdesk::security {

/// What somebody did, as a service says it. Secrets never stand in any of the texts.
struct AuditEntry {
    Actor actor;
    QString action; ///< "voucher.redeem": the part and what it did
    QString object; ///< what it was done to, in words that find it again: "voucher NET-7K3QX-…", "router RTR_A1B2C3D4"
    OperationId operation{};
    QString before{};
    QString after{};
    QString result = QStringLiteral("done");
};

/// The newest row of one device's chain. Printed on a report, it anchors all rows before it to paper.
struct AuditHead {
    QString device;
    qint64 seq = 0;
    QByteArray hash;

    QString shortText() const { return QString::fromLatin1(hash.toHex().left(8)); }
};

/// Where a chain does not hold.
struct AuditFault {
    QString device;
    qint64 seq = 0; ///< the first row that is wrong or missing
    QString what;   ///< translated
};

struct AuditReport {
    qint64 rows = 0;
    QList<AuditFault> faults; ///< the first of each chain; empty: nothing was changed or removed
    QList<AuditHead> heads;
};

/// Writes the audit log so that a changed, removed or inserted row shows: every row's hash covers all its columns and
/// the hash of the row before (BLAKE2b-256, keyed with a key derived from the data key). One chain per device.
///
/// A cheap value: a transaction's function takes a copy.
///
/// What is missing from the end of a chain, or a whole chain, can only be seen against heads that were kept elsewhere.
class AuditTrail {
public:
    AuditTrail(const KeyRing &ring, Device device) : m_keys(ring.keys()), m_device(std::move(device)) {}

    const Device &device() const { return m_device; }
    /// Whether append() can work: the data key is there.
    bool isUnlocked() const { return m_keys.isUnlocked(); }

    /// In the transaction of what is being recorded: both are kept or neither. Locked: the data key is not there.
    Result<> append(storage::Session &session, const AuditEntry &entry) const;
    /// For the first row of all, while the key is not in the ring yet.
    void append(storage::Session &session, const AuditEntry &entry, const DataKey &key) const;

    /// Reads every chain from its first row. Locked: the data key is not there.
    QCoro::Task<Result<AuditReport>> verify(storage::Database &database, QList<AuditHead> keptHeads = {}) const;

private:
    HeldKeys m_keys;
    Device m_device;
};

} // namespace nettdesk::security
