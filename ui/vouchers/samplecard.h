// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/sheets.h"

#include <QWidget>

#include <optional>

namespace nettdesk::ui {

/// One card as it will be printed, drawn by the painter that prints it, as large as there is room.
class SampleCard : public QWidget {
    Q_OBJECT
public:
    explicit SampleCard(QWidget *parent = nullptr);

    void setDesign(const vouchers::cards::CardDesign &design);
    void setCard(const vouchers::cards::CardData &card);
    /// What on this card will not print as it should; empty: nothing.
    QString flaw() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutAgain();

    vouchers::cards::CardDesign m_design;
    vouchers::cards::CardData m_card;
    std::optional<vouchers::cards::Sheet> m_sheet;
};

} // namespace nettdesk::ui
