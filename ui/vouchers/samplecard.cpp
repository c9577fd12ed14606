// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/samplecard.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>

namespace nettdesk::ui {

namespace {
constexpr int margin = space::s; // room for the shadow
}

SampleCard::SampleCard(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Sample card"));
}

void SampleCard::setDesign(const vouchers::cards::CardDesign &design)
{
    m_design = design;
    layOutAgain();
    updateGeometry();
}

void SampleCard::setCard(const vouchers::cards::CardData &card)
{
    if (m_sheet && m_card == card)
        return;
    m_card = card;
    layOutAgain();
}

void SampleCard::layOutAgain()
{
    m_sheet.reset();
    if (const auto sheets = vouchers::cards::layOut(m_design, {m_card}))
        m_sheet = sheets->at(0);
    setAccessibleDescription(tr("Code %1").arg(m_card.code));
    update();
}

QString SampleCard::flaw() const
{
    return m_sheet && !m_sheet->flaws.isEmpty() ? m_sheet->flaws.constFirst().message() : QString();
}

QSize SampleCard::sizeHint() const
{
    return {340, heightForWidth(340)};
}

int SampleCard::heightForWidth(int width) const
{
    const QSizeF card = m_design.card;
    if (card.width() <= 0)
        return width / 2;
    return int((width - 2 * margin) * card.height() / card.width()) + 2 * margin;
}

void SampleCard::paintEvent(QPaintEvent *)
{
    if (!m_sheet || m_sheet->cards.isEmpty())
        return;
    const vouchers::cards::PlacedCard &card = m_sheet->cards.constFirst();
    const QSizeF room(width() - 2 * margin, height() - 2 * margin);
    const double scale = std::min(room.width() / card.box.width(), room.height() / card.box.height());
    const QSizeF size = card.box.size() * scale;
    const QRectF paper(QPointF((width() - size.width()) / 2, margin), size);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shadow = Colors::of(this).shadow;
    for (int ring = 4; ring > 0; --ring) {
        shadow.setAlpha(10);
        painter.setBrush(shadow);
        painter.drawRoundedRect(paper.adjusted(-ring, -ring + 2, ring, ring + 2), radius::control, radius::control);
    }
    painter.setBrush(Qt::white); // paper is white in the dark, too
    painter.drawRoundedRect(paper, radius::control, radius::control);
    painter.translate(paper.topLeft());
    paintCard(painter, card, scale);
}

void SampleCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sample card"));
        layOutAgain();
    }
}

} // namespace nettdesk::ui
