// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routerwords.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const Router &router, const fleet::LineStatus &status)
{
    return {{u"id"_s, router.publicId},
            {u"name"_s, router.name},
            {u"host"_s, router.host},
            {u"port"_s, int(router.port)},
            {u"tls"_s, tlsModeName(router.tls)},
            {u"user"_s, router.user},
            {u"active"_s, router.isActive},
            {u"status"_s, fleet::lineStateName(status.state)},
            {u"fingerprint"_s, textOrNull(router.fingerprint)},
            {u"identity"_s, textOrNull(router.identity)},
            {u"version"_s, textOrNull(router.version)},
            {u"board"_s, textOrNull(router.board)},
            {u"signInAddress"_s, textOrNull(router.signInAddress)},
            {u"lastSeen"_s, timeJson(router.lastSeen)},
            {u"createdAt"_s, timeJson(router.createdAt)}};
}

QString factsOf(const Router &router)
{
    return factsText({{u"Router"_s, router.name},
                      {u"Id"_s, router.publicId},
                      {u"Address"_s, u"%1:%2"_s.arg(router.host).arg(router.port)},
                      {u"TLS"_s, tlsModeName(router.tls)},
                      {u"User"_s, router.user},
                      {u"Active"_s, router.isActive ? u"yes"_s : u"no"_s},
                      {u"Identity"_s, router.identity},
                      {u"RouterOS"_s, router.version},
                      {u"Board"_s, router.board},
                      {u"Sign-in page"_s, router.signInAddress},
                      {u"Certificate"_s, router.fingerprint},
                      {u"Last seen"_s, localTimeText(router.lastSeen)}});
}

QJsonObject json(const fleet::RouterProbe &probe)
{
    return {{u"success"_s, true},
            {u"identity"_s, probe.identity},
            {u"version"_s, probe.version},
            {u"board"_s, probe.board},
            {u"hotspotProfiles"_s, probe.hotspotProfiles},
            {u"signInAddress"_s, textOrNull(probe.signInAddress)},
            {u"fingerprint"_s, textOrNull(probe.fingerprint)},
            {u"roundTripMs"_s, double(probe.roundTrip.count())},
            {u"notes"_s, QJsonArray::fromStringList(probe.notes)}};
}

QString factsOf(const fleet::RouterProbe &probe)
{
    QString text = factsText({{u"Identity"_s, probe.identity},
                              {u"RouterOS"_s, probe.version},
                              {u"Board"_s, probe.board},
                              {u"Hotspot profiles"_s, QString::number(probe.hotspotProfiles)},
                              {u"Sign-in page"_s, probe.signInAddress},
                              {u"Certificate"_s, probe.fingerprint},
                              {u"Round trip"_s, u"%1 ms"_s.arg(probe.roundTrip.count())}});
    for (const QString &note : probe.notes)
        text += note + u'\n';
    return text;
}

QCoro::Task<Result<Answer>> add(Call call)
{
    fleet::RouterDraft draft;
    draft.name = call.value(u"name"_s);
    draft.host = call.value(u"host"_s);
    draft.user = call.value(u"user"_s);
    if (draft.host.isEmpty() || draft.user.isEmpty())
        co_return failure(usageError(u"--host and --user are needed."_s));
    if (call.has(u"tls"_s)) {
        const auto tls = tlsModeFromName(call.value(u"tls"_s));
        if (!tls)
            co_return failure(usageError(u"--tls is off, pinned, verified or anonymous."_s));
        draft.tls = *tls;
    }
    if (call.has(u"port"_s)) {
        bool ok = false;
        draft.port = call.value(u"port"_s).toUShort(&ok);
        if (!ok || draft.port == 0)
            co_return failure(usageError(u"--port is a number from 1 to 65535."_s));
    }
    auto password = secretOption(call, u"password"_s, u"Password of %1 on the router"_s.arg(draft.user));
    if (!password)
        co_return failure(password.error());
    draft.password = security::SecretBytes::taking(*password);

    const auto testing = call.has(u"no-test"_s) ? fleet::Testing::LeaveOut : fleet::Testing::First;
    const auto added = co_await call.shop->routers.add(call.actor, draft, testing, call.stop);
    if (!added)
        co_return failure(added.error());
    Answer answer;
    QJsonObject document = json(added->router, call.shop->routers.status(added->router.id));
    document.insert(u"test"_s, added->probe ? QJsonValue(json(*added->probe)) : QJsonValue());
    answer.json = document;
    answer.text = u"Added “%1” as %2.\n"_s.arg(printable(added->router.name), added->router.publicId);
    if (added->probe)
        answer.text += factsOf(*added->probe);
    co_return answer;
}

