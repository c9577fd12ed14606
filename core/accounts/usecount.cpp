// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/usecount.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/routerscripts.h"

#include <algorithm>

namespace nettdesk::accounts {

using namespace std::chrono_literals;

namespace {

/// A stamp may be ahead of us by so much and still be believed.
constexpr auto stampTolerance = 120s;

bool isMac(const QByteArray &text)
{
    return text.size() == 17 && text.count(':') == 5;
}

/// "nd1 MARK s BATCH DATE TIME MAC"; with 'o' where a device was released since and the next one is awaited.
std::optional<SeenUse> stampOf(const RouterPicture &picture, const StandingUser &user, Timestamp lastUnused)
{
    const QByteArrayList words = user.comment.split(' ');
    if ((user.letter() != 's' && user.letter() != 'o') || words.size() < 6)
        return std::nullopt;
    const auto local = routeros::parseDateTime(words.at(4) + ' ' + words.at(5));
    SeenUse use;
    use.mac = words.size() > 6 && isMac(words.at(6)) ? words.at(6) : QByteArray();
    use.isStamped = true;
    use.at = local ? picture.clock.oursOf(picture.clock.instant(*local)) : picture.readAt;
    // Before we last saw it unused, or after now: the router's clock was wrong then. The raw stamp stays on the router.
    if (!local || use.at > picture.readAt + stampTolerance || use.at < lastUnused - stampTolerance) {
        use.at = picture.readAt;
        use.after = lastUnused;
        use.isStamped = false;
    }
    use.at = std::min(use.at, picture.readAt);
    return use;
}

/// The scheduler of the sign-in text: made at the first sign-in, its comment names the device.
std::optional<SeenUse> schedulerUse(const RouterPicture &picture, const StandingUser &user)
{
    const auto scheduler = picture.schedulers.constFind(endSchedulerName(user.mark()));
    if (user.letter() != 'a' || scheduler == picture.schedulers.cend() || !scheduler->start ||
        scheduler->interval == endInterval)
        return std::nullopt;
    SeenUse use;
    use.at = std::min(picture.clock.oursOf(picture.clock.instant(*scheduler->start)), picture.readAt);
    const QByteArray mac = scheduler->comment.mid(17);
    use.mac = isMac(mac) ? mac : QByteArray();
    use.isStamped = true;
    return use;
}

} // namespace

CounterReading readCounters(const RouterPicture &picture, const StandingUser &user)
{
    std::chrono::milliseconds time = user.uptime;
    qint64 bytes = user.bytes.bytes();
    for (const StandingSession &session : picture.sessions.values(user.name)) {
        time += session.uptime;
        bytes += session.bytes.bytes();
    }
    return {std::chrono::floor<std::chrono::seconds>(time), ByteCount::fromBytes(bytes)};
}

storage::VoucherAccounts::Use countOn(const Voucher &voucher, const CounterReading &reading, Timestamp now)
{
    storage::VoucherAccounts::Use use;
    use.usedTime = voucher.usedTime + std::max(reading.time - voucher.seenTime, 0s);
    use.usedBytes = ByteCount::fromBytes(voucher.usedBytes.bytes() +
                                         std::max<qint64>(reading.bytes.bytes() - voucher.seenBytes.bytes(), 0));
    use.seenTime = reading.time;
    use.seenBytes = reading.bytes;
    use.seenAt = now;
    return use;
}

std::optional<SeenUse> seenUse(const RouterPicture &picture, const StandingUser &user, Timestamp lastUnused)
{
    if (const auto stamp = stampOf(picture, user, lastUnused))
        return stamp;
    if (const auto started = schedulerUse(picture, user))
        return started;
    const QList<StandingSession> sessions = picture.sessions.values(user.name);
    const bool wasUsed = user.uptime > 0ms || user.bytes.bytes() > 0;
    if (!sessions.isEmpty() && !wasUsed) { // its first session is running
        const auto longest = std::max_element(sessions.begin(), sessions.end(),
                                              [](const auto &a, const auto &b) { return a.uptime < b.uptime; });
        return SeenUse{picture.readAt - longest->uptime, std::nullopt, longest->mac, false};
    }
    if (!wasUsed && sessions.isEmpty())
        return std::nullopt;
    return SeenUse{picture.readAt, lastUnused, {}, false};
}

} // namespace nettdesk::accounts
