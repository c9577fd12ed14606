// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/activeusers.h"
#include "core/routeros/row.h"

#include <QSet>

namespace nettdesk::fleet {

/// Lists of sessions as pure values: everything here runs on any thread, for 50,000 rows take longer than a frame.

/// Properties that are asked for, and how a row of either menu becomes a session.
QByteArrayList hotspotActiveProperties();
QByteArrayList pppActiveProperties();
ActiveUser activeUserFrom(const routeros::Row &row, ActiveUser::Service service, Timestamp now);
QList<ActiveUser> activeUsersFrom(const routeros::Rows &rows, ActiveUser::Service service, Timestamp now);

QStringList userNames(const QList<ActiveUser> &users); ///< each once

/// By user name as people sort (case and digits as they are read), then by address.
void sortByName(QList<ActiveUser> &users);

/// What tells one session from others at a moment: service, user, address and MAC.
QString sessionKey(const ActiveUser &user);

struct MergedUsers {
    QList<ActiveUser> users; ///< the new list, sorted; who they are is taken over from the old one where it is known
    ActiveUsersChange change;
};

/// From the list that was told last to the one that is true now.
MergedUsers merge(const QList<ActiveUser> &before, QList<ActiveUser> now, const QHash<QString, GuestIdentity> &who);

/// What `listen` said since: rows that are new or changed, and ids that are gone ("hotspot*C0A80A08").
struct LiveEvents {
    QList<ActiveUser> rows;
    QSet<QString> gone;

    bool isEmpty() const { return rows.isEmpty() && gone.isEmpty(); }
};
QString liveId(ActiveUser::Service service, const QString &itemId);
QList<ActiveUser> applied(QList<ActiveUser> users, const LiveEvents &events);

} // namespace nettdesk::fleet
