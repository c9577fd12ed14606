// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/importplan.h"

#include "core/model/name.h"
#include "core/model/operationid.h"
#include "core/routeros/values.h"

#include <algorithm>

namespace nettdesk::customers {

using namespace Qt::StringLiterals;
using routeros::Row;

namespace {

constexpr QByteArrayView mark = "nd1 "; // of our vouchers' accounts, twelve signs of [0-9a-z] behind it
constexpr qsizetype markedSigns = 12;
constexpr qsizetype longestComment = 200;

bool isOurs(QByteArrayView comment)
{
    if (!comment.startsWith(mark) || comment.size() < mark.size() + markedSigns)
        return false;
    const QByteArrayView signs = comment.sliced(mark.size(), markedSigns);
    return std::all_of(signs.begin(), signs.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

bool isYes(const Row &row, QByteArrayView property)
{
    return routeros::parseBoolean(row.value(property)).value_or(false);
}

/// The account can be found again by this name, and a customer can be called so.
bool isUsableName(QByteArrayView bytes, const QString &name)
{
    return name.toUtf8() == bytes && !name.contains(QChar(u'\0')) && cleanName(name).has_value();
}

QString firstLine(const QString &text)
{
    QString line = text.left(text.indexOf(u'\n')).simplified();
    return line.size() > longestComment ? line.left(longestComment) + u'…' : line;
}

/// Nothing is invented: only what is an address as a whole.
QString emailOf(const Row &row, const QString &comment)
{
    for (const QString &text : {row.text("email").trimmed(), comment.trimmed()}) {
        if (isEmailAddress(text))
            return text;
    }
    return {};
}

FoundUser foundUser(const Row &row, RouterUserService service)
{
    const QString comment = row.text("comment");
    FoundUser user;
    user.service = service;
    user.name = row.text("name");
    if (const QString server = row.text("server"); service == RouterUserService::Hotspot && server != "all"_L1)
        user.server = server;
    user.profile = row.text("profile");
    user.comment = firstLine(comment);
    user.email = emailOf(row, comment);
    user.isDisabled = isYes(row, "disabled");
    return user;
}

bool isForPppoe(const Row &row)
{
    const QByteArrayView service = row.value("service");
    return service.isEmpty() || service == "any" || service == "pppoe";
}

} // namespace

QString ImportKnowledge::linkKey(RouterUserService service, const QString &server, const QString &name)
{
    return routerUserServiceName(service) + u'\n' + server + u'\n' + name;
}

void ImportKnowledge::learn(const QList<RouterUser> &linked)
{
    for (const RouterUser &user : linked)
        links.insert(linkKey(user.service, user.server, user.name));
}

QByteArrayList importProperties(RouterUserService service)
{
    if (service == RouterUserService::Hotspot)
        return {"name", "server", "profile", "comment", "email", "disabled", "dynamic", "default"};
    return {"name", "service", "profile", "comment", "disabled"};
}

ImportPreview planImport(const routeros::Rows &rows, RouterUserService service, ImportKnowledge &known)
{
    ImportPreview plan;
    for (const Row &row : rows) {
        FoundUser user = foundUser(row, service);
        const auto skip = [&](SkipReason reason, const QString &sameAs = {}) {
            plan.skipped.append({std::move(user), reason, sameAs});
        };
        const QString key = loginKey(user.name);
        const QString emailKey = loginKey(user.email);
        const auto sameName = known.customers.userNames.constFind(key);
        const auto sameEmail = known.customers.emails.constFind(emailKey);
        if (isYes(row, "default") || isYes(row, "dynamic")) {
            skip(SkipReason::RouterOwned);
        } else if (isOurs(row.value("comment"))) {
            skip(SkipReason::OurVoucher);
        } else if (service == RouterUserService::Pppoe && !isForPppoe(row)) {
            skip(SkipReason::OtherService);
        } else if (!isUsableName(row.value("name"), user.name)) {
            skip(SkipReason::BadName);
        } else if (known.links.contains(ImportKnowledge::linkKey(service, user.server, user.name))) {
            skip(SkipReason::AlreadyLinked, sameName == known.customers.userNames.constEnd() ? QString() : *sameName);
        } else if (sameName != known.customers.userNames.constEnd()) {
            skip(SkipReason::SameUserName, *sameName);
        } else if (!emailKey.isEmpty() && sameEmail != known.customers.emails.constEnd()) {
            skip(SkipReason::SameEmail, *sameEmail);
        } else {
            known.customers.userNames.insert(key, user.name);
            if (!emailKey.isEmpty())
                known.customers.emails.insert(emailKey, user.name);
            known.links.insert(ImportKnowledge::linkKey(service, user.server, user.name));
            plan.toCreate.append(std::move(user));
        }
    }
    return plan;
}

storage::NewCustomer customerOf(const FoundUser &user, RouterId router, Timestamp now)
{
    storage::NewCustomer made;
    made.customer.publicId = u"CUS_"_s + randomTag(8).toUpper();
    made.customer.name = cleanName(user.name).value_or(user.name);
    made.customer.email = user.email;
    if (user.comment != user.email)
        made.customer.notes = user.comment;
    made.customer.createdAt = now;
    made.portalUserName = user.name;
    made.routerUser.router = router;
    made.routerUser.service = user.service;
    made.routerUser.server = user.server;
    made.routerUser.name = user.name;
    made.routerUser.linkedAt = now;
    return made;
}

} // namespace nettdesk::customers
