// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/probe.h"

#include "core/fleet/profileproperties.h"
#include "core/routeros/connection.h"
#include "core/routeros/values.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using routeros::Row;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterProbe)
};

Command print(QByteArrayView path, std::initializer_list<QByteArrayView> names)
{
    Command command(path);
    command.properties(names);
    return command;
}

/// A missing policy in words that say which: the router says only "not enough permissions".
Error explained(const Error &error, const QString &user)
{
    if (error.kind != Error::Kind::NotPermitted)
        return error;
    return Error{Error::Kind::NotPermitted,
                 Text::tr("The router let “%1” in, but does not let it read. Give its group the policies api, read, "
                          "write, test and sensitive on the router (System > Users > Groups), then test again.")
                     .arg(user),
                 error.detail};
}

bool isRunning(const Row &server)
{
    return !routeros::parseBoolean(server.value("disabled")).value_or(false);
}

/// The host of the sign-in page: what the hotspot's server profile calls itself, or its address.
QString addressOf(const Row &serverProfile)
{
    const QString name = serverProfile.text("dns-name").trimmed();
    if (!name.isEmpty())
        return name;
    const QString address = serverProfile.text("hotspot-address").trimmed();
    return address == "0.0.0.0"_L1 ? QString() : address;
}

/// The first running hotspot server decides; without one, the first server profile that has an address.
QString signInAddress(const routeros::Rows &servers, const routeros::Rows &serverProfiles)
{
    for (const Row &server : servers) {
        if (!isRunning(server))
            continue;
        for (const Row &profile : serverProfiles) {
            if (profile.value("name") == server.value("profile") && !addressOf(profile).isEmpty())
                return addressOf(profile);
        }
    }
    for (const Row &profile : serverProfiles) {
        if (!addressOf(profile).isEmpty())
            return addressOf(profile);
    }
    return {};
}

/// True when the router says itself that this user may not write. Where it does not say, false.
bool lacksWrite(const routeros::Rows &users, const routeros::Rows &groups)
{
    const QByteArrayView group = users.first().value("group");
    for (const Row &row : groups) {
        if (!group.isEmpty() && row.value("name") == group)
            return row.bytes("policy").split(',').contains("!write");
    }
    return false;
}

/// A menu of a package that may be missing: then there are no rows of it.
routeros::Rows rowsOf(const Result<Reply> &reply)
{
    return reply ? reply->rows : routeros::Rows();
}

} // namespace

QCoro::Task<Result<RouterProbe>> probe(std::shared_ptr<Connection> connection, QString user, std::stop_token stop)
{
    RouterProbe probe;
    probe.tls = connection->endpoint().tls;
    probe.fingerprint = QString::fromLatin1(connection->fingerprint());

    QElapsedTimer watch;
    watch.start();
    const Command askIdentity = print("/system/identity/print", {"name"});
    const Result<Reply> identity = co_await connection->call(askIdentity, stop);
    if (!identity)
        co_return failure(explained(identity.error(), user));
    probe.roundTrip = std::chrono::milliseconds(watch.elapsed());
    probe.identity = identity->rows.first().text("name");

    // Sent together, answered in any order.
    auto resource = connection->call(print("/system/resource/print", {"version", "board-name"}), stop);
    auto profiles = connection->call(print("/ip/hotspot/user/profile/print", {".id", "name"}), stop);
    auto servers = connection->call(print("/ip/hotspot/print", {".id", "name", "profile", "disabled"}), stop);
    auto serverProfiles = connection->call(
        print("/ip/hotspot/profile/print", {".id", "name", "dns-name", "hotspot-address", "login-by"}), stop);
    Command askUser = print("/user/print", {"name", "group"});
    askUser.where("name", QStringView(user));
    auto users = connection->call(askUser, stop);
    auto groups = connection->call(print("/user/group/print", {"name", "policy"}), stop);
    const Result<Reply> resourceReply = co_await resource;
    const Result<Reply> profilesReply = co_await profiles;
    const Result<Reply> serversReply = co_await servers;
    const Result<Reply> serverProfilesReply = co_await serverProfiles;
    const Result<Reply> usersReply = co_await users;
    const Result<Reply> groupsReply = co_await groups;
    if (!resourceReply)
        co_return failure(explained(resourceReply.error(), user));
    probe.version = resourceReply->rows.first().text("version");
    probe.board = resourceReply->rows.first().text("board-name");
    if (!profilesReply && routeros::trapKind(profilesReply.error()) != routeros::TrapKind::NoSuchCommand)
        co_return failure(explained(profilesReply.error(), user));
    probe.hotspotProfiles = int(rowsOf(profilesReply).size());
    probe.signInAddress = signInAddress(rowsOf(serversReply), rowsOf(serverProfilesReply));

    if (!profilesReply)
        probe.notes.append(Text::tr("This router has no hotspot: its package is missing or switched off. Vouchers need "
                                    "one."));
    else if (rowsOf(serversReply).isEmpty())
        probe.notes.append(Text::tr("No hotspot is set up on this router yet. Vouchers can be made, but guests cannot "
                                    "sign in before there is one (IP > Hotspot > Hotspot Setup)."));
    if (lacksWrite(rowsOf(usersReply), rowsOf(groupsReply)))
        probe.notes.append(
            Text::tr("“%1” may read on this router but not write: vouchers cannot be activated. Give its "
                     "group the policy write (System > Users > Groups).")
                .arg(user));
    if (probe.tls == TlsMode::Off)
        probe.notes.append(Text::tr("This line is not encrypted: whoever can listen on the way reads the router's "
                                    "password. Use TLS where the router has a certificate for api-ssl."));
    else if (probe.tls == TlsMode::Anonymous)
        probe.notes.append(
            Text::tr("This line is encrypted, but the router does not prove who it is: it is safe from "
                     "listeners, not from an impostor. Give api-ssl a certificate on the router and choose "
                     "“pinned”."));
    co_return probe;
}

QCoro::Task<Result<QList<HotspotUserProfile>>> readProfiles(std::shared_ptr<Connection> connection,
                                                            std::stop_token stop)
{
    const Command ask =
        print("/ip/hotspot/user/profile/print",
              {".id", "name", "rate-limit", "shared-users", "session-timeout", "idle-timeout", "keepalive-timeout",
               "status-autorefresh", "address-list", "address-pool", "mac-cookie-timeout", "default"});
    const Result<Reply> reply = co_await connection->call(ask, stop);
    if (!reply)
        co_return failure(reply.error());
    QList<HotspotUserProfile> profiles;
    for (const Row &row : reply->rows)
        profiles.append(hotspotProfileOf(row));
    co_return profiles;
}

} // namespace nettdesk::fleet
