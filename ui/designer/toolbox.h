// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace nettdesk::ui {

/// What can be put on a card. A press takes a tool into the hand: the next press on the card draws it.
class Toolbox : public QWidget {
    Q_OBJECT
public:
    explicit Toolbox(QWidget *parent = nullptr);

    /// The tool that is in the hand, or none.
    void setTaken(const QString &tool);

Q_SIGNALS:
    void taken(const QString &tool);
    void laidDown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<std::pair<QString, QAbstractButton *>> m_buttons;
};

} // namespace nettdesk::ui
