// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/clock.h"
#include "core/vouchers/voucherservice.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace nettdesk::ui {

/// The fields of the Generate page.
enum class GenerateField { Router, Count, Prefix, Groups, Password, Time, Data, SpeedDown, SpeedUp, Validity, Price };

inline size_t qHash(GenerateField field, size_t seed = 0)
{
    return ::qHash(int(field), seed);
}

/// What stands in the fields, as typed. A value: kept between two openings of the page, and tested without a screen.
struct GenerateInput {
    enum class TimeUnit { Minutes, Hours, Days };
    enum class DataUnit { Megabytes, Gigabytes };

    RouterId router;
    QString count = QStringLiteral("20");
    QString prefix;
    QString groups = QStringLiteral("5-5"); ///< as vouchers::CodeForm::create takes it
    PasswordRule password = PasswordRule::Random;
    QString time = QStringLiteral("1");
    TimeUnit timeUnit = TimeUnit::Days;
    TimeCounts timeCounts = TimeCounts::Elapsed;
    QString data;
    DataUnit dataUnit = DataUnit::Gigabytes;
    QString profile;                            ///< empty: one is made for the speed
    QString speedDown, speedUp;                 ///< Mbit/s
    std::optional<QDate> validFrom, validUntil; ///< whole days of the shop
    QString price;

    /// For the store; the router is kept as its number. Unknown or missing entries leave the defaults.
    QVariantMap toMap() const;
    static GenerateInput fromMap(const QVariantMap &map);
    bool operator==(const GenerateInput &) const = default;
};

/// A choice of how codes look, as the page offers it.
struct GroupsChoice {
    QString groups;
    QString title; ///< "Two groups of five"
};
QList<GroupsChoice> groupsChoices();

/// What the input means: the request, or what is wrong at which field.
struct GenerateReading {
    QHash<GenerateField, QString> errors; ///< whole sentences, to be shown at the field
    vouchers::GenerateRequest request;    ///< complete only without errors; what can be read is in it anyway
    QString summary;                      ///< "20 vouchers: 1 day, 2 GB …"; empty while something is wrong
    QString timeHint;                     ///< a worked example: "Redeemed now, it ends …"; empty without a time limit
    QString dataHint;                     ///< "2,147,483,648 bytes, …"; empty without a data limit

    bool isComplete() const { return errors.isEmpty(); }
};

/// Pure. `now` and the business' zone decide whether a last day is over. Numbers are read in the current locale and
/// with Eastern Arabic digits.
GenerateReading readGenerateInput(const GenerateInput &input, const Business &business, Timestamp now);

/// A voucher as this request would make it, with the form's sample code: for the card at the side.
Voucher sampleVoucher(const vouchers::GenerateRequest &request, Timestamp now);

} // namespace nettdesk::ui
