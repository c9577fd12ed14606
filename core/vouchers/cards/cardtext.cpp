// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/cardtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardDesign)
};

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool readsLeftToRight(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::Code:
    case Placeholder::Password:
    case Placeholder::Portal:
    case Placeholder::SignIn:
    case Placeholder::Serial: return true;
    default: return false;
    }
}

/// One line, and nothing in it that could turn the text outside of it around.
QString tamed(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (const QChar c : value) {
        const ushort code = c.unicode();
        if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
            continue;
        const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029;
        text += isControl ? u' ' : c;
    }
    return text;
}

} // namespace

Result<CardText> CardText::parse(const QString &text)
{
    CardText result;
    result.m_source = text;
    QString words;
    const auto flush = [&] {
        if (!words.isEmpty())
            result.m_pieces.append({std::exchange(words, {}), false, {}});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != u'{' && c != u'}') {
            words += c;
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == c) { // "{{" is "{"
            words += c;
            ++i;
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i);
        if (c == u'}' || end < 0)
            return failure(
                Error::Kind::Invalid,
                Text::tr("A brace has no partner in “%1”. Write “{{” for a brace that is printed.").arg(text));
        const QString name = text.sliced(i + 1, end - i - 1);
        flush();
        if (name.startsWith(u"label:"_s)) {
            const QString key = name.sliced(6);
            if (!labelKeys().contains(key))
                return failure(Error::Kind::Invalid,
                               Text::tr("There is no label “%1”. Labels are: %2.").arg(key, labelKeys().join(u", "_s)));
            result.m_pieces.append({key, true, {}});
        } else if (const auto placeholder = placeholderFromName(name)) {
            result.m_pieces.append({{}, false, placeholder});
        } else {
            return failure(Error::Kind::Invalid, Text::tr("There is no placeholder “{%1}”. Placeholders are: %2.")
                                                     .arg(name, placeholderNames().join(u", "_s)));
        }
        i = end;
    }
    flush();
    return result;
}

std::optional<QString> CardText::filled(const CardData &card, const Wording &wording, bool isolate, bool inLabel) const
{
    QString text;
    for (const Piece &piece : m_pieces) {
        if (piece.isLabel && !inLabel) {
            // A translation may have lost a brace; its words are then printed as they are rather than not at all.
            const QString words = wording.labels.value(piece.words);
            const auto label = CardText::parse(words);
            const auto filledIn = label ? label->filled(card, wording, isolate, true) : std::optional(words);
            if (!filledIn || filledIn->isEmpty())
                return std::nullopt;
            text += *filledIn;
        } else if (piece.placeholder) {
            const QString value = tamed(card.value(*piece.placeholder));
            if (value.isEmpty())
                return std::nullopt;
            if (!isolate)
                text += value;
            else
                text += (readsLeftToRight(*piece.placeholder) ? leftToRightIsolate : firstStrongIsolate) + value +
                        popIsolate;
        } else {
            text += piece.words;
        }
    }
    return text;
}

std::optional<QString> CardText::fill(const CardData &card, const Wording &wording, bool standsAlone) const
{
    return filled(card, wording, !standsAlone || !isOneValue(), false);
}

std::optional<QString> CardText::fillPlain(const CardData &card, const Wording &wording) const
{
    return filled(card, wording, false, false);
}

bool CardText::asksFor(Placeholder placeholder) const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(),
                       [placeholder](const Piece &piece) { return piece.placeholder == placeholder; });
}

bool CardText::mustBeWhole() const
{
    return asksFor(Placeholder::Code) || asksFor(Placeholder::Password) || asksFor(Placeholder::Portal) ||
           asksFor(Placeholder::SignIn);
}

bool CardText::isLeftToRight() const
{
    return m_pieces.size() == 1 && m_pieces.first().placeholder && readsLeftToRight(*m_pieces.first().placeholder);
}

bool CardText::isOneValue() const
{
    return m_pieces.size() == 1 && m_pieces.first().placeholder;
}

} // namespace nettdesk::vouchers::cards
