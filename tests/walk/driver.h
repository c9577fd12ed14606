// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <stdexcept>

namespace nettdesk::walk {

/// The window did not do what a person would expect; the text says where.
struct Lost : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Uses a window as a person does: finds things by the words on them, presses them with the mouse, types with the keys,
/// and waits until what should appear has appeared.
class Driver {
public:
    /// `pictures`: folder for screenshots; empty: none are taken.
    explicit Driver(QString pictures) : m_pictures(std::move(pictures)) {}

    /// The dialog on top, or else the window.
    void use(QWidget *window) { m_window = window; }
    QWidget *top() const;

    void waitFor(const QString &what, const std::function<bool()> &isTrue, int milliseconds = 20'000) const;
    enum Patience { Wait, IfThere };
    /// Waits until a button, chip or card with this text can be pressed, then presses it. IfThere: only if it can be
    /// now.
    void press(const QString &text, Patience patience = Wait);
    /// Types into the field with this label, in place of what stands there.
    void type(const QString &label, const QString &text);
    /// Chooses the entry of the list box with this label.
    void choose(const QString &label, const QString &entry);
    void tick(const QString &objectName);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Text that is shown anywhere on top.
    bool shows(const QString &text) const;
    void waitForText(const QString &text, int milliseconds = 20'000) const;
    template<class Widget>
    Widget *find(const QString &objectName = {}) const
    {
        for (Widget *widget : top()->findChildren<Widget *>(objectName)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QWidget *field(const QString &label) const;

    /// Saves a picture of the window and hands back its path.
    QString picture(const QString &name) const;

private:
    QString m_pictures;
    QWidget *m_window = nullptr;
};

} // namespace nettdesk::walk
