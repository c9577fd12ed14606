// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/statebanner.h"

#include "ui/shell/icons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace nettdesk::ui {

StateBanner::StateBanner(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_title(new Label({}, TextRole::Heading)), m_text(new Label)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::m);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void StateBanner::setState(Tone tone, const char *iconName, const QString &title, const QString &text)
{
    m_tone = tone;
    m_iconName = iconName;
    m_title->setTone(tone);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateIcon();
    update();
}

QString StateBanner::title() const
{
    return m_title->text();
}

QString StateBanner::text() const
{
    return m_text->text();
}

void StateBanner::updateIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            iconPixmap(m_iconName, Colors::of(this).tone(m_tone).text, scaledText(22), devicePixelRatioF()));
}

void StateBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void StateBanner::paintEvent(QPaintEvent *)
{
    const ToneColors &colors = Colors::of(this).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::surface, radius::surface);
}

} // namespace nettdesk::ui
