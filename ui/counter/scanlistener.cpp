// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/scanlistener.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>
#include <QWidget>

#include <utility>

namespace nettdesk::ui {

ScanListener::ScanListener(QWidget *page) : QObject(page), m_page(page)
{
    m_loneTimer.setSingleShot(true);
    m_loneTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_loneTimer, &QTimer::timeout, this, &ScanListener::actOnLone);
    m_clock.start();
    qApp->installEventFilter(this);
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    // Key presses pass every widget on their way up: only the one that has the focus counts.
    if (event->type() != QEvent::KeyPress || !hears(watched))
        return false;
    return take(*static_cast<QKeyEvent *>(event));
}

bool ScanListener::hears(const QObject *watched) const
{
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *window = m_page->window();
    if (!m_page->isVisible() || QApplication::activeModalWidget() || QApplication::activePopupWidget() ||
        QApplication::activeWindow() != window)
        return false;
    if (focus ? watched != focus : watched != window)
        return false;
    return !qobject_cast<const QLineEdit *>(focus) && !qobject_cast<const QTextEdit *>(focus);
}

bool ScanListener::take(const QKeyEvent &key)
{
    // Keys of a screen keyboard may come without a time of their own.
    const quint64 at = key.timestamp() > 0 ? key.timestamp() : quint64(m_clock.elapsed()) + 1;
    const quint64 gap = at - m_lastKey;
    const bool goesOn = !m_burst.isEmpty() && gap <= quint64(longestGap);
    const bool standsAlone = gap > quint64(loneGap) && !key.isAutoRepeat();
    m_lastKey = at;
    m_lone = 0; // whatever it was, something followed
    m_loneTimer.stop();
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        const QString code = goesOn && m_burst.size() >= shortestCode ? m_burst : QString();
        m_burst.clear();
        if (code.isEmpty())
            return false;
        Q_EMIT scanned(code);
        return true; // the Enter belongs to the code, not to the button that happens to have the focus
    }
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const QString text = key.text();
    if (text.size() != 1 || !text.front().isPrint())
        return false;
    if (!goesOn)
        m_burst.clear();
    m_burst += text;
    takeLone(text, standsAlone);
    // From its second key on a burst is a burst: nothing else may act on it, Space on a button least of all.
    return m_burst.size() > 1;
}

void ScanListener::takeLone(const QString &text, bool standsAlone)
{
    const int digit = text.front().digitValue();
    if (!standsAlone || digit < 1 || digit > 9)
        return;
    m_lone = digit;
    m_loneSince.start();
    m_loneTimer.start(loneGap);
}

void ScanListener::actOnLone()
{
    // When the loop was held up, the keys behind this one may still be waiting to be handed out: they go first.
    if (m_loneSince.elapsed() > 2 * loneGap) {
        m_loneSince.start();
        m_loneTimer.start(loneGap);
        return;
    }
    const int digit = std::exchange(m_lone, 0);
    m_burst.clear();
    // The page may have been left, or a dialog opened, while it waited.
    if (digit > 0 && m_page->isVisible() && !QApplication::activeModalWidget() && !QApplication::activePopupWidget())
        Q_EMIT digitPressed(digit);
}

} // namespace nettdesk::ui
