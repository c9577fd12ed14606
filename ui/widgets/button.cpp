// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/busywheel.h"

#include <QAction>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace nettdesk::ui {

QString withShortcut(const QString &text, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return text;
    //: A tool tip: what the button does, and the key that does it. "Redeem a code (F3)"
    return Button::tr("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText));
}

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setKind(kind);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(QAction *action, Kind kind, QWidget *parent) : Button(QString(), kind, parent)
{
    if (!action)
        return;
    m_action = action;
    connect(action, &QAction::changed, this, &Button::followAction);
    connect(action, &QObject::destroyed, this, [this] { m_action = nullptr; });
    connect(this, &QPushButton::clicked, action, [this] {
        if (m_action)
            m_action->trigger();
    });
    followAction();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty(buttonKindProperty, int(kind));
    QFont font;
    font.setPixelSize(scaledText(13));
    font.setWeight(kind == Kind::Quiet ? QFont::Normal : QFont::Medium);
    setFont(font);
    updateIcon();
    update();
}

void Button::setIconName(const char *name)
{
    m_iconName = name;
    updateIcon();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setAccessibleName(text());
    if (toolTip().isEmpty())
        setToolTip(text());
    updateGeometry();
}

void Button::updateIcon()
{
    if (m_iconName.isEmpty())
        return;
    switch (m_kind) {
    case Kind::Primary: setIcon(iconOnSolid(m_iconName, Tone::Accent)); break;
    case Kind::Danger: setIcon(iconOnSolid(m_iconName, Tone::Danger)); break;
    case Kind::Secondary: setIcon(ui::icon(m_iconName)); break;
    case Kind::Quiet: setIcon(ui::icon(m_iconName, m_iconOnly ? Tone::Muted : Tone::Neutral)); break;
    }
}

void Button::followAction()
{
    if (!m_action)
        return;
    setText(m_action->text());
    setToolTip(withShortcut(m_action->toolTip(), m_action->shortcut()));
    setAccessibleName(m_action->iconText());
    setVisible(m_action->isVisible());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    m_wasEnabled = m_action->isEnabled();
    if (!m_wheel)
        setEnabled(m_wasEnabled);
    // One of our icons is tinted anew to suit the kind of button.
    const QByteArray name = m_action->icon().name().toUtf8();
    if (name.isEmpty())
        setIcon(m_action->icon());
    else
        setIconName(name.constData());
}

void Button::setBusy(bool busy)
{
    if (busy == isBusy())
        return;
    if (busy) {
        m_wasEnabled = isEnabled();
        const int width = this->width();
        m_wheel = new BusyWheel(this, 16);
        m_wheel->setColor(Colors::of(this).textMuted);
        setMinimumWidth(width);
        setEnabled(false);
        placeWheel();
        m_wheel->show();
    } else {
        delete std::exchange(m_wheel, nullptr);
        setMinimumWidth(0);
        setEnabled(m_wasEnabled);
    }
    update();
}

void Button::placeWheel()
{
    if (m_wheel)
        m_wheel->move((width() - m_wheel->width()) / 2, (height() - m_wheel->height()) / 2);
}

QSize Button::sizeHint() const
{
    QSize hint = QPushButton::sizeHint();
    if (m_iconOnly)
        hint.setWidth(hint.height());
    return hint;
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setKind(m_kind);
}

void Button::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    placeWheel();
}

void Button::paintEvent(QPaintEvent *event)
{
    if (!m_iconOnly && !m_wheel) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    if (m_wheel)
        option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace nettdesk::ui
