// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QPainter;

namespace nettdesk::ui {

/// A state as a coloured pill with its word: "Online", "Redeemed".
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setState(const QString &text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The same drawing for tables: at the leading edge of `cell`, vertically centred.
    static void paint(QPainter &painter, const QRect &cell, const QString &text, Tone tone, const Colors &colors,
                      Qt::LayoutDirection direction);
    static QSize sizeFor(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace nettdesk::ui
