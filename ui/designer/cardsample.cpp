// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/cardsample.h"

#include <QCoreApplication>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardSample)
};

/// Money of a shop that says no currency yet is in dollars.
Money price(qint64 minor, const Business &business)
{
    return Money(minor, business.currency.isEmpty() ? u"USD"_s : business.currency);
}

QString code(int number)
{
    constexpr QLatin1StringView symbols("23456789ABCDEFGHJKMNPQRSTVWXYZ");
    QString tail = u"M9D2P"_s;
    for (qsizetype i = tail.size() - 1; i >= 0 && number > 0; --i, number /= int(symbols.size()))
        tail[i] = symbols.at((symbols.indexOf(tail.at(i)) + number) % symbols.size());
    return u"NET-7K3QX-"_s + tail;
}

} // namespace

cards::CardData CardSample::card(Values values, const Business &business, Timestamp now, int number)
{
    Voucher voucher;
    voucher.id = VoucherId(1042 + number);
    voucher.code = code(number);
    cards::CardSource source;
    source.business = business.name.isEmpty() ? Text::tr("Your business") : business.name;
    source.signInAddress = u"login.wifi"_s;
    source.printedAt = now;
    source.zone = QTimeZone(business.zone.toUtf8());
    source.locale = QLocale();
    source.router = Text::tr("Reception");
    voucher.passwordRule = PasswordRule::None;
    switch (values) {
    case Values::Usual:
        voucher.passwordRule = PasswordRule::Random;
        source.password = u"k7m3x9"_s;
        source.ssid = Text::tr("Guest Wi-Fi");
        source.package = Text::tr("Day pass");
        voucher.terms.timeLimit = std::chrono::hours(24);
        voucher.terms.dataLimit = ByteCount::fromGigabytes(2);
        voucher.terms.speed = Speed{BitRate::fromMegabits(10), BitRate::fromMegabits(5)};
        voucher.terms.price = price(250, business);
        voucher.terms.validUntil = now + std::chrono::hours(24 * 90);
        break;
    case Values::Long:
        voucher.id = VoucherId(1'048'576 + number);
        voucher.code = u"GUESTHOUSE-"_s + code(number).sliced(4) + u"-W8Z4"_s;
        voucher.passwordRule = PasswordRule::Random;
        source.password = u"k7m3x9pdw2vh"_s;
        if (source.business.size() < 30)
            source.business = Text::tr("Grand Riverside Guest House and Conference Centre");
        source.ssid = Text::tr("Grand Riverside Guest House Wi-Fi");
        source.signInAddress = u"login.grand-riverside-guesthouse.example"_s;
        source.package = Text::tr("Conference delegate, three days, high speed");
        source.router = Text::tr("Conference centre, second floor");
        voucher.terms.timeLimit = std::chrono::hours(36) + std::chrono::minutes(30);
        voucher.terms.dataLimit = ByteCount::fromBytes(12'345'678'901);
        voucher.terms.speed = Speed{BitRate::fromMegabits(100), BitRate::fromMegabits(50)};
        voucher.terms.price = price(123'456'789, business);
        voucher.terms.validUntil = now + std::chrono::hours(24 * 300);
        break;
    case Values::Few: source.signInAddress.clear(); break;
    }
    return cards::describe(voucher, source);
}

cards::Wording CardSample::wording() const
{
    return cards::Wording::ofLanguage(language).value_or(cards::Wording::current());
}

cards::Sheet CardSample::place(const cards::CardDesign &design, const Business &business, Timestamp now) const
{
    cards::LayoutOptions options;
    options.wording = wording();
    options.logo = logo;
    const auto sheets = cards::layOut(design, {card(values, business, now)}, std::move(options));
    return sheets && sheets->count() > 0 ? sheets->at(0) : cards::Sheet();
}

QString languageName(const QString &code)
{
    // Qt names the country too, where it thinks of one: "American English", "español de España".
    const QHash<QString, QString> ours{{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"pt"_s, u"Português"_s}};
    return ours.value(code, QLocale(code).nativeLanguageName());
}

bool isBlank(const cards::Element &element, const cards::Picture &logo, const cards::CardData &card)
{
    struct {
        const cards::Picture &logo;
        const cards::CardData &card;
        bool isEmpty(const cards::CardText &text) const
        {
            return text.fillPlain(card, cards::Wording::english()).value_or(QString()).trimmed().isEmpty();
        }
        bool operator()(const cards::TextElement &text) const
        {
            return std::all_of(text.parts.begin(), text.parts.end(),
                               [this](const auto &part) { return isEmpty(part); });
        }
        bool operator()(const cards::QrElement &qr) const
        {
            switch (qr.kind) {
            case cards::QrElement::Kind::SignIn: return card.signInUrl.isEmpty();
            case cards::QrElement::Kind::Redeem: return card.redeemUrl.isEmpty();
            case cards::QrElement::Kind::Wifi: return card.wifiJoin.isEmpty();
            case cards::QrElement::Kind::Text: return isEmpty(qr.content);
            }
            return false;
        }
        bool operator()(const cards::BarcodeElement &barcode) const { return isEmpty(barcode.content); }
        bool operator()(const cards::PictureElement &picture) const { return picture.picture.isNull(); }
        bool operator()(const cards::LogoElement &) const { return logo.isNull(); }
        bool operator()(const cards::LineElement &) const { return false; }
        bool operator()(const cards::RectangleElement &) const { return false; }
    } const look{logo, card};
    return std::visit(look, element.content);
}

} // namespace nettdesk::ui
