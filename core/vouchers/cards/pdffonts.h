// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/fontfile.h"
#include "core/vouchers/cards/pdfdrawnfont.h"
#include "core/vouchers/cards/pdfsubsetfont.h"

#include <QHash>
#include <QRawFont>

#include <memory>
#include <vector>

namespace nettdesk::vouchers::cards {

/// How a glyph is named on a page. Its width is that which readers go on by, in ems.
struct PdfGlyph {
    PdfFont *font = nullptr;
    quint16 code = 0;
    double width = 0;
    char16_t letter = 0; ///< that readers take it for, as far as it was asked
};

/// The fonts of one file. Each glyph goes into the subset of its font's file where the file draws it as the screen
/// does; otherwise it is drawn by its outline, or, where it has colours of its own, as a picture. One thread.
class PdfFonts {
public:
    explicit PdfFonts(PdfDocument &document);
    ~PdfFonts();
    Q_DISABLE_COPY_MOVE(PdfFonts)

    /// One font whatever its size. What it refers to lives as long as this.
    class Face;
    Face &face(const QRawFont &font);
    PdfGlyph &glyph(Face &face, const QRawFont &font, quint32 index);

    /// Writes them all. False: one could not be made.
    bool write() const;
    QByteArray resources() const; ///< "/F1 12 0 R /F2 …"

private:
    PdfGlyph add(Face &face, const QRawFont &font, quint32 index);
    int nextIndex() const { return int(m_fonts.size()) + 1; }

    PdfDocument &m_document;
    QHash<QRawFont, Face *> m_bySize;
    QHash<QByteArray, Face *> m_byFile;
    std::vector<std::unique_ptr<Face>> m_faces;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
};

} // namespace nettdesk::vouchers::cards
