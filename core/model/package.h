// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"

namespace nettdesk {

/// What the shop sells under one name and price (product K1). Vouchers made from it keep their terms when it changes.
struct Package {
    PackageId id;
    QString name; ///< unique in the shop, any case
    QString description;
    QString colour;       ///< of its tile, "#rrggbb"; empty: the accent
    bool isActive = true; ///< inactive ones are kept and not offered
    int position = 0;     ///< order of the tiles; ties by name
    RouterId router;      ///< for one router; not stored (zero): for any
    VoucherTerms terms;   ///< without a window: validFrom, validUntil and endsLatest are the batch's
    QString codeForm;     ///< as vouchers::CodeForm writes itself
    PasswordRule passwordRule = PasswordRule::Random;
    Provision provision = Provision::OnRedemption;
    Timestamp createdAt;
    Timestamp changedAt;
};

} // namespace nettdesk
