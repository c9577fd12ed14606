// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/storage/databaseurl.h"

#include <QString>

namespace nettdesk::app {

/// Keeps the password of a PostgreSQL login in a passfile of our own that only this account may read, in libpq's form
/// (manual of libpq, "The Password File"), beside the desktop program's data.
Result<> keepPassword(const storage::DatabaseUrl &url, const QString &password);
/// Points libpq at that file, unless the person pointed it elsewhere. Called in main(), before any connection.
void usePassfile();

} // namespace nettdesk::app
