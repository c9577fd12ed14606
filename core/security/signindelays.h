// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace nettdesk::security {

/// How long an account has to wait after wrong passwords: 1, 2, 4 … seconds, never more than 15 minutes, so never for
/// good: nobody can lock somebody else out. 100 failures an hour are never reached. Twelve quiet hours forget it all.
///
/// An attempt counts as a failure from the moment it begins, until succeeded() says otherwise: ten at once are ten.
/// Names of nobody count the same way, so the waiting tells nothing. For one thread.
class SignInDelays {
public:
    static constexpr std::chrono::seconds firstDelay{1};
    static constexpr std::chrono::seconds longestDelay{15 * 60};
    static constexpr std::chrono::hours memory{12};
    /// Names remembered at once; the one with the oldest failure goes first.
    static constexpr qsizetype mostAccounts = 10'000;

    explicit SignInDelays(const Clock &clock);

    /// Zero when the account may try now; rounded up to whole seconds.
    std::chrono::seconds remaining(const QString &account) const;
    void begin(const QString &account);
    void succeeded(const QString &account);
    /// The attempt that began was not tried after all.
    void takeBack(const QString &account);

    /// The same for failures that are counted elsewhere (an account's row in the database).
    static std::chrono::seconds remaining(int failures, Timestamp last, Timestamp now);

private:
    struct Failures {
        int count = 0;
        Timestamp last;
    };
    static std::chrono::seconds delayAfter(int failures);
    void makeRoom();

    const Clock &m_clock;
    QHash<QString, Failures> m_failures;
};

} // namespace nettdesk::security
