// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/profileproperties.h"
#include "core/fleet/profileservice.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"

#include <QLocale>

#include <climits>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;

namespace {

template<class Profile>
QByteArray path(const char *verb)
{
    return QByteArray(ProfileTable<Profile>::menu) + '/' + verb;
}

/// What differs, as it goes into the audit log: "rate-limit=2M/5M, idle-timeout=none".
template<class Profile>
QString described(const Profile &profile, const Profile *other = nullptr)
{
    QStringList parts;
    for (const auto &property : ProfileTable<Profile>::properties) {
        const QString &value = profile.*property.value;
        if (other ? value != other->*property.value : !value.isEmpty())
            parts.append(QString::fromLatin1(property.word) + u'=' + value);
    }
    return parts.join(u", "_s);
}

/// Does a failure leave open whether the router carried the command out?
bool isUnknown(const Error &error)
{
    return error.kind == Error::Kind::NotReachable || error.kind == Error::Kind::TimedOut;
}

} // namespace

/// Sends the commands one after the other and writes the audit row, also of a change whose answer was lost.
QCoro::Task<Result<>> ProfileService::carryOut(Way way, QList<Command> commands, Change change)
{
    Result<Reply> reply = Reply();
    for (const Command &command : commands) {
        reply = co_await way.connection->call(command);
        if (!reply)
            break;
    }
    if (!reply && !isUnknown(reply.error()) && commands.size() == 1)
        co_return failure(reply.error()); // refused, and nothing was changed
    security::AuditEntry entry;
    entry.actor = change.actor;
    entry.action = change.action;
    entry.object = u"profile “%1” on router %2"_s.arg(change.profile, change.router.publicId);
    entry.before = change.before;
    entry.after = change.after;
    if (!reply)
        entry.result = isUnknown(reply.error()) ? u"unknown"_s : u"refused in part"_s;
    auto write = [audit = m_audit, entry](storage::Session &session) { return audit.append(session, entry); };
    const Result<> written = co_await m_database.run(write);
    Q_EMIT changed(change.router.id);
    if (!reply && isUnknown(reply.error()))
        co_return failure(reply.error().kind,
                          tr("The line to the router was lost before it answered: it may have changed the profile “%1” "
                             "or not. Refresh the profiles to see.")
                              .arg(change.profile),
                          reply.error().detail);
    if (!reply)
        co_return failure(reply.error());
    if (!written)
        co_return failure(written.error().kind,
                          tr("The router changed the profile “%1”, but the shop's record of it could not be written. "
                             "%2")
                              .arg(change.profile, written.error().message),
                          written.error().detail);
    co_return Result<>();
}

template<class Profile>
QCoro::Task<Result<Profile>> ProfileService::add(Actor actor, RouterId router, Profile wanted)
{
    const Result<Way> way = co_await wayTo(actor, router);
    if (!way)
        co_return failure(way.error());
    if (const auto fault = faultOf(wanted))
        co_return failure(Error::Kind::Invalid, fault->message);
    Command command(path<Profile>("add"));
    for (const auto &property : ProfileTable<Profile>::properties) {
        if (const QString &value = wanted.*property.value; !value.isEmpty())
            command.set(property.word, QStringView(value));
    }
    const QList<Command> commands{command};
    const Change change{actor,       way->router, QString::fromLatin1(ProfileTable<Profile>::action) + u".add"_s,
                        wanted.name, {},          described(wanted)};
    const Result<> done = co_await carryOut(*way, commands, change);
    if (!done)
        co_return failure(done.error());
    Command print = profilePrint<Profile>();
    print.where("name", QStringView(wanted.name));
    const Result<Reply> standing = co_await way->connection->call(print);
    if (!standing)
        co_return failure(standing.error());
    co_return readProfile<Profile>(standing->rows.first());
}

template<class Profile>
QCoro::Task<Result<Profile>> ProfileService::change(Actor actor, RouterId router, Profile before, Profile wanted)
{
    const Result<Way> way = co_await wayTo(actor, router);
    if (!way)
        co_return failure(way.error());
    if (isOurProfileName(before.name))
        co_return failure(
            Error::Kind::Invalid,
            tr("“%1” is kept by NettDesk for the speed that its name says, and would be set back. Nothing "
               "was changed; make a profile of another name.")
                .arg(before.name));
    if (const auto fault = faultOf(wanted, &before))
        co_return failure(Error::Kind::Invalid, fault->message);
    const Result<Profile> standing = co_await stillThere(way->connection, before);
    if (!standing)
        co_return failure(standing.error());
    if (wanted.name != before.name) {
        const Result<> may = co_await mayRename(*way, before.name, before.isDefault, ProfileTable<Profile>::kind);
        if (!may)
            co_return failure(may.error());
    }

    QList<Command> commands;
    Command set(path<Profile>("set"));
    set.set(".id", QStringView(standing->itemId));
    bool sets = false;
    for (const auto &property : ProfileTable<Profile>::properties) {
        const QString &value = wanted.*property.value;
        if (value == before.*property.value)
            continue;
        if (value.isEmpty() && !property.cleared) {
            Command unset(path<Profile>("unset"));
            unset.set(".id", QStringView(standing->itemId)).set("value-name", property.word);
            commands.append(unset);
            continue;
        }
        if (value.isEmpty())
            set.set(property.word, QByteArrayView(property.cleared));
        else
            set.set(property.word, QStringView(value));
        sets = true;
    }
    if (sets)
        commands.append(set);
    if (commands.isEmpty())
        co_return standing;
    const Change what{actor,
                      way->router,
                      QString::fromLatin1(ProfileTable<Profile>::action) + u".change"_s,
                      before.name,
                      described(before, &wanted),
                      described(wanted, &before)};
    const Result<> done = co_await carryOut(*way, commands, what);
    if (!done)
        co_return failure(done.error());
    wanted.itemId = standing->itemId;
    wanted.isDefault = standing->isDefault;
    co_return co_await stillThere(way->connection, wanted);
}

