// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/result.h"

#include <QString>
#include <QTimeZone>

#include <chrono>

namespace nettdesk::cli {

/// "1d", "12h", "1d12h", "90m": whole minutes, hours, days, more than zero. A usage error names the option.
Result<std::chrono::seconds> spanFrom(const QString &text, const QString &option);

enum class DayMeans { ItsBeginning, ItsEnd };

/// "2026-12-31" (a day in the shop's zone), "2026-12-31T18:00" (shop time), or with "Z" or an offset. A usage error
/// names the option.
Result<Timestamp> instantFrom(const QString &text, const QString &option, const QTimeZone &shopZone, DayMeans dayMeans);

/// A whole number between `least` and `most`.
Result<int> numberFrom(const QString &text, const QString &option, int least, int most);
/// A number that an earlier answer gave: a batch, or where a page ended.
Result<qint64> idFrom(const QString &text, const QString &option);

} // namespace nettdesk::cli
