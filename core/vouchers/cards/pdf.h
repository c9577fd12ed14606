// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/vouchers/cards/sheets.h"

#include <stop_token>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

/// Writes the sheets as a PDF: vector, fonts embedded, text that can be searched and copied. Blocks until done, so run
/// it in a pool (QtConcurrent::run) when a window waits; progress counts sheets. The file appears whole or not at all:
/// a file that was there before is replaced at the end only. Invalid: it cannot be written. Cancelled: nothing was
/// written.
Result<> writePdf(const QString &path, const Sheets &sheets, const QString &title, Progress progress = {},
                  std::stop_token stop = {});
/// The same into an open device.
Result<> writePdf(QIODevice &device, const Sheets &sheets, const QString &title, Progress progress = {},
                  std::stop_token stop = {});

} // namespace nettdesk::vouchers::cards
