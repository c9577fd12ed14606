// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace nettdesk::ui {

class Button;
class Label;

/// What a page shows while it has nothing: what it is for, and the first thing to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const char *iconName, const QString &title, const QString &text);
    /// The first action, as a filled button; null removes it.
    void setAction(QAction *action);
    /// Another way out, under it: "Clear filter".
    void setSecondAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QByteArray m_iconName;
    QLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QVBoxLayout *m_layout;
    Button *m_button = nullptr;
    Button *m_second = nullptr;
};

} // namespace nettdesk::ui
