// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/package.h"
#include "core/model/router.h"
#include "core/model/voucher.h"

#include <QHash>
#include <QStringList>
#include <QTimeZone>

namespace nettdesk::vouchers {

/// The columns of a table of vouchers, in order, by the names that stand in its first line.
const QStringList &csvColumns();

/// What names stand for in a row.
struct CsvNames {
    QHash<RouterId, QString> routers;
    QHash<PackageId, QString> packages;
    QTimeZone zone; ///< of the shop: times are written with its offset
};

/// One row, in the order of csvColumns(). Numbers and units stand so that import reads them back exactly.
QStringList csvFields(const Voucher &voucher, const QString &password, const CsvNames &names);

/// The column that a heading means, in any case and spelling ("Time Limit", "time_limit"), also by the words that other
/// programs have for it ("username"); empty: none of ours.
QString csvColumnOf(const QString &heading);

QString csvTime(std::optional<Timestamp> at, const QTimeZone &zone); ///< "2026-11-21T18:00:00+01:00"
QString csvSpan(std::chrono::seconds span);                          ///< "1d12h", "90m", "45s"
std::optional<std::chrono::seconds> parseCsvSpan(const QString &text);
/// A day means its beginning, or its end where `isEnd`. Nothing: not a time.
std::optional<Timestamp> parseCsvTime(const QString &text, const QTimeZone &zone, bool isEnd);

} // namespace nettdesk::vouchers
