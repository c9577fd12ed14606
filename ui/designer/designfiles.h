// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QString>

#include <functional>

class QWidget;

namespace nettdesk::ui {

/// Asks for a place; the callback gets it, or is never called.
void askForExportFile(QWidget *host, const QString &name, const std::function<void(const QString &)> &chosen);
void askForImportFile(QWidget *host, const std::function<void(const QString &)> &chosen);

/// Whole or not at all: a file that was there is replaced at the end only. Invalid: it cannot be written.
Result<> writeDesignFile(const QString &file, const vouchers::cards::CardDesign &design);
/// The bytes of a design that somebody gave. Invalid: it cannot be read, or is larger than a design can be.
Result<QByteArray> readDesignFile(const QString &file);

} // namespace nettdesk::ui
