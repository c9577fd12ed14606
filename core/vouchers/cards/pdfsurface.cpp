// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/pdfsurface.h"

#include "core/vouchers/cards/pdftext.h"
#include "core/vouchers/cards/textblock.h"

#include <QTransform>

namespace nettdesk::vouchers::cards {

namespace {

constexpr double pointsPerMm = 72 / 25.4;

} // namespace

PdfSurface::PdfSurface(PdfDocument &document)
    : m_document(document)
    , m_resources(document.reserve())
    , m_fonts(document)
    , m_pictures(document)
    , m_forms(document, m_resources)
{
}

PdfSurface::~PdfSurface() = default;

QByteArray PdfSurface::takePage(double height)
{
    PdfContent page; // from points upwards to millimetres downwards
    page.matrix(QTransform(pointsPerMm, 0, 0, -pointsPerMm, 0, height * pointsPerMm)).raw("cm\n");
    page.raw(m_page.take()).raw(m_thing.take());
    return page.take();
}

bool PdfSurface::writeResources()
{
    const bool isWhole = m_fonts.write();
    m_document.writeObject(m_resources, "<< /ProcSet [/PDF /Text /ImageB /ImageC] /Font << " + m_fonts.resources() +
                                            ">> /XObject << " + m_forms.resources() + m_pictures.resources() + ">> >>");
    return isWhole;
}

void PdfSurface::beginCard(const QPointF &corner)
{
    m_page.raw(m_thing.take());
    m_corner = corner;
    m_items.clear();
}

void PdfSurface::endCard()
{
    m_page.raw("q 1 0 0 1 ").point(m_corner).raw("cm\n").raw(m_forms.card(m_items)).raw("Q\n");
}

void PdfSurface::beginItem(const QPointF &centre, int turn)
{
    m_isTurned = turn != 0;
    if (!m_isTurned)
        return;
    QTransform turned = QTransform::fromTranslate(centre.x(), centre.y());
    turned.rotate(turn);
    turned.translate(-centre.x(), -centre.y());
    m_thing.raw("q ").matrix(turned).raw("cm\n");
}

void PdfSurface::endItem()
{
    if (m_isTurned)
        m_thing.raw("Q\n");
    m_items << m_thing.take();
}

void PdfSurface::fill(const QPainterPath &path, const QColor &colour)
{
    m_thing.fillColour(colour).fill(path);
}

void PdfSurface::fillModules(const QList<QRect> &modules, const QPointF &corner, const QSizeF &module)
{
    m_thing.raw("q ").matrix(QTransform(module.width(), 0, 0, module.height(), corner.x(), corner.y()));
    m_thing.raw("cm 0 g\n").rectangles(modules);
    m_thing.raw("f Q\n"); // all at once: a reader fills them as one shape
}

void PdfSurface::draw(const TextBlock &text, const QPointF &corner, const QColor &colour)
{
    if (text.runs().isEmpty())
        return;
    m_thing.fillColour(colour);
    PdfText(m_thing, m_fonts).write(text, corner);
}

void PdfSurface::draw(const Picture &picture, const QRectF &box)
{
    // A picture fills the unit square, its top where y is 1.
    m_thing.raw("q ").matrix(QTransform(box.width(), 0, 0, -box.height(), box.left(), box.bottom())).raw("cm ");
    m_thing.raw(m_pictures.name(picture)).raw(" Do Q\n");
}

} // namespace nettdesk::vouchers::cards
