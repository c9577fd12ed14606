// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfcontent.h"

#include <QColor>
#include <QPainterPath>
#include <QTransform>

#include <array>
#include <charconv>
#include <cmath>

namespace nettdesk::vouchers::cards {

namespace {

constexpr std::array<qint64, 7> powersOfTen{1, 10, 100, 1000, 10'000, 100'000, 1'000'000};

} // namespace

QByteArray PdfContent::take()
{
    const QByteArray taken = bytes();
    m_bytes.clear();
    return taken;
}

PdfContent &PdfContent::raw(QByteArrayView bytes)
{
    m_bytes.append(bytes.data(), std::size_t(bytes.size()));
    return *this;
}

PdfContent &PdfContent::whole(qint64 number)
{
    std::array<char, 24> digits;
    char *end = std::to_chars(digits.data(), digits.data() + digits.size() - 1, number).ptr;
    *end++ = ' ';
    m_bytes.append(digits.data(), end);
    return *this;
}

PdfContent &PdfContent::number(double value, int decimals)
{
    const qint64 power = powersOfTen.at(std::size_t(decimals));
    qint64 scaled = std::llround(value * double(power));
    std::array<char, 32> digits;
    char *at = digits.data();
    if (scaled < 0) {
        *at++ = '-';
        scaled = -scaled;
    }
    at = std::to_chars(at, digits.data() + 24, scaled / power).ptr;
    if (qint64 rest = scaled % power; rest != 0) {
        *at++ = '.';
        for (qint64 place = power / 10; rest != 0; place /= 10) {
            *at++ = char('0' + rest / place);
            rest %= place;
        }
    }
    *at++ = ' ';
    m_bytes.append(digits.data(), at);
    return *this;
}

PdfContent &PdfContent::box(const QRectF &box)
{
    return number(box.x()).number(box.y()).number(box.width()).number(box.height());
}

PdfContent &PdfContent::rectangles(const QList<QRect> &rectangles)
{
    std::array<char, 64> line;
    char *const last = line.data() + line.size();
    for (const QRect &rectangle : rectangles) {
        char *at = line.data();
        for (const int number : {rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()}) {
            if (number < 10)
                *at++ = char('0' + number);
            else
                at = std::to_chars(at, last, number).ptr;
            *at++ = ' ';
        }
        *at++ = 'r';
        *at++ = 'e';
        *at++ = '\n';
        m_bytes.append(line.data(), at);
    }
    return *this;
}

PdfContent &PdfContent::matrix(const QTransform &transform)
{
    constexpr int fine = 6;
    return number(transform.m11(), fine)
        .number(transform.m12(), fine)
        .number(transform.m21(), fine)
        .number(transform.m22(), fine)
        .number(transform.dx(), fine)
        .number(transform.dy(), fine);
}

PdfContent &PdfContent::code(quint16 code, bool isTwoBytes)
{
    const auto byte = [this](char c) {
        if (c == '(' || c == ')' || c == '\\')
            m_bytes += '\\';
        if (c == '\r') // a bare one would be read as a line feed
            m_bytes.append("\\r");
        else
            m_bytes += c;
    };
    if (isTwoBytes)
        byte(char(code >> 8));
    byte(char(code & 0xff));
    return *this;
}

PdfContent &PdfContent::text(QStringView text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    m_bytes.append("<FEFF");
    for (const QChar c : text) {
        for (int shift = 12; shift >= 0; shift -= 4)
            m_bytes += hex[(c.unicode() >> shift) & 0xf];
    }
    m_bytes.append("> ");
    return *this;
}

PdfContent &PdfContent::fillColour(const QColor &colour)
{
    if (colour.red() == colour.green() && colour.green() == colour.blue())
        return number(colour.redF()).raw("g\n");
    return number(colour.redF()).number(colour.greenF()).number(colour.blueF()).raw("rg\n");
}

PdfContent &PdfContent::fill(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement: point(element).raw("m\n"); break;
        case QPainterPath::LineToElement: point(element).raw("l\n"); break;
        case QPainterPath::CurveToElement:
            point(element).point(path.elementAt(i + 1)).point(path.elementAt(i + 2)).raw("c\n");
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break; // taken with the one before
        }
    }
    return raw(path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n");
}

} // namespace nettdesk::vouchers::cards
