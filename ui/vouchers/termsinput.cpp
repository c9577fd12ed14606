// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/termsinput.h"

#include "core/vouchers/cards/carddata.h"
#include "ui/vouchers/typednumber.h"
#include "ui/vouchers/vouchertexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TermsInput)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 3'600;
constexpr qint64 day = 86'400;
constexpr int mostSignIns = 100;

qint64 secondsOf(TermsInput::TimeUnit unit)
{
    switch (unit) {
    case TermsInput::TimeUnit::Minutes: return minute;
    case TermsInput::TimeUnit::Hours: return hour;
    case TermsInput::TimeUnit::Days: return day;
    }
    return day;
}

qint64 bytesOf(TermsInput::DataUnit unit)
{
    return unit == TermsInput::DataUnit::Gigabytes ? qint64{1} << 30 : qint64{1} << 20;
}

/// Says with today's dates what the limit means: the three times of a voucher are easily mixed up (V2).
QString timeExample(const VoucherTerms &terms, const QTimeZone &zone, Timestamp now, Provision provision)
{
    if (terms.timeCounts == TimeCounts::Online)
        return Text::tr("Counts only while the guest is signed in; the rest is kept for later.");
    const QDateTime end = toDateTime(now + *terms.timeLimit).toTimeZone(zone);
    const QString when = isolated(QLocale().toString(end, QLocale::ShortFormat));
    //: %1 a date and time
    return provision == Provision::Ahead ? Text::tr("First used now, it ends on %1, online or not.").arg(when)
                                         //: %1 a date and time
                                         : Text::tr("Redeemed now, it ends on %1, online or not.").arg(when);
}

void readTime(const TermsInput &input, TermsReading &reading)
{
    reading.terms.timeCounts = input.timeCounts;
    if (input.time.trimmed().isEmpty())
        return;
    const std::optional<double> time = typedNumber(input.time, 0);
    const qint64 seconds = time ? qint64(*time) * secondsOf(input.timeUnit) : 0;
    if (!time)
        reading.errors[VoucherField::Time] = Text::tr("Enter a whole number, such as 1 or 24.");
    else if (seconds > 3650 * day)
        reading.errors[VoucherField::Time] = Text::tr("A voucher cannot run for more than ten years.");
    else
        reading.terms.timeLimit = std::chrono::seconds(seconds);
}

void readData(const TermsInput &input, TermsReading &reading)
{
    if (input.data.trimmed().isEmpty())
        return;
    const std::optional<double> data = typedNumber(input.data, 2);
    if (!data) {
        reading.errors[VoucherField::Data] = Text::tr("Enter a number, such as 2 or 1.5.");
        return;
    }
    reading.terms.dataLimit = ByteCount::fromBytes(qint64(std::llround(*data * double(bytesOf(input.dataUnit)))));
    reading.dataHint = Text::tr("%1 bytes, download and upload together.")
                           .arg(isolated(QLocale().toString(reading.terms.dataLimit->bytes())));
}

void readSpeed(const TermsInput &input, TermsReading &reading)
{
    reading.terms.profile = input.profile;
    if (!input.profile.isEmpty())
        return; // the profile's rate limit wins (V4): what stands in the fields is not sold
    const auto rate = [&](const QString &text, VoucherField field) -> BitRate {
        if (text.trimmed().isEmpty())
            return {};
        const std::optional<double> mega = typedNumber(text, 3);
        if (!mega || *mega > 100'000) {
            reading.errors[field] = Text::tr("Enter the speed in Mbit/s, such as 10 or 0.5.");
            return {};
        }
        return BitRate::fromBitsPerSecond(qint64(std::llround(*mega * 1'000'000)));
    };
    reading.terms.speed.down = rate(input.speedDown, VoucherField::SpeedDown);
    reading.terms.speed.up = rate(input.speedUp, VoucherField::SpeedUp);
}

void readRest(const TermsInput &input, const Business &business, TermsReading &reading)
{
    reading.terms.locksDevice = input.locksDevice;
    const std::optional<double> signIns = typedNumber(input.signIns, 0);
    if (!signIns || *signIns > mostSignIns)
        reading.errors[VoucherField::SignIns] =
            Text::tr("Enter a number from 1 to %1.").arg(QLocale().toString(mostSignIns));
    else
        reading.terms.signIns = int(*signIns);

    reading.terms.price = Money(0, business.currency);
    if (input.price.trimmed().isEmpty())
        return;
    if (const auto price = Money::parse(input.price, business.currency))
        reading.terms.price = *price;
    else
        reading.errors[VoucherField::Price] = price.error().message;
}

/// "0.5", "10": megabits as they are typed.
QString megabits(BitRate rate)
{
    if (!rate.isLimited())
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(double(rate.bitsPerSecond()) / 1e6, 'g', QLocale::FloatingPointShortest);
}

} // namespace

