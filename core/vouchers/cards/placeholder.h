// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace nettdesk::vouchers::cards {

/// What a design may ask of a card (product C2). In a design's text it stands in braces: "{code}".
enum class Placeholder {
    Code,      ///< "code": as the guest types it
    Password,  ///< "password": empty when the code alone signs in
    Price,     ///< "price"
    Time,      ///< "time": the time limit; empty when there is none
    Data,      ///< "data": the data limit; empty when there is none
    Speed,     ///< "speed": empty when not limited
    Validity,  ///< "validity": until when it may be redeemed; empty when it never ends
    Ssid,      ///< "ssid": the Wi-Fi's name
    Portal,    ///< "portal": what a guest types into the browser, "login.cafe.example"
    SignIn,    ///< "signin": the whole sign-in address with code and password, for QR codes
    Router,    ///< "router"
    Package,   ///< "package"
    Serial,    ///< "serial": the voucher's running number
    Business,  ///< "business"
    PrintDate, ///< "printdate"
    Reprint,   ///< "reprint": "Reprint 2"; empty on a first print
};

QString placeholderName(Placeholder placeholder);
std::optional<Placeholder> placeholderFromName(QStringView name);
/// All names in the order above, for messages and the designer.
QStringList placeholderNames();

} // namespace nettdesk::vouchers::cards
