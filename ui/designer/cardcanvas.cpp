// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/cardcanvas.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "ui/designer/canvaspainting.h"
#include "ui/designer/elementtools.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {
constexpr int margin = space::xl;
constexpr double smallestFactor = 0.1;
constexpr double largestFactor = 16;
constexpr double zoomStep = 1.25;
constexpr double mmPerInch = 25.4;
} // namespace

CardCanvas::CardCanvas(DesignDocument &document, const Business &business, Timestamp now, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_business(business), m_now(now)
{
    setObjectName(QStringLiteral("canvas"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(220, 160);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    // Sheets of paper lie the same way round in every language; what is printed on them is mirrored.
    setLayoutDirection(Qt::LeftToRight);
    connect(&m_document, &DesignDocument::changed, this, &CardCanvas::layOutAgain);
    connect(&m_document, &DesignDocument::selectionChanged, this, [this] {
        describe();
        viewport()->update();
    });
    setAccessibleName(tr("Card"));
    layOutAgain();
}

CardCanvas::~CardCanvas() = default;

void CardCanvas::setSample(const CardSample &sample)
{
    m_sample = sample;
    layOutAgain();
    Q_EMIT viewChanged();
}

void CardCanvas::setFlaws(const QHash<cards::ElementId, QString> &flaws)
{
    m_flaws = flaws;
    viewport()->update();
}

void CardCanvas::setGrid(double grid)
{
    m_grid = grid;
    viewport()->update();
}

void CardCanvas::setSnapping(bool isOn)
{
    m_snaps = isOn;
}

void CardCanvas::arm(const std::optional<cards::Element> &model)
{
    const bool was = m_model.has_value();
    m_model = model;
    viewport()->setCursor(model ? Qt::CrossCursor : Qt::ArrowCursor);
    if (was != m_model.has_value() || model)
        Q_EMIT armedChanged(m_model.has_value());
}

void CardCanvas::layOutAgain()
{
    const cards::CardDesign &design = m_document.design();
    m_card = CardSample::card(m_sample.values, m_business, m_now);
    m_sheet = m_sample.place(design, m_business, m_now);
    if (m_cardSize != design.card) {
        m_cardSize = design.card;
        updateBars();
    }
    viewport()->update();
}

double CardCanvas::wantedScale() const
{
    if (!m_isFitted)
        return m_factor * logicalDpiX() / mmPerInch;
    const double wide = std::max(60, viewport()->width() - 2 * margin) / std::max(1.0, m_cardSize.width());
    const double high = std::max(60, viewport()->height() - 2 * margin) / std::max(1.0, m_cardSize.height());
    return std::min({wide, high, largestFactor * logicalDpiX() / mmPerInch});
}

double CardCanvas::factor() const
{
    return wantedScale() * mmPerInch / logicalDpiX();
}

CanvasMap CardCanvas::map() const
{
    CanvasMap map;
    map.scale = wantedScale();
    map.width = m_cardSize.width();
    map.isMirrored = m_sample.wording().direction == Qt::RightToLeft;
    const QSizeF size = m_cardSize * map.scale;
    const auto place = [](double room, double content, int scrolled) {
        return std::round(std::max(double(margin), (room - content) / 2) - scrolled);
    };
    map.origin = {place(viewport()->width(), size.width(), horizontalScrollBar()->value()),
                  place(viewport()->height(), size.height(), verticalScrollBar()->value())};
    return map;
}

Snapping CardCanvas::snapping() const
{
    return {m_snaps, m_grid, 6 / wantedScale()};
}

void CardCanvas::fit()
{
    m_isFitted = true;
    updateBars();
}

void CardCanvas::setFactor(double factor)
{
    setScaleAround(factor, QRectF(viewport()->rect()).center());
}

void CardCanvas::zoomIn()
{
    setFactor(factor() * zoomStep);
}

void CardCanvas::zoomOut()
{
    setFactor(factor() / zoomStep);
}

void CardCanvas::setScaleAround(double factor, const QPointF &pixel)
{
    const QPointF held = map().toCard(pixel);
    m_isFitted = false;
    m_factor = std::clamp(factor, smallestFactor, largestFactor);
    updateBars();
    // What was under the pointer stays there.
    const QPointF way = map().toView(held) - pixel;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(way.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(way.y())));
}

void CardCanvas::updateBars()
{
    const QSizeF size = m_cardSize * wantedScale();
    const auto set = [this](QScrollBar *bar, double content, int room) {
        bar->setRange(0, m_isFitted ? 0 : std::max(0, int(std::ceil(content)) + 2 * margin - room));
        bar->setPageStep(room);
        bar->setSingleStep(24);
    };
    set(horizontalScrollBar(), size.width(), viewport()->width());
    set(verticalScrollBar(), size.height(), viewport()->height());
    viewport()->update();
    Q_EMIT viewChanged();
}

void CardCanvas::paintEvent(QPaintEvent *)
{
    const CanvasLook look{Colors::of(this), map()};
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(viewport()->rect(), look.colors.pressed);
    const cards::CardDesign &design = m_document.design();
    paintPaper(painter, look, design.card);
    paintGrid(painter, look, design.card, m_grid);
    if (!m_sheet.cards.isEmpty()) {
        painter.save();
        painter.setClipRect(look.map.toView(QRectF(QPointF(), design.card)));
        painter.translate(look.map.origin);
        cards::paintCard(painter, m_sheet.cards.first(), look.map.scale);
        painter.restore();
    }
    if (design.elements.isEmpty() && !m_gesture)
        paintInvitation(painter, look, design.card,
                        m_model ? tr("Draw it here, or press Enter to put it in the middle.")
                                : tr("Take an element from the list and draw it here."));
    for (const cards::Element &element : design.elements) {
        if (isBlank(element, m_sample.logo, m_card))
            paintBlank(painter, look, element);
        if (m_flaws.contains(element.id))
            paintFlaw(painter, look, element);
        if (element.id == m_hovered && !m_document.isSelected(element.id) && !m_pressed)
            paintHover(painter, look, element);
    }
    paintSelection(painter, look, m_document);
    if (m_gesture)
        paintGesture(painter, look, *m_gesture);
    if (hasFocus()) {
        painter.setPen(QPen(look.colors.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void CardCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void CardCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

void CardCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Card"));
        layOutAgain();
        describe();
    }
}

void CardCanvas::describe()
{
    const qsizetype count = m_document.selection().size();
    const cards::Element *only = m_document.only();
    setAccessibleDescription(only ? elementName(*only) : tr("%n element(s) chosen", nullptr, int(count)));
}

} // namespace nettdesk::ui
