// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nettdesk::ui {

/// A code to be read over the counter: in 40-point type where it fits, smaller where it does not, never cut. From left
/// to right in every language.
class BigCode : public QWidget {
    Q_OBJECT
public:
    /// `points`: of the type at normal text size.
    explicit BigCode(int points = 40, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont wholeFont() const;

    int m_points;
    QString m_text;
};

} // namespace nettdesk::ui
