// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/simulatedrouter.h"
#include "core/storage/database.h"

#include <QCoroTask>
#include <QHash>

namespace nettdesk::tests {

/// What must hold of vouchers, payments, intents and one router after whatever went wrong, once the intents that were
/// due have run. Empty, or the first thing that does not hold, in words.
inline QString checkInvariants(storage::Database &database, const simulator::SimulatedRouter &router, RouterId routerId)
{
    struct Known {
        QString code;
        QString state;
        bool isHere = false;
        bool isOver = false;
        bool isClaimed = false;
        qint64 payments = 0;
    };
    const auto look = [routerId](storage::Session &session) -> std::pair<QString, QHash<QByteArray, Known>> {
        using storage::Rows;
        static const QStringList states{
            QStringLiteral("active"), QStringLiteral("redeeming"), QStringLiteral("redeemed"), QStringLiteral("used"),
            QStringLiteral("usedUp"), QStringLiteral("expired"),   QStringLiteral("void")};
        QHash<qint64, qint64> payments;
        for (const Rows &row : session.query(QStringLiteral(
                 "SELECT voucher_id, count(*) FROM payment WHERE source = 'voucher' AND refunded_at IS NULL "
                 "AND voucher_id IS NOT NULL GROUP BY voucher_id")))
            payments.insert(row.get<qint64>(0), row.get<qint64>(1));
        QHash<QByteArray, Known> byMark;
        for (const Rows &row : session.query(QStringLiteral(
                 "SELECT id, code, state, router_id, mark, operation, redeemed_at, sold_at, ended_why, ended_at "
                 "FROM voucher ORDER BY id"))) {
            Known known;
            known.code = row.get<QString>(1);
            known.state = row.get<QString>(2);
            if (!states.contains(known.state))
                return {known.code + QStringLiteral(" is in no known state: ") + known.state, {}};
            known.isHere = row.get<RouterId>(3) == routerId;
            const bool isEnded = row.get<std::optional<Timestamp>>(9).has_value();
            known.isOver = known.state == QStringLiteral("usedUp") || known.state == QStringLiteral("expired") ||
                           known.state == QStringLiteral("void");
            if (known.isOver != isEnded)
                return {known.code + QStringLiteral(" is ") + known.state +
                            QStringLiteral(" but its end says otherwise"),
                        {}};
            known.isClaimed = row.get<std::optional<Timestamp>>(6).has_value() ||
                              row.get<std::optional<Timestamp>>(7).has_value() ||
                              row.get<QString>(8) == QStringLiteral("toppedUp");
            known.payments = payments.value(row.get<qint64>(0));
            if (known.payments != (known.isClaimed ? 1 : 0))
                return {QStringLiteral("%1 (%2) has %3 payments").arg(known.code, known.state).arg(known.payments), {}};
            const QString mark = row.get<QString>(4).isEmpty() ? row.get<QString>(5).left(12) : row.get<QString>(4);
            if (!mark.isEmpty())
                byMark.insert(mark.toLatin1(), known);
        }
        const auto unclaimed = session.value<qint64>(
            QStringLiteral("SELECT count(*) FROM intent WHERE state = 'leased' AND lease_until <= ?"), session.now());
        if (unclaimed.value_or(0) > 0)
            return {QStringLiteral("%1 intents whose lease has ended wait for nobody").arg(*unclaimed), {}};
        return {QString(), byMark};
    };
    const auto read = QCoro::waitFor(database.read(look));
    if (!read)
        return read.error().message;
    if (!read->first.isEmpty())
        return read->first;
    QHash<QByteArray, int> accounts;
    for (const auto &user : router.rows("/ip/hotspot/user")) {
        const QByteArray comment = user.value("comment");
        if (!comment.startsWith("nd1 "))
            continue;
        const QByteArray mark = comment.mid(4, 12);
        const QString name = QString::fromUtf8(user.value("name"));
        if (!read->second.contains(mark))
            return name + QStringLiteral(" on the router belongs to no voucher");
        if (++accounts[mark] > 1)
            return name + QStringLiteral(" stands twice on the router");
        const Known known = read->second.value(mark);
        if (known.code != name)
            return name + QStringLiteral(" carries the mark of ") + known.code;
        if ((known.isOver || !known.isHere) && user.value("disabled") != "true")
            return name + QStringLiteral(" is over (or elsewhere) and not disabled");
    }
    return {};
}

} // namespace nettdesk::tests
