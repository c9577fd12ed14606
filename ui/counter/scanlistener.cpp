// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/scanlistener.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>
#include <QWidget>

namespace nettdesk::ui {

ScanListener::ScanListener(QWidget *page) : QObject(page), m_page(page)
{
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
    const bool goesOn = !m_burst.isEmpty() && key.timestamp() - m_lastKey <= quint64(longestGap);
    m_lastKey = key.timestamp();
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
    // From its second key on a burst is a burst: nothing else may act on it, Space on a button least of all.
    return m_burst.size() > 1;
}

} // namespace nettdesk::ui
