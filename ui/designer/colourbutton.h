// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

namespace nettdesk::ui {

/// A colour of ink as a swatch with its value; pressing it offers inks that print well, and any other.
class ColourButton : public QPushButton {
    Q_OBJECT
public:
    explicit ColourButton(const QString &name, QWidget *parent = nullptr);

    QColor colour() const { return m_colour; }
    /// Without a signal.
    void setColour(const QColor &colour);

Q_SIGNALS:
    /// By the person.
    void colourChosen(const QColor &colour);

private:
    void offer();
    void askForOther();
    void choose(const QColor &colour);

    QColor m_colour = Qt::black;
};

} // namespace nettdesk::ui
