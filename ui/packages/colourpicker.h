// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace nettdesk::ui {

/// A row of round swatches, one of which is chosen. One stop of Tab; arrows move among them.
class ColourPicker : public QWidget {
    Q_OBJECT
public:
    explicit ColourPicker(QWidget *parent = nullptr);

    QString colour() const; ///< "#rrggbb"; empty: the accent
    /// One that is not among the swatches gets one of its own.
    void setColour(const QString &colour);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Swatch;
    Swatch *add(const QString &colour);
    void retranslate();

    QButtonGroup m_group;
    QList<Swatch *> m_swatches;
};

} // namespace nettdesk::ui
