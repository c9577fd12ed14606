// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/guestdirectory.h"

namespace nettdesk::storage {
class Database;
}

namespace nettdesk::vouchers {

/// Which router users are vouchers, for the list of who is online. A voucher's account is named as its code.
class VoucherDirectory : public fleet::GuestDirectory {
public:
    explicit VoucherDirectory(storage::Database &database) : m_database(database) {}

    QCoro::Task<Result<QHash<QString, fleet::GuestIdentity>>> whoAre(RouterId router, QStringList userNames) override;

private:
    storage::Database &m_database;
};

} // namespace nettdesk::vouchers
