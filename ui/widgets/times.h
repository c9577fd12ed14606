// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace nettdesk::ui {

/// "Just now", "5 minutes ago", "in 2 hours", "Yesterday", "12 Mar", "12 Mar 2025": how a person would say it.
QString relativeTime(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTime());
/// The same inside a sentence: "Made just now".
QString relativeTimeInSentence(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTime());
/// The whole date and time by locale, in this computer's zone: for tool tips and details.
QString exactTime(const QDateTime &at);
/// "1 h 20 min", "3 days", "45 s": the two largest units.
QString durationText(std::chrono::seconds duration);

} // namespace nettdesk::ui
