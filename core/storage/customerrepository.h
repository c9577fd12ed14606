// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/customer.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

namespace nettdesk::storage {

/// A customer with what hangs on it from the first moment.
struct NewCustomer {
    Customer customer;
    QString portalUserName; ///< sign-in for the customer portal; no password yet
    RouterUser routerUser;  ///< of a stored router
};

/// What an import compares with, by loginKey(). The values are the customers' names.
struct KnownCustomers {
    QHash<QString, QString> userNames; ///< of portal users
    QHash<QString, QString> emails;
};

struct AccountOwner {
    CustomerId customer;
    QString name;
};

/// Customers, their portal users and the links to their accounts on routers.
class CustomerRepository {
public:
    explicit CustomerRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<KnownCustomers>> known();
    /// The accounts of this router that belong to customers already.
    QCoro::Task<Result<QList<RouterUser>>> routerUsers(RouterId router);
    /// Whom the accounts of this router belong to, by the account's name there.
    QCoro::Task<Result<QHash<QString, AccountOwner>>> owners(RouterId router);
    QCoro::Task<Result<std::optional<Customer>>> byPortalUser(QString userName);
    QCoro::Task<Result<qint64>> count();

    /// All or none. AlreadyExists (refused by the database): a user name, an e-mail address or an account is taken.
    static void insert(Session &session, QList<NewCustomer> &customers);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
