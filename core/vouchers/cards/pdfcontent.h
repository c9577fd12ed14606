// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QString>

#include <string>

QT_BEGIN_NAMESPACE
class QColor;
class QPainterPath;
class QTransform;
QT_END_NAMESPACE

namespace nettdesk::vouchers::cards {

/// Writes PDF's operands and operators, a blank behind each: `content.number(1.5).number(2).raw("m\n")`.
/// Source: ISO 32000-1, 7.3 (objects) and 8 (graphics).
class PdfContent {
public:
    QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }
    QByteArray take();

    PdfContent &raw(QByteArrayView bytes);
    PdfContent &whole(qint64 number);
    /// With as many decimals as it needs, at most `decimals`: three are a thousandth of a millimetre.
    PdfContent &number(double value, int decimals = 3);
    PdfContent &point(const QPointF &point) { return number(point.x()).number(point.y()); }
    PdfContent &box(const QRectF &box); ///< x, y, width, height
    /// Many small ones, none of them negative, to be filled together.
    PdfContent &rectangles(const QList<QRect> &rectangles);
    PdfContent &matrix(const QTransform &transform);
    /// Two bytes to a code or one, in parentheses' form, without the parentheses.
    PdfContent &code(quint16 code, bool isTwoBytes);
    /// A string for people: "<FEFF…>".
    PdfContent &text(QStringView text);
    PdfContent &fillColour(const QColor &colour);
    /// The path, and the operator that fills it.
    PdfContent &fill(const QPainterPath &path);

private:
    std::string m_bytes; ///< grows letter by letter faster than QByteArray
};

} // namespace nettdesk::vouchers::cards
