// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdffont.h"

#include "core/vouchers/cards/pdfdocument.h"

#include <algorithm>

namespace nettdesk::vouchers::cards {

namespace {

QByteArray hex(quint16 value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0');
}

/// A blank is a blank, whether a line may end there or not.
bool isSame(QStringView a, QStringView b)
{
    return a == b || (a.size() == 1 && b.size() == 1 && a.front().isSpace() && b.front().isSpace());
}

} // namespace

PdfFont::PdfFont(PdfDocument &document, int index)
    : m_name("/F" + QByteArray::number(index)), m_object(document.reserve())
{
}

bool PdfFont::reads(quint16 code, QStringView text)
{
    const auto known = m_texts.constFind(code);
    if (known != m_texts.constEnd())
        return isSame(*known, text);
    m_texts.insert(code, text.toString());
    return true;
}

int PdfFont::writeTexts(PdfDocument &document) const
{
    // Source: ISO 32000-1, 9.10.3 (ToUnicode).
    const int digits = hasTwoBytes() ? 4 : 2;
    QList<quint16> codes = m_texts.keys();
    std::sort(codes.begin(), codes.end());
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry "
                     "(Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 "
                     "def\n1 begincodespacerange\n<" +
                     hex(0, digits) + "> <" + hex(quint16(hasTwoBytes() ? 0xffff : 0xff), digits) +
                     ">\nendcodespacerange\n";
    constexpr qsizetype atOnce = 100; // as many as a block may have
    for (qsizetype from = 0; from < codes.size(); from += atOnce) {
        const QList<quint16> block = codes.mid(from, atOnce);
        map += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const quint16 code : block) {
            map += '<' + hex(code, digits) + "> <";
            for (const QChar c : m_texts.value(code))
                map += hex(c.unicode(), 4);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    const int object = document.reserve();
    document.writeStream(object, {}, PdfDocument::deflate(map));
    return object;
}

} // namespace nettdesk::vouchers::cards