/// The row as it stands now, if it is still the one that was read.
template<class Profile>
QCoro::Task<Result<Profile>> ProfileService::stillThere(std::shared_ptr<Connection> connection, Profile known)
{
    Command print = profilePrint<Profile>();
    print.where(".id", QStringView(known.itemId));
    const Result<Reply> reply = co_await connection->call(print);
    if (!reply)
        co_return failure(reply.error());
    if (reply->rows.isEmpty())
        co_return failure(Error::Kind::NotFound, tr("The profile “%1” is not on the router any more. Nothing was "
                                                    "changed; refresh the profiles.")
                                                     .arg(known.name));
    const Profile standing = readProfile<Profile>(reply->rows.first());
    if (standing.name != known.name)
        co_return failure(
            Error::Kind::Conflict,
            tr("The profile “%1” is called “%2” on the router now: somebody renamed it there. Nothing was "
               "changed; refresh the profiles.")
                .arg(known.name, standing.name));
    co_return standing;
}

QCoro::Task<Result<>> ProfileService::mayRename(Way way, QString name, bool isDefault, ProfileKind kind)
{
    if (isDefault)
        co_return failure(Error::Kind::Invalid,
                          tr("“%1” is the router's own profile and keeps its name. Nothing was changed.").arg(name));
    const Result<ProfileUse> use = co_await useOf(way.connection, way.router.id, kind, name, {});
    if (!use)
        co_return failure(use.error());
    if (use->vouchers > 0)
        co_return failure(Error::Kind::Conflict,
                          tr("“%1” keeps its name: %n voucher(s) that are not redeemed yet ask for it by this name. "
                             "Nothing was changed; make a new profile instead.",
                             nullptr, int(std::min<qint64>(use->vouchers, INT_MAX)))
                              .arg(name));
    if (use->packages > 0)
        co_return failure(Error::Kind::Conflict,
                          tr("“%1” keeps its name: %n package(s) give it to their vouchers by this name. Nothing was "
                             "changed; choose another profile in the packages first.",
                             nullptr, int(std::min<qint64>(use->packages, INT_MAX)))
                              .arg(name));
    co_return Result<>();
}

QCoro::Task<Result<HotspotUserProfile>> ProfileService::addHotspot(Actor actor, RouterId router,
                                                                   HotspotUserProfile wanted)
{
    return add(std::move(actor), router, std::move(wanted));
}

QCoro::Task<Result<PppProfile>> ProfileService::addPpp(Actor actor, RouterId router, PppProfile wanted)
{
    return add(std::move(actor), router, std::move(wanted));
}

QCoro::Task<Result<HotspotUserProfile>>
ProfileService::changeHotspot(Actor actor, RouterId router, HotspotUserProfile before, HotspotUserProfile wanted)
{
    return change(std::move(actor), router, std::move(before), std::move(wanted));
}

QCoro::Task<Result<PppProfile>> ProfileService::changePpp(Actor actor, RouterId router, PppProfile before,
                                                          PppProfile wanted)
{
    return change(std::move(actor), router, std::move(before), std::move(wanted));
}

template<class Profile>
QCoro::Task<Result<>> ProfileService::drop(Actor actor, RouterId router, QString name, QString itemId)
{
    const Result<Way> way = co_await wayTo(actor, router);
    if (!way)
        co_return failure(way.error());
    Profile known;
    known.name = name;
    known.itemId = itemId;
    const Result<Profile> standing = co_await stillThere(way->connection, known);
    if (!standing)
        co_return failure(standing.error());
    if (standing->isDefault)
        co_return failure(Error::Kind::Invalid,
                          tr("“%1” is the router's own profile and cannot be removed. Nothing was changed.").arg(name));
    const Result<ProfileUse> use = co_await useOf(way->connection, router, ProfileTable<Profile>::kind, name, {});
    if (!use)
        co_return failure(use.error());
    if (use->isUsed())
        co_return failure(Error::Kind::Conflict, inUseText(name, *use));
    Command command(path<Profile>("remove"));
    command.set(".id", QStringView(standing->itemId));
    const QList<Command> commands{command};
    const Change what{actor, way->router,          QString::fromLatin1(ProfileTable<Profile>::action) + u".remove"_s,
                      name,  described(*standing), {}};
    co_return co_await carryOut(*way, commands, what);
}

QCoro::Task<Result<>> ProfileService::remove(Actor actor, RouterId router, ProfileKind kind, QString name,
                                             QString itemId)
{
    if (kind == ProfileKind::Hotspot)
        return drop<HotspotUserProfile>(std::move(actor), router, std::move(name), std::move(itemId));
    return drop<PppProfile>(std::move(actor), router, std::move(name), std::move(itemId));
}

QString ProfileService::inUseText(const QString &name, const ProfileUse &use)
{
    const auto number = [](qint64 count) { return int(std::min<qint64>(count, INT_MAX)); };
    QStringList who;
    if (use.users > 0)
        who.append(tr("%n user(s) on the router", nullptr, number(use.users)));
    if (use.vouchers > 0)
        who.append(tr("%n voucher(s) that are not redeemed yet", nullptr, number(use.vouchers)));
    if (use.packages > 0)
        who.append(tr("%n package(s)", nullptr, number(use.packages)));
    return tr("The profile “%1” was not removed, because it is used by: %2. Give these another profile first.")
        .arg(name, QLocale().createSeparatedList(who));
}

} // namespace nettdesk::fleet
