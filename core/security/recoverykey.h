// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/secret.h"

#include <QString>

namespace nettdesk::security {

/// The way back in when every machine of the shop is lost: 128 random bits, shown once at first run, to be printed and
/// put away. Written in Crockford's base 32 (https://www.crockford.com/base32.html: digits and letters without I, L,
/// O, U), 26 of them, in groups: "7K3QX-M9D2P-4TZ8A-WEH5B-R6C1VN".
class RecoveryKey {
public:
    static constexpr qsizetype size = 16;

    static RecoveryKey create();
    /// As it was typed: any case, any blanks and dashes, O for 0, I and L for 1, digits of other scripts.
    /// Invalid: not 26 such signs; the message says how many there were, never which.
    static Result<RecoveryKey> parse(QStringView typed);

    const SecretBytes &bytes() const { return m_bytes; }
    QString text() const;

private:
    explicit RecoveryKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

} // namespace nettdesk::security
