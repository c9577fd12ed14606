// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/privilegeproof.h"

#include <QCoreApplication>

#include <algorithm>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using routeros::TrapKind;
using Evidence = PrivilegeCheck::Evidence;
using Expectation = PrivilegeCheck::Expectation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LeastPrivilege)
};

/// One command of the proof. It changes nothing, whether the router carries it out or not.
struct Trial {
    QByteArray policy;
    QString what;
    Command command;
    Expectation expected = Expectation::Granted;
};

Command countOf(const char *menu)
{
    Command count(QByteArray(menu) + "/print");
    count.flag("count-only");
    return count;
}

QList<Trial> readTrials(const QSet<RouterDuty> &duties)
{
    const auto reads = [](const QString &what, const char *menu) { return Trial{"read", what, countOf(menu)}; };
    Command resource("/system/resource/print");
    resource.properties({"version", "uptime"});
    Command clock("/system/clock/print");
    clock.properties({"date", "time"});
    QList<Trial> trials{{"read", Text::tr("Read version and uptime"), resource},
                        {"read", Text::tr("Read the router's clock"), clock},
                        reads(Text::tr("See who is online"), "/ip/hotspot/active"),
                        reads(Text::tr("See the PPP sessions"), "/ppp/active"),
                        reads(Text::tr("Read the log"), "/log"),
                        reads(Text::tr("Read the interfaces"), "/interface"),
                        reads(Text::tr("Read the PPP secrets' names"), "/ppp/secret")};
    if (duties.contains(RouterDuty::Vouchers)) {
        trials.append(reads(Text::tr("Read the hotspot's users"), "/ip/hotspot/user"));
        trials.append(reads(Text::tr("Read the schedulers"), "/system/scheduler"));
    }
    if (duties.contains(RouterDuty::Vouchers) || duties.contains(RouterDuty::Profiles))
        trials.append(reads(Text::tr("Read the hotspot's user profiles"), "/ip/hotspot/user/profile"));
    if (duties.contains(RouterDuty::Profiles))
        trials.append(reads(Text::tr("Read the PPP profiles"), "/ppp/profile"));
    return trials;
}

/// Writing without a change: the router is given the name that it has.
Trial writeTrial(const QString &identity, Expectation expected)
{
    Command rename("/system/identity/set");
    rename.set("name", QStringView(identity)).singleton();
    const QString what = expected == Expectation::Granted ? Text::tr("Write: give the router the name that it has")
                                                          : Text::tr("Change settings");
    return {"write", what, rename, expected};
}

/// What is tried although it must be refused: it does no harm where it is not.
std::optional<Trial> refusedTrial(const QByteArray &policy, const ProofSubject &subject, const QString &identity)
{
    if (policy == "write")
        return writeTrial(identity, Expectation::Refused);
    if (policy == "policy") {
        Command enable("/user/set");
        enable.set(".id", QByteArrayView(subject.userId)).set("disabled", false);
        return Trial{policy, Text::tr("Change router users"), enable, Expectation::Refused};
    }
    if (policy == "test") {
        Command ping("/ping");
        ping.set("address", QByteArrayView("127.0.0.1")).set("count", 1);
        return Trial{policy, Text::tr("Ping from the router"), ping, Expectation::Refused};
    }
    return std::nullopt;
}

/// Judges what the router answered. Nothing: it does not have that command, so that nothing is known.
std::optional<PrivilegeCheck> judged(const Trial &trial, const Result<Reply> &reply)
{
    const TrapKind kind = reply ? TrapKind::Other : routeros::trapKind(reply.error());
    if (!reply && (kind == TrapKind::NoSuchCommand || kind == TrapKind::UnknownParameter))
        return std::nullopt;
    PrivilegeCheck check;
    check.policy = QString::fromLatin1(trial.policy);
    check.what = trial.what;
    check.command = QString::fromLatin1(trial.command.path());
    check.expected = trial.expected;
    const bool isRefused = kind == TrapKind::NotPermitted;
    check.isAsExpected = trial.expected == Expectation::Refused ? isRefused : reply.has_value();
    if (!reply)
        check.detail = reply.error().detail;
    return check;
}

bool isLineGone(const Error &error)
{
    return error.kind == Error::Kind::NotReachable || error.kind == Error::Kind::Cancelled;
}

