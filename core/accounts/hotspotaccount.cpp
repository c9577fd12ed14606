// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/hotspotaccount.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/hotspotprofile.h"
#include "core/routeros/connection.h"
#include "core/routeros/values.h"

#include <QCoreApplication>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using routeros::AdaptiveWindow;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using routeros::TrapKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HotspotAccount)
};

/// A round too many means that somebody else keeps changing the rows.
constexpr int mostRounds = 10;
/// So few are asked for by name; more are read all at once.
constexpr qsizetype fewTargets = 6;

Error foreignUser(const AccountTarget &target, const QByteArray &comment)
{
    return {
        Error::Kind::Conflict,
        Text::tr("The router already has a hotspot user “%1” that NettDesk did not make. It was left as it is. Rename "
                 "or remove it on the router and try again, or give the guest another code.")
            .arg(target.name),
        comment.isEmpty() ? QString() : u"comment=%1"_s.arg(QString::fromUtf8(comment))};
}

Error profileMissing(const AccountTarget &target, const Error &error)
{
    return {
        Error::Kind::NotFound,
        Text::tr("The hotspot user profile “%1” is not on the router (any more). Make it there under exactly this name "
                 "and try again.")
            .arg(target.profile),
        error.detail};
}

Error notKept(const AccountTarget &target)
{
    return {
        Error::Kind::Conflict,
        Text::tr("The router does not keep the account “%1” as it was told: something else on it changes or removes "
                 "it. Look for a script or another program that manages hotspot users.")
            .arg(target.name),
        {}};
}

bool isAboutSchedulers(const Command &command)
{
    return command.path().startsWith("/system/scheduler/") && !command.path().endsWith("/remove");
}

/// The work of ensureAccounts.
class Ensuring {
public:
    Ensuring(std::shared_ptr<Connection> connection, const Clock *clock, QList<AccountTarget> targets,
             std::shared_ptr<AdaptiveWindow> window, Progress progress, std::stop_token stop)
        : m_connection(std::move(connection))
        , m_clock(clock)
        , m_targets(std::move(targets))
        , m_window(std::move(window))
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
    {
        m_done.resize(m_targets.size());
        m_enabledAt.resize(m_targets.size());
        m_stood.resize(m_targets.size());
        m_endsAt.resize(m_targets.size());
    }

    QCoro::Task<AccountsOutcome> run()
    {
        co_await findProfiles();
        for (int round = 0; round < mostRounds && isUndone(); ++round) {
            const Result<RouterPicture> picture = co_await look();
            if (!picture) {
                failAll(picture.error());
                break;
            }
            m_outcome.picture = *picture;
            QList<Command> commands;
            QList<qsizetype> owners;
            plan(*picture, round == 0, commands, owners);
            if (commands.isEmpty())
                continue;
            const QList<Result<Reply>> replies =
                co_await routeros::callAdaptively(m_connection, commands, m_window, m_progress, m_stop);
            for (qsizetype i = 0; i < replies.size(); ++i)
                take(owners.at(i), commands.at(i), replies.at(i));
        }
        for (qsizetype i = 0; i < m_targets.size(); ++i)
            m_outcome.accounts.append(m_done[i].value_or(AccountResult{std::nullopt, notKept(m_targets[i])}));
        co_return std::move(m_outcome);
    }

private:
    bool isUndone() const
    {
        return std::any_of(m_done.begin(), m_done.end(), [](const auto &done) { return !done; });
    }

    void fail(qsizetype index, const Error &error) { m_done[index] = AccountResult{std::nullopt, error}; }

    void failAll(const Error &error)
    {
        for (qsizetype i = 0; i < m_done.size(); ++i) {
            if (!m_done[i])
                fail(i, error);
        }
    }

