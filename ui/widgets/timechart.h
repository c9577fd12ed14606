// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

namespace nettdesk::ui {

/// How one or two values went over a span of time: lines with a soft ground, drawn from the tokens. The first series is
/// whole, the second dashed, so that they are told apart without colour. Where nothing was measured, the line ends.
/// Mouse or arrow keys read single moments; the accessible description says the whole in a sentence.
class TimeChart : public QWidget {
    Q_OBJECT
public:
    struct Sample {
        QDateTime at;
        double value = 0;
    };
    struct Series {
        QString name; ///< "Down"; empty where there is only one
        Tone tone = Tone::Accent;
        QList<Sample> samples; ///< oldest first
    };

    explicit TimeChart(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// How a value is said: 12'500'000 → "12.5 Mbit/s".
    void setValueText(std::function<QString(double)> text);
    /// The top of the scale; none: what the highest value needs.
    void setTop(std::optional<double> top);
    /// Shown in place of lines while no sample lies in the span.
    void setEmptyText(const QString &text);
    /// `every`: samples further apart than three of these are not joined.
    void setData(const QDateTime &from, const QDateTime &to, std::chrono::seconds every, QList<Series> series);

    const QList<Series> &series() const { return m_series; }
    /// "Traffic: Down now 12 Mbit/s, highest 20 Mbit/s at 14:20. Up …"
    QString summary() const;
    /// The moment that is being read, nullopt without one.
    std::optional<QDateTime> cursor() const { return m_cursor; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF plot() const;
    double scaleTop() const;
    double xOf(const QDateTime &at) const;
    std::optional<Sample> nearest(const Series &series, const QDateTime &at) const;
    QString read(double value) const { return m_text ? m_text(value) : QString::number(value); }
    void readAt(std::optional<QDateTime> at);
    void tell();
    void paintHead(QPainter &painter) const;
    void paintGrid(QPainter &painter, const QRectF &area, double top) const;
    void paintSeries(QPainter &painter, const QRectF &area, double top, const Series &series, bool dashed) const;
    void paintCursor(QPainter &painter, const QRectF &area, double top) const;

    QString m_title;
    QString m_emptyText;
    std::function<QString(double)> m_text;
    std::optional<double> m_top;
    QDateTime m_from;
    QDateTime m_to;
    std::chrono::seconds m_every{30};
    QList<Series> m_series;
    std::optional<QDateTime> m_cursor;
};

/// The next "round" number at or over the value: 1, 2 or 5 times a power of ten.
double roundUp(double value);

} // namespace nettdesk::ui
