// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/leastprivilege.h"

#include "core/fleet/privilegeproof.h"
#include "core/fleet/routerservice.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <sodium.h>

#include <algorithm>
#include <array>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using security::SecretBytes;

namespace {

constexpr qsizetype passwordSigns = 24; // of 62: 142 bits
constexpr qsizetype longestName = 32;

/// Connections are let go of from the event loop: an answer of theirs may be what wakes us.
std::shared_ptr<Connection> shared(std::unique_ptr<Connection> connection)
{
    return {connection.release(), [](Connection *ended) { ended->deleteLater(); }};
}

QCoro::Task<Result<std::shared_ptr<Connection>>> signIn(Router router, QString user, SecretBytes password,
                                                        std::stop_token stop)
{
    routeros::Endpoint endpoint{router.host, router.port, router.tls, router.fingerprint.toLatin1()};
    routeros::Credentials credentials{user, password.view().toByteArray()};
    const routeros::Timeouts timeouts;
    Result<std::unique_ptr<Connection>> opened = co_await Connection::open(endpoint, credentials, timeouts, stop);
    security::wipe(credentials.password);
    if (!opened)
        co_return failure(opened.error());
    const std::shared_ptr<Connection> connection = shared(std::move(*opened));
    co_return connection;
}

SecretBytes newPassword()
{
    static constexpr char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    return SecretBytes::filled(passwordSigns, [](unsigned char *bytes) {
        for (qsizetype i = 0; i < passwordSigns; ++i)
            bytes[i] = static_cast<unsigned char>(signs[randombytes_uniform(sizeof signs - 1)]);
    });
}

bool isNetwork(const QString &text)
{
    static const QRegularExpression form(u"^\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?$"_s);
    return form.match(text).hasMatch() && QHostAddress::parseSubnet(text).second >= 0;
}

bool isWithin(const QString &address, const QStringList &networks)
{
    const QHostAddress here(address);
    return std::any_of(networks.begin(), networks.end(),
                       [&](const QString &network) { return here.isInSubnet(QHostAddress::parseSubnet(network)); });
}

QString linesOf(const QList<PrivilegeCheck> &checks)
{
    QStringList lines;
    for (const PrivilegeCheck &check : checks) {
        if (!check.isAsExpected)
            lines.append(u"%1 (%2): %3"_s.arg(check.policy, check.command,
                                              check.detail.isEmpty() ? u"not refused"_s : check.detail));
    }
    return lines.join(u'\n');
}

} // namespace

/// One making of a user, from the first question to its end.
struct LeastPrivilege::Job {
    Router router;
    LeastPrivilegeRequest request;
    std::stop_token stop;
    std::shared_ptr<Connection> administrator;
    NewRouterUser user;
    ProofSubject subject;
    bool hasGroup = false; // made, or maybe made when the line was lost
    bool hasUser = false;
    std::optional<QString> serviceAddress; // of the API service, before we changed it
    QStringList serviceAllows;             // and after
};

