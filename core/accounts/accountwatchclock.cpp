// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountwatch.h"
#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/storage/routerrepository.h"

#include <QLoggingCategory>

#include <vector>

// Whether this computer's clock may be acted upon: asked where it has leapt, and said when routers deny it.

Q_DECLARE_LOGGING_CATEGORY(lcAccounts)

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Reply;
using storage::Session;

namespace {

/// So many routers are asked for their clocks when ours has leapt; the others are heard in their rounds.
constexpr int mostWitnesses = 8;

} // namespace

/// Whether what this computer's clock shows may be written down and acted upon; asks these routers where it has leapt.
QCoro::Task<Result<bool>> AccountWatch::isClockBelieved(QList<RouterId> witnesses, std::stop_token stop)
{
    auto look = [now = m_clock.now()](Session &session) { return ClockTrust::of(session, now); };
    const Result<ClockTrust> trust = co_await m_database.read(look);
    if (!trust)
        co_return failure(trust.error());
    std::optional<std::chrono::milliseconds> ahead;
    bool isBelieved = trust->isBelieved();
    if (!isBelieved) {
        const Command print = routeros::RouterClock::printCommand();
        std::vector<std::pair<RouterId, QCoro::Task<Result<Reply>>>> asked; // all at once: some may not answer
        for (const RouterId router : std::as_const(witnesses))
            asked.emplace_back(router, m_pool.call(router, print, stop));
        for (auto &[router, answer] : asked) {
            const Result<Reply> shown = co_await answer;
            if (isBelieved || !shown || shown->rows.isEmpty())
                continue;
            const auto told = routeros::RouterClock::read(shown->rows.first(), m_clock.now());
            if (!told)
                continue;
            auto hear = [id = router, clock = *told](Session &session) { return ClockTrust::hear(session, id, clock); };
            const Result<ClockTrust::Heard> heard = co_await m_database.run(hear);
            if (!heard)
                co_return failure(heard.error());
            isBelieved = heard->isBelieved;
            ahead = heard->ahead;
        }
    }
    if (isBelieved || ahead) {
        const Result<> told = co_await setClockAhead(isBelieved ? std::nullopt : ahead);
        if (!told)
            co_return failure(told.error());
    }
    co_return isBelieved;
}

/// Says once that the clock is in doubt, and once that it no longer is.
QCoro::Task<Result<>> AccountWatch::setClockAhead(std::optional<std::chrono::milliseconds> ahead)
{
    if (ahead.has_value() == m_clockAhead.has_value()) {
        m_clockAhead = ahead;
        co_return {};
    }
    m_clockAhead = ahead;
    if (ahead)
        qCWarning(lcAccounts) << "the clock of this computer is ahead of routers' by" << ahead->count() / 1000
                              << "s of what it was: nothing is ended by it";
    auto write = [this, ahead](Session &session) -> Result<> {
        security::AuditEntry entry;
        entry.actor = Actor::system();
        entry.action = ahead ? u"clock.doubted"_s : u"clock.believed"_s;
        entry.object = u"clock of %1"_s.arg(m_audit.device().label);
        if (ahead)
            entry.after = u"ahead of routers by %1 s"_s.arg(ahead->count() / 1000);
        return m_audit.append(session, entry);
    };
    const Result<> written = co_await m_database.run(write);
    Q_EMIT clockDoubtChanged();
    co_return written;
}

/// Before anything is ended by this computer's clock. Where nobody can be asked, a leap is left alone: routers end by
/// their own clocks, and so do we when one of them answers. A shop without routers has nothing that could run on.
QCoro::Task<Result<bool>> AccountWatch::checkClock()
{
    auto look = [now = m_clock.now()](Session &session) -> std::optional<QList<RouterId>> {
        if (ClockTrust::of(session, now).isBelieved())
            return std::nullopt;
        return storage::RouterRepository::activeOnes(session).mid(0, mostWitnesses);
    };
    const Result<std::optional<QList<RouterId>>> witnesses = co_await m_database.read(look);
    if (!witnesses)
        co_return failure(witnesses.error());
    if (!*witnesses && !m_clockAhead)
        co_return true;
    const QList<RouterId> asked = witnesses->value_or(QList<RouterId>());
    if (*witnesses && asked.isEmpty())
        co_return true;
    co_return co_await isClockBelieved(asked, {});
}

} // namespace nettdesk::accounts
