// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/storage/databaseurl.h"

#include <QSqlError>

namespace nettdesk::storage {

/// The one exception of this folder: a statement that the database refused. Thrown by Session and Connection, caught
/// by Lane, handed out as `error`.
struct StatementRefused {
    Error error;
    bool mayRetry = false;       ///< the whole transaction may be tried again at once (40001, 40P01)
    bool connectionLost = false; ///< this connection is of no more use
};

/// What the engine said, in our words. `file` is the SQLite file, for the question whether its disk is full.
StatementRefused refused(Engine engine, const QSqlError &error, const QString &file);

} // namespace nettdesk::storage
