// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>

namespace nettdesk::storage {

/// How many rows of ours name a hotspot user profile of one router.
struct ProfileNamings {
    QHash<QString, qint64> vouchers; ///< of this router, not redeemed yet, by the profile's name
    QHash<QString, qint64> packages; ///< for this router or for any, by the profile's name
};

/// What of the shop hangs on a router's profiles.
class ProfileUseRepository {
public:
    explicit ProfileUseRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<ProfileNamings>> ofRouter(RouterId router);

    static ProfileNamings ofRouter(Session &session, RouterId router);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
