// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace nettdesk::ui {

namespace {

/// A coloured dot and its words.
class Words : public QWidget {
public:
    Words(const QString &text, Tone tone, QWidget *parent)
        : QWidget(parent), m_label(new Label(text, TextRole::Caption, Tone::Muted, this)), m_tone(tone)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addSpacing(14); // margins are not mirrored, the order of items is
        row->addWidget(m_label);
        m_label->setElided(true);
        m_label->setMaximumWidth(260);
        setAccessibleName(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Colors::of(this).tone(m_tone).text);
        const double x = layoutDirection() == Qt::RightToLeft ? width() - 5.0 : 5.0;
        painter.drawEllipse(QPointF(x, height() / 2.0 + 0.5), 3.5, 3.5);
    }

private:
    Label *m_label;
    Tone m_tone;
};

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_hint(new Label({}, TextRole::Caption, Tone::Muted, this))
    , m_pending(new Button({}, Button::Kind::Quiet, this))
    , m_row(new QHBoxLayout(this))
{
    m_hint->setElided(true);
    m_pending->setIconName("hourglass");
    m_pending->setFont(fontFor(TextRole::Caption));
    m_pending->setFixedHeight(scaledText(24));
    m_pending->hide();
    m_row->setContentsMargins(space::l, 1, space::l, 0);
    m_row->setSpacing(space::m);
    m_row->addSpacing(space::s);
    m_row->addWidget(m_hint, 1);
    m_row->addWidget(m_pending);
    setFixedHeight(scaledText(30));
    connect(m_pending, &Button::clicked, this, &StatusStrip::pendingClicked);
}

void StatusStrip::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void StatusStrip::setWords(const QString &key, const QString &text, Tone tone)
{
    delete m_words.take(key);
    if (text.isEmpty())
        return;
    auto *words = new Words(text, tone, this);
    m_row->addWidget(words);
    m_words.insert(key, words);
}

void StatusStrip::setPending(int count)
{
    m_count = count;
    //: Router operations that are waiting: "Pending: 3"
    m_pending->setText(tr("Pending: %1").arg(count));
    m_pending->setToolTip(tr("Router operations that wait for their router"));
    m_pending->setVisible(count > 0);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(0, 0, width(), 1, colors.border);
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setPending(m_count);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(scaledText(30));
}

} // namespace nettdesk::ui
