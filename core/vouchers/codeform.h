// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QList>
#include <QString>

namespace nettdesk::vouchers {

/// How guessable codes of one form are, in figures that can be shown (method: p = 1 − e^(−V·R·T/N)).
struct CodeStrength {
    /// Ways by which a stranger can try codes, with the tries per second that each lets through.
    enum class Exposure {
        Counter, ///< a person types at the counter: 0.1 per second
        Portal,  ///< the captive portal redeems, with its limits: 1 per second
        Ahead,   ///< codes stand on the router already: its own login page, 20 per second
    };
    enum class Verdict {
        Strong,  ///< at most 0.1 % a year even through the portal
        Weak,    ///< fit for the counter only: the chance through a portal is over 0.1 % a year
        Refused, ///< too weak even there
    };

    double possibleCodes = 0; ///< codes that a person cannot mistake for one another (0 = O, 1 = I = L)
    double bits = 0;          ///< log2 of that. The prefix adds nothing
    qint64 liveCodes = 0;     ///< codes that would open something, those to be made included
    Verdict verdict = Verdict::Refused;

    /// The chance that at least one live code is guessed within a year of steady tries.
    double chancePerYear(Exposure exposure) const;
    /// One or two sentences for people: "10 symbols, 49.5 bits: …".
    QString text() const;
};

/// What codes look like: a prefix, and groups of drawn symbols joined by "-". "NET-7K3QX-M9D2P" is prefix NET, groups
/// 5-5 of the 31 symbols without look-alikes; "NET-1234-ABCD" is prefix NET, groups 4d-4l.
/// Rules: prefix A–Z 0–9, at most 8; 1 to 6 groups; 8 to 32 drawn symbols in all; an alphabet of 10 to 36 symbols from
/// A–Z 0–9, none twice and no two that people mix up (0 O, 1 I L) unless a group is of digits or letters only.
class CodeForm {
public:
    /// Without 0 O 1 I L.
    static const QString &plainAlphabet();

    /// Groups 5-5, no prefix.
    CodeForm();

    /// `groups`: lengths joined by "-": "5-5", "4-4-4"; a "d" behind one means digits, an "l" letters: "4d-4l".
    /// `alphabet`: for groups without a letter behind; empty: plainAlphabet(). Invalid names the rule that is broken.
    static Result<CodeForm> create(const QString &prefix, const QString &groups, const QString &alphabet = {});
    /// As text() wrote it.
    static Result<CodeForm> parse(const QString &text);

    const QString &prefix() const { return m_prefix; }
    QString groups() const;                                ///< "5-5", "4d-4l"
    const QString &alphabet() const { return m_alphabet; } ///< of the groups without a letter behind
    QString text() const;                                  ///< for the batch's row: "groups=5-5 prefix=NET"
    int symbols() const;                                   ///< drawn symbols, without prefix and dashes
    int length() const;                                    ///< characters of a printed code

    /// A code of this form from the cryptographic generator.
    QString draw() const;
    /// A made-up code for a sample card, always the same.
    QString sample() const;

    CodeStrength strength(qint64 liveCodes) const;
    /// Invalid, with the figures and a form that would do, when the form is too weak for so many live codes.
    Result<> check(qint64 liveCodes) const;

    bool operator==(const CodeForm &) const = default;

private:
    enum class Kind { Plain, Digits, Letters };
    struct Group {
        int length = 0;
        Kind kind = Kind::Plain;
        bool operator==(const Group &) const = default;
    };

    const QString &symbolsOf(Kind kind) const;

    QString m_prefix;
    QList<Group> m_groups;
    QString m_alphabet;
};

/// A code as somebody sees it who may not use it: "•••-•••••-•••2P". Dashes stay, and the last two symbols, by which
/// two cards are told apart.
QString coveredCode(const QString &code);

} // namespace nettdesk::vouchers
