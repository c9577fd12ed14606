// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intentrepository.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

constexpr std::array<const char *, 4> stateNames{"pending", "leased", "done", "attention"};

Intent::State stateFromName(const QString &name)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (name == QLatin1StringView(stateNames.at(i)))
            return Intent::State(i);
    }
    return Intent::State::Attention;
}

const QString columns = u"id, operation, router_id, voucher_id, kind, state, attempt, next_at, lease_owner, "
                        "lease_until, last_error, created_at, payload"_s;
const QString selectIntent = u"SELECT "_s + columns + u" FROM intent "_s;

Intent readIntent(const Rows &row)
{
    Intent intent;
    intent.id = row.get<IntentId>(0);
    intent.operation = row.get<QString>(1);
    intent.router = row.get<RouterId>(2);
    intent.voucher = row.get<VoucherId>(3);
    intent.kind = row.get<QString>(4);
    intent.state = stateFromName(row.get<QString>(5));
    intent.attempt = row.get<int>(6);
    intent.nextAt = row.get<Timestamp>(7);
    intent.leaseOwner = row.get<QString>(8);
    intent.leaseUntil = row.get<std::optional<Timestamp>>(9);
    intent.lastError = row.get<QString>(10);
    intent.createdAt = row.get<Timestamp>(11);
    intent.payload = row.get<QString>(12);
    return intent;
}

std::optional<Intent> first(Rows rows)
{
    return rows.next() ? std::optional(readIntent(rows)) : std::nullopt;
}

QList<Intent> all(Rows rows)
{
    QList<Intent> intents;
    for (const Rows &row : rows)
        intents.append(readIntent(row));
    return intents;
}

// Due, and first in line of its subject. A common table expression, for a plain IN (SELECT … LIMIT) with row locks may
// be run more than once by PostgreSQL, which then takes more rows than asked for. The locks are the one difference:
// PostgreSQL skips what another worker is taking at this moment, SQLite has one writer at a time and no such words.
QString leaseText(Engine engine, qsizetype without, const IntentKinds &kinds)
{
    QString text = u"WITH due AS (SELECT id FROM intent AS candidate WHERE ((state = 'pending' AND next_at <= ?) "
                   "OR (state = 'leased' AND lease_until <= ?)) "
                   "AND NOT EXISTS (SELECT 1 FROM intent AS earlier WHERE earlier.voucher_id = candidate.voucher_id "
                   "AND earlier.id < candidate.id AND earlier.state <> 'done')"_s;
    if (without > 0)
        text += u" AND router_id NOT IN "_s + Session::placeholders(without);
    if (!kinds.names.isEmpty())
        text +=
            (kinds.isWithout ? u" AND kind NOT IN "_s : u" AND kind IN "_s) + Session::placeholders(kinds.names.size());
    text += u" ORDER BY next_at, id LIMIT ?"_s;
    if (engine == Engine::PostgreSql)
        text += u" FOR UPDATE SKIP LOCKED"_s;
    return text +
           u") UPDATE intent SET state = 'leased', lease_owner = ?, lease_until = ?, attempt = attempt + 1 "
           "WHERE id IN (SELECT id FROM due) RETURNING "_s +
           columns;
}

} // namespace

QString intentStateName(Intent::State state)
{
    return QString::fromLatin1(stateNames.at(size_t(state)));
}

QCoro::Task<Result<QList<Intent>>> IntentRepository::lease(LeaseRequest request, int limit, QList<RouterId> without,
                                                           IntentKinds kinds)
{
    return m_database.run([request, limit, without, kinds](Session &session) {
        QList<Intent> leased =
            all(session.queryWith(leaseText(session.engine(), without.size(), kinds), [&](RowBinder &binder) {
                binder << request.now << request.now;
                for (const RouterId router : without)
                    binder << router;
                for (const QString &kind : kinds.names)
                    binder << kind;
                binder << limit << request.owner << request.now + request.leaseFor;
            }));
        std::sort(leased.begin(), leased.end(),
                  [](const Intent &a, const Intent &b) { return std::tie(a.nextAt, a.id) < std::tie(b.nextAt, b.id); });
        return leased;
    });
}

