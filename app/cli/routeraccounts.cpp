// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routerwords.h"

#include <QCommandLineParser>

namespace nettdesk::cli {

using namespace Qt::StringLiterals;
using customers::FoundUser;
using customers::SkippedUser;
using customers::SkipReason;

namespace {

void addUse(QJsonObject &row, const fleet::ProfileUse &use)
{
    row.insert(u"users"_s, double(use.users));
    row.insert(u"vouchers"_s, double(use.vouchers));
    row.insert(u"packages"_s, double(use.packages));
}

QJsonObject json(const fleet::RouterProfiles::Hotspot &line)
{
    const fleet::HotspotUserProfile &profile = line.profile;
    QJsonObject row{{u"id"_s, profile.itemId},
                    {u"name"_s, profile.name},
                    {u"sessionTimeout"_s, textOrNull(profile.sessionTimeout)},
                    {u"idleTimeout"_s, textOrNull(profile.idleTimeout)},
                    {u"keepaliveTimeout"_s, textOrNull(profile.keepaliveTimeout)},
                    {u"statusAutorefresh"_s, textOrNull(profile.statusAutorefresh)},
                    {u"sharedUsers"_s, textOrNull(profile.sharedUsers)},
                    {u"rateLimit"_s, textOrNull(profile.rateLimit)},
                    {u"addressList"_s, textOrNull(profile.addressList)},
                    {u"addressPool"_s, textOrNull(profile.addressPool)},
                    {u"macCookieTimeout"_s, textOrNull(profile.macCookieTimeout)},
                    {u"default"_s, profile.isDefault}};
    addUse(row, line.use);
    return row;
}

QJsonObject json(const fleet::RouterProfiles::Ppp &line)
{
    const fleet::PppProfile &profile = line.profile;
    QJsonObject row{{u"id"_s, profile.itemId},
                    {u"name"_s, profile.name},
                    {u"localAddress"_s, textOrNull(profile.localAddress)},
                    {u"remoteAddress"_s, textOrNull(profile.remoteAddress)},
                    {u"rateLimit"_s, textOrNull(profile.rateLimit)},
                    {u"onlyOne"_s, textOrNull(profile.onlyOne)},
                    {u"sessionTimeout"_s, textOrNull(profile.sessionTimeout)},
                    {u"idleTimeout"_s, textOrNull(profile.idleTimeout)},
                    {u"addressList"_s, textOrNull(profile.addressList)},
                    {u"dnsServer"_s, textOrNull(profile.dnsServer)},
                    {u"default"_s, profile.isDefault}};
    addUse(row, line.use);
    return row;
}

Answer hotspotAnswer(const fleet::RouterProfiles &profiles)
{
    QJsonArray rows;
    Table table({u"ID"_s, u"NAME"_s, u"RATE LIMIT (UP/DOWN)"_s, u"SHARED USERS"_s, u"SESSION"_s, u"IDLE"_s, u"POOL"_s,
                 u"USERS"_s});
    table.alignRight(7);
    for (const auto &line : profiles.hotspot) {
        const fleet::HotspotUserProfile &profile = line.profile;
        rows.append(json(line));
        table.addRow({profile.itemId, profile.name, profile.rateLimit, profile.sharedUsers, profile.sessionTimeout,
                      profile.idleTimeout, profile.addressPool, QString::number(line.use.users)});
    }
    return {rows, table.text()};
}

Answer pppAnswer(const fleet::RouterProfiles &profiles)
{
    QJsonArray rows;
    Table table({u"ID"_s, u"NAME"_s, u"RATE LIMIT (UP/DOWN)"_s, u"LOCAL"_s, u"REMOTE"_s, u"SESSION"_s, u"USERS"_s});
    table.alignRight(6);
    for (const auto &line : profiles.ppp) {
        const fleet::PppProfile &profile = line.profile;
        rows.append(json(line));
        table.addRow({profile.itemId, profile.name, profile.rateLimit, profile.localAddress, profile.remoteAddress,
                      profile.sessionTimeout, QString::number(line.use.users)});
    }
    return {rows, table.text()};
}

QCoro::Task<Result<Answer>> profiles(Call call)
{
    const QString service = call.has(u"service"_s) ? call.value(u"service"_s) : u"hotspot"_s;
    if (service != "hotspot"_L1 && service != "ppp"_L1)
        co_return failure(usageError(u"--service is hotspot or ppp."_s));
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    const auto profiles = co_await call.shop->profiles.read(call.actor, router->id, call.stop);
    if (!profiles)
        co_return failure(profiles.error());
    const bool isHotspot = service == "hotspot"_L1;
    if (const std::optional<Error> &missing = isHotspot ? profiles->noHotspot : profiles->noPpp)
        co_return failure(*missing);
    co_return isHotspot ? hotspotAnswer(*profiles) : pppAnswer(*profiles);
}

QJsonObject json(const FoundUser &user)
{
    return {{u"service"_s, routerUserServiceName(user.service)},
            {u"name"_s, user.name},
            {u"server"_s, textOrNull(user.server)},
            {u"profile"_s, textOrNull(user.profile)},
            {u"comment"_s, textOrNull(user.comment)},
            {u"email"_s, textOrNull(user.email)},
            {u"disabled"_s, user.isDisabled}};
}

QJsonArray json(const QList<SkippedUser> &skipped)
{
    QJsonArray rows;
    for (const SkippedUser &one : skipped) {
        QJsonObject row = json(one.user);
        row.insert(u"reason"_s, customers::skipReasonName(one.reason));
        row.insert(u"explanation"_s, customers::skipReasonText(one.reason));
        row.insert(u"sameAs"_s, textOrNull(one.sameAs));
        rows.append(row);
    }
    return rows;
}

/// "12 skipped: …" a line for each reason, for people.
QString skippedText(const QList<SkippedUser> &skipped)
{
    QMap<SkipReason, int> counts;
    for (const SkippedUser &one : skipped)
        ++counts[one.reason];
    QString text;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        text += u"Skipped %1: %2\n"_s.arg(it.value()).arg(customers::skipReasonText(it.key()));
    return text;
}

QCoro::Task<Result<Answer>> previewImport(Call call, Router router, customers::ImportServices services)
{
    const auto preview = co_await call.shop->userImport.preview(call.actor, router.id, services, call.stop);
    if (!preview)
        co_return failure(preview.error());
    QJsonArray toCreate;
    Table table({u"SERVICE"_s, u"NAME"_s, u"PROFILE"_s, u"E-MAIL"_s, u"COMMENT"_s});
    for (const FoundUser &user : preview->toCreate) {
        toCreate.append(json(user));
        table.addRow({routerUserServiceName(user.service), user.name, user.profile, user.email, user.comment});
    }
    Answer answer;
    answer.json = QJsonObject{{u"router"_s, router.publicId},
                              {u"service"_s, customers::importServicesName(services)},
                              {u"dryRun"_s, true},
                              {u"toCreate"_s, toCreate},
                              {u"skipped"_s, json(preview->skipped)}};
    answer.text = table.isEmpty() ? QString() : table.text();
    answer.text += u"%1 customers would be created.\n"_s.arg(preview->toCreate.size()) + skippedText(preview->skipped);
    co_return answer;
}

QCoro::Task<Result<Answer>> import(Call call)
{
    const auto services = customers::importServicesFromName(call.value(u"service"_s));
    if (!services)
        co_return failure(usageError(u"--service is hotspot, pppoe or both."_s));
    const auto router = co_await namedRouter(call);
    if (!router)
        co_return failure(router.error());
    if (call.has(u"dry-run"_s))
        co_return co_await previewImport(call, *router, *services);
    const auto report = co_await call.shop->userImport.run(call.actor, router->id, *services, call.progress, call.stop);
    if (!report)
        co_return failure(report.error());
    Answer answer;
    answer.json = QJsonObject{{u"router"_s, router->publicId},
                              {u"service"_s, customers::importServicesName(*services)},
                              {u"dryRun"_s, false},
                              {u"created"_s, report->created},
                              {u"remaining"_s, report->remaining},
                              {u"skipped"_s, json(report->skipped)}};
    answer.text = u"%1 customers were created.\n"_s.arg(report->created) + skippedText(report->skipped);
    answer.endedBy = report->stoppedBy;
    co_return answer;
}

} // namespace

QList<Command> routerAccountCommands()
{
    return {
        {{u"router"_s, u"profiles"_s},
         u"ID [--service hotspot|ppp]"_s,
         u"its hotspot user profiles or PPP profiles, read now, with who uses them"_s,
         Needs::Keys,
         {{u"service"_s, u"hotspot (without it) or ppp"_s, u"SERVICE"_s}},
         false,
         profiles,
         1},
        {{u"router"_s, u"import"_s},
         u"ID --service hotspot|pppoe|both [--dry-run]"_s,
         u"make customers from the accounts that stand on it"_s,
         Needs::Keys,
         {{u"service"_s, u"hotspot, pppoe or both"_s, u"SERVICE"_s},
          {u"dry-run"_s, u"only tell what would be created and what skipped, and why"_s, {}}},
         false,
         import,
         1},
    };
}

} // namespace nettdesk::cli
