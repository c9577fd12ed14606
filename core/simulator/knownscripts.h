// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace nettdesk::simulator {

/// The few script texts that the simulated router can carry out: those that NettDesk sends, known by their exact words
/// with a mark or batch tag in them. This is no interpreter: of any other text it knows nothing, a single different
/// character included, and whether a real router runs these texts as they are meant is not shown by it.
struct KnownScript {
    enum class Kind {
        EndAccount,       ///< ends the account with this mark, then removes its scheduler
        OpenBatch,        ///< enables the accounts of this batch that were not used yet
        CloseBatch,       ///< disables them
        EndBatch,         ///< ends all accounts of this batch
        FirstSignIn,      ///< at sign-in: starts the clock, stamps date, time and device
        FirstSignInLocks, ///< that, and only this device may use the account from then on
    };

    Kind kind;
    QByteArray subject; ///< mark, or batch tag; empty for sign-in texts
};

std::optional<KnownScript> readScript(const QByteArray &text);

/// The text that ends the account with this mark: what the sign-in text puts into a scheduler.
QByteArray endAccountText(const QByteArray &mark);

} // namespace nettdesk::simulator
