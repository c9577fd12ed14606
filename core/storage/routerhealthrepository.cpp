// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/routerhealthrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

const QString healthColumns =
    u"router_id, state, since, read_at, last_seen, failures, error_kind, error_message, error_detail, identity, "
    "version, board, uptime, cpu_load, free_memory, total_memory, hotspot_users, ppp_users, bits_down, bits_up, "
    "round_trip_ms, clock_skew, tls, unavailable, away_since, back_at, away_ms, restarted, stored_at"_s;
constexpr int healthColumnCount = 29;
const QString selectHealth = u"SELECT "_s + healthColumns + u" FROM router_health "_s;

/// "col = excluded.col, …" for every column behind the first.
QString replaceAll()
{
    QStringList parts;
    for (const QString &column : healthColumns.split(u", "_s).mid(1))
        parts.append(column + u" = excluded."_s + column);
    return u" ON CONFLICT (router_id) DO UPDATE SET "_s + parts.join(u", "_s);
}

QString toText(const QList<UnavailableFeature> &unavailable)
{
    if (unavailable.isEmpty())
        return {};
    QJsonArray list;
    for (const UnavailableFeature &missing : unavailable)
        list.append(QJsonArray{int(missing.feature), int(missing.reason), missing.detail});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<UnavailableFeature> unavailableFrom(const QString &text)
{
    QList<UnavailableFeature> unavailable;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray parts = value.toArray();
        const int feature = parts.at(0).toInt(-1);
        const int reason = parts.at(1).toInt(-1);
        if (feature < 0 || feature > int(RouterFeature::Traffic) || reason < 0 ||
            reason > int(UnavailableFeature::Reason::NotSetUp))
            continue; // of a newer program
        unavailable.append({RouterFeature(feature), UnavailableFeature::Reason(reason), parts.at(2).toString()});
    }
    return unavailable;
}

std::optional<qint64> bits(const std::optional<BitRate> &rate)
{
    return rate ? std::optional(rate->bitsPerSecond()) : std::nullopt;
}

std::optional<qint64> count(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? std::optional<qint64>(time->count()) : std::nullopt;
}

QString noNull(const QString &foreign)
{
    return QString(foreign).remove(QChar(u'\0')); // a router may send anything; no column takes this
}

void bind(const RouterHealth &health, Timestamp now, RowBinder &binder)
{
    const Error none;
    const Error &error = health.error ? *health.error : none;
    binder << health.router << routerStateName(health.state) << health.since << health.readAt << health.lastSeen
           << health.failures << (health.error ? std::optional(int(error.kind)) : std::nullopt) << noNull(error.message)
           << noNull(error.detail) << noNull(health.identity) << noNull(health.version) << noNull(health.board)
           << health.uptime << health.cpuLoad << health.freeMemory << health.totalMemory << health.hotspotUsers
           << health.pppUsers << bits(health.down) << bits(health.up) << count(health.roundTrip) << health.clockSkew
           << tlsModeName(health.tls) << noNull(toText(health.unavailable)) << health.awaySince << health.backAt
           << qint64(health.away.count()) << health.restarted << now;
}

RouterHealth readHealth(const Rows &row)
{
    RouterHealth health;
    health.router = row.get<RouterId>(0);
    health.state = routerStateFromName(row.get<QString>(1));
    health.since = row.get<std::optional<Timestamp>>(2);
    health.readAt = row.get<std::optional<Timestamp>>(3);
    health.lastSeen = row.get<std::optional<Timestamp>>(4);
    health.failures = row.get<int>(5);
    if (const auto kind = row.get<std::optional<int>>(6))
        health.error = Error{Error::Kind(std::clamp(*kind, 0, int(Error::Kind::Storage))), row.get<QString>(7),
                             row.get<QString>(8)};
    health.identity = row.get<QString>(9);
    health.version = row.get<QString>(10);
    health.board = row.get<QString>(11);
    health.uptime = row.get<std::optional<std::chrono::seconds>>(12);
    health.cpuLoad = row.get<std::optional<int>>(13);
    health.freeMemory = row.get<std::optional<ByteCount>>(14);
    health.totalMemory = row.get<std::optional<ByteCount>>(15);
    health.hotspotUsers = row.get<std::optional<int>>(16);
    health.pppUsers = row.get<std::optional<int>>(17);
    health.down = row.get<std::optional<BitRate>>(18);
    health.up = row.get<std::optional<BitRate>>(19);
    if (const auto roundTrip = row.get<std::optional<qint64>>(20))
        health.roundTrip = std::chrono::milliseconds(*roundTrip);
    health.clockSkew = row.get<std::optional<std::chrono::seconds>>(21);
    health.tls = tlsModeFromName(row.get<QString>(22)).value_or(TlsMode::Off);
    health.unavailable = unavailableFrom(row.get<QString>(23));
    health.awaySince = row.get<std::optional<Timestamp>>(24);
    health.backAt = row.get<std::optional<Timestamp>>(25);
    health.away = std::chrono::milliseconds(row.get<qint64>(26));
    health.restarted = row.get<bool>(27);
    return health;
}

QList<RouterSample> readSamples(Rows rows, RouterId router)
{
    QList<RouterSample> samples;
    for (const Rows &row : rows) {
        RouterSample sample;
        sample.router = router;
        sample.at = row.get<Timestamp>(0);
        sample.cpuLoad = row.get<std::optional<int>>(1);
        sample.activeUsers = row.get<std::optional<int>>(2);
        sample.down = row.get<std::optional<BitRate>>(3);
        sample.up = row.get<std::optional<BitRate>>(4);
        samples.append(sample);
    }
    return samples;
}

} // namespace

