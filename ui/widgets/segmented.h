// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace nettdesk::ui {

/// Two or three ways to look at the same thing, side by side in one frame, of which one is chosen: list or cards, last
/// hour or last day. One stop of Tab; arrows move inside. Values are the caller's.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);

    /// With an icon the text is tool tip and accessible name; without one it is shown.
    void add(const QString &value, const QString &text, const char *iconName = "");
    void setText(const QString &value, const QString &text);
    QString current() const;
    /// Without a signal when it is chosen already.
    void setCurrent(const QString &value);
    QAbstractButton *segment(const QString &value) const;

Q_SIGNALS:
    void currentChanged(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Segment;

    QButtonGroup m_group;
    QHBoxLayout *m_row;
    QList<std::pair<QString, Segment *>> m_segments;
};

} // namespace nettdesk::ui
