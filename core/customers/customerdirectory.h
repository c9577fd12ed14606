// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/guestdirectory.h"

namespace nettdesk::storage {
class Database;
}

namespace nettdesk::customers {

/// Which router users belong to customers, for the list of who is online.
class CustomerDirectory : public fleet::GuestDirectory {
public:
    explicit CustomerDirectory(storage::Database &database) : m_database(database) {}

    QCoro::Task<Result<QHash<QString, fleet::GuestIdentity>>> whoAre(RouterId router, QStringList userNames) override;

private:
    storage::Database &m_database;
};

} // namespace nettdesk::customers
