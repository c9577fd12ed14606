// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/carddata.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

QString dateText(const QDate &date, const QLocale &locale)
{
    // The month in letters: 03/04/26 is a different day on either side of an ocean.
    return locale.toString(date, u"d MMM yyyy"_s);
}

/// The last moment that is still good. `until` itself is not (half-open, product V2): midnight means the day before.
QString validityText(Timestamp until, const CardSource &source)
{
    const QDateTime local = toDateTime(until).toTimeZone(source.zone.isValid() ? source.zone : QTimeZone::utc());
    if (local.time() == QTime(0, 0))
        return dateText(local.date().addDays(-1), source.locale);
    return Text::tr("%1, %2", "date, time of day")
        .arg(dateText(local.date(), source.locale), source.locale.toString(local.time(), QLocale::ShortFormat));
}

QString speedText(const Speed &speed)
{
    if (!speed.isLimited())
        return {};
    if (speed.down == speed.up || !speed.up.isLimited())
        return speed.down.text();
    if (!speed.down.isLimited())
        return Text::tr("%1 up", "upload speed").arg(speed.up.text());
    return Text::tr("%1 down, %2 up", "download and upload speed").arg(speed.down.text(), speed.up.text());
}

} // namespace

QString timeText(std::chrono::seconds span)
{
    // One is its own text: source texts are English as they stand, without a translation for its plural.
    const auto days = int(span / std::chrono::days(1));
    const auto hours = int(span % std::chrono::days(1) / std::chrono::hours(1));
    const auto minutes = int(span % std::chrono::hours(1) / std::chrono::minutes(1));
    const auto seconds = int(span % std::chrono::minutes(1) / std::chrono::seconds(1));
    QStringList parts;
    if (days > 0)
        parts << (days == 1 ? Text::tr("1 day") : Text::tr("%n days", nullptr, days));
    if (hours > 0)
        parts << (hours == 1 ? Text::tr("1 hour") : Text::tr("%n hours", nullptr, hours));
    if (minutes > 0)
        parts << (minutes == 1 ? Text::tr("1 minute") : Text::tr("%n minutes", nullptr, minutes));
    if (seconds > 0 || parts.isEmpty())
        parts << (seconds == 1 ? Text::tr("1 second") : Text::tr("%n seconds", nullptr, seconds));
    return parts.join(u' ');
}

QString signInUrl(const QString &address, const QString &user, const QString &password)
{
    if (address.isEmpty())
        return {};
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"http://%1/login?username=%2&password=%3"_s.arg(address, encoded(user), encoded(password));
}

QString redeemUrl(const QString &address, const QString &code)
{
    if (address.isEmpty())
        return {};
    QUrl url(address);
    QUrlQuery query(url);
    query.addQueryItem(u"code"_s, QString::fromLatin1(QUrl::toPercentEncoding(code)));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString wifiJoinText(const QString &ssid, const QString &password)
{
    if (ssid.isEmpty())
        return {};
    const auto escaped = [](const QString &text) {
        QString result;
        for (const QChar c : text) {
            if (u"\\;,\":"_s.contains(c))
                result += u'\\';
            result += c;
        }
        return result;
    };
    if (password.isEmpty())
        return u"WIFI:T:nopass;S:%1;;"_s.arg(escaped(ssid));
    return u"WIFI:T:WPA;S:"_s + escaped(ssid) + u";P:"_s + escaped(password) + u";;"_s;
}

const QString &CardData::value(Placeholder placeholder) const
{
    switch (placeholder) {
    case Placeholder::Code: return code;
    case Placeholder::Password: return password;
    case Placeholder::Price: return price;
    case Placeholder::Time: return time;
    case Placeholder::Data: return data;
    case Placeholder::Speed: return speed;
    case Placeholder::Validity: return validity;
    case Placeholder::Ssid: return ssid;
    case Placeholder::Portal: return portal;
    case Placeholder::SignIn: return signInUrl;
    case Placeholder::Router: return router;
    case Placeholder::Package: return package;
    case Placeholder::Serial: return serial;
    case Placeholder::Business: return business;
    case Placeholder::PrintDate: return printDate;
    case Placeholder::Reprint: return reprint;
    }
    return code;
}

CardData describe(const Voucher &voucher, const CardSource &source)
{
    CardData card;
    card.code = voucher.code;
    QString spoken; // what the router wants to hear
    switch (voucher.passwordRule) {
    case PasswordRule::Random:
    case PasswordRule::Digits:
        spoken = source.password;
        card.password = source.password;
        break;
    case PasswordRule::SameAsCode:
        spoken = voucher.code;
        card.password = Text::tr("same as the code", "printed where the password would stand");
        break;
    case PasswordRule::None: break;
    }
    if (!voucher.terms.price.currency().isEmpty() && !voucher.terms.price.isZero())
        card.price = voucher.terms.price.text();
    if (voucher.terms.timeLimit)
        card.time = timeText(*voucher.terms.timeLimit);
    if (voucher.terms.dataLimit)
        card.data = voucher.terms.dataLimit->text();
    card.speed = speedText(voucher.terms.speed);
    if (voucher.terms.validUntil)
        card.validity = validityText(*voucher.terms.validUntil, source);
    card.ssid = source.ssid;
    card.portal = source.signInAddress;
    card.signInUrl = signInUrl(source.signInAddress, voucher.code, spoken);
    card.router = source.router;
    card.package = source.package;
    if (voucher.id.isStored())
        card.serial = QString::number(voucher.id.value());
    card.business = source.business;
    const QDateTime printed =
        toDateTime(source.printedAt).toTimeZone(source.zone.isValid() ? source.zone : QTimeZone::utc());
    card.printDate = dateText(printed.date(), source.locale);
    if (source.reprint > 0)
        card.reprint = Text::tr("Reprint %1", "on a voucher card that was printed before; how often")
                           .arg(source.locale.toString(source.reprint));
    card.redeemUrl = redeemUrl(source.redeemAddress, voucher.code);
    card.wifiJoin = wifiJoinText(source.ssid, source.wifiPassword);
    return card;
}

} // namespace nettdesk::vouchers::cards
