// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace nettdesk::ui {

/// A lid over codes that are not for everybody who stands at the counter: it opens while the mouse is over them or
/// Space is held, and closes by itself. What lies under it is there for screen readers all the same: they are heard by
/// one person.
class CodeCover : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds opensFor{10};

    /// Lies over `covered`, whatever its size.
    explicit CodeCover(QWidget *covered);

    /// Whether there is a lid at all.
    void setOn(bool on);
    bool isOn() const { return m_on; }
    /// Nothing can be read now.
    bool isClosed() const { return m_on && !m_open; }
    /// Another code lies under it.
    void close();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setOpen(bool open);
    QString words() const;

    bool m_on = false;
    bool m_open = false;
    QTimer m_close;
};

} // namespace nettdesk::ui
