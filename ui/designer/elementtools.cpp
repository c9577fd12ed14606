// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/elementtools.h"

#include "core/vouchers/cards/wording.h"
#include "ui/designer/placeholdermenu.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Designer)
};

constexpr int longestName = 60;

cards::CardText cardText(const QString &text)
{
    return cards::CardText::parse(text).value_or(cards::CardText());
}

/// "{label:join} · {code}" as a person reads it: the words of the labels, the names of the values.
QString readable(const QString &source)
{
    static const QRegularExpression place(u"\\{(label:)?([a-zA-Z]+)\\}"_s);
    const cards::Wording wording = cards::Wording::current();
    QString text = source;
    qsizetype from = 0;
    for (auto match = place.match(text, from); match.hasMatch(); match = place.match(text, from)) {
        const bool isLabel = !match.captured(1).isEmpty();
        const auto placeholder = cards::placeholderFromName(match.captured(2));
        const QString words = isLabel       ? wording.labels.value(match.captured(2))
                              : placeholder ? placeholderText(*placeholder)
                                            : match.captured(2);
        text.replace(match.capturedStart(), match.capturedLength(), words);
        // A label's own values are looked at in turn; what a value is called holds none.
        from = match.capturedStart() + (isLabel && !words.isEmpty() ? 0 : words.size());
    }
    return text;
}

template<class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

QList<ElementTool> elementTools()
{
    const auto tool = [](const QString &id, const char *icon) {
        const cards::Element element = newElement(id, {85, 54});
        return ElementTool{id, icon, cards::kindText(element.content)};
    };
    return {tool(u"text"_s, "letter-t"),       tool(u"qr"_s, "qrcode"),     tool(u"barcode"_s, "barcode"),
            tool(u"logo"_s, "building-store"), tool(u"picture"_s, "photo"), tool(u"line"_s, "line"),
            tool(u"rectangle"_s, "rectangle")};
}

const char *elementIcon(const cards::ElementContent &content)
{
    constexpr const char *icons[] = {"letter-t", "qrcode", "line", "rectangle", "barcode", "photo", "building-store"};
    return icons[content.index()];
}

cards::Element newElement(const QString &tool, const QSizeF &card)
{
    cards::Element element;
    QSizeF size;
    if (tool == u"text"_s) {
        cards::TextElement text;
        text.parts = {cardText(u"{code}"_s)};
        text.size = 12;
        element.content = text;
        size = {40, 7};
    } else if (tool == u"qr"_s) {
        element.content = cards::QrElement();
        size = {22, 22};
    } else if (tool == u"barcode"_s) {
        element.content = cards::BarcodeElement{cardText(u"{code}"_s)};
        size = {60, 10};
    } else if (tool == u"logo"_s) {
        element.content = cards::LogoElement();
        size = {24, 12};
    } else if (tool == u"picture"_s) {
        element.content = cards::PictureElement();
        size = {24, 16};
    } else if (tool == u"line"_s) {
        element.content = cards::LineElement();
        size = {40, 0};
    } else {
        cards::RectangleElement rectangle;
        rectangle.width = 0.3;
        element.content = rectangle;
        size = {30, 15};
    }
    const QSizeF room = card * 0.9;
    if (tool == u"qr"_s)
        size = size.scaled(room.boundedTo(size), Qt::KeepAspectRatio);
    element.box = QRectF(QPointF(), size.boundedTo(room));
    element.box.moveCenter({card.width() / 2, card.height() / 2});
    return element;
}

QString qrKindText(cards::QrElement::Kind kind)
{
    switch (kind) {
    case cards::QrElement::Kind::SignIn: return Text::tr("Sign in", "what a QR code does");
    case cards::QrElement::Kind::Redeem: return Text::tr("Redeem on the portal", "what a QR code does");
    case cards::QrElement::Kind::Wifi: return Text::tr("Join the Wi-Fi", "what a QR code does");
    case cards::QrElement::Kind::Text: return Text::tr("Own text", "what a QR code holds");
    }
    return {};
}

QString elementName(const cards::Element &element)
{
    const QString kind = cards::kindText(element.content);
    const auto shortened = [](QString text) {
        text.replace(QChar(QChar::LineSeparator), u' ').replace(u'\n', u' ');
        return text.size() > longestName ? text.first(longestName) + u'…' : text;
    };
    return std::visit(Overloaded{
                          [&](const cards::TextElement &text) {
                              QStringList parts;
                              for (const cards::CardText &part : text.parts)
                                  parts << readable(part.source());
                              const QString whole = parts.join(text.separator).trimmed();
                              return whole.isEmpty() ? kind : shortened(whole);
                          },
                          //: "QR code: Sign in", "Barcode: {code}"
                          [&](const cards::QrElement &qr) { return Text::tr("%1: %2").arg(kind, qrKindText(qr.kind)); },
                          [&](const cards::BarcodeElement &barcode) {
                              return Text::tr("%1: %2").arg(kind, shortened(readable(barcode.content.source())));
                          },
                          [&](const auto &) { return kind; },
                      },
                      element.content);
}

} // namespace nettdesk::ui
