// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/codecover.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace nettdesk::ui {

CodeCover::CodeCover(QWidget *covered) : QWidget(covered)
{
    setObjectName(QStringLiteral("codeCover"));
    setFocusPolicy(Qt::StrongFocus);
    covered->installEventFilter(this);
    m_close.setSingleShot(true);
    m_close.setInterval(opensFor);
    connect(&m_close, &QTimer::timeout, this, &CodeCover::close);
    hide();
}

QString CodeCover::words() const
{
    return tr("The code is hidden. Point at it, or hold the space bar, to see it.");
}

void CodeCover::setOn(bool on)
{
    m_on = on;
    setGeometry(parentWidget()->rect());
    setVisible(on);
    raise();
    setOpen(false);
}

void CodeCover::close()
{
    setOpen(false);
}

void CodeCover::setOpen(bool open)
{
    m_open = open && m_on;
    // Open, it lets clicks through to what lies under it: texts there can be selected.
    setAttribute(Qt::WA_TransparentForMouseEvents, m_open);
    setAccessibleName(words());
    if (m_open)
        m_close.start();
    else
        m_close.stop();
    update();
}

bool CodeCover::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(words());
    return QWidget::event(event);
}

bool CodeCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::Leave)
        setOpen(false);
    else if (event->type() == QEvent::ChildAdded && m_on)
        raise();
    return QWidget::eventFilter(watched, event);
}

void CodeCover::enterEvent(QEnterEvent *)
{
    setOpen(true);
}

void CodeCover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat())
        setOpen(true);
}

void CodeCover::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        setOpen(false);
}

void CodeCover::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setOpen(false);
}

void CodeCover::paintEvent(QPaintEvent *)
{
    if (m_open)
        return;
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface); // to the very corners: nothing looks out
    paintRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::surface, colors.window,
                 hasFocus() ? colors.focus : colors.border);
    const int side = extent::icon * 3 / 2;
    const bool isNarrow = width() < scaledText(200); // over a QR code: the sign alone
    const QRect sign((width() - side) / 2, isNarrow ? (height() - side) / 2 : height() / 2 - side, side, side);
    icon("eye-off", Tone::Muted).paint(&painter, sign);
    if (isNarrow)
        return;
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(colors.textMuted);
    const QRect text(space::l, sign.bottom() + space::s, width() - 2 * space::l, height() - sign.bottom() - space::s);
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words());
}

} // namespace nettdesk::ui
