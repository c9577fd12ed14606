// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/endlayers.h"
#include "core/model/business.h"
#include "core/model/clock.h"
#include "core/model/package.h"
#include "core/vouchers/voucherservice.h"
#include "ui/vouchers/codeinput.h"
#include "ui/vouchers/termsinput.h"

#include <QDate>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace nettdesk::ui {

/// What stands in the fields of the Generate page, as typed. A value: kept between two openings of the page, and tested
/// without a screen.
struct GenerateInput : TermsInput, CodeInput {
    RouterId router;
    QString count = QStringLiteral("20");
    PackageId package; ///< made from: its terms and its form of codes stand in the fields and cannot be changed
    Provision provision = Provision::OnRedemption;
    VoucherScope scope = VoucherScope::OneRouter;
    RouterGroupId group;
    std::optional<QDate> validFrom, validUntil; ///< whole days of the shop
    std::optional<QDate> endsLatest;            ///< the last day on which it may still run

    /// Fills terms, form of codes and provision from a package; what the batch decides stays.
    void takeFrom(const Package &of);

    /// For the store; the router is kept as its number. Unknown or missing entries leave the defaults.
    QVariantMap toMap() const;
    static GenerateInput fromMap(const QVariantMap &map);
    bool operator==(const GenerateInput &) const = default;
};

/// What the input means: the request, or what is wrong at which field.
struct GenerateReading {
    FieldErrors errors;
    vouchers::GenerateRequest request; ///< complete only without errors; what can be read is in it anyway
    QString summary;                   ///< "20 vouchers: 1 day, 2 GB …"; empty while something is wrong
    QString timeHint;                  ///< a worked example: "Redeemed now, it ends …"; empty without a time limit
    QString dataHint;                  ///< "2,147,483,648 bytes, …"; empty without a data limit
    QString placeHint;                 ///< where these codes can be redeemed, and what that needs
    QString endsHint;                  ///< that the router does not end them by itself; empty where it may

    bool isComplete() const { return errors.isEmpty(); }
};

/// Pure. `now` and the business' zone decide whether a last day is over. Numbers are read in the current locale and
/// with Eastern Arabic digits. `schedulers`: what is known of the chosen router.
GenerateReading
readGenerateInput(const GenerateInput &input, const Business &business, Timestamp now,
                  accounts::EndLayers::Schedulers schedulers = accounts::EndLayers::Schedulers::Unknown);

/// A voucher as this request would make it, with the form's sample code: for the card at the side.
Voucher sampleVoucher(const vouchers::GenerateRequest &request, Timestamp now);

} // namespace nettdesk::ui