QCoro::Task<Result<std::optional<Intent>>> IntentRepository::leaseOne(IntentId intent, LeaseRequest request)
{
    return m_database.run([intent, request](Session &session) {
        return first(session.query(
            u"UPDATE intent SET state = 'leased', lease_owner = ?, lease_until = ?, attempt = attempt + 1 "
            "WHERE id = ? AND (state IN ('pending', 'attention') OR (state = 'leased' AND lease_until <= ?)) "
            "RETURNING "_s +
                columns,
            request.owner, request.now + request.leaseFor, intent, request.now));
    });
}

QCoro::Task<Result<bool>> IntentRepository::renew(IntentId intent, LeaseRequest request)
{
    return m_database.run([intent, request](Session &session) {
        return session.execute(
                   u"UPDATE intent SET lease_until = ? WHERE id = ? AND state = 'leased' AND lease_owner = ?"_s,
                   request.now + request.leaseFor, intent, request.owner) == 1;
    });
}

namespace {

constexpr qsizetype atOnce = 500;

/// "UPDATE … WHERE … AND id IN (…)" in steps.
template<class Bind>
qint64 updateMany(Session &session, const QString &update, const QList<IntentId> &intents, const Bind &bind)
{
    qint64 changed = 0;
    for (qsizetype first = 0; first < intents.size(); first += atOnce) {
        const QList<IntentId> some = intents.mid(first, atOnce);
        changed += all(session.queryWith(update + u" AND id IN "_s + Session::placeholders(some.size()) +
                                             u" RETURNING "_s + columns,
                                         [&](RowBinder &binder) {
                                             bind(binder);
                                             for (const IntentId intent : some)
                                                 binder << intent;
                                         }))
                       .size();
    }
    return changed;
}

} // namespace

QCoro::Task<Result<qint64>> IntentRepository::renew(QList<IntentId> intents, LeaseRequest request)
{
    return m_database.run([intents, request](Session &session) {
        return updateMany(session, u"UPDATE intent SET lease_until = ? WHERE state = 'leased' AND lease_owner = ?"_s,
                          intents,
                          [&request](RowBinder &binder) { binder << request.now + request.leaseFor << request.owner; });
    });
}

QCoro::Task<Result<qint64>> IntentRepository::postpone(QList<IntentId> intents, QString owner, Timestamp nextAt,
                                                       QString error)
{
    return m_database.run([intents, owner, nextAt, error](Session &session) {
        return updateMany(session,
                          u"UPDATE intent SET state = 'pending', next_at = ?, last_error = ?, lease_owner = '', "
                          "lease_until = NULL WHERE state = 'leased' AND lease_owner = ?"_s,
                          intents, [&](RowBinder &binder) { binder << nextAt << error << owner; });
    });
}

qint64 IntentRepository::done(Session &session, const QList<IntentId> &intents, Timestamp at)
{
    return updateMany(session,
                      u"UPDATE intent SET state = 'done', done_at = ?, lease_owner = '', lease_until = NULL, "
                      "last_error = '' WHERE state <> 'done'"_s,
                      intents, [at](RowBinder &binder) { binder << at; });
}

QCoro::Task<Result<bool>> IntentRepository::postpone(IntentId intent, QString owner, Timestamp nextAt, QString error)
{
    return m_database.run([intent, owner, nextAt, error](Session &session) {
        return session.execute(u"UPDATE intent SET state = 'pending', next_at = ?, last_error = ?, lease_owner = '', "
                               "lease_until = NULL WHERE id = ? AND state = 'leased' AND lease_owner = ?"_s,
                               nextAt, error, intent, owner) == 1;
    });
}

QCoro::Task<Result<bool>> IntentRepository::needsAttention(IntentId intent, QString owner, QString error)
{
    return m_database.run(
        [intent, owner, error](Session &session) { return needsAttention(session, intent, owner, error); });
}

QCoro::Task<Result<bool>> IntentRepository::done(IntentId intent, QString owner, Timestamp at)
{
    return m_database.run([intent, owner, at](Session &session) {
        return session.execute(u"UPDATE intent SET state = 'done', done_at = ?, lease_owner = '', lease_until = NULL, "
                               "last_error = '' WHERE id = ? AND state = 'leased' AND lease_owner = ?"_s,
                               at, intent, owner) == 1;
    });
}

QCoro::Task<Result<qint64>> IntentRepository::bringForward(RouterId router, Timestamp now)
{
    return m_database.run([router, now](Session &session) {
        return session.execute(
            u"UPDATE intent SET next_at = ? WHERE router_id = ? AND state = 'pending' AND next_at > ?"_s, now, router,
            now);
    });
}

