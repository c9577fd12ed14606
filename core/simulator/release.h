// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QStringList>

#include <compare>

namespace nettdesk::simulator {

/// "7.18" as two numbers that compare.
struct Number {
    int major = 0;
    int minor = 0;

    constexpr auto operator<=>(const Number &) const = default;

    /// "7.18" or "7.18.2"; {0, 0}: neither.
    static Number parse(QByteArrayView text);
};

/// A RouterOS release that the simulator plays, and what a client notices of it.
struct Release {
    Number number;
    QByteArray full;     ///< "7.18.2": as in /system/routerboard
    QByteArray reported; ///< "7.18.2 (stable)": as in /system/resource
    QByteArray tree;     ///< which console tree of resources/routeros/schema: "7.18.2", "6"
    QByteArray built;    ///< build-time, in the release's own spelling

    /// Invalid: not one of known().
    static Result<Release> parse(const QString &text);
    /// "6.42", "6.43", … "7.24", oldest first.
    static QStringList known();

    /// Name and password in one sentence. Source: MikroTik manual, "API", Initial login.
    bool takesPlainLogin() const { return number >= Number{6, 43}; }
    /// MD5 over a challenge: gone in 6.45.1.
    bool takesChallengeLogin() const { return number < Number{6, 45}; }
    /// "!empty" before the "!done" of a print that lists nothing: change log of 7.18.
    bool saysEmpty() const { return number >= Number{7, 18}; }
    /// 2024-05-17 in place of may/17/2024.
    bool writesIsoDates() const { return number >= Number{7, 10}; }
    /// "unknown parameter NAME" in place of the bare words; "no such item" without its number.
    bool isSeven() const { return number >= Number{7, 0}; }
    /// Where ".tag" stands in a reply: last in old captures, behind the reply's word in later ones. The npm client
    /// mikronode finds the tag of a trap in the second place only, so 6.43 has it there already.
    bool writesTagLast() const { return number < Number{6, 43}; }
    /// /ip/service max-sessions, 20 unless set.
    bool limitsSessions() const { return number >= Number{7, 16}; }
};

} // namespace nettdesk::simulator