QCoro::Task<Result<Answer>> list(Call call)
{
    const auto routers = co_await call.shop->routers.list(call.actor);
    if (!routers)
        co_return failure(routers.error());
    QJsonArray rows;
    Table table({u"ID"_s, u"NAME"_s, u"ADDRESS"_s, u"TLS"_s, u"ACTIVE"_s, u"ROUTEROS"_s, u"BOARD"_s, u"LAST SEEN"_s});
    for (const Router &router : *routers) {
        rows.append(json(router, call.shop->routers.status(router.id)));
        table.addRow({router.publicId, router.name, u"%1:%2"_s.arg(router.host).arg(router.port),
                      tlsModeName(router.tls), router.isActive ? u"yes"_s : u"no"_s, router.version, router.board,
                      localTimeText(router.lastSeen)});
    }
    Answer answer{rows, table.text()};
    if (table.isEmpty())
        answer.text = u"There is no router yet. Add one with: nettdeskctl router add --name N --host H --user U\n"_s;
    co_return answer;
}

QCoro::Task<Result<Answer>> show(Call call)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    co_return Answer{json(*router, call.shop->routers.status(router->id)), factsOf(*router)};
}

QCoro::Task<Result<Answer>> test(Call call)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    const auto probe = co_await call.shop->routers.testStored(call.actor, router->id, call.stop);
    if (!probe)
        co_return failure(probe.error());
    co_return Answer{json(*probe), factsOf(*probe)};
}

QCoro::Task<Result<Answer>> remove(Call call)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    const auto removed = co_await call.shop->routers.remove(call.actor, router->id);
    if (!removed)
        co_return failure(removed.error());
    const QJsonObject document{{u"id"_s, router->publicId}, {u"removed"_s, true}};
    co_return Answer{document, u"Removed “%1”.\n"_s.arg(printable(router->name))};
}

QCoro::Task<Result<Answer>> setActive(Call call, bool active)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    const auto changed = co_await call.shop->routers.setActive(call.actor, router->id, active);
    if (!changed)
        co_return failure(changed.error());
    co_return Answer{json(*changed, call.shop->routers.status(changed->id)), factsOf(*changed)};
}

QCoro::Task<Result<Answer>> activate(Call call)
{
    return setActive(std::move(call), true);
}

QCoro::Task<Result<Answer>> deactivate(Call call)
{
    return setActive(std::move(call), false);
}

QCoro::Task<Result<Answer>> trust(Call call)
{
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    const QString fingerprint = call.value(u"fingerprint"_s);
    if (fingerprint.isEmpty())
        co_return failure(
            usageError(u"--fingerprint is needed: the one that the router shows now, compared by a person."_s));
    const auto trusted = co_await call.shop->routers.acceptCertificate(call.actor, router->id, fingerprint);
    if (!trusted)
        co_return failure(trusted.error());
    co_return Answer{json(*trusted, call.shop->routers.status(trusted->id)), factsOf(*trusted)};
}

} // namespace

QList<Command> routerRecordCommands()
{
    return {
        {{u"router"_s, u"add"_s},
         u"--host H --user U --password-file F [--name N]"_s,
         u"test a router and add it"_s,
         Needs::Keys,
         {{u"name"_s, u"the shop's name for it; otherwise its own"_s, u"NAME"_s},
          {u"host"_s, u"name or address"_s, u"HOST"_s},
          {u"port"_s, u"8728, or 8729 with TLS, unless said otherwise"_s, u"PORT"_s},
          {u"tls"_s, u"off, pinned (takes the first certificate), verified or anonymous"_s, u"MODE"_s},
          {u"user"_s, u"RouterOS user"_s, u"USER"_s},
          {u"password-file"_s, u"holds that user's password"_s, u"FILE"_s},
          {u"password-stdin"_s, u"read the password from standard input"_s, {}},
          {u"no-test"_s, u"save without asking the router"_s, {}}},
         false,
         add},
        {{u"router"_s, u"list"_s}, {}, u"all routers"_s, Needs::Database, {}, false, list},
        {{u"router"_s, u"show"_s}, u"ID"_s, u"one router as it is stored"_s, Needs::Database, {}, false, show, 1},
        {{u"router"_s, u"test"_s}, u"ID"_s, u"ask the router who it is"_s, Needs::Keys, {}, false, test, 1},
        {{u"router"_s, u"activate"_s}, u"ID"_s, u"work with it"_s, Needs::Keys, {}, false, activate, 1},
        {{u"router"_s, u"deactivate"_s},
         u"ID"_s,
         u"keep it, but do not contact it"_s,
         Needs::Keys,
         {},
         false,
         deactivate,
         1},
        {{u"router"_s, u"trust"_s},
         u"ID --fingerprint SHA256"_s,
         u"accept its changed certificate"_s,
         Needs::Keys,
         {{u"fingerprint"_s, u"the certificate's SHA-256, as the refusal showed it"_s, u"SHA256"_s}},
         false,
         trust,
         1},
        {{u"router"_s, u"remove"_s},
         u"ID"_s,
         u"remove it, if no voucher belongs to it"_s,
         Needs::Keys,
         {},
         false,
         remove,
         1},
    };
}

} // namespace nettdesk::cli
