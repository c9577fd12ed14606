// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routerdraft.h"

#include "core/model/name.h"
#include "core/model/operationid.h"

#include <QCoreApplication>

#include <algorithm>

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterDraft)
};

constexpr qsizetype longestHost = 253; // RFC 1035, 2.3.4, as text

bool isHostSign(QChar c)
{
    // Names in other scripts are turned into ASCII by QUrl and the resolver; an IPv6 address has colons and maybe a
    // zone.
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'%';
}

} // namespace

Result<RouterDraft> cleanDraft(const RouterDraft &draft)
{
    RouterDraft clean = draft;
    if (!draft.name.trimmed().isEmpty()) {
        const Result<QString> name = cleanName(draft.name);
        if (!name)
            return failure(name.error());
        clean.name = *name;
    } else {
        clean.name.clear();
    }
    clean.host = draft.host.trimmed();
    if (clean.host.startsWith(u'[') && clean.host.endsWith(u']'))
        clean.host = clean.host.sliced(1, clean.host.size() - 2);
    if (clean.host.isEmpty())
        return failure(Error::Kind::Invalid, Text::tr("Say where the router is: its address, for example 192.168.88.1, "
                                                      "or its name."));
    if (clean.host.size() > longestHost || !std::all_of(clean.host.cbegin(), clean.host.cend(), isHostSign))
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is not the address or the name of a router. Write it without http:// and without "
                                "a port, at most %2 characters.")
                           .arg(clean.host.left(80))
                           .arg(longestHost));
    if (clean.port == 0)
        clean.port = defaultPort(clean.tls);
    clean.user = draft.user.trimmed();
    if (clean.user.isEmpty())
        return failure(Error::Kind::Invalid,
                       Text::tr("Say which user of the router NettDesk signs in as, for example admin."));
    if (characterCount(clean.user) > nameLimit || clean.user.contains(QChar(u'\0')))
        return failure(Error::Kind::Invalid,
                       Text::tr("The router's user name is too long: at most %1 characters.").arg(nameLimit));
    return clean;
}

Result<QString> cleanFingerprint(const QString &text)
{
    QString digits = text.trimmed().toLower();
    digits.remove(u':');
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (digits.size() != 64 || !isHex)
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is not the fingerprint of a certificate: that has 64 digits of 0–9 and a–f.")
                           .arg(text.left(80)));
    return digits;
}

Router newRecord(const RouterDraft &draft, Timestamp now)
{
    Router router = changedRecord(Router(), draft);
    router.publicId = u"RTR_"_s + randomTag(8).toUpper();
    router.createdAt = now;
    return router;
}

Router changedRecord(const Router &before, const RouterDraft &draft)
{
    Router router = before;
    if (!keepsPin(draft, before))
        router.fingerprint.clear();
    if (!draft.name.isEmpty())
        router.name = draft.name;
    router.host = draft.host;
    router.port = draft.port;
    router.tls = draft.tls;
    router.user = draft.user;
    router.isActive = draft.isActive;
    return router;
}

bool keepsPin(const RouterDraft &draft, const Router &stored)
{
    return draft.tls == TlsMode::Pinned && stored.tls == draft.tls && stored.host == draft.host &&
           stored.port == draft.port && !stored.fingerprint.isEmpty();
}

void takeOver(Router &router, const RouterProbe &probe, Timestamp now)
{
    router.identity = probe.identity;
    router.version = probe.version;
    router.board = probe.board;
    router.signInAddress = probe.signInAddress;
    router.lastSeen = now;
    if (router.tls == TlsMode::Pinned && router.fingerprint.isEmpty())
        router.fingerprint = probe.fingerprint;
}

QString describe(const Router &router)
{
    return u"name=%1, host=%2, port=%3, tls=%4, user=%5, active=%6, fingerprint=%7"_s.arg(
        router.name, router.host, QString::number(router.port), tlsModeName(router.tls), router.user,
        router.isActive ? u"yes"_s : u"no"_s, router.fingerprint);
}

Error nameTaken(const Error &error, const QString &name)
{
    if (error.kind != Error::Kind::AlreadyExists)
        return error;
    return Error{Error::Kind::AlreadyExists,
                 Text::tr("There is a router “%1” already. Nothing was saved; give this one another name.").arg(name),
                 error.detail};
}

} // namespace nettdesk::fleet
