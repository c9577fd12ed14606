// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordedit.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QToolButton>

namespace nettdesk::ui {

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent), m_eye(new QAction(this))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addAction(m_eye, QLineEdit::TrailingPosition);
    connect(m_eye, &QAction::triggered, this, [this] { setShown(echoMode() == QLineEdit::Password); });
    setShown(false);
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(shown ? "eye-off" : "eye", Tone::Muted));
    m_eye->setText(shown ? tr("Hide password") : tr("Show password"));
    // The line edit's own button is out of the tab order; screen readers still meet it.
    for (auto *button : findChildren<QToolButton *>())
        button->setAccessibleName(m_eye->text());
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setShown(echoMode() == QLineEdit::Normal);
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setShown(false);
}

} // namespace nettdesk::ui
