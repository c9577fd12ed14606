// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/carddesign.h"

#include <QList>

namespace nettdesk::ui {

/// Paper as it is bought: its size, and for label stock the grid of cards on it.
struct PaperPreset {
    QString id;   ///< never translated
    QString name; ///< "A4", "Business cards on A4 (10 a sheet)"
    vouchers::cards::Paper paper;
    QSizeF card; ///< null: plain paper; the cards stay as large as they are and fill it
};

/// Plain papers first, then the stock of the designs that come with the program, whose measures are the makers' own.
QList<PaperPreset> paperPresets();

/// The design on that paper. Cards keep what stands on them; boxes keep their share of another card size.
vouchers::cards::CardDesign withPaper(vouchers::cards::CardDesign design, const PaperPreset &preset);

/// What a design is called by until it is kept: the shelf then gives it an id of its own.
extern const QString newDesignId;

/// An empty design on that paper: nothing on the cards yet.
vouchers::cards::CardDesign emptyDesign(const PaperPreset &preset, const QString &name);

} // namespace nettdesk::ui
