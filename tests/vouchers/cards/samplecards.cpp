// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vouchers/cards/samplecards.h"

#include <stdexcept>

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

QList<CardData> sampleCards(int count)
{
    QList<CardData> cards;
    for (int i = 0; i < count; ++i) {
        CardData card;
        card.code = u"NET-%1-M9D2P"_s.arg(i, 5, 10, QChar(u'0'));
        card.password = i % 3 == 0 ? QString() : u"hk%1x"_s.arg(3700 + i);
        card.price = u"$2.50"_s;
        card.time = u"3 hours"_s;
        card.data = u"2 GB"_s;
        card.speed = u"10 Mbit/s"_s;
        card.validity = u"31 Dec 2026"_s;
        card.ssid = u"CafeGuest"_s;
        card.portal = u"login.cafe.example"_s;
        card.signInUrl = signInUrl(card.portal, card.code, card.password);
        card.router = u"Counter"_s;
        card.package = u"Day pass"_s;
        card.serial = QString::number(i + 1);
        card.business = u"Café Example"_s;
        card.printDate = u"21 Nov 2026"_s;
        card.redeemUrl = redeemUrl(u"https://portal.cafe.example/redeem"_s, card.code);
        card.wifiJoin = wifiJoinText(card.ssid, {});
        cards << card;
    }
    return cards;
}

CardDesign fourOnASheet(const QByteArray &elements, const QByteArray &cut)
{
    auto design = CardDesign::parse(
        R"({"nettdesk-card": 2, "id": "four", "name": "Four", "paper": {"kind": "sheet", "width": 100, "height": 80,
            "left": 8, "top": 9, "columns": 2, "rows": 2, "columnGap": 3, "rowGap": 2, "cut": ")" +
        cut + R"("}, "card": {"width": 40, "height": 30}, "elements": )" + elements + "}");
    if (!design)
        throw std::logic_error(design.error().message.toStdString());
    return *std::move(design);
}

} // namespace nettdesk::vouchers::cards
