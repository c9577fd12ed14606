// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QWidget>

namespace nettdesk::ui {

/// How hard a password is to guess, roughly: 0 empty, 1 weak, 2 fair, 3 good, 4 strong. From its length and from how
/// many of its characters follow from the one before; words of a dictionary are the security check's business.
int passwordStrength(QStringView password);

/// Four little bars and a word.
class StrengthMeter : public QWidget {
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setStrength(int strength);
    int strength() const { return m_strength; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString word() const;

    int m_strength = 0;
};

} // namespace nettdesk::ui
