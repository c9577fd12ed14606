// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPushButton>

class QAction;

namespace nettdesk::ui {

class BusyWheel;

/// A button of one of four weights. A page has at most one Primary.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Primary,   ///< filled with the accent: the one main act
        Secondary, ///< outlined
        Quiet,     ///< no frame until the mouse is over it
        Danger,    ///< filled red: the act that a dialog asks about
    };
    Q_ENUM(Kind)

    explicit Button(const QString &text = {}, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    /// Follows the action: text, icon, enabled, visible, tool tip with the shortcut. Null: an empty button, as `{}`
    /// means.
    explicit Button(QAction *action, Kind kind = Kind::Secondary, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// A line icon by name (ui/shell/icons.h), tinted to suit the kind.
    void setIconName(const char *name);
    /// Only the icon is shown; `text` becomes tool tip and accessible name.
    void setIconOnly(bool iconOnly);

    /// Turns a wheel in place of the icon and takes no presses, while keeping its size.
    void setBusy(bool busy);
    bool isBusy() const { return m_wheel != nullptr; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followAction();
    void updateIcon();
    void placeWheel();

    Kind m_kind;
    QByteArray m_iconName;
    bool m_iconOnly = false;
    bool m_wasEnabled = true;
    QAction *m_action = nullptr;
    BusyWheel *m_wheel = nullptr;
};

/// "Redeem (F3)": words for a tool tip, with the key in the platform's own writing.
QString withShortcut(const QString &text, const QKeySequence &shortcut);

} // namespace nettdesk::ui
