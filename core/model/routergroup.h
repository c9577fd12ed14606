// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QList>
#include <QString>

namespace nettdesk {

/// Routers at any of which a voucher of scope "group" may be redeemed (product V16): the sites of one town, say.
struct RouterGroup {
    RouterGroupId id;
    QString name; ///< unique in the shop, any case
    QList<RouterId> routers;
};

} // namespace nettdesk
