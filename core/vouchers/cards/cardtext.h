// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/vouchers/cards/carddata.h"
#include "core/vouchers/cards/placeholder.h"
#include "core/vouchers/cards/wording.h"

#include <QList>
#include <QString>

#include <optional>

namespace nettdesk::vouchers::cards {

/// A text with places to be filled in: "Price {price}", "{label:password} {password}"; "{{" is a brace.
class CardText {
public:
    /// Invalid: a brace without its partner, an unknown placeholder or label (the message lists the known ones).
    static Result<CardText> parse(const QString &text);

    /// The text for one card, or nothing when a value that it asks for is empty. Values are set off from the words
    /// around them, so that an Arabic name does not turn a price around; codes, prices and addresses read from left to
    /// right in every language. Line breaks and direction marks inside a value become blanks or vanish.
    /// `standsAlone`: nothing else is on its line, so a text that is one value needs no setting off.
    std::optional<QString> fill(const CardData &card, const Wording &wording, bool standsAlone) const;
    /// The same without any direction mark: for machines (QR codes).
    std::optional<QString> fillPlain(const CardData &card, const Wording &wording) const;

    /// Whether a guest would be stuck with half of it: it names the code, the password or an address.
    bool mustBeWhole() const;
    bool asksFor(Placeholder placeholder) const;
    /// One placeholder and nothing else.
    bool isOneValue() const;
    /// One placeholder whose value reads from left to right in every language.
    bool isLeftToRight() const;
    const QString &source() const { return m_source; }
    bool operator==(const CardText &other) const { return m_source == other.m_source; }

private:
    struct Piece {
        QString words; ///< fixed text, or a label's key
        bool isLabel = false;
        std::optional<Placeholder> placeholder;
    };
    std::optional<QString> filled(const CardData &card, const Wording &wording, bool isolate, bool inLabel) const;

    QString m_source;
    QList<Piece> m_pieces;
};

} // namespace nettdesk::vouchers::cards
