// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/designwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

// The written form, version 2 (docs/card-design.md). What holds when left out is left out.
namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

/// Writes one element's own keys.
class Writer {
public:
    explicit Writer(QJsonObject &object) : m_object(object) {}

    void operator()(const TextElement &text)
    {
        put(u"type"_s, u"text"_s);
        if (text.parts.size() == 1) {
            put(u"text"_s, text.parts.first().source());
        } else {
            QJsonArray parts;
            for (const CardText &part : text.parts)
                parts << part.source();
            put(u"text"_s, parts);
        }
        unlessDefault(u"separator"_s, text.separator, u" · "_s);
        unlessDefault(u"face"_s, text.face == TextElement::Face::Code ? u"code"_s : u"text"_s, u"text"_s);
        unlessDefault(u"font"_s, text.family, QString());
        unlessDefault(u"bold"_s, text.isBold, false);
        put(u"size"_s, text.size);
        unlessDefault(u"smallest"_s, text.smallest, std::min(text.size, 6.0));
        unlessDefault(u"leading"_s, text.leading, 1.25);
        unlessDefault(u"tracking"_s, text.tracking, 0.0);
        unlessDefault(u"lines"_s, text.lines, 1);
        static const QStringList aligns{u"start"_s, u"centre"_s, u"end"_s};
        static const QStringList stands{u"top"_s, u"middle"_s, u"bottom"_s};
        unlessDefault(u"align"_s, aligns.at(int(text.align)), aligns.first());
        unlessDefault(u"stand"_s, stands.at(int(text.stand)), stands.at(1));
        colour(u"colour"_s, text.colour);
    }
    void operator()(const QrElement &qr)
    {
        static const QStringList kinds{u"signin"_s, u"redeem"_s, u"wifi"_s, u"text"_s};
        put(u"type"_s, u"qr"_s);
        put(u"kind"_s, kinds.at(int(qr.kind)));
        if (qr.kind == QrElement::Kind::Text)
            put(u"content"_s, qr.content.source());
    }
    void operator()(const LineElement &line)
    {
        put(u"type"_s, u"line"_s);
        unlessDefault(u"stroke"_s, line.width, 0.2);
        colour(u"colour"_s, line.colour);
        unlessDefault(u"dashed"_s, line.isDashed, false);
    }
    void operator()(const RectangleElement &rectangle)
    {
        put(u"type"_s, u"rectangle"_s);
        unlessDefault(u"radius"_s, rectangle.radius, 0.0);
        unlessDefault(u"stroke"_s, rectangle.width, 0.0);
        colour(u"colour"_s, rectangle.colour);
        if (rectangle.fill)
            put(u"fill"_s, rectangle.fill->name());
    }
    void operator()(const BarcodeElement &barcode)
    {
        put(u"type"_s, u"barcode"_s);
        put(u"content"_s, barcode.content.source());
    }
    void operator()(const PictureElement &picture)
    {
        put(u"type"_s, u"picture"_s);
        put(u"data"_s, QString::fromLatin1(picture.picture.bytes().toBase64()));
    }
    void operator()(const LogoElement &) { put(u"type"_s, u"logo"_s); }

private:
    void put(const QString &key, const QJsonValue &value) { m_object.insert(key, value); }
    template<class T>
    void unlessDefault(const QString &key, const T &value, const T &otherwise)
    {
        if (value != otherwise)
            put(key, value);
    }
    void colour(const QString &key, const QColor &value)
    {
        if (value != QColor(Qt::black))
            put(key, value.name());
    }

    QJsonObject &m_object;
};

QJsonArray names(const QList<Placeholder> &placeholders)
{
    QJsonArray list;
    for (const Placeholder placeholder : placeholders)
        list << placeholderName(placeholder);
    return list;
}

QJsonObject paperObject(const Paper &paper)
{
    static const QStringList cuts{u"none"_s, u"marks"_s, u"lines"_s};
    return {{u"kind"_s, paper.kind == Paper::Kind::Roll ? u"roll"_s : u"sheet"_s},
            {u"width"_s, paper.size.width()},
            {u"height"_s, paper.size.height()},
            {u"left"_s, paper.origin.x()},
            {u"top"_s, paper.origin.y()},
            {u"columns"_s, paper.columns},
            {u"rows"_s, paper.rows},
            {u"columnGap"_s, paper.gutter.width()},
            {u"rowGap"_s, paper.gutter.height()},
            {u"cut"_s, cuts.at(int(paper.cutGuides))}};
}

} // namespace

QJsonObject elementObject(const Element &element)
{
    QJsonObject object{{u"id"_s, element.id.value()},
                       {u"x"_s, element.box.x()},
                       {u"y"_s, element.box.y()},
                       {u"width"_s, element.box.width()},
                       {u"height"_s, element.box.height()}};
    if (element.turn != 0)
        object.insert(u"turn"_s, element.turn);
    if (!element.when.isEmpty())
        object.insert(u"when"_s, names(element.when));
    if (!element.unless.isEmpty())
        object.insert(u"unless"_s, names(element.unless));
    std::visit(Writer(object), element.content);
    return object;
}

QByteArray CardDesign::toJson() const
{
    QJsonArray list;
    for (const Element &element : elements)
        list << elementObject(element);
    QJsonObject object{{u"nettdesk-card"_s, version},
                       {u"id"_s, id},
                       {u"name"_s, name},
                       {u"paper"_s, paperObject(paper)},
                       {u"card"_s, QJsonObject{{u"width"_s, card.width()}, {u"height"_s, card.height()}}},
                       {u"elements"_s, list}};
    if (!languages.isEmpty())
        object.insert(u"languages"_s, QJsonArray::fromStringList(languages));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<> CardDesign::check() const
{
    // What reads it back judges it: one set of rules.
    const auto again = parse(toJson());
    return again ? Result<>() : failure(again.error());
}

} // namespace nettdesk::vouchers::cards
