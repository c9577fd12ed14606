// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audittrail.h"

#include <QCoreApplication>
#include <QtEndian>
#include <sodium.h>

#include <limits>

namespace nettdesk::security {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

constexpr int hashSize = 32;
constexpr int rowsAtOnce = 1'000;

QString actorKindName(Actor::Kind kind)
{
    switch (kind) {
    case Actor::Kind::Employee: return u"employee"_s;
    case Actor::Kind::Owner: return u"owner"_s;
    case Actor::Kind::System: return u"system"_s;
    }
    return u"system"_s;
}

/// What every engine gives back as it was put in, or the hash would not hold: no NUL, no half surrogate pair.
QString storable(const QString &text)
{
    QString kept = QString::fromUtf8(text.toUtf8());
    kept.remove(QChar(u'\0'));
    return kept;
}

void addBytes(QByteArray &bytes, QByteArrayView field)
{
    const quint32 size = qToLittleEndian(quint32(field.size()));
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(field);
}

void addText(QByteArray &bytes, const QString &field)
{
    addBytes(bytes, field.toUtf8());
}

void addNumber(QByteArray &bytes, qint64 number)
{
    const qint64 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Every column but the row's own number, which nothing refers to. The order is part of every stored hash: it stays.
QByteArray hashOf(const storage::AuditEntry &row, const DataKey &key)
{
    QByteArray bytes;
    bytes.reserve(512);
    addBytes(bytes, row.previous);
    addText(bytes, row.device);
    addNumber(bytes, row.seq);
    addNumber(bytes, qint64(row.at.time_since_epoch().count()));
    addText(bytes, row.actorKind);
    addNumber(bytes, row.actorId.value());
    for (const QString &text :
         {row.actor, row.role, row.action, row.object, row.operation, row.before, row.after, row.result})
        addText(bytes, text);
    addNumber(bytes, qint64(row.keyVersion));

    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hashSize),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), quint64(bytes.size()),
                       key.auditKey().data(), size_t(key.auditKey().size()));
    return hash;
}

/// Walks one chain; stops at the first row that does not fit.
class ChainCheck {
public:
    ChainCheck(HeldKeys keys, QString device, QList<AuditHead> keptHeads)
        : m_keys(std::move(keys)), m_keptHeads(std::move(keptHeads)), m_head{std::move(device), 0, {}}
    {
    }

    /// False: there is a fault, and reading on is of no use.
    bool take(const storage::AuditEntry &row)
    {
        if (row.seq <= m_head.seq)
            return fail(row.seq, Text::tr("it was added later"));
        if (row.seq > m_head.seq + 1)
            return fail(m_head.seq + 1, Text::tr("it is missing"));
        if (row.previous != m_head.hash)
            return fail(row.seq, Text::tr("it does not follow from the row before it"));
        const auto key = m_keys.key(row.keyVersion);
        if (!key)
            return fail(row.seq, Text::tr("it names data key %1, which is not there").arg(row.keyVersion));
        if (hashOf(row, **key) != row.hash)
            return fail(row.seq, Text::tr("it was changed after it was written"));
        for (const AuditHead &kept : m_keptHeads) {
            if (kept.device == row.device && kept.seq == row.seq && kept.hash != row.hash)
                return fail(row.seq, Text::tr("it is not the row that was there when its number was noted"));
        }
        m_head.seq = row.seq;
        m_head.hash = row.hash;
        return true;
    }

    void end()
    {
        for (const AuditHead &kept : m_keptHeads) {
            if (!m_fault && kept.device == m_head.device && kept.seq > m_head.seq)
                fail(m_head.seq + 1, Text::tr("rows %1 to %2 are missing").arg(m_head.seq + 1).arg(kept.seq));
        }
    }

    const AuditHead &head() const { return m_head; }
    const std::optional<AuditFault> &fault() const { return m_fault; }

private:
    bool fail(qint64 seq, const QString &what)
    {
        m_fault = AuditFault{m_head.device, seq, what};
        return false;
    }

    HeldKeys m_keys;
    QList<AuditHead> m_keptHeads;
    AuditHead m_head;
    std::optional<AuditFault> m_fault;
};

} // namespace

Result<> AuditTrail::append(storage::Session &session, const AuditEntry &entry) const
{
    const auto key = m_keys.current();
    if (!key)
        return failure(key.error());
    append(session, entry, **key);
    return {};
}

void AuditTrail::append(storage::Session &session, const AuditEntry &entry, const DataKey &key) const
{
    storage::AuditRepository::lockChain(session, m_device.id);
    const auto head = storage::AuditRepository::head(session, m_device.id);
    storage::AuditEntry row;
    row.device = m_device.id;
    row.seq = head ? head->seq + 1 : 1;
    row.at = session.now();
    row.actorKind = actorKindName(entry.actor.kind);
    row.actorId = entry.actor.employee;
    row.actor = storable(entry.actor.name);
    row.role = entry.actor.kind == Actor::Kind::System ? QString() : roleName(entry.actor.role);
    row.action = storable(entry.action);
    row.object = storable(entry.object);
    row.operation = entry.operation.text();
    row.before = storable(entry.before);
    row.after = storable(entry.after);
    row.result = storable(entry.result);
    row.keyVersion = key.version();
    if (head)
        row.previous = head->hash;
    row.hash = hashOf(row, key);
    storage::AuditRepository::append(session, row);
}

QCoro::Task<Result<AuditReport>> AuditTrail::verify(storage::Database &database, QList<AuditHead> keptHeads) const
{
    if (const auto key = m_keys.current(); !key)
        co_return failure(key.error());

    storage::AuditRepository rows(database);
    auto devices = co_await rows.devices();
    if (!devices)
        co_return failure(devices.error());
    for (const AuditHead &kept : keptHeads) {
        if (!devices->contains(kept.device))
            devices->append(kept.device); // a whole chain is gone
    }

    AuditReport report;
    for (const QString &device : std::as_const(*devices)) {
        ChainCheck check(m_keys, device, keptHeads);
        // From below zero: a row slipped in before the first one is found too.
        qint64 after = std::numeric_limits<qint64>::min();
        bool goesOn = true;
        while (goesOn) {
            const auto some = co_await rows.chain(device, after, rowsAtOnce);
            if (!some)
                co_return failure(some.error());
            for (const storage::AuditEntry &row : *some) {
                goesOn = check.take(row);
                if (!goesOn)
                    break;
                ++report.rows;
            }
            after = check.head().seq;
            goesOn = goesOn && some->size() == rowsAtOnce;
        }
        if (!check.fault())
            check.end();
        if (check.fault())
            report.faults += *check.fault();
        report.heads += check.head();
    }
    co_return report;
}

} // namespace nettdesk::security