PrivilegeCheck listedCheck(const QByteArray &policy, const ProofSubject &subject)
{
    const bool isNeeded = subject.needed.contains(policy);
    PrivilegeCheck check;
    check.policy = QString::fromLatin1(policy);
    check.what = isNeeded ? Text::tr("The router's group allows it") : Text::tr("The router's group forbids it");
    check.command = u"/user/group/print"_s;
    check.expected = isNeeded ? Expectation::Granted : Expectation::Refused;
    check.evidence = Evidence::Listed;
    check.isAsExpected = subject.granted.contains(policy) == isNeeded;
    check.detail = subject.granted.contains(policy) ? check.policy : u'!' + check.policy;
    return check;
}

/// Guests' passwords must not be shown to the new user. One that is shown is proof of the contrary.
PrivilegeCheck sensitiveCheck(const routeros::Rows &users)
{
    const auto isShown = [](const routeros::Row &user) {
        const QByteArrayView password = user.value("password");
        return !password.isEmpty() && !std::all_of(password.begin(), password.end(), [](char c) { return c == '*'; });
    };
    PrivilegeCheck check;
    check.policy = u"sensitive"_s;
    check.what = Text::tr("See guests' passwords");
    check.command = u"/ip/hotspot/user/print"_s;
    check.expected = Expectation::Refused;
    check.isAsExpected = std::none_of(users.begin(), users.end(), isShown);
    check.detail = check.isAsExpected ? Text::tr("%n account(s), no password shown", nullptr, int(users.size()))
                                      : Text::tr("a password was shown");
    return check;
}

} // namespace

QByteArrayList grantedPolicies(QByteArrayView policy)
{
    QByteArrayList granted;
    for (const QByteArray &one : policy.toByteArray().split(',')) {
        if (!one.isEmpty() && !one.startsWith('!'))
            granted.append(one);
    }
    return granted;
}

QCoro::Task<Result<QList<PrivilegeCheck>>> provePrivileges(std::shared_ptr<Connection> connection, ProofSubject subject,
                                                           Progress progress, std::stop_token stop)
{
    QList<PrivilegeCheck> checks;
    PrivilegeCheck signedIn;
    signedIn.policy = u"api"_s;
    signedIn.what = Text::tr("Sign in over the API");
    signedIn.command = u"/login"_s;
    signedIn.isAsExpected = true;
    checks.append(signedIn);

    Command askIdentity("/system/identity/print");
    askIdentity.properties({"name"});
    const Result<Reply> identity = co_await connection->call(askIdentity, stop);
    if (!identity)
        co_return failure(identity.error());
    if (identity->rows.isEmpty()) // it would be given this name again below: a guess would rename it
        co_return failure(Error::Kind::Conflict, Text::tr("The router does not tell the new user its name."));
    const QString name = identity->rows.first().text("name");
    QList<Trial> trials = readTrials(subject.duties);
    if (subject.needed.contains("write"))
        trials.append(writeTrial(name, Expectation::Granted));
    for (const QByteArray &policy : std::as_const(subject.ofRouter)) {
        if (subject.needed.contains(policy))
            continue;
        if (const auto trial = refusedTrial(policy, subject, name))
            trials.append(*trial);
    }
    QSet<QByteArray> tried{"api"};
    for (qsizetype i = 0; i < trials.size(); ++i) {
        if (progress)
            progress(i, trials.size() + 1);
        const Trial &trial = trials.at(i);
        const Result<Reply> reply = co_await connection->call(trial.command, stop);
        if (!reply && isLineGone(reply.error()))
            co_return failure(reply.error());
        if (const auto check = judged(trial, reply)) {
            checks.append(*check);
            tried.insert(trial.policy);
        }
    }
    if (!subject.needed.contains("sensitive") && subject.ofRouter.contains("sensitive")) {
        Command passwords("/ip/hotspot/user/print");
        passwords.properties({".id", "password"});
        const Result<Reply> reply = co_await connection->call(passwords, stop);
        if (!reply && isLineGone(reply.error()))
            co_return failure(reply.error());
        const PrivilegeCheck check = sensitiveCheck(reply ? reply->rows : routeros::Rows());
        if (reply && (!reply->rows.isEmpty() || !check.isAsExpected)) {
            checks.append(check);
            tried.insert("sensitive");
        }
    }
    for (const QByteArray &policy : std::as_const(subject.ofRouter)) {
        const PrivilegeCheck listed = listedCheck(policy, subject);
        if (!tried.contains(policy) || !listed.isAsExpected)
            checks.append(listed);
    }
    if (progress)
        progress(trials.size() + 1, trials.size() + 1);
    co_return checks;
}

} // namespace nettdesk::fleet
