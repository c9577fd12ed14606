// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/voucher.h"
#include "core/vouchers/cards/placeholder.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace nettdesk::vouchers::cards {

/// Everything one card can show, already in words of the shop's language. An empty text means "this voucher has none":
/// a design then leaves out the part that asks for it.
struct CardData {
    QString code;
    QString password; ///< what the guest types, or "same as the code"; empty when the code alone signs in
    QString price;
    QString time;
    QString data;
    QString speed;
    QString validity;
    QString ssid;
    QString portal;    ///< host, as a person types it
    QString signInUrl; ///< what the QR code holds (product C4); empty when the router has no sign-in page
    QString router;
    QString package;
    QString serial;
    QString business;
    QString printDate;
    QString reprint;   ///< "Reprint 2"; empty on a first print
    QString redeemUrl; ///< the portal's redemption page with this code; empty when there is no portal
    QString wifiJoin;  ///< "WIFI:…", for a QR code that joins the network; empty without a network's name

    const QString &value(Placeholder placeholder) const;
    bool operator==(const CardData &) const = default;
};

/// What a card says that does not stand in the voucher.
struct CardSource {
    QString business;
    QString ssid;
    QString signInAddress; ///< Router::signInAddress: the hotspot's DNS name or address; empty when unknown
    QString router;        ///< the shop's name for it
    QString package;
    QString password;           ///< the opened password, for the rules Random and Digits
    QString redeemAddress = {}; ///< of the portal's redemption page, "https://portal.cafe.example/redeem"; empty: none
    QString wifiPassword = {};  ///< of the Wi-Fi itself; empty: an open network, as hotspots are
    int reprint = 0;            ///< how often this voucher was printed before
    Timestamp printedAt;
    QTimeZone zone;
    QLocale locale;
};

/// The card of one voucher. Money, times and dates are written in `source.locale` and `source.zone`.
CardData describe(const Voucher &voucher, const CardSource &source);

/// "http://login.cafe.example/login?username=…&password=…", both percent-encoded: the address at which a RouterOS
/// hotspot signs in whoever opens it (http-pap), product C4. Empty when `address` is empty. With the rule None the
/// password parameter is there and empty.
QString signInUrl(const QString &address, const QString &user, const QString &password);

/// "https://portal.cafe.example/redeem?code=…". Empty when `address` is empty.
QString redeemUrl(const QString &address, const QString &code);

/// "WIFI:T:WPA;S:Café;P:secret;;" as phones' cameras read it; "T:nopass" without a password. Characters that mean
/// something there are escaped. Empty without a name.
/// Source: the form that ZXing's wiki describes and Android and iOS read ("Barcode Contents", Wi-Fi Network config).
QString wifiJoinText(const QString &ssid, const QString &password);

/// A span in the largest units that say it exactly: "3 hours", "1 day", "1 day 12 hours", "90 minutes" is "1 hour 30
/// minutes".
QString timeText(std::chrono::seconds span);

} // namespace nettdesk::vouchers::cards