    /// Our own profiles are made where they are missing, each once.
    QCoro::Task<> findProfiles()
    {
        QHash<QByteArray, Result<QByteArray>> made;
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            const AccountTarget target = m_targets.at(i);
            if (!target.profile.isEmpty() || target.stage == AccountTarget::Stage::Over) {
                m_profiles.append(target.profile.toUtf8());
                continue;
            }
            const QByteArray name = speedProfileName(target.speed, target.signIns, target.locksDevice);
            if (!made.contains(name)) {
                const Result<QByteArray> profile =
                    co_await ensureSpeedProfile(m_connection, target.speed, target.signIns, target.locksDevice, m_stop);
                made.insert(name, profile);
            }
            m_profiles.append(name);
            if (const Result<QByteArray> profile = made.value(name, name); !profile)
                fail(i, profile.error());
        }
    }

    QCoro::Task<Result<RouterPicture>> look()
    {
        if (m_targets.size() > fewTargets)
            co_return co_await RouterPicture::readAll(m_connection, m_clock, m_stop);
        QList<RouterPicture::Subject> subjects;
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            if (!m_done[i])
                subjects.append({m_targets[i].name.toUtf8(), m_targets[i].mark});
        }
        co_return co_await RouterPicture::read(m_connection, m_clock, subjects, m_stop);
    }

    void plan(const RouterPicture &picture, bool isFirst, QList<Command> &commands, QList<qsizetype> &owners)
    {
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            if (m_done[i])
                continue;
            const AccountTarget &target = m_targets.at(i);
            const std::optional<StandingUser> user = oursIn(picture, target);
            if (isFirst && user)
                m_stood[i] = true;
            const AccountGround ground{m_profiles.at(i), m_outcome.schedulersRefused.has_value(), m_clock->now()};
            const AccountStep step = nextStep(target, picture, ground);
            if (step.writesEnd && target.endsAfter)
                m_endsAt[i] = picture.readAt + *target.endsAfter;
            switch (step.kind) {
            case AccountStep::Kind::Foreign: fail(i, foreignUser(target, step.foreignComment)); break;
            case AccountStep::Kind::Stands: m_done[i] = AccountResult{standing(i, picture, user), {}}; break;
            case AccountStep::Kind::Work:
                for (const Command &command : step.commands) {
                    commands.append(command);
                    owners.append(i);
                }
                break;
            }
        }
    }

    StandingAccount standing(qsizetype index, const RouterPicture &picture, const std::optional<StandingUser> &user)
    {
        StandingAccount account;
        account.user = user;
        account.stoodAlready = m_stood[index];
        account.endsAt = standingEnd(picture, m_targets[index].mark);
        m_outcome.triedSchedulers = m_outcome.triedSchedulers || account.endsAt;
        // Without our own enable in this run the true moment is not known; the guest gets the later one.
        account.startedAt = m_enabledAt[index].value_or(m_clock->now());
        const auto after = m_targets[index].endsAfter;
        if (account.endsAt && after) {
            if (m_endsAt[index])
                account.endsAt = m_endsAt[index]; // what was asked for, without the second's rounding
            account.startedAt =
                std::min(account.startedAt, *account.endsAt - *after); // the router's end is the true one
        }
        return account;
    }

    void take(qsizetype index, const Command &command, const Result<Reply> &reply)
    {
        if (m_done[index])
            return;
        if (reply) {
            if (command.path() == "/ip/hotspot/user/enable")
                m_enabledAt[index] = m_clock->now();
            return;
        }
        const Error &error = reply.error();
        const TrapKind kind = routeros::trapKind(error);
        if (kind == TrapKind::Duplicate || kind == TrapKind::NoSuchItem)
            return; // our own lost reply, or a stranger: looking again tells
        const bool isLine = error.kind == Error::Kind::NotReachable || error.kind == Error::Kind::TimedOut ||
                            error.kind == Error::Kind::Cancelled;
        if (isAboutSchedulers(command) && !isLine) {
            m_outcome.schedulersRefused = error;
            return;
        }
        if (kind == TrapKind::MissingReference && routeros::namedProperty(error.detail.toUtf8()) == "profile")
            return fail(index, profileMissing(m_targets[index], error));
        fail(index, error);
    }

    std::shared_ptr<Connection> m_connection;
    const Clock *m_clock;
    QList<AccountTarget> m_targets;
    std::shared_ptr<AdaptiveWindow> m_window;
    Progress m_progress;
    std::stop_token m_stop;
    QByteArrayList m_profiles;
    QList<std::optional<AccountResult>> m_done;
    QList<std::optional<Timestamp>> m_enabledAt;
    QList<bool> m_stood;
    QList<std::optional<Timestamp>> m_endsAt; // as written in this run
    AccountsOutcome m_outcome;
};

} // namespace

QCoro::Task<AccountsOutcome> ensureAccounts(std::shared_ptr<Connection> connection, const Clock *clock,
                                            QList<AccountTarget> targets, std::shared_ptr<AdaptiveWindow> window,
                                            Progress progress, std::stop_token stop)
{
    Ensuring work(std::move(connection), clock, std::move(targets), std::move(window), std::move(progress), stop);
    co_return co_await work.run();
}

QCoro::Task<Result<int>> renewSessions(std::shared_ptr<Connection> connection, QList<AccountTarget> targets,
                                       RouterPicture picture, std::shared_ptr<AdaptiveWindow> window,
                                       std::stop_token stop)
{
    QList<Command> removals;
    QList<std::pair<AccountTarget, StandingSession>> sessions;
    for (const AccountTarget &target : targets) {
        for (const StandingSession &session : picture.sessions.values(target.name.toUtf8())) {
            Command remove("/ip/hotspot/active/remove");
            removals.append(remove.set(".id", QByteArrayView(session.id)));
            sessions.append({target, session});
        }
    }
    if (sessions.isEmpty())
        co_return 0;
    // The address a guest is signed in under is the host's, which may differ from what the device has.
    Command print("/ip/hotspot/host/print");
    print.properties({"mac-address", "to-address", "address"});
    const Result<Reply> hosts = co_await connection->call(print, stop);
    if (!hosts)
        co_return failure(hosts.error());
    QHash<QByteArray, QByteArray> addresses;
    for (const routeros::Row &row : hosts->rows)
        addresses.insert(row.bytes("mac-address"), row.bytes(row.has("to-address") ? "to-address" : "address"));
    const QList<Result<Reply>> removed = co_await routeros::callAdaptively(connection, removals, window, {}, stop);
    QList<Command> logins;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const auto &[target, session] = sessions.at(i);
        const QByteArray address = addresses.value(session.mac);
        if (!removed.at(i) || address.isEmpty())
            continue;
        Command login("/ip/hotspot/active/login");
        login.set("user", QStringView(target.name)).set("password", QByteArrayView(target.password));
        login.set("ip", QByteArrayView(address)).set("mac-address", QByteArrayView(session.mac));
        logins.append(login);
    }
    const QList<Result<Reply>> done = co_await routeros::callAdaptively(connection, logins, window, {}, stop);
    co_return int(std::count_if(done.begin(), done.end(), [](const Result<Reply> &one) { return one.has_value(); }));
}

} // namespace nettdesk::accounts
