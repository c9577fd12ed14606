// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/carddesign.h"
#include "core/vouchers/cards/designfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

// The written form of a design (docs/card-design.md). Version 1 lacks what is read under `isNew` only. Every key is
// known or refused: a design with a misspelt key would print something else than its author meant.
namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardDesign)
};

using Limits = DesignLimits;
constexpr double slack = 0.005; // mm: what rounding in a written design may add up to

TextElement readText(Fields &fields, bool isNew)
{
    TextElement text;
    const QJsonValue read = fields.value(u"text"_s);
    if (read.isArray()) {
        const QJsonArray parts = read.toArray();
        if (parts.isEmpty() || parts.size() > Limits::parts)
            fields.refuse(u"text"_s, Text::tr("must have 1 to %1 parts").arg(Limits::parts));
        else
            for (const QJsonValue &part : parts)
                text.parts << fields.cardTextOf(part, u"text"_s);
    } else {
        text.parts << fields.cardTextOf(read, u"text"_s);
    }
    using Face = TextElement::Face;
    using Align = TextElement::Align;
    using Stand = TextElement::Stand;
    text.separator = fields.text(u"separator"_s, 20, u" · "_s);
    text.face = fields.choice<Face>(u"face"_s, {{u"text"_s, Face::Text}, {u"code"_s, Face::Code}}, Face::Text);
    if (isNew)
        text.family = fields.text(u"font"_s, 100, QString());
    text.isBold = fields.flag(u"bold"_s);
    text.size = fields.number(u"size"_s, Limits::smallestText, Limits::largestText);
    text.smallest = fields.number(u"smallest"_s, Limits::smallestText, Limits::largestText, std::min(text.size, 6.0));
    if (text.smallest > text.size)
        fields.refuse(u"smallest"_s, Text::tr("is bigger than the size"));
    text.leading = fields.number(u"leading"_s, 0.8, 4, 1.25);
    text.tracking = fields.number(u"tracking"_s, -0.1, 1, 0);
    text.lines = fields.whole(u"lines"_s, 1, 50, 1);
    text.align = fields.choice<Align>(
        u"align"_s, {{u"start"_s, Align::Start}, {u"centre"_s, Align::Centre}, {u"end"_s, Align::End}}, Align::Start);
    text.stand = fields.choice<Stand>(
        u"stand"_s, {{u"top"_s, Stand::Top}, {u"middle"_s, Stand::Middle}, {u"bottom"_s, Stand::Bottom}},
        Stand::Middle);
    text.colour = fields.colour(u"colour"_s, Qt::black);
    return text;
}

LineElement readLine(Fields &fields)
{
    LineElement line;
    line.width = fields.number(u"stroke"_s, Limits::thinnest, Limits::thickest, 0.2);
    line.colour = fields.colour(u"colour"_s, Qt::black);
    line.isDashed = fields.flag(u"dashed"_s);
    return line;
}

RectangleElement readRectangle(Fields &fields)
{
    RectangleElement rectangle;
    rectangle.radius = fields.number(u"radius"_s, 0, 100, 0);
    rectangle.width = fields.number(u"stroke"_s, 0, Limits::thickest, 0);
    rectangle.colour = fields.colour(u"colour"_s, Qt::black);
    if (fields.has(u"fill"_s))
        rectangle.fill = fields.colour(u"fill"_s, Qt::white);
    return rectangle;
}

QrElement readQr(Fields &fields, bool isNew)
{
    using Kind = QrElement::Kind;
    const auto kind = isNew ? fields.choice<Kind>(u"kind"_s,
                                                  {{u"signin"_s, Kind::SignIn},
                                                   {u"redeem"_s, Kind::Redeem},
                                                   {u"wifi"_s, Kind::Wifi},
                                                   {u"text"_s, Kind::Text}},
                                                  Kind::SignIn)
                            : Kind::Text;
    if (isNew && kind != Kind::Text)
        return {kind, {}};
    QrElement qr{kind, fields.cardTextOf(fields.value(u"content"_s), u"content"_s, u"{signin}"_s)};
    if (!isNew && qr.content.source() == u"{signin}"_s)
        qr = {};
    return qr;
}

PictureElement readPicture(Fields &fields)
{
    const QString data = fields.text(u"data"_s, Limits::bytes);
    const auto bytes = QByteArray::fromBase64Encoding(data.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes) {
        fields.refuse(u"data"_s, Text::tr("is not written in base64"));
        return {};
    }
    auto picture = Picture::fromBytes(*bytes);
    if (picture)
        return {*std::move(picture)};
    fields.refuse(u"data"_s, Text::tr("cannot be used. %1").arg(picture.error().message));
    return {};
}

