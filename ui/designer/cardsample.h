// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/model/clock.h"
#include "core/vouchers/cards/sheets.h"

namespace nettdesk::ui {

/// What the card in the designer shows: values that no voucher has, but that one could have.
struct CardSample {
    enum class Values {
        Usual,
        Long, ///< names and limits as long as shops have them: whatever still fits will always fit
        Few,  ///< neither password, price, limits nor network: what is left when a voucher has none
    };

    Values values = Values::Usual;
    QString language; ///< of the fixed words, "ar"; empty: the program's own
    vouchers::cards::Picture logo;

    /// Neither id nor reprint; `number` counts up, so that no two codes on a sheet are the same.
    static vouchers::cards::CardData card(Values values, const Business &business, Timestamp now, int number = 0);

    vouchers::cards::Wording wording() const;
    /// A single card of the design, with its flaws.
    vouchers::cards::Sheet place(const vouchers::cards::CardDesign &design, const Business &business,
                                 Timestamp now) const;
};

/// A language by its own name, without a country: "English", "العربية".
QString languageName(const QString &code);

/// Whether the element shows nothing on any card as things stand: no logo yet, no picture, no content.
bool isBlank(const vouchers::cards::Element &element, const vouchers::cards::Picture &logo,
             const vouchers::cards::CardData &card);

} // namespace nettdesk::ui
