// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

namespace nettdesk::ui {

/// A filter that is on or off, with how many it would show: "Active 1,204".
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    /// Negative: no number.
    void setCount(qint64 count);
    qint64 count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString wholeText() const;
    void nameIt();

    qint64 m_count = -1;
};

/// Chips on one line that wraps, of which exactly one is chosen: the states of a list. Values are the caller's.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    Chip *add(const QString &value, const QString &text);
    Chip *chip(const QString &value) const;
    QString current() const;
    void setCurrent(const QString &value);

Q_SIGNALS:
    void currentChanged(const QString &value);

private:
    QButtonGroup m_group;
    QList<std::pair<QString, Chip *>> m_chips;
};

} // namespace nettdesk::ui
