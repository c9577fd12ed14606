// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountplan.h"

#include "core/accounts/routerscripts.h"

#include <algorithm>

namespace nettdesk::accounts {

using namespace std::chrono_literals;
using routeros::Command;
using Kind = AccountStep::Kind;
using Stage = AccountTarget::Stage;
using What = AccountStep::What;

namespace {

/// A start may be off by so much before it is written anew: clocks drift.
constexpr auto endTolerance = 60s;
/// An end nearer than this is ours to carry out: the scheduler would come too late to matter.
constexpr auto tooNearForScheduler = 60s;

QByteArray withLetter(const QByteArray &comment, char letter)
{
    QByteArray changed = comment;
    if (changed.size() >= 18)
        changed[17] = letter;
    return changed;
}

Command addCommand(const AccountTarget &target, const AccountGround &ground)
{
    Command add("/ip/hotspot/user/add");
    add.set("name", QStringView(target.name)).set("password", QByteArrayView(target.password));
    add.set("profile", QByteArrayView(ground.profile));
    if (target.limitUptime)
        add.set("limit-uptime", std::chrono::milliseconds(*target.limitUptime));
    if (target.limitBytes)
        add.set("limit-bytes-total", *target.limitBytes);
    const QByteArray comment = accountComment(target);
    add.set("comment", QByteArrayView(comment)).set("disabled", target.stage != Stage::Unused);
    return add;
}

/// Makes the row what it should be, apart from being enabled; nothing to change: nothing.
std::optional<Command> repairOf(const AccountTarget &target, const StandingUser &user, const AccountGround &ground)
{
    Command set("/ip/hotspot/user/set");
    set.set(".id", QByteArrayView(user.id));
    bool differs = false;
    if (user.profile != ground.profile) {
        set.set("profile", QByteArrayView(ground.profile));
        differs = true;
    }
    const std::chrono::milliseconds uptime = target.limitUptime.value_or(0s);
    if (user.limitUptime != uptime) {
        set.set("limit-uptime", uptime);
        differs = true;
    }
    if (user.limitBytes != target.limitBytes.value_or(ByteCount())) {
        set.set("limit-bytes-total", target.limitBytes.value_or(ByteCount()));
        differs = true;
    }
    if (user.letter() == 'v') {
        set.set("comment", QByteArrayView(withLetter(user.comment, target.letter)));
        differs = true;
    }
    return differs ? std::optional(set) : std::nullopt;
}

/// The lock on one device is the router's: its sign-in text sets it at the first use. Where that text does not (an
/// account used before that was released since, a profile that is not ours), the device that is signed in gets it.
std::optional<Command> lockOf(const AccountTarget &target, const RouterPicture &picture, const StandingUser &user)
{
    const bool textIsDone = user.letter() == 's' || !target.profile.isEmpty();
    const QList<StandingSession> sessions = picture.sessions.values(user.name);
    if (!target.locksDevice || !user.lockedTo.isEmpty() || !textIsDone || sessions.isEmpty())
        return std::nullopt;
    const auto longest = std::max_element(sessions.begin(), sessions.end(),
                                          [](const auto &a, const auto &b) { return a.uptime < b.uptime; });
    if (longest->mac.isEmpty())
        return std::nullopt;
    Command set("/ip/hotspot/user/set");
    set.set(".id", QByteArrayView(user.id)).set("mac-address", QByteArrayView(longest->mac));
    return set;
}

void removeAll(QList<Command> &commands, const RouterPicture &picture, const QByteArray &name)
{
    for (const StandingSession &session : picture.sessions.values(name)) {
        Command remove("/ip/hotspot/active/remove");
        commands.append(remove.set(".id", QByteArrayView(session.id)));
    }
    for (const StandingCookie &cookie : picture.cookies.values(name)) {
        Command remove("/ip/hotspot/cookie/remove");
        commands.append(remove.set(".id", QByteArrayView(cookie.id)));
    }
}

/// Out, and stays out: disabled, sessions and cookies gone; over for good: its scheduler, too.
AccountStep shut(const AccountTarget &target, const RouterPicture &picture, const std::optional<StandingUser> &user)
{
    QList<Command> commands;
    if (user) {
        const bool couldBeRevived =
            target.isAhead && !target.waitsForBatch && (user->letter() == 'a' || user->letter() == 'o');
        if (!user->isDisabled || couldBeRevived) {
            Command set("/ip/hotspot/user/set");
            set.set(".id", QByteArrayView(user->id)).set("disabled", true);
            if (couldBeRevived)
                set.set("comment", QByteArrayView(withLetter(user->comment, 'v')));
            commands.append(set);
        }
        removeAll(commands, picture, user->name);
    }
    What what = What::Cut;
    if (commands.isEmpty() && target.stage == Stage::Over) {
        what = What::Leftover;
        const auto scheduler = picture.schedulers.constFind(endSchedulerName(target.mark));
        if (scheduler != picture.schedulers.cend()) {
            Command remove("/system/scheduler/remove");
            commands.append(remove.set(".id", QByteArrayView(scheduler->id)));
        }
    }
    return commands.isEmpty() ? AccountStep() : AccountStep{Kind::Work, commands, what, false, {}};
}

bool endStands(const StandingScheduler &scheduler, const AccountTarget &target, const RouterPicture &picture,
               Timestamp endsAt, bool anyEnd)
{
    if (!scheduler.start || scheduler.isDisabled || scheduler.interval != endInterval || !scheduler.runsAgain ||
        scheduler.onEvent != endScript(target.mark))
        return false;
    const Timestamp standing = picture.clock.instant(*scheduler.start);
    const Timestamp wanted = picture.clock.instant(picture.clock.startFor(picture.clock.routersTime(endsAt)));
    return anyEnd || std::chrono::abs(standing - wanted) <= endTolerance;
}

/// The scheduler that ends the account, where it is missing or differs.
std::optional<Command> endStep(const AccountTarget &target, const RouterPicture &picture, const AccountGround &ground,
                               const StandingUser &user)
{
    if (ground.schedulersRefused || (!target.endsAt && !target.endsAfter))
        return std::nullopt;
    const Timestamp endsAt = target.endsAt ? *target.endsAt : picture.readAt + *target.endsAfter;
    if (endsAt - ground.now < tooNearForScheduler)
        return std::nullopt;
    const auto scheduler = picture.schedulers.constFind(endSchedulerName(target.mark));
    if (scheduler == picture.schedulers.cend())
        return endCommand(target.mark, picture.clock, endsAt, {});
    // An account that is enabled has begun: the end that stands is the true one.
    const bool hasBegun = !target.endsAt && !user.isDisabled;
    if (endStands(*scheduler, target, picture, endsAt, hasBegun))
        return std::nullopt;
    return endCommand(target.mark, picture.clock, endsAt, scheduler->id);
}

} // namespace

Command endCommand(const QByteArray &mark, const routeros::RouterClock &clock, Timestamp endsAt, const QByteArray &id)
{
    // A router tells whole seconds, so its clock may be up to one ahead of what was read: late, not early.
    const routeros::RouterTime start = clock.startFor(clock.routersTime(endsAt) + 1s);
    Command command(id.isEmpty() ? "/system/scheduler/add" : "/system/scheduler/set");
    if (!id.isEmpty())
        command.set(".id", QByteArrayView(id)).set("disabled", false);
    const QByteArray name = endSchedulerName(mark);
    const QByteArray comment = "nd1 " + mark;
    const QByteArray date = clock.dateText(start);
    const QByteArray time = routeros::formatTime(start.time);
    const QByteArray text = endScript(mark);
    command.set("name", QByteArrayView(name)).set("start-date", QByteArrayView(date));
    command.set("start-time", QByteArrayView(time)).set("interval", std::chrono::milliseconds(endInterval));
    command.set("policy", QByteArrayView("read,write"));
    if (id.isEmpty())
        command.set("comment", QByteArrayView(comment)); // one that stands may name the device behind its mark
    command.set("on-event", QByteArrayView(text));
    return command;
}

std::optional<StandingUser> oursIn(const RouterPicture &picture, const AccountTarget &target)
{
    for (const StandingUser &user : picture.users.values(target.name.toUtf8())) {
        if (user.mark() == target.mark && !target.mark.isEmpty())
            return user;
    }
    return std::nullopt;
}

std::optional<Timestamp> standingEnd(const RouterPicture &picture, const QByteArray &mark)
{
    const auto scheduler = picture.schedulers.constFind(endSchedulerName(mark));
    if (scheduler == picture.schedulers.cend() || !scheduler->start || scheduler->interval != endInterval)
        return std::nullopt;
    return picture.clock.oursOf(picture.clock.instant(*scheduler->start));
}

AccountStep nextStep(const AccountTarget &target, const RouterPicture &picture, const AccountGround &ground)
{
    const std::optional<StandingUser> user = oursIn(picture, target);
    if (target.stage == Stage::Over)
        return shut(target, picture, user);
    const QList<StandingUser> sameName = picture.users.values(target.name.toUtf8());
    if (!user && !sameName.isEmpty())
        return {Kind::Foreign, {}, What::Nothing, false, sameName.first().comment};
    if (!user)
        return {Kind::Work, {addCommand(target, ground)}, What::Missing, false, {}};
    if (const std::optional<Command> repair = repairOf(target, *user, ground))
        return {Kind::Work, {*repair}, What::Differs, false, {}};
    if (target.stage == Stage::Shut)
        return shut(target, picture, user);
    if (target.stage == Stage::Open) {
        if (const std::optional<Command> end = endStep(target, picture, ground, *user)) {
            // One that had begun and is disabled was ended by the router, or by somebody: that is no missing end.
            AccountStep step{Kind::Work, {*end}, What::End, true, {}};
            step.what = target.endsAt && user->isDisabled ? What::Closed : What::End;
            return step;
        }
    }
    if (const std::optional<Command> lock = lockOf(target, picture, *user); lock && !user->isDisabled)
        return {Kind::Work, {*lock}, What::Unlocked, false, {}};
    if (user->isDisabled) {
        Command enable("/ip/hotspot/user/enable");
        return {Kind::Work, {enable.set(".id", QByteArrayView(user->id))}, What::Closed, false, {}};
    }
    return {};
}

} // namespace nettdesk::accounts
