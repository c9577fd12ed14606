// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeySequence>
#include <QWidget>

class QVBoxLayout;

namespace nettdesk::ui {

class BrandMark;
class Label;

/// One line of the rail: icon and word, or the icon alone while the rail is collapsed.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const char *iconName, QWidget *parent);

    void setTexts(const QString &text, const QKeySequence &shortcut = {});
    void setCollapsed(bool collapsed);
    /// A small number at its end; 0 shows none.
    void setBadge(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void nameIt();

    QByteArray m_icon;
    QKeySequence m_shortcut;
    bool m_collapsed = false;
    int m_badge = 0;
};

/// The left rail: screens above, what belongs to the window below.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    RailButton *addScreen(const char *iconName);
    RailButton *addBelow(const char *iconName);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyWidth();

    bool m_collapsed = false;
    QButtonGroup m_group;
    QList<RailButton *> m_buttons;
    QVBoxLayout *m_screens;
    QVBoxLayout *m_below;
    BrandMark *m_mark;
    Label *m_name;
};

} // namespace nettdesk::ui
