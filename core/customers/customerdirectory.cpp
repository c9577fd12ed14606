// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customerdirectory.h"

#include "core/storage/customerrepository.h"

namespace nettdesk::customers {

using fleet::GuestIdentity;

QCoro::Task<Result<QHash<QString, GuestIdentity>>> CustomerDirectory::whoAre(RouterId router, QStringList userNames)
{
    storage::CustomerRepository customers(m_database);
    const Result<QHash<QString, storage::AccountOwner>> owners = co_await customers.owners(router);
    if (!owners)
        co_return failure(owners.error());
    QHash<QString, GuestIdentity> known;
    for (const QString &name : userNames) {
        const auto owner = owners->constFind(name);
        if (owner != owners->constEnd())
            known.insert(name, {GuestIdentity::Kind::Customer, owner->customer.value(), owner->name});
    }
    co_return known;
}

} // namespace nettdesk::customers
