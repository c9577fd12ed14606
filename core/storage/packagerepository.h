// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// What the shop sells. A package is never deleted: vouchers tell of it; an inactive one is not offered.
class PackageRepository {
public:
    explicit PackageRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<QList<Package>>> list(bool withInactive); ///< in the order of the tiles
    QCoro::Task<Result<std::optional<Package>>> byId(PackageId package);

    /// AlreadyExists (thrown to Database::run): another package has this name, in any case.
    static PackageId insert(Session &session, const Package &package);
    /// Everything of it but id and creation. False: there is none.
    static bool update(Session &session, const Package &package);
    static bool setActive(Session &session, PackageId package, bool isActive, Timestamp at);
    static QList<Package> all(Session &session); ///< in the order of the tiles, inactive ones too
    static std::optional<Package> load(Session &session, PackageId package);
    static std::optional<Package> find(Session &session, const QString &name); ///< in any case

private:
    Database &m_database;
};

/// What a package's name is known by: in any case.
QString packageNameKey(const QString &name);

} // namespace nettdesk::storage
