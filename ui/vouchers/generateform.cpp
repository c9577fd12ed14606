// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/generateform.h"

#include "ui/vouchers/vouchertexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GenerateForm)
};

constexpr int largestBatch = 100'000;
constexpr qint64 largestAmount = 1'000'000; // of any unit in a field: over that it is a slip of the finger

/// Digits of every script become ASCII; blanks between them and around them go.
QString digitsOf(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (!c.isSpace())
            plain += c == u'٫' ? u'.' : c;
    }
    return plain;
}

/// "1.5", "1,5", "٢": a positive number with at most `decimals` decimals; nothing when it is none.
std::optional<double> positive(const QString &text, int decimals)
{
    QString plain = digitsOf(text);
    plain.replace(u',', u'.');
    const qsizetype point = plain.indexOf(u'.');
    if (point >= 0 && (decimals == 0 || plain.size() - point - 1 > decimals || point == 0))
        return std::nullopt;
    for (const QChar c : plain) {
        if ((c < u'0' || c > u'9') && c != u'.')
            return std::nullopt;
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (!ok || value <= 0 || value > double(largestAmount))
        return std::nullopt;
    return value;
}

Timestamp startOfDay(const QDate &day, const QTimeZone &zone)
{
    return toTimestamp(day.startOfDay(zone));
}

void readNumbers(const GenerateInput &input, GenerateReading &reading)
{
    VoucherTerms &terms = reading.request.terms;
    if (!input.time.trimmed().isEmpty()) {
        const std::optional<double> time = positive(input.time, 0);
        const qint64 unit = input.timeUnit == GenerateInput::TimeUnit::Days    ? 86'400
                            : input.timeUnit == GenerateInput::TimeUnit::Hours ? 3'600
                                                                               : 60;
        const qint64 seconds = time ? qint64(*time) * unit : 0;
        if (!time)
            reading.errors[GenerateField::Time] = Text::tr("Enter a whole number, such as 1 or 24.");
        else if (seconds > qint64{3650} * 86'400)
            reading.errors[GenerateField::Time] = Text::tr("A voucher cannot run for more than ten years.");
        else
            terms.timeLimit = std::chrono::seconds(seconds);
    }
    terms.timeCounts = input.timeCounts;

    if (!input.data.trimmed().isEmpty()) {
        const std::optional<double> data = positive(input.data, 2);
        const double unit = input.dataUnit == GenerateInput::DataUnit::Gigabytes ? double(1 << 30) : double(1 << 20);
        if (!data) {
            reading.errors[GenerateField::Data] = Text::tr("Enter a number, such as 2 or 1.5.");
        } else {
            terms.dataLimit = ByteCount::fromBytes(qint64(std::llround(*data * unit)));
            reading.dataHint = Text::tr("%1 bytes, download and upload together.")
                                   .arg(isolated(QLocale().toString(terms.dataLimit->bytes())));
        }
    }
    if (!terms.timeLimit && !terms.dataLimit && !reading.errors.contains(GenerateField::Time) &&
        !reading.errors.contains(GenerateField::Data)) {
        reading.errors[GenerateField::Time] =
            Text::tr("A voucher needs an end: enter a time limit, a data limit, or both.");
    }
}

void readSpeed(const GenerateInput &input, GenerateReading &reading)
{
    reading.request.terms.profile = input.profile;
    if (!input.profile.isEmpty())
        return; // the profile's rate limit wins (V4): what stands in the fields is not sold
    const auto rate = [&](const QString &text, GenerateField field) -> BitRate {
        if (text.trimmed().isEmpty())
            return {};
        const std::optional<double> mega = positive(text, 3);
        if (!mega || *mega > 100'000) {
            reading.errors[field] = Text::tr("Enter the speed in Mbit/s, such as 10 or 0.5.");
            return {};
        }
        return BitRate::fromBitsPerSecond(qint64(std::llround(*mega * 1'000'000)));
    };
    reading.request.terms.speed.down = rate(input.speedDown, GenerateField::SpeedDown);
    reading.request.terms.speed.up = rate(input.speedUp, GenerateField::SpeedUp);
}

void readValidity(const GenerateInput &input, const QTimeZone &zone, Timestamp now, GenerateReading &reading)
{
    VoucherTerms &terms = reading.request.terms;
    if (input.validFrom)
        terms.validFrom = startOfDay(*input.validFrom, zone);
    if (input.validUntil)
        terms.validUntil = startOfDay(input.validUntil->addDays(1), zone); // the last day itself still counts (V2)
    if (terms.validUntil && *terms.validUntil <= now)
        reading.errors[GenerateField::Validity] = Text::tr("The last day is over already.");
    else if (input.validFrom && input.validUntil && *input.validUntil < *input.validFrom)
        reading.errors[GenerateField::Validity] = Text::tr("The last day is before the first.");
}

/// Says with today's dates what the limit means: the three times of a voucher are easily mixed up (V2).
QString timeExample(const VoucherTerms &terms, const QTimeZone &zone, Timestamp now)
{
    if (terms.timeCounts == TimeCounts::Online)
        return Text::tr("Counts only while the guest is signed in; the rest is kept for later.");
    const QDateTime end = toDateTime(now + *terms.timeLimit).toTimeZone(zone);
    //: %1 a date and time
    return Text::tr("Redeemed now, it ends on %1, online or not.")
        .arg(isolated(QLocale().toString(end, QLocale::ShortFormat)));
}

QString summaryOf(const vouchers::GenerateRequest &request)
{
    const VoucherTerms &terms = request.terms;
    //: %1 what a voucher gives: "1 day, 2 GB, 10 / 5 Mbit/s"; %2 its price
    const QString sentence =
        terms.price.isZero()
            ? Text::tr("%n voucher(s), free: %1, to be redeemed at the counter.", nullptr, request.count)
            : Text::tr("%n voucher(s) at %2 each: %1, to be redeemed at the counter.", nullptr, request.count);
    const QString gives = termsParts(terms).join(Text::tr(", "));
    return terms.price.isZero() ? sentence.arg(gives) : sentence.arg(gives, isolated(terms.price.text()));
}

} // namespace

QList<GroupsChoice> groupsChoices()
{
    return {
        {u"5-5"_s, Text::tr("Two groups of five")}, {u"4-4-4"_s, Text::tr("Three groups of four")},
        {u"4-4"_s, Text::tr("Two groups of four")}, {u"4d-4l"_s, Text::tr("Four digits, four letters")},
        {u"6-6"_s, Text::tr("Two groups of six")},
    };
}

GenerateReading readGenerateInput(const GenerateInput &input, const Business &business, Timestamp now)
{
    GenerateReading reading;
    vouchers::GenerateRequest &request = reading.request;

    QTimeZone zone(business.zone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();

    request.router = input.router;
    if (!input.router.isStored())
        reading.errors[GenerateField::Router] = Text::tr("Choose the router where the codes will work.");

    const std::optional<double> count = positive(input.count, 0);
    if (!count || *count > largestBatch) {
        request.count = 0;
        reading.errors[GenerateField::Count] =
            Text::tr("Enter a number from 1 to %1.").arg(QLocale().toString(largestBatch));
    } else {
        request.count = int(*count);
    }

    // The prefix apart, with groups that are always fine, so that each of the two fields gets its own message.
    QString prefix = digitsOf(input.prefix).toUpper();
    if (const auto onlyPrefix = vouchers::CodeForm::create(prefix, u"5-5"_s); !onlyPrefix) {
        reading.errors[GenerateField::Prefix] = onlyPrefix.error().message;
        prefix.clear();
    }
    if (const auto form = vouchers::CodeForm::create(prefix, input.groups))
        request.form = *form;
    else
        reading.errors[GenerateField::Groups] = form.error().message;
    request.passwordRule = input.password;

    readNumbers(input, reading);
    readSpeed(input, reading);
    readValidity(input, zone, now, reading);
    if (request.terms.timeLimit)
        reading.timeHint = timeExample(request.terms, zone, now);

    if (input.price.trimmed().isEmpty()) {
        request.terms.price = Money(0, business.currency);
    } else if (const auto price = Money::parse(input.price, business.currency)) {
        request.terms.price = *price;
    } else {
        request.terms.price = Money(0, business.currency);
        reading.errors[GenerateField::Price] = price.error().message;
    }

    if (reading.errors.isEmpty())
        reading.summary = summaryOf(request);
    return reading;
}

Voucher sampleVoucher(const vouchers::GenerateRequest &request, Timestamp now)
{
    Voucher voucher;
    voucher.id = VoucherId(1);
    voucher.code = request.form.sample();
    voucher.passwordRule = request.passwordRule;
    voucher.router = request.router;
    voucher.terms = request.terms;
    voucher.createdAt = now;
    return voucher;
}

QVariantMap GenerateInput::toMap() const
{
    QVariantMap map{
        {u"router"_s, router.value()},
        {u"count"_s, count},
        {u"prefix"_s, prefix},
        {u"groups"_s, groups},
        {u"password"_s, passwordRuleName(password)},
        {u"time"_s, time},
        {u"timeUnit"_s, int(timeUnit)},
        {u"timeCounts"_s, int(timeCounts)},
        {u"data"_s, data},
        {u"dataUnit"_s, int(dataUnit)},
        {u"profile"_s, profile},
        {u"speedDown"_s, speedDown},
        {u"speedUp"_s, speedUp},
        {u"price"_s, price},
    };
    // Days are not kept: yesterday's last day would only be in the way.
    return map;
}

GenerateInput GenerateInput::fromMap(const QVariantMap &map)
{
    GenerateInput input;
    const auto text = [&map](const QString &key, QString &value) {
        if (const auto found = map.constFind(key); found != map.cend())
            value = found->toString();
    };
    const auto choice = [&map](const QString &key, int fallback, int last) {
        const int value = map.value(key, fallback).toInt();
        return value >= 0 && value <= last ? value : fallback;
    };
    input.router = RouterId(map.value(u"router"_s).toLongLong());
    text(u"count"_s, input.count);
    text(u"prefix"_s, input.prefix);
    text(u"groups"_s, input.groups);
    if (const auto rule = passwordRuleFromName(map.value(u"password"_s).toString()))
        input.password = *rule;
    text(u"time"_s, input.time);
    input.timeUnit = TimeUnit(choice(u"timeUnit"_s, int(input.timeUnit), int(TimeUnit::Days)));
    input.timeCounts = TimeCounts(choice(u"timeCounts"_s, int(input.timeCounts), int(TimeCounts::Online)));
    text(u"data"_s, input.data);
    input.dataUnit = DataUnit(choice(u"dataUnit"_s, int(input.dataUnit), int(DataUnit::Gigabytes)));
    text(u"profile"_s, input.profile);
    text(u"speedDown"_s, input.speedDown);
    text(u"speedUp"_s, input.speedUp);
    text(u"price"_s, input.price);
    return input;
}

} // namespace nettdesk::ui
