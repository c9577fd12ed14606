// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/router.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// The shop's routers. A router that was removed keeps its row, without its password, for vouchers and payments tell
/// of it; it is in no list, and its name is free again.
class RouterRepository {
public:
    explicit RouterRepository(Database &database) : m_database(database) {}

    /// AlreadyExists: the name (or, never, the public id) is taken.
    QCoro::Task<Result<RouterId>> add(Router router, QString sealedPassword);
    /// Everything of it except id, public id and creation. An empty sealed password leaves the stored one.
    QCoro::Task<Result<>> update(Router router, QString sealedPassword);
    QCoro::Task<Result<QList<Router>>> list();                        ///< by name
    QCoro::Task<Result<std::optional<Router>>> byId(RouterId router); ///< also a removed one
    /// By public id ("RTR_…"), else by name.
    QCoro::Task<Result<std::optional<Router>>> find(QString publicIdOrName);
    QCoro::Task<Result<QString>> sealedPassword(RouterId router);
    QCoro::Task<Result<>> setActive(RouterId router, bool isActive);
    QCoro::Task<Result<>> setFingerprint(RouterId router, QString fingerprint);
    /// What the router said about itself just now: identity, version, board, signInAddress and lastSeen of `router`.
    QCoro::Task<Result<>> setSeen(Router router);
    QCoro::Task<Result<>> remove(RouterId router, Timestamp at);

    static RouterId insert(Session &session, const Router &router, const QString &sealedPassword);
    static bool update(Session &session, const Router &router, const QString &sealedPassword);
    static void setSealedPassword(Session &session, RouterId router, const QString &sealedPassword);
    static std::optional<Router> load(Session &session, RouterId router);
    static QList<Router> all(Session &session);          ///< by name
    static QList<RouterId> activeOnes(Session &session); ///< of the list, switched on
    static std::optional<Router> find(Session &session, const QString &publicIdOrName);
    static bool setActive(Session &session, RouterId router, bool isActive);
    static bool setFingerprint(Session &session, RouterId router, const QString &fingerprint);
    static bool remove(Session &session, RouterId router, Timestamp at);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
