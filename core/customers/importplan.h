// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/userimport.h"
#include "core/routeros/row.h"
#include "core/storage/customerrepository.h"

#include <QSet>

namespace nettdesk::customers {

/// What is known before an import, and what the import itself has seen so far.
struct ImportKnowledge {
    storage::KnownCustomers customers;
    QSet<QString> links; ///< linkKey() of the router's accounts that belong to customers

    static QString linkKey(RouterUserService service, const QString &server, const QString &name);
    void learn(const QList<RouterUser> &linked);
};

/// The properties of /ip/hotspot/user or /ppp/secret that planImport() looks at.
QByteArrayList importProperties(RouterUserService service);

/// Sorts the rows of a router's user list into those that become customers and those that do not, with the reason.
/// Adds what it takes to `known`, so that the next list is compared with it too. Pure: may run on any thread.
ImportPreview planImport(const routeros::Rows &rows, RouterUserService service, ImportKnowledge &known);

/// The customer that an account becomes.
storage::NewCustomer customerOf(const FoundUser &user, RouterId router, Timestamp now);

} // namespace nettdesk::customers