QCoro::Task<Result<qint64>> IntentRepository::giveBack(QString owner, Timestamp now)
{
    return m_database.run([owner, now](Session &session) {
        return session.execute(u"UPDATE intent SET state = 'pending', next_at = ?, lease_owner = '', "
                               "lease_until = NULL WHERE state = 'leased' AND lease_owner = ?"_s,
                               now, owner);
    });
}

QCoro::Task<Result<std::optional<Intent>>> IntentRepository::byId(IntentId intent)
{
    return m_database.read([intent](Session &session) { return load(session, intent); });
}

QCoro::Task<Result<std::optional<Intent>>> IntentRepository::openOf(VoucherId voucher)
{
    return m_database.read([voucher](Session &session) { return openOf(session, voucher); });
}

QCoro::Task<Result<QList<Intent>>> IntentRepository::open(int limit)
{
    return m_database.read([limit](Session &session) {
        return all(session.query(selectIntent + u"WHERE state <> 'done' ORDER BY next_at, id LIMIT ?"_s, limit));
    });
}

QCoro::Task<Result<std::optional<Timestamp>>> IntentRepository::nextDue()
{
    return m_database.read([](Session &session) -> std::optional<Timestamp> {
        const auto due = session.value<std::optional<Timestamp>>(
            u"SELECT min(CASE WHEN state = 'leased' THEN lease_until ELSE next_at END) FROM intent "
            "WHERE state <> 'done' AND state <> 'attention'"_s);
        return due.value_or(std::nullopt);
    });
}

QCoro::Task<Result<IntentRepository::Counts>> IntentRepository::counts()
{
    return m_database.read([](Session &session) {
        Counts counts;
        for (const Rows &row :
             session.query(u"SELECT state, count(*) FROM intent WHERE state <> 'done' GROUP BY state"_s)) {
            if (stateFromName(row.get<QString>(0)) == Intent::State::Attention)
                counts.attention += row.get<qint64>(1);
            else
                counts.pending += row.get<qint64>(1);
        }
        return counts;
    });
}

IntentId IntentRepository::insert(Session &session, const Intent &intent)
{
    session.execute(
        u"INSERT INTO intent (operation, router_id, voucher_id, kind, state, attempt, next_at, lease_owner, "
        "lease_until, last_error, created_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        intent.operation, intent.router, intent.voucher, intent.kind, intentStateName(intent.state), intent.attempt,
        intent.nextAt, intent.leaseOwner, intent.leaseUntil, intent.lastError, intent.createdAt, intent.payload);
    return session.insertedId<Intent>();
}

std::optional<Intent> IntentRepository::load(Session &session, IntentId intent)
{
    return first(session.query(selectIntent + u"WHERE id = ?"_s, intent));
}

std::optional<Intent> IntentRepository::openOf(Session &session, VoucherId voucher)
{
    return first(
        session.query(selectIntent + u"WHERE voucher_id = ? AND state <> 'done' ORDER BY id LIMIT 1"_s, voucher));
}

std::pair<int, QString> IntentRepository::openOfOperation(Session &session, const QString &operation)
{
    std::pair<int, QString> waiting;
    for (const Rows &row : session.query(
             u"SELECT last_error FROM intent WHERE operation = ? AND state <> 'done' ORDER BY id"_s, operation)) {
        ++waiting.first;
        if (waiting.second.isEmpty())
            waiting.second = row.get<QString>(0);
    }
    return waiting;
}

bool IntentRepository::done(Session &session, IntentId intent, Timestamp at)
{
    return session.execute(u"UPDATE intent SET state = 'done', done_at = ?, lease_owner = '', lease_until = NULL, "
                           "last_error = '' WHERE id = ? AND state <> 'done'"_s,
                           at, intent) == 1;
}

bool IntentRepository::needsAttention(Session &session, IntentId intent, const QString &owner, const QString &error)
{
    return session.execute(u"UPDATE intent SET state = 'attention', last_error = ?, lease_owner = '', "
                           "lease_until = NULL WHERE id = ? AND state = 'leased' AND lease_owner = ?"_s,
                           error, intent, owner) == 1;
}

} // namespace nettdesk::storage
