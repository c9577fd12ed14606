// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <QString>

namespace nettdesk {

/// The shop whose database this is. One database is one business.
struct Business {
    QString shopId; ///< names the shop for ever; made once, from randomTag()
    QString name;
    QString currency; ///< ISO 4217
    QString locale;   ///< "en", "ar": language of screens and cards
    QString zone;     ///< IANA time zone: the shop's day begins at its midnight
    Timestamp createdAt;

    bool operator==(const Business &) const = default;
};

} // namespace nettdesk