TermsInput TermsInput::of(const VoucherTerms &terms)
{
    TermsInput input;
    input.time.clear();
    if (terms.timeLimit) {
        const qint64 seconds = terms.timeLimit->count();
        input.timeUnit = seconds % day == 0    ? TimeUnit::Days
                         : seconds % hour == 0 ? TimeUnit::Hours
                                               : TimeUnit::Minutes;
        input.time = QString::number(seconds / secondsOf(input.timeUnit));
    }
    input.timeCounts = terms.timeCounts;
    if (terms.dataLimit) {
        const qint64 bytes = terms.dataLimit->bytes();
        const bool isGigabytes = bytes * 4 % bytesOf(DataUnit::Gigabytes) == 0;
        input.dataUnit = isGigabytes ? DataUnit::Gigabytes : DataUnit::Megabytes;
        input.data = QString::number(double(bytes) / double(bytesOf(input.dataUnit)), 'g', 12);
    }
    input.profile = terms.profile;
    input.speedDown = megabits(terms.speed.down);
    input.speedUp = megabits(terms.speed.up);
    input.signIns = QString::number(terms.signIns);
    input.locksDevice = terms.locksDevice;
    input.price = terms.price.isZero() ? QString() : terms.price.number();
    return input;
}

TermsReading readTerms(const TermsInput &input, const Business &business, Timestamp now, Provision provision)
{
    TermsReading reading;
    readTime(input, reading);
    readData(input, reading);
    if (!reading.terms.timeLimit && !reading.terms.dataLimit && !reading.errors.contains(VoucherField::Time) &&
        !reading.errors.contains(VoucherField::Data)) {
        reading.errors[VoucherField::Time] =
            Text::tr("A voucher needs an end: enter a time limit, a data limit, or both.");
    }
    readSpeed(input, reading);
    readRest(input, business, reading);
    if (reading.terms.timeLimit)
        reading.timeHint = timeExample(reading.terms, zoneOf(business), now, provision);
    return reading;
}

QTimeZone zoneOf(const Business &business)
{
    const QTimeZone zone(business.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QList<TermsPreset> termsPresets()
{
    QList<TermsPreset> presets;
    const auto time = [&presets](qint64 seconds) {
        VoucherTerms terms;
        terms.timeLimit = std::chrono::seconds(seconds);
        presets.append({vouchers::cards::timeText(*terms.timeLimit), TermsInput::of(terms)});
    };
    const auto data = [&presets](qint64 gigabytes) {
        VoucherTerms terms;
        terms.dataLimit = ByteCount::fromGigabytes(gigabytes);
        presets.append({terms.dataLimit->text(), TermsInput::of(terms)});
    };
    for (const qint64 seconds : {hour, 3 * hour, day, 7 * day, 30 * day})
        time(seconds);
    for (const qint64 gigabytes : {1, 5})
        data(gigabytes);
    return presets;
}

void TermsInput::write(QVariantMap &map) const
{
    map.insert(u"time"_s, time);
    map.insert(u"timeUnit"_s, int(timeUnit));
    map.insert(u"timeCounts"_s, int(timeCounts));
    map.insert(u"data"_s, data);
    map.insert(u"dataUnit"_s, int(dataUnit));
    map.insert(u"profile"_s, profile);
    map.insert(u"speedDown"_s, speedDown);
    map.insert(u"speedUp"_s, speedUp);
    map.insert(u"signIns"_s, signIns);
    map.insert(u"locksDevice"_s, locksDevice);
    map.insert(u"price"_s, price);
}

void TermsInput::read(const QVariantMap &map)
{
    const auto text = [&map](const QString &key, QString &value) {
        if (const auto found = map.constFind(key); found != map.cend())
            value = found->toString();
    };
    const auto choice = [&map](const QString &key, int fallback, int last) {
        const int value = map.value(key, fallback).toInt();
        return value >= 0 && value <= last ? value : fallback;
    };
    text(u"time"_s, time);
    timeUnit = TimeUnit(choice(u"timeUnit"_s, int(timeUnit), int(TimeUnit::Days)));
    timeCounts = TimeCounts(choice(u"timeCounts"_s, int(timeCounts), int(TimeCounts::Online)));
    text(u"data"_s, data);
    dataUnit = DataUnit(choice(u"dataUnit"_s, int(dataUnit), int(DataUnit::Gigabytes)));
    text(u"profile"_s, profile);
    text(u"speedDown"_s, speedDown);
    text(u"speedUp"_s, speedUp);
    text(u"signIns"_s, signIns);
    locksDevice = map.value(u"locksDevice"_s, locksDevice).toBool();
    text(u"price"_s, price);
}

} // namespace nettdesk::ui
