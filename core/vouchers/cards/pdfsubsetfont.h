// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/fontfile.h"
#include "core/vouchers/cards/pdffont.h"

#include <QMap>

namespace nettdesk::vouchers::cards {

/// A font file that is embedded with the glyphs that are used. Codes are the file's own glyph numbers.
class PdfSubsetFont final : public PdfFont {
public:
    /// Refers to the file, which can be embedded.
    PdfSubsetFont(PdfDocument &document, int index, const FontFile &file);

    void add(quint16 glyph, double width) { m_widths.insert(glyph, width); }
    bool hasTwoBytes() const override { return true; }
    bool write(PdfDocument &document) const override;

private:
    QByteArray widths() const;
    int writeDescriptor(PdfDocument &document, const QByteArray &name, int file) const;

    const FontFile &m_file;
    QMap<quint16, double> m_widths; ///< thousandths of an em
};

} // namespace nettdesk::vouchers::cards
