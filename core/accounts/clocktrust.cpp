// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/clocktrust.h"

#include "core/routeros/connection.h"
#include "core/routeros/routerclock.h"
#include "core/storage/database.h"
#include "core/storage/voucheraccounts.h"

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using storage::Session;
using storage::VoucherAccounts;

namespace {

const QString believedNote = u"clock.believedUntil"_s;
const QString deniedNote = u"clock.deniedFrom"_s; // what a clock showed that was denied: later ones are, too
constexpr auto rememberEach = 30s;

QString skewNote(RouterId router)
{
    return u"router.%1.clockSkew"_s.arg(router.value());
}

std::optional<milliseconds> numberOf(Session &session, const QString &name)
{
    bool isNumber = false;
    const qint64 number = VoucherAccounts::note(session, name).toLongLong(&isNumber);
    return isNumber ? std::optional(milliseconds(number)) : std::nullopt;
}

void keep(Session &session, const QString &name, milliseconds number)
{
    VoucherAccounts::setNote(session, name, QString::number(number.count()));
}

/// Another clock, set right by a fixed time.
class ClockLess final : public Clock {
public:
    ClockLess(const Clock &clock, milliseconds ahead) : m_clock(clock), m_ahead(ahead) {}
    Timestamp now() const override { return m_clock.now() - m_ahead; }

private:
    const Clock &m_clock;
    milliseconds m_ahead;
};

std::shared_ptr<const Clock> sameClock(const Clock *clock)
{
    return {std::shared_ptr<const Clock>(), clock}; // it is not ours to delete
}

} // namespace

ClockTrust ClockTrust::of(Session &session, Timestamp now)
{
    const std::optional<milliseconds> until = numberOf(session, believedNote);
    // A clock that went back ends nothing early.
    if (!until || now - Timestamp(*until) <= leapAllowed)
        return {};
    const std::optional<milliseconds> denied = numberOf(session, deniedNote);
    return {now - Timestamp(*until), denied && now >= Timestamp(*denied)};
}

void ClockTrust::goesOn(Session &session, Timestamp now)
{
    const std::optional<milliseconds> until = numberOf(session, believedNote);
    if (!until || now - Timestamp(*until) >= rememberEach)
        keep(session, believedNote, now.time_since_epoch());
}

ClockTrust::Heard ClockTrust::hear(Session &session, RouterId router, const routeros::RouterClock &clock)
{
    const Timestamp now = clock.oursOf(clock.now());
    const std::optional<milliseconds> known = numberOf(session, skewNote(router));
    const milliseconds since = known ? clock.skew() - *known : clock.skew();
    const bool showsOurTime = std::chrono::abs(clock.skew()) <= leapAllowed;
    const bool wentOnWithOurs = known && std::chrono::abs(since) <= leapAllowed;
    const bool agrees = showsOurTime || wentOnWithOurs;
    const ClockTrust trust = of(session, now);
    if (!agrees && !trust.isBelieved()) {
        if (!trust.isDenied)
            keep(session, deniedNote, now.time_since_epoch());
        return {false, -since};
    }
    if (trust.isDenied)
        VoucherAccounts::setNote(session, deniedNote, {});
    if (!known || std::chrono::abs(since) >= rememberEach)
        keep(session, skewNote(router), clock.skew());
    // Ours was ahead once and was believed; a router that agrees with the earlier time takes that back.
    const std::optional<milliseconds> until = numberOf(session, believedNote);
    if (agrees && until && now < Timestamp(*until) - leapAllowed)
        keep(session, believedNote, now.time_since_epoch());
    goesOn(session, now);
    return {true, 0ms};
}

QCoro::Task<Result<std::shared_ptr<const Clock>>> clockForWork(storage::Database *database,
                                                               std::shared_ptr<routeros::Connection> connection,
                                                               RouterId router, const Clock *clock,
                                                               std::stop_token stop)
{
    auto look = [now = clock->now()](Session &session) { return ClockTrust::of(session, now); };
    const Result<ClockTrust> trust = co_await database->read(look);
    if (!trust)
        co_return failure(trust.error());
    if (trust->isBelieved())
        co_return sameClock(clock);
    const Result<routeros::Reply> shown = co_await connection->call(routeros::RouterClock::printCommand(), stop);
    if (!shown)
        co_return failure(shown.error());
    if (shown->rows.isEmpty())
        co_return sameClock(clock);
    const auto read = routeros::RouterClock::read(shown->rows.first(), clock->now());
    if (!read)
        co_return failure(read.error());
    auto hear = [router, told = *read](Session &session) { return ClockTrust::hear(session, router, told); };
    const Result<ClockTrust::Heard> heard = co_await database->run(hear);
    if (!heard)
        co_return failure(heard.error());
    if (heard->isBelieved)
        co_return sameClock(clock);
    const std::shared_ptr<const Clock> corrected = std::make_shared<ClockLess>(*clock, heard->ahead);
    co_return corrected;
}

} // namespace nettdesk::accounts
