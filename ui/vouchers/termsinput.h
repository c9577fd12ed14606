// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/voucher.h"
#include "ui/vouchers/voucherfield.h"

#include <QVariantMap>

namespace nettdesk::ui {

/// What stands in the fields that say what one voucher gives and costs, as typed: of the Generate page and of a
/// package.
struct TermsInput {
    enum class TimeUnit { Minutes, Hours, Days };
    enum class DataUnit { Megabytes, Gigabytes };

    QString time = QStringLiteral("1");
    TimeUnit timeUnit = TimeUnit::Days;
    TimeCounts timeCounts = TimeCounts::Elapsed;
    QString data;
    DataUnit dataUnit = DataUnit::Gigabytes;
    QString profile;            ///< empty: one is made for the speed
    QString speedDown, speedUp; ///< Mbit/s
    QString signIns = QStringLiteral("1");
    bool locksDevice = false;
    QString price;

    /// The fields as they would have to be typed for these terms: in the largest unit that says them exactly.
    static TermsInput of(const VoucherTerms &terms);
    void write(QVariantMap &map) const;
    /// Unknown or missing entries leave what stands.
    void read(const QVariantMap &map);
    bool operator==(const TermsInput &) const = default;
};

struct TermsReading {
    FieldErrors errors;
    VoucherTerms terms; ///< what can be read, also while something is wrong; without a window and a latest end
    QString timeHint;   ///< a worked example: "Redeemed now, it ends …"; empty without a time limit
    QString dataHint;   ///< "2,147,483,648 bytes, …"; empty without a data limit
};

/// Pure. `now` and the business' zone make the worked example; `provision` says from when the time counts.
TermsReading readTerms(const TermsInput &input, const Business &business, Timestamp now, Provision provision);

/// A choice that fills time and data with one press: "1 day", "1 GB".
struct TermsPreset {
    QString title;
    TermsInput input; ///< of which only time and data count
};
QList<TermsPreset> termsPresets();

/// The shop's zone, or this computer's when the shop names none that is known.
QTimeZone zoneOf(const Business &business);

} // namespace nettdesk::ui
