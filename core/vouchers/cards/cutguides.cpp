// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/cutguides.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace nettdesk::vouchers::cards {

namespace {

/// Ticks in the margin at every edge that a knife has to follow.
QList<QLineF> marks(const QSizeF &sheet, const QList<QRectF> &boxes)
{
    constexpr double gap = 1;    // mm between the cards and the tick
    constexpr double length = 4; // mm
    QList<QLineF> guides;
    QRectF field;
    QSet<int> seenX, seenY; // micrometres
    for (const QRectF &box : boxes)
        field |= box;
    const auto isNew = [](QSet<int> &seen, double at) {
        const auto before = seen.size();
        seen.insert(qRound(at * 1000));
        return seen.size() > before;
    };
    for (const QRectF &box : boxes) {
        for (const double x : {box.left(), box.right()}) {
            if (!isNew(seenX, x))
                continue;
            if (const double end = std::max(0.0, field.top() - gap - length); end < field.top() - gap)
                guides.append(QLineF(x, end, x, field.top() - gap));
            if (const double end = std::min(sheet.height(), field.bottom() + gap + length); end > field.bottom() + gap)
                guides.append(QLineF(x, field.bottom() + gap, x, end));
        }
        for (const double y : {box.top(), box.bottom()}) {
            if (!isNew(seenY, y))
                continue;
            if (const double end = std::max(0.0, field.left() - gap - length); end < field.left() - gap)
                guides.append(QLineF(end, y, field.left() - gap, y));
            if (const double end = std::min(sheet.width(), field.right() + gap + length); end > field.right() + gap)
                guides.append(QLineF(field.right() + gap, y, end, y));
        }
    }
    return guides;
}

/// The outline of every card, each shared edge once.
QList<QLineF> lines(const QList<QRectF> &boxes)
{
    QList<QLineF> guides;
    QSet<std::pair<qint64, qint64>> seen;
    const auto key = [](const QPointF &p) { return qint64(qRound(p.x() * 1000)) << 32 | qint64(qRound(p.y() * 1000)); };
    for (const QRectF &box : boxes) {
        for (const QLineF &edge :
             {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
              QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())}) {
            const std::pair name(key(edge.p1()), key(edge.p2()));
            if (seen.contains(name))
                continue;
            seen.insert(name);
            guides.append(edge);
        }
    }
    return guides;
}

} // namespace

QList<QLineF> cutGuides(const Paper &paper, const QList<QRectF> &cards)
{
    switch (paper.cutGuides) {
    case Paper::CutGuides::None: return {};
    case Paper::CutGuides::Marks: return marks(paper.size, cards);
    case Paper::CutGuides::Lines: return lines(cards);
    }
    return {};
}

} // namespace nettdesk::vouchers::cards