LeastPrivilege::LeastPrivilege(storage::Database &database, const security::AuditTrail &audit, RouterService &routers,
                               QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_routers(routers)
{
}

QString LeastPrivilege::fault(const LeastPrivilegeRequest &request)
{
    static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
    if (request.administrator.trimmed().isEmpty())
        return tr("Say which user of the router may manage users, for example admin.");
    if (!name.match(request.name).hasMatch() || request.name.size() > longestName)
        return tr("The new user's name has 1 to %1 letters, digits, dots, dashes and underscores.").arg(longestName);
    if (request.name.compare(request.administrator.trimmed(), Qt::CaseInsensitive) == 0)
        return tr("The new user needs another name than the administrator.");
    for (const QString &network : request.allowedFrom) {
        if (!isNetwork(network))
            return tr("“%1” is not an address or a network. Write for example 10.0.0.5 or 10.0.0.0/24.")
                .arg(network.left(60));
    }
    if (request.limitService && request.allowedFrom.isEmpty())
        return tr("To limit the API service, say from which addresses it may be used.");
    return {};
}

/// Signs in as the administrator and looks whether nothing stands in the way.
QCoro::Task<Result<>> LeastPrivilege::prepare(std::shared_ptr<Job> job)
{
    const auto opened =
        co_await signIn(job->router, job->request.administrator.trimmed(), job->request.password, job->stop);
    if (!opened)
        co_return failure(opened.error());
    job->administrator = *opened;
    Command askUsers("/user/print");
    askUsers.where("name", QStringView(job->request.name)).properties({".id", "name"});
    const Result<Reply> users = co_await job->administrator->call(askUsers, job->stop);
    if (!users)
        co_return failure(users.error());
    Command askGroups("/user/group/print");
    askGroups.properties({".id", "name", "policy"});
    const Result<Reply> groups = co_await job->administrator->call(askGroups, job->stop);
    if (!groups)
        co_return failure(groups.error());
    bool isTaken = !users->rows.isEmpty();
    for (const routeros::Row &group : groups->rows) {
        isTaken = isTaken || group.text("name") == job->request.name;
        if (group.value("name") == "full")
            job->subject.ofRouter = grantedPolicies(group.value("policy"));
    }
    if (isTaken)
        co_return failure(Error::Kind::AlreadyExists,
                          tr("The router has a user or a group “%1” already. Nothing was changed; choose another name, "
                             "or remove that one on the router (System, Users).")
                              .arg(job->request.name));
    if (job->subject.ofRouter.isEmpty())
        job->subject.ofRouter = knownPolicies(); // somebody renamed its group
    job->subject.needed = neededPolicies(job->request.duties);
    job->subject.duties = job->request.duties;
    job->subject.user = job->request.name;
    job->user.name = job->request.name;
    job->user.group = job->request.name;
    job->user.policies = job->subject.needed;
    job->user.allowedFrom = job->request.allowedFrom;
    job->user.password = newPassword();
    co_return Result<>();
}

/// The group with its policies read back, and the user in it.
QCoro::Task<Result<>> LeastPrivilege::build(std::shared_ptr<Job> job)
{
    Command addGroup("/user/group/add");
    addGroup.set("name", QStringView(job->user.group)).set("policy", QByteArrayView(job->subject.needed.join(',')));
    job->hasGroup = true;
    const Result<Reply> group = co_await job->administrator->call(addGroup, job->stop);
    if (!group)
        co_return failure(group.error());
    Command askGroup("/user/group/print");
    askGroup.where("name", QStringView(job->user.group)).properties({".id", "policy"});
    const Result<Reply> standing = co_await job->administrator->call(askGroup, job->stop);
    if (!standing)
        co_return failure(standing.error());
    if (standing->rows.isEmpty())
        co_return failure(Error::Kind::Conflict, tr("The router does not show the group that was just made."));
    job->subject.granted = grantedPolicies(standing->rows.first().value("policy"));

    Command addUser("/user/add");
    addUser.set("name", QStringView(job->user.name))
        .set("group", QStringView(job->user.group))
        .set("password", job->user.password.view())
        .set("comment", QByteArrayView("made by NettDesk"));
    if (!job->user.allowedFrom.isEmpty())
        addUser.set("address", QStringView(job->user.allowedFrom.join(u',')));
    job->hasUser = true;
    const Result<Reply> user = co_await job->administrator->call(addUser, job->stop);
    if (!user)
        co_return failure(user.error());
    job->subject.userId = user->ret;
    co_return Result<>();
}

/// The API service takes connections from the given places only. What it allowed before stays allowed.
QCoro::Task<Result<>> LeastPrivilege::limitService(std::shared_ptr<Job> job)
{
    const QByteArray service = job->router.tls == TlsMode::Off ? "api"_ba : "api-ssl"_ba;
    Command askSessions("/user/active/print");
    askSessions.where("name", QStringView(job->user.name)).properties({"address", "via"});
    const Result<Reply> sessions = co_await job->administrator->call(askSessions, job->stop);
    if (!sessions)
        co_return failure(sessions.error());
    for (const routeros::Row &session : sessions->rows) {
        if (!isWithin(session.text("address"), job->user.allowedFrom))
            co_return failure(Error::Kind::Invalid,
                              tr("This computer comes to the router from %1, which is not among the allowed "
                                 "addresses.")
                                  .arg(session.text("address")));
    }
    Command ask("/ip/service/print");
    ask.where("name", QByteArrayView(service)).properties({".id", "address"});
    const Result<Reply> standing = co_await job->administrator->call(ask, job->stop);
    if (!standing)
        co_return failure(standing.error());
    if (standing->rows.isEmpty())
        co_return failure(Error::Kind::Conflict, tr("The router shows no API service that could be limited."));
    const QString before = standing->rows.first().text("address");
    QStringList allowed = before.split(u',', Qt::SkipEmptyParts);
    for (const QString &network : std::as_const(job->user.allowedFrom)) {
        if (!allowed.contains(network))
            allowed.append(network);
    }
    Command set("/ip/service/set");
    set.set(".id", standing->rows.first().value(".id")).set("address", QStringView(allowed.join(u',')));
    job->serviceAddress = before;
    job->serviceAllows = allowed;
    const Result<Reply> changed = co_await job->administrator->call(set, job->stop);
    if (!changed)
        co_return failure(changed.error());
    // The door must still open for us.
    const auto again = co_await signIn(job->router, job->user.name, job->user.password, job->stop);
    if (!again)
        co_return failure(again.error());
    (*again)->close();
    co_return Result<>();
}

/// Takes back what was made. What is left then, in words; empty: nothing.
QCoro::Task<QString> LeastPrivilege::undo(std::shared_ptr<Job> job)
{
    if (!job->hasGroup && !job->hasUser && !job->serviceAddress)
        co_return QString();
    if (!job->administrator->isOpen()) { // it may have been the line's loss that brought us here
        const auto opened =
            co_await signIn(job->router, job->request.administrator.trimmed(), job->request.password, {});
        if (opened)
            job->administrator = *opened;
    }
    QStringList left;
    const std::shared_ptr<Connection> line = job->administrator;
    if (job->serviceAddress) {
        Command set("/ip/service/set");
        set.set("numbers", QByteArrayView(job->router.tls == TlsMode::Off ? "api" : "api-ssl"))
            .set("address", QStringView(*job->serviceAddress));
        const Result<Reply> restored = co_await line->call(set);
        if (!restored)
            left.append(tr("the limited API service (IP, Services)"));
    }
    const std::array menus{std::pair{"/user", job->hasUser}, std::pair{"/user/group", job->hasGroup}};
    for (const auto &[menu, isMade] : menus) {
        if (!isMade)
            continue;
        Command ask(QByteArray(menu) + "/print");
        ask.where("name", QStringView(job->user.name)).properties({".id"});
        const Result<Reply> found = co_await line->call(ask);
        bool isGone = found && found->rows.isEmpty();
        if (found && !found->rows.isEmpty()) {
            Command remove(QByteArray(menu) + "/remove");
            remove.set(".id", found->rows.first().value(".id"));
            const Result<Reply> removed = co_await line->call(remove);
            isGone = removed.has_value();
        }
        if (!isGone)
            left.append(QByteArrayView(menu) == "/user" ? tr("the user “%1”").arg(job->user.name)
                                                        : tr("the group “%1”").arg(job->user.name));
    }
    co_return left.join(u", "_s);
}

QCoro::Task<Result<>> LeastPrivilege::record(Actor actor, Router router, NewRouterUser user)
{
    security::AuditEntry entry;
    entry.actor = actor;
    entry.action = u"router.makeUser"_s;
    entry.object = u"router %1"_s.arg(router.publicId);
    entry.after = u"user=%1, policies=%2, allowed from=%3"_s.arg(
        user.name, QString::fromLatin1(user.policies.join(',')), user.allowedFrom.join(u','));
    auto write = [audit = m_audit, entry](storage::Session &session) { return audit.append(session, entry); };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<LeastPrivilegeReport>> LeastPrivilege::make(Actor actor, RouterId router,
                                                               LeastPrivilegeRequest request, Progress progress,
                                                               std::stop_token stop)
{
    if (const Result<> may = security::require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    if (const QString wrong = fault(request); !wrong.isEmpty())
        co_return failure(Error::Kind::Invalid, wrong);
    if (!m_audit.isUnlocked())
        co_return failure(Error::Kind::Locked, tr("The shop's key is not there, so nothing can be changed. Sign in, or "
                                                  "unlock this computer."));
    const Result<Router> record = co_await m_routers.byId(actor, router);
    if (!record)
        co_return failure(record.error());
    const auto job = std::make_shared<Job>();
    job->router = *record;
    job->request = request;
    job->stop = stop;
    const Result<> prepared = co_await prepare(job);
    if (!prepared)
        co_return failure(prepared.error());

    LeastPrivilegeReport report;
    Result<> made = co_await build(job);
    if (made) {
        const auto line = co_await signIn(job->router, job->user.name, job->user.password, stop);
        if (!line) {
            made = failure(notLetIn(line.error(), request));
        } else {
            const auto checks = co_await provePrivileges(*line, job->subject, progress, stop);
            if (!checks)
                made = failure(checks.error());
            else
                report.checks = *checks;
            if (const QString wrong = linesOf(report.checks); made && !wrong.isEmpty())
                made = failure(Error::Kind::Conflict, tr("The new user can do something else than it should."), wrong);
            if (made && request.limitService)
                made = co_await limitService(job);
            (*line)->close();
        }
    }
    if (made)
        made = co_await this->record(actor, job->router, job->user);
    if (!made) {
        const QString left = co_await undo(job);
        job->administrator->close();
        const QString after = left.isEmpty() ? tr("Everything that was made on the router was removed again.")
                                             : tr("On the router there is still: %1. Remove it there.").arg(left);
        co_return failure(
            made.error().kind,
            tr("The router user “%1” was not made. %2 %3").arg(job->user.name, made.error().message, after),
            made.error().detail);
    }
    job->administrator->close();
    report.user = job->user;
    report.notes = notesOn(report.checks, job->user.allowedFrom, job->serviceAllows);
    co_return report;
}

/// The router does not say why it let somebody not in; we know what was new.
Error LeastPrivilege::notLetIn(const Error &error, const LeastPrivilegeRequest &request)
{
    if (error.kind != Error::Kind::LoginRefused)
        return error;
    return request.allowedFrom.isEmpty()
               ? Error{Error::Kind::Conflict, tr("The router does not let the new user in."), error.detail}
               : Error{Error::Kind::Invalid,
                       tr("The router does not let the new user in from this computer: its address is not among the "
                          "allowed ones."),
                       error.detail};
}

QStringList LeastPrivilege::notesOn(const QList<PrivilegeCheck> &checks, const QStringList &allowedFrom,
                                    const QStringList &serviceAllows)
{
    QStringList notes;
    QStringList listed;
    for (const PrivilegeCheck &check : checks) {
        if (check.evidence == PrivilegeCheck::Evidence::Listed)
            listed.append(check.policy);
    }
    if (!listed.isEmpty())
        notes.append(tr("Read from the router's own list and not tried, because trying would do harm or goes another "
                        "way than the API: %1.")
                         .arg(listed.join(u", "_s)));
    if (allowedFrom.isEmpty())
        notes.append(tr("The user may come from any address. Name this computer's address to narrow that."));
    if (!serviceAllows.isEmpty())
        notes.append(tr("The router's API now takes connections from these addresses only: %1. Other computers of the "
                        "shop must be among them.")
                         .arg(serviceAllows.join(u", "_s)));
    return notes;
}

QCoro::Task<Result<Router>> LeastPrivilege::adopt(Actor actor, RouterId router, NewRouterUser user)
{
    const Result<Router> record = co_await m_routers.byId(actor, router);
    if (!record)
        co_return failure(record.error());
    RouterDraft draft;
    draft.name = record->name;
    draft.host = record->host;
    draft.port = record->port;
    draft.tls = record->tls;
    draft.user = user.name;
    draft.password = user.password;
    draft.isActive = record->isActive;
    const Result<AddedRouter> updated = co_await m_routers.update(actor, router, draft, Testing::First);
    if (!updated)
        co_return failure(updated.error());
    co_return updated->router;
}

} // namespace nettdesk::fleet