/// What an element of a kind begins with.
ElementContent readContent(Fields &fields, bool isNew, qsizetype kind)
{
    switch (kind) {
    case 0: return readText(fields, isNew);
    case 1: return readQr(fields, isNew);
    case 2: return readLine(fields);
    case 3: return readRectangle(fields);
    case 4: return BarcodeElement{fields.cardTextOf(fields.value(u"content"_s), u"content"_s, u"{code}"_s)};
    case 5: return readPicture(fields);
    default: return LogoElement{};
    }
}

Element readElement(const QJsonValue &value, const QString &place, const QSizeF &card, bool isNew,
                    std::optional<Error> &fault)
{
    // In the order of ElementContent.
    static const QStringList types{u"text"_s,    u"qr"_s,      u"line"_s, u"rectangle"_s,
                                   u"barcode"_s, u"picture"_s, u"logo"_s};
    Element element;
    Fields fields(value, place, fault);
    const QStringList known = isNew ? types : types.first(4);
    const qsizetype type = known.indexOf(fields.text(u"type"_s, 20));
    if (type < 0)
        fields.refuse(u"type"_s, Text::tr("must be one of: %1").arg(known.join(u", "_s)));
    const bool isLine = type == 2;
    const double smallest = isLine ? 0 : Limits::smallestBox;
    if (isNew && fields.has(u"id"_s))
        element.id = ElementId(fields.whole(u"id"_s, 1, 1'000'000'000));
    const double x = fields.number(u"x"_s, 0, Limits::length);
    const double y = fields.number(u"y"_s, 0, Limits::length);
    const double width = fields.number(u"width"_s, smallest, Limits::length);
    const double height = fields.number(u"height"_s, smallest, Limits::length);
    element.box = QRectF(x, y, width, height);
    if (element.box.right() > card.width() + slack || element.box.bottom() > card.height() + slack)
        fields.refuse({}, Text::tr("reaches over the edge of the card"));
    if (isLine && width == 0 && height == 0)
        fields.refuse({}, Text::tr("is a line without length"));
    if (isNew) {
        element.turn = fields.whole(u"turn"_s, 0, 270, 0);
        if (element.turn % 90 != 0)
            fields.refuse(u"turn"_s, Text::tr("must be 0, 90, 180 or 270"));
    }
    element.when = fields.placeholders(u"when"_s);
    element.unless = fields.placeholders(u"unless"_s);
    if (type >= 0)
        element.content = readContent(fields, isNew, type);
    return element;
}

/// Written ids stay; elements without one, and designs of version 1, get theirs in painting order.
void giveIds(CardDesign &design, Fields &fields)
{
    QSet<ElementId> taken;
    for (const Element &element : std::as_const(design.elements)) {
        if (element.id.isStored() && taken.contains(element.id))
            fields.refuse(u"elements"_s, Text::tr("has two elements with the id %1").arg(element.id.value()));
        taken.insert(element.id);
    }
    qint64 next = 1;
    for (Element &element : design.elements) {
        if (element.id.isStored())
            continue;
        while (taken.contains(ElementId(next)))
            ++next;
        element.id = ElementId(next++);
    }
}

QStringList readLanguages(Fields &fields)
{
    static const QRegularExpression form(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    QStringList languages;
    const QJsonValue read = fields.value(u"languages"_s);
    if (!read.isUndefined() && (!read.isArray() || read.toArray().size() > Limits::languages))
        fields.refuse(u"languages"_s, Text::tr("must be a list of at most %1 languages").arg(Limits::languages));
    for (const QJsonValue &each : read.toArray()) {
        if (!form.match(each.toString()).hasMatch())
            fields.refuse(u"languages"_s, Text::tr("must hold codes such as \"es\" or \"pt\""));
        else if (!languages.contains(each.toString()))
            languages << each.toString();
    }
    return languages;
}

Paper readPaper(const QJsonValue &value, std::optional<Error> &fault)
{
    using Kind = Paper::Kind;
    using CutGuides = Paper::CutGuides;
    Paper paper;
    Fields fields(value, u"paper"_s, fault);
    paper.kind = fields.choice<Kind>(u"kind"_s, {{u"sheet"_s, Kind::Sheet}, {u"roll"_s, Kind::Roll}});
    const double width = fields.number(u"width"_s, Limits::smallestPaper, Limits::length);
    const double height = fields.number(u"height"_s, Limits::smallestPaper, Limits::length);
    paper.size = QSizeF(width, height);
    const double left = fields.number(u"left"_s, 0, Limits::length);
    const double top = fields.number(u"top"_s, 0, Limits::length);
    paper.origin = QPointF(left, top);
    const int most = paper.kind == Kind::Roll ? 1 : Limits::cardsPerSheet;
    paper.columns = fields.whole(u"columns"_s, 1, most, 1);
    paper.rows = fields.whole(u"rows"_s, 1, most, 1);
    if (qint64(paper.columns) * paper.rows > Limits::cardsPerSheet)
        fields.refuse(u"rows"_s, Text::tr("make more than %1 cards a sheet").arg(Limits::cardsPerSheet));
    const double columnGap = fields.number(u"columnGap"_s, 0, Limits::length, 0);
    const double rowGap = fields.number(u"rowGap"_s, 0, Limits::length, 0);
    paper.gutter = QSizeF(columnGap, rowGap);
    paper.cutGuides = fields.choice<CutGuides>(
        u"cut"_s, {{u"none"_s, CutGuides::None}, {u"marks"_s, CutGuides::Marks}, {u"lines"_s, CutGuides::Lines}},
        CutGuides::None);
    return paper;
}

void checkThatGridFits(const CardDesign &design, Fields &fields)
{
    const QPointF last = design.cardOrigin(design.paper.cardsPerSheet() - 1);
    if (last.x() + design.card.width() > design.paper.size.width() + slack)
        fields.refuse(u"paper"_s, Text::tr("is too narrow for its cards"));
    if (last.y() + design.card.height() > design.paper.size.height() + slack)
        fields.refuse(u"paper"_s, Text::tr("is too short for its cards"));
}

CardDesign readDesign(const QJsonObject &object, bool isNew, std::optional<Error> &fault)
{
    static const QRegularExpression idForm(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    CardDesign design;
    Fields fields(object, {}, fault);
    fields.has(u"nettdesk-card"_s);
    design.id = fields.text(u"id"_s, 64);
    if (!idForm.match(design.id).hasMatch())
        fields.refuse(u"id"_s, Text::tr("may hold small letters, digits and single hyphens only"));
    design.name = fields.text(u"name"_s, 100);
    design.paper = readPaper(fields.value(u"paper"_s), fault);
    {
        Fields card(fields.value(u"card"_s), u"card"_s, fault);
        const double width = card.number(u"width"_s, Limits::smallestCard, Limits::length);
        const double height = card.number(u"height"_s, Limits::smallestCard, Limits::length);
        design.card = QSizeF(width, height);
    }
    checkThatGridFits(design, fields);
    if (isNew)
        design.languages = readLanguages(fields);
    const QJsonValue elements = fields.value(u"elements"_s);
    if (!elements.isArray() || elements.toArray().size() > Limits::elements) {
        fields.refuse(u"elements"_s, Text::tr("must be a list of at most %1 elements").arg(Limits::elements));
        return design;
    }
    const QJsonArray list = elements.toArray();
    qsizetype pictures = 0;
    for (qsizetype i = 0; i < list.size() && !fault; ++i) {
        // Counted before the next one is decoded.
        if (list.at(i).toObject().value(u"type"_s) == u"picture"_s && ++pictures > Limits::pictures) {
            fields.refuse(u"elements"_s, Text::tr("holds more than %1 pictures").arg(Limits::pictures));
            break;
        }
        design.elements << readElement(list.at(i), u"elements[%1]"_s.arg(i), design.card, isNew, fault);
    }
    giveIds(design, fields);
    return design;
}

} // namespace

Result<CardDesign> CardDesign::parse(const QByteArray &json)
{
    if (json.size() > Limits::bytes)
        return failure(Error::Kind::Invalid,
                       Text::tr("This card design cannot be used: it is larger than %1 MB.").arg(Limits::bytes >> 20));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            Error::Kind::Invalid,
            Text::tr("This card design cannot be used: it is not written as JSON (at byte %1).").arg(error.offset),
            error.errorString());
    const QJsonValue written = document.object().value(u"nettdesk-card"_s);
    if (!written.isDouble())
        return failure(Error::Kind::Invalid, Text::tr("This file is no card design of NettDesk."));
    if (written.toDouble() != 1 && written.toDouble() != version)
        return failure(Error::Kind::Invalid,
                       Text::tr("This card design is of version %1, and this program reads versions 1 to %2. Use a "
                                "newer NettDesk for it.")
                           .arg(written.toDouble())
                           .arg(version));
    std::optional<Error> fault;
    CardDesign design = readDesign(document.object(), written.toDouble() >= 2, fault);
    if (fault)
        return failure(*std::move(fault));
    return design;
}

} // namespace nettdesk::vouchers::cards