QCoro::Task<Result<>> RouterHealthRepository::store(QList<RouterHealth> healths, QList<RouterSample> samples)
{
    return m_database.run([healths, samples](Session &session) {
        QSet<RouterId> known;
        for (const Rows &row : session.query(u"SELECT id FROM router WHERE removed_at IS NULL"_s))
            known.insert(row.get<RouterId>(0));
        // One statement may not meet one row twice: of several results of a router the last one holds.
        QHash<RouterId, qsizetype> last;
        for (qsizetype i = 0; i < healths.size(); ++i) {
            if (known.contains(healths.at(i).router))
                last.insert(healths.at(i).router, i);
        }
        const QList<qsizetype> rows = last.values();
        session.insertRows(
            u"INSERT INTO router_health ("_s + healthColumns + u')', healthColumnCount, replaceAll(), rows.size(),
            [&](qsizetype row, RowBinder &binder) { bind(healths.at(rows.at(row)), session.now(), binder); });
        QList<RouterSample> kept;
        for (const RouterSample &sample : samples) {
            if (known.contains(sample.router))
                kept.append(sample);
        }
        session.insertRows(u"INSERT INTO router_sample (router_id, at, cpu_load, active_users, bits_down, bits_up)"_s,
                           6, u" ON CONFLICT DO NOTHING"_s, kept.size(), [&](qsizetype row, RowBinder &binder) {
                               const RouterSample &sample = kept.at(row);
                               binder << sample.router << sample.at << sample.cpuLoad << sample.activeUsers
                                      << bits(sample.down) << bits(sample.up);
                           });
    });
}

QCoro::Task<Result<RouterHealthRepository::Stored>> RouterHealthRepository::storedSince(std::optional<Timestamp> since)
{
    return m_database.read([since](Session &session) {
        Stored stored;
        stored.asOf = session.now();
        const Timestamp from = since.value_or(Timestamp(std::chrono::milliseconds(0)));
        for (const Rows &row : session.query(selectHealth + u"WHERE stored_at >= ? AND router_id IN "
                                                            "(SELECT id FROM router WHERE removed_at IS NULL)"_s,
                                             from))
            stored.healths.append(readHealth(row));
        return stored;
    });
}

std::optional<RouterHealth> RouterHealthRepository::load(Session &session, RouterId router)
{
    Rows rows = session.query(selectHealth + u"WHERE router_id = ?"_s, router);
    return rows.next() ? std::optional(readHealth(rows)) : std::nullopt;
}

QCoro::Task<Result<QList<RouterSample>>> RouterHealthRepository::samples(RouterId router, Timestamp from, Timestamp to)
{
    return m_database.read([router, from, to](Session &session) {
        return readSamples(session.query(u"SELECT at, cpu_load, active_users, bits_down, bits_up FROM router_sample "
                                         "WHERE router_id = ? AND at >= ? AND at < ? ORDER BY at"_s,
                                         router, from, to),
                           router);
    });
}

QCoro::Task<Result<QList<RouterSample>>> RouterHealthRepository::means(RouterId router, Timestamp from, Timestamp to)
{
    return m_database.read([router, from, to](Session &session) {
        return readSamples(session.query(u"SELECT at, cpu_load, active_users, bits_down, bits_up FROM router_mean "
                                         "WHERE router_id = ? AND at >= ? AND at < ? ORDER BY at"_s,
                                         router, from, to),
                           router);
    });
}

QCoro::Task<Result<>> RouterHealthRepository::condense(Timestamp from, Timestamp now, std::chrono::milliseconds step,
                                                       Timestamp keepSamplesFrom, Timestamp keepMeansFrom)
{
    const auto floor = [step](Timestamp at) { return Timestamp(at.time_since_epoch() / step * step); };
    return m_database.run([=](Session &session) {
        const qint64 width = step.count();
        // avg() leaves NULLs out, as a mean must. SQLite's is a float and PostgreSQL's a numeric: both are rounded.
        session.execute(
            u"INSERT INTO router_mean (router_id, at, cpu_load, active_users, bits_down, bits_up) "
            "SELECT router_id, began, CAST(round(avg(cpu_load)) AS INTEGER), "
            "CAST(round(avg(active_users)) AS INTEGER), CAST(round(avg(bits_down)) AS BIGINT), "
            "CAST(round(avg(bits_up)) AS BIGINT) FROM (SELECT router_id, cpu_load, active_users, bits_down, bits_up, "
            "at / CAST(? AS BIGINT) * CAST(? AS BIGINT) AS began FROM router_sample WHERE at >= ? AND at < ?) "
            "AS sampled GROUP BY router_id, began "
            "ON CONFLICT (router_id, at) DO UPDATE SET cpu_load = excluded.cpu_load, "
            "active_users = excluded.active_users, bits_down = excluded.bits_down, bits_up = excluded.bits_up"_s,
            width, width, floor(from), floor(now));
        session.execute(u"DELETE FROM router_sample WHERE at < ?"_s, keepSamplesFrom);
        session.execute(u"DELETE FROM router_mean WHERE at < ?"_s, keepMeansFrom);
    });
}

} // namespace nettdesk::storage
