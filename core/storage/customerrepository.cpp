// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customerrepository.h"

namespace nettdesk::storage {

using namespace Qt::StringLiterals;

QCoro::Task<Result<KnownCustomers>> CustomerRepository::known()
{
    return m_database.read([](Session &session) {
        KnownCustomers known;
        for (const Rows &row : session.query(u"SELECT p.user_key, c.name FROM portal_user p "
                                             "JOIN customer c ON c.id = p.customer_id"_s))
            known.userNames.insert(row.get<QString>(0), row.get<QString>(1));
        for (const Rows &row : session.query(u"SELECT email_key, name FROM customer "
                                             "WHERE email_key <> '' AND removed_at IS NULL"_s))
            known.emails.insert(row.get<QString>(0), row.get<QString>(1));
        return known;
    });
}

QCoro::Task<Result<QList<RouterUser>>> CustomerRepository::routerUsers(RouterId router)
{
    return m_database.read([router](Session &session) {
        QList<RouterUser> users;
        for (const Rows &row : session.query(u"SELECT id, customer_id, router_id, service, server, name, linked_at "
                                             "FROM router_user WHERE router_id = ? ORDER BY id"_s,
                                             router)) {
            RouterUser user;
            user.id = row.get<RouterUserId>(0);
            user.customer = row.get<CustomerId>(1);
            user.router = row.get<RouterId>(2);
            user.service = row.get<QString>(3) == "pppoe"_L1 ? RouterUserService::Pppoe : RouterUserService::Hotspot;
            user.server = row.get<QString>(4);
            user.name = row.get<QString>(5);
            user.linkedAt = row.get<Timestamp>(6);
            users.append(user);
        }
        return users;
    });
}

QCoro::Task<Result<QHash<QString, AccountOwner>>> CustomerRepository::owners(RouterId router)
{
    return m_database.read([router](Session &session) {
        QHash<QString, AccountOwner> owners;
        for (const Rows &row : session.query(u"SELECT u.name, c.id, c.name FROM router_user u "
                                             "JOIN customer c ON c.id = u.customer_id "
                                             "WHERE u.router_id = ? AND c.removed_at IS NULL"_s,
                                             router))
            owners.insert(row.get<QString>(0), {row.get<CustomerId>(1), row.get<QString>(2)});
        return owners;
    });
}

QCoro::Task<Result<std::optional<Customer>>> CustomerRepository::byPortalUser(QString userName)
{
    return m_database.read([key = loginKey(userName)](Session &session) -> std::optional<Customer> {
        Rows rows = session.query(u"SELECT c.id, c.public_id, c.name, c.email, c.phone, c.address, c.notes, "
                                  "c.created_at FROM portal_user p JOIN customer c ON c.id = p.customer_id "
                                  "WHERE p.user_key = ? AND c.removed_at IS NULL"_s,
                                  key);
        if (!rows.next())
            return std::nullopt;
        Customer customer;
        customer.id = rows.get<CustomerId>(0);
        customer.publicId = rows.get<QString>(1);
        customer.name = rows.get<QString>(2);
        customer.email = rows.get<QString>(3);
        customer.phone = rows.get<QString>(4);
        customer.address = rows.get<QString>(5);
        customer.notes = rows.get<QString>(6);
        customer.createdAt = rows.get<Timestamp>(7);
        return customer;
    });
}

QCoro::Task<Result<qint64>> CustomerRepository::count()
{
    return m_database.read([](Session &session) {
        return session.value<qint64>(u"SELECT COUNT(*) FROM customer WHERE removed_at IS NULL"_s).value_or(0);
    });
}

void CustomerRepository::insert(Session &session, QList<NewCustomer> &customers)
{
    session.insertRows(u"INSERT INTO customer (public_id, name, email, email_key, phone, address, notes, created_at)"_s,
                       8, {}, customers.size(), [&](qsizetype i, RowBinder &binder) {
                           const Customer &customer = customers.at(i).customer;
                           binder << customer.publicId << customer.name << customer.email << loginKey(customer.email)
                                  << customer.phone << customer.address << customer.notes << customer.createdAt;
                       });
    // The database drew the ids; the public ids lead to them.
    QHash<QString, CustomerId> ids;
    constexpr qsizetype atOnce = 64;
    for (qsizetype first = 0; first < customers.size(); first += atOnce) {
        const QList<NewCustomer> some = customers.mid(first, atOnce);
        const auto bind = [&some](RowBinder &binder) {
            for (const NewCustomer &one : some)
                binder << one.customer.publicId;
        };
        for (const Rows &row : session.queryWith(u"SELECT public_id, id FROM customer WHERE public_id IN "_s +
                                                     Session::placeholders(some.size()),
                                                 bind))
            ids.insert(row.get<QString>(0), row.get<CustomerId>(1));
    }
    for (NewCustomer &one : customers) {
        one.customer.id = ids.value(one.customer.publicId);
        one.routerUser.customer = one.customer.id;
    }
    session.insertRows(u"INSERT INTO portal_user (customer_id, user_name, user_key, created_at)"_s, 4, {},
                       customers.size(), [&](qsizetype i, RowBinder &binder) {
                           const NewCustomer &one = customers.at(i);
                           binder << one.customer.id << one.portalUserName << loginKey(one.portalUserName)
                                  << one.customer.createdAt;
                       });
    session.insertRows(u"INSERT INTO router_user (customer_id, router_id, service, server, name, linked_at)"_s, 6, {},
                       customers.size(), [&](qsizetype i, RowBinder &binder) {
                           const RouterUser &user = customers.at(i).routerUser;
                           binder << user.customer << user.router << routerUserServiceName(user.service) << user.server
                                  << user.name << user.linkedAt;
                       });
}

} // namespace nettdesk::storage
