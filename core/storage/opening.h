// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrations.h"

namespace nettdesk::storage {

/// What opening found out.
struct Opened {
    QStringList warnings;
    QString copyBeforeMigration;
};

/// Opens the connection and makes sure that it leads to a shop's database of today: the checks and refusals that
/// Database::open promises, then the migrations.
Result<Opened> openShop(Connection &connection, const OpenOptions &options, const QList<Migration> &migrations,
                        Timestamp now);

} // namespace nettdesk::storage
