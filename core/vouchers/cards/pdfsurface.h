// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/pdfcontent.h"
#include "core/vouchers/cards/pdfdocument.h"
#include "core/vouchers/cards/pdffonts.h"
#include "core/vouchers/cards/pdfforms.h"
#include "core/vouchers/cards/pdfpictures.h"
#include "core/vouchers/cards/surface.h"

namespace nettdesk::vouchers::cards {

/// Writes a PDF itself: what recurs on every card once, letters as text that can be searched. One thread.
class PdfSurface final : public Surface {
public:
    /// Fonts and pictures go into the document, which outlives the surface.
    explicit PdfSurface(PdfDocument &document);
    ~PdfSurface() override;
    Q_DISABLE_COPY_MOVE(PdfSurface)

    /// Ends a page and hands out what draws it; the next one is empty. `height` in millimetres.
    QByteArray takePage(double height);
    /// What every page refers to; it has to be in the document in the end, by writeResources().
    int resources() const { return m_resources; }
    /// Once all pages are drawn. False: a font could not be made.
    bool writeResources();

    void beginCard(const QPointF &corner) override;
    void endCard() override;
    void beginItem(const QPointF &centre, int turn) override;
    void endItem() override;
    void fill(const QPainterPath &path, const QColor &colour) override;
    void fillModules(const QList<QRect> &modules, const QPointF &corner, const QSizeF &module) override;
    void draw(const TextBlock &text, const QPointF &corner, const QColor &colour) override;
    void draw(const Picture &picture, const QRectF &box) override;

private:
    PdfDocument &m_document;
    int m_resources;
    PdfFonts m_fonts;
    PdfPictures m_pictures;
    PdfForms m_forms;
    PdfContent m_page;
    PdfContent m_thing; ///< that is being drawn
    QPointF m_corner;   ///< of the card
    QList<QByteArray> m_items;
    bool m_isTurned = false;
};

} // namespace nettdesk::vouchers::cards
