// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/csvcolumns.h"

#include <QRegularExpression>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

/// Exact, unlike ByteCount::text(): "2GB", "512MB", or plain bytes.
QString exactBytes(ByteCount count)
{
    const qint64 bytes = count.bytes();
    if (bytes > 0 && bytes % (qint64{1} << 30) == 0)
        return QString::number(bytes >> 30) + u"GB"_s;
    if (bytes > 0 && bytes % (qint64{1} << 20) == 0)
        return QString::number(bytes >> 20) + u"MB"_s;
    return QString::number(bytes);
}

} // namespace

const QStringList &csvColumns()
{
    static const QStringList columns{
        u"code"_s,        u"password"_s,    u"router"_s,      u"package"_s,  u"profile"_s,      u"time_limit"_s,
        u"time_counts"_s, u"data_limit"_s,  u"speed_down"_s,  u"speed_up"_s, u"price"_s,        u"currency"_s,
        u"valid_from"_s,  u"valid_until"_s, u"ends_latest"_s, u"sign_ins"_s, u"locks_device"_s, u"state"_s,
        u"created"_s,     u"redeemed_at"_s, u"redeemed_by"_s, u"mac"_s,      u"first_used"_s,   u"ends_at"_s,
        u"sold_at"_s,     u"sold_by"_s,     u"printed"_s,     u"batch"_s};
    return columns;
}

QStringList csvFields(const Voucher &voucher, const QString &password, const CsvNames &names)
{
    const VoucherTerms &terms = voucher.terms;
    const auto time = [&names](std::optional<Timestamp> at) { return csvTime(at, names.zone); };
    const auto rate = [](BitRate value) { return value.isLimited() ? value.routerText() : QString(); };
    return {voucher.code,
            password,
            names.routers.value(voucher.router),
            names.packages.value(voucher.package),
            terms.profile,
            terms.timeLimit ? csvSpan(*terms.timeLimit) : QString(),
            terms.timeCounts == TimeCounts::Online ? u"online"_s : u"elapsed"_s,
            terms.dataLimit ? exactBytes(*terms.dataLimit) : QString(),
            rate(terms.speed.down),
            rate(terms.speed.up),
            terms.price.number(),
            terms.price.currency(),
            time(terms.validFrom),
            time(terms.validUntil),
            time(terms.endsLatest),
            QString::number(terms.signIns),
            yesNo(terms.locksDevice),
            voucherStateName(voucher.state),
            time(voucher.createdAt),
            time(voucher.redeemedAt),
            voucher.redeemedBy,
            voucher.macAddress,
            time(voucher.firstUsedAt),
            time(voucher.endsAt),
            time(voucher.soldAt),
            voucher.soldBy,
            QString::number(voucher.printed),
            QString::number(voucher.batch.value())};
}

QString csvColumnOf(const QString &heading)
{
    QString name = heading.trimmed().toLower();
    static const QRegularExpression between(u"[\\s\\-_/]+"_s);
    name.replace(between, u"_"_s);
    static const QHash<QString, QString> others{{u"voucher"_s, u"code"_s},
                                                {u"voucher_code"_s, u"code"_s},
                                                {u"username"_s, u"code"_s},
                                                {u"user"_s, u"code"_s},
                                                {u"pin"_s, u"code"_s},
                                                {u"name"_s, u"code"_s},
                                                {u"pass"_s, u"password"_s},
                                                {u"plan"_s, u"package"_s},
                                                {u"time"_s, u"time_limit"_s},
                                                {u"limit_uptime"_s, u"time_limit"_s},
                                                {u"uptime_limit"_s, u"time_limit"_s},
                                                {u"data"_s, u"data_limit"_s},
                                                {u"limit_bytes_total"_s, u"data_limit"_s},
                                                {u"quota"_s, u"data_limit"_s},
                                                {u"download"_s, u"speed_down"_s},
                                                {u"upload"_s, u"speed_up"_s},
                                                {u"amount"_s, u"price"_s},
                                                {u"cost"_s, u"price"_s},
                                                {u"valid_to"_s, u"valid_until"_s},
                                                {u"expires"_s, u"valid_until"_s},
                                                {u"status"_s, u"state"_s},
                                                {u"created_at"_s, u"created"_s},
                                                {u"mac_address"_s, u"mac"_s},
                                                {u"user_profile"_s, u"profile"_s}};
    if (csvColumns().contains(name))
        return name;
    return others.value(name);
}

QString csvTime(std::optional<Timestamp> at, const QTimeZone &zone)
{
    if (!at)
        return {};
    const QDateTime local = toDateTime(*at).toTimeZone(zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString csvSpan(std::chrono::seconds span)
{
    qint64 left = span.count();
    QString text;
    for (const auto &[unit, seconds] :
         {std::pair(u'd', 86400), std::pair(u'h', 3600), std::pair(u'm', 60), std::pair(u's', 1)}) {
        if (left >= seconds)
            text += QString::number(left / seconds) + QChar(unit);
        left %= seconds;
    }
    return text.isEmpty() ? u"0s"_s : text;
}

std::optional<std::chrono::seconds> parseCsvSpan(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,5})w)?(?:(\\d{1,5})d)?(?:(\\d{1,6})h)?(?:(\\d{1,7})m)?(?:(\\d{1,9})s)?$"_s);
    static const QRegularExpression clock(u"^(\\d{1,4}):(\\d{2}):(\\d{2})$"_s); // as RouterOS 6 and spreadsheets write
    const QString tidy = text.trimmed().toLower().remove(u' ');
    qint64 seconds = 0;
    if (const auto match = clock.match(tidy); match.hasMatch()) {
        seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                  match.captured(3).toLongLong();
    } else if (const auto parts = form.match(tidy); parts.hasMatch()) {
        const auto part = [&parts](int index) { return parts.captured(index).toLongLong(); };
        seconds = part(1) * 604800 + part(2) * 86400 + part(3) * 3600 + part(4) * 60 + part(5);
    }
    return seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

std::optional<Timestamp> parseCsvTime(const QString &text, const QTimeZone &zone, bool isEnd)
{
    const QString tidy = text.trimmed();
    if (tidy.size() == 10) {
        const QDate day = QDate::fromString(tidy, Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        return toTimestamp((isEnd ? day.addDays(1) : day).startOfDay(zone));
    }
    QDateTime at = QDateTime::fromString(QString(tidy).replace(10, 1, u"T"_s), Qt::ISODate);
    if (!at.isValid())
        return std::nullopt;
    if (at.timeSpec() == Qt::LocalTime)
        at = QDateTime(at.date(), at.time(), zone);
    return toTimestamp(at);
}

} // namespace nettdesk::vouchers
