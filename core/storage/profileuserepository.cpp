// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profileuserepository.h"

namespace nettdesk::storage {

using namespace Qt::StringLiterals;

QCoro::Task<Result<ProfileNamings>> ProfileUseRepository::ofRouter(RouterId router)
{
    return m_database.read([router](Session &session) { return ofRouter(session, router); });
}

ProfileNamings ProfileUseRepository::ofRouter(Session &session, RouterId router)
{
    ProfileNamings namings;
    for (const Rows &row : session.query(u"SELECT profile, COUNT(*) FROM voucher WHERE router_id = ? "
                                         "AND state IN ('active', 'redeeming') AND profile <> '' GROUP BY profile"_s,
                                         router))
        namings.vouchers.insert(row.get<QString>(0), row.get<qint64>(1));
    for (const Rows &row : session.query(u"SELECT profile, COUNT(*) FROM package WHERE profile <> '' "
                                         "AND (router_id = ? OR router_id IS NULL) GROUP BY profile"_s,
                                         router))
        namings.packages.insert(row.get<QString>(0), row.get<qint64>(1));
    return namings;
}

} // namespace nettdesk::storage
