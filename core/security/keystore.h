// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/security/secret.h"

#include <QCoroTask>
#include <QString>

#include <optional>

namespace nettdesk::security {

/// Where a machine keeps the 32-byte secret from which its own key pair for one shop is made. With it, the machine
/// opens its wrap of the shop's data key; without it, the wrap is worthless.
///
/// Which store is used is chosen by whoever puts the program together, never by falling back: a key that should be in
/// the keychain is not written to a file behind the owner's back.
class KeyStore {
public:
    enum class Kind {
        Keychain, ///< the operating system's, through QtKeychain
        File,     ///< "key kept in a file": a 0600 file with a passphrase or 32 random bytes
        Memory,   ///< gone with the process (tests, simulated shops)
    };

    static constexpr qsizetype secretSize = 32;

    virtual ~KeyStore() = default;

    virtual Kind kind() const = 0;
    /// Where the key is kept, for people: "the keychain of this computer", "the file “/srv/nettdesk.key”".
    virtual QString whereText() const = 0;

    /// The secret for the shop with this id. Empty: the store says that it has none, which on Linux may also mean that
    /// the keyring is locked and nobody was there to open it; so nobody may conclude that a key must be made anew.
    /// Locked: the store cannot be asked; the message says why and what to do.
    virtual QCoro::Task<Result<std::optional<SecretBytes>>> read(QString shopId) = 0;

    /// Makes a secret and keeps it; an existing one for this shop is replaced (but a person's key file is used as it
    /// is). Called only when the data key is in hand: at first run, or after another way in.
    virtual QCoro::Task<Result<SecretBytes>> create(QString shopId) = 0;

    /// Removes what create() made, when what it was made for did not happen. A key file is left where it is.
    virtual QCoro::Task<Result<>> forget(QString shopId) = 0;
};

} // namespace nettdesk::security
