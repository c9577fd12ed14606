// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/routerservice.h"

#include "core/fleet/probe.h"
#include "core/fleet/routerdraft.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/security/vault.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucherrepository.h"

namespace nettdesk::fleet {

using namespace Qt::StringLiterals;
using security::AuditEntry;
using security::require;
using storage::RouterRepository;
using storage::Session;

namespace {

AuditEntry auditEntry(const Actor &actor, const QString &action, const Router &router, const QString &before,
                      const QString &after)
{
    AuditEntry entry;
    entry.actor = actor;
    entry.action = action;
    entry.object = u"router %1"_s.arg(router.publicId);
    entry.before = before;
    entry.after = after;
    return entry;
}

} // namespace

RouterService::RouterService(storage::Database &database, const security::Vault &vault,
                             const security::AuditTrail &audit, RouterPool &pool, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_vault(vault), m_audit(audit), m_pool(pool), m_clock(clock)
{
    connect(&m_pool, &RouterPool::statusChanged, this, &RouterService::changed);
}

tl::unexpected<Error> RouterService::noSuchRouter()
{
    return failure(Error::Kind::NotFound, tr("This router is not in the list of routers (any more)."));
}

QCoro::Task<Result<Router>> RouterService::load(RouterId router)
{
    RouterRepository routers(m_database);
    const Result<std::optional<Router>> found = co_await routers.byId(router);
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return noSuchRouter();
    co_return **found;
}

/// The draft's password, else the stored one of `router`.
QCoro::Task<Result<security::SecretBytes>> RouterService::passwordFor(RouterDraft draft, Router router)
{
    if (draft.password)
        co_return *draft.password;
    if (!router.id.isStored())
        co_return security::SecretBytes();
    RouterRepository routers(m_database);
    const Result<QString> sealed = co_await routers.sealedPassword(router.id);
    if (!sealed)
        co_return failure(sealed.error());
    if (sealed->isEmpty())
        co_return security::SecretBytes();
    co_return m_vault.open(*sealed, routerPasswordPlace(router.publicId));
}

QCoro::Task<Result<RouterProbe>> RouterService::probeDraft(RouterDraft draft, Router stored, std::stop_token stop)
{
    const Result<security::SecretBytes> password = co_await passwordFor(draft, stored);
    if (!password)
        co_return failure(password.error());
    routeros::Endpoint endpoint;
    endpoint.host = draft.host;
    endpoint.port = draft.port;
    endpoint.tls = draft.tls;
    if (keepsPin(draft, stored))
        endpoint.pin = stored.fingerprint.toLatin1();
    routeros::Credentials credentials;
    credentials.user = draft.user;
    credentials.password = password->view().toByteArray();
    const routeros::Timeouts timeouts;
    Result<std::unique_ptr<routeros::Connection>> opened =
        co_await routeros::Connection::open(endpoint, credentials, timeouts, stop);
    security::wipe(credentials.password);
    if (!opened)
        co_return failure(opened.error());
    // Its answer may be what wakes us: it must not be gone before it has finished handing it out.
    const std::shared_ptr<routeros::Connection> connection(opened->release(),
                                                           [](routeros::Connection *ended) { ended->deleteLater(); });
    const Result<RouterProbe> answer = co_await probe(connection, draft.user, stop);
    connection->close();
    co_return answer;
}

QCoro::Task<Result<RouterProbe>> RouterService::test(Actor actor, RouterDraft draft, RouterId stored,
                                                     std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const Result<RouterDraft> clean = cleanDraft(draft);
    if (!clean)
        co_return failure(clean.error());
    Router record;
    if (stored.isStored()) {
        const Result<Router> found = co_await load(stored);
        if (!found)
            co_return failure(found.error());
        record = *found;
    }
    co_return co_await probeDraft(*clean, record, stop);
}

QCoro::Task<Result<RouterProbe>> RouterService::testStored(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    Result<Router> record = co_await load(router);
    if (!record)
        co_return failure(record.error());
    m_pool.retryNow(router);
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    const Result<RouterProbe> answer = co_await probe(*connection, record->user, stop);
    if (!answer)
        co_return failure(answer.error());
    takeOver(*record, *answer, m_clock.now());
    RouterRepository routers(m_database);
    const Result<> seen = co_await routers.setSeen(*record);
    if (!seen)
        co_return failure(seen.error());
    Q_EMIT changed(router);
    co_return answer;
}

QCoro::Task<Result<AddedRouter>> RouterService::add(Actor actor, RouterDraft draft, Testing testing,
                                                    std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const Result<RouterDraft> clean = cleanDraft(draft);
    if (!clean)
        co_return failure(clean.error());
    AddedRouter added;
    if (testing == Testing::First) {
        const Result<RouterProbe> answer = co_await probeDraft(*clean, Router(), stop);
        if (!answer)
            co_return failure(answer.error());
        added.probe = *answer;
    }
    added.router = newRecord(*clean, m_clock.now());
    if (added.probe)
        takeOver(added.router, *added.probe, m_clock.now());
    if (added.router.name.isEmpty())
        added.router.name = added.router.identity.isEmpty() ? added.router.host : added.router.identity;
    const security::SecretBytes password = clean->password.value_or(security::SecretBytes());
    const Result<QString> sealed = m_vault.seal(password, routerPasswordPlace(added.router.publicId));
    if (!sealed)
        co_return failure(sealed.error());

    auto store = [this, actor, router = added.router, sealed = *sealed](Session &session) -> Result<RouterId> {
        const RouterId id = RouterRepository::insert(session, router, sealed);
        const AuditEntry entry = auditEntry(actor, u"router.add"_s, router, {}, describe(router));
        if (const Result<> written = m_audit.append(session, entry); !written)
            return failure(written.error());
        return id;
    };
    const Result<RouterId> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(nameTaken(stored.error(), added.router.name));
    added.router.id = *stored;
    Q_EMIT changed(added.router.id);
    co_return added;
}

QCoro::Task<Result<AddedRouter>> RouterService::update(Actor actor, RouterId router, RouterDraft draft, Testing testing,
                                                       std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const Result<RouterDraft> clean = cleanDraft(draft);
    if (!clean)
        co_return failure(clean.error());
    const Result<Router> before = co_await load(router);
    if (!before)
        co_return failure(before.error());
    AddedRouter changedRouter;
    if (testing == Testing::First && clean->isActive) {
        const Result<RouterProbe> answer = co_await probeDraft(*clean, *before, stop);
        if (!answer)
            co_return failure(answer.error());
        changedRouter.probe = *answer;
    }
    changedRouter.router = changedRecord(*before, *clean);
    if (changedRouter.probe)
        takeOver(changedRouter.router, *changedRouter.probe, m_clock.now());
    QString sealedPassword;
    if (clean->password) {
        const Result<QString> sealed = m_vault.seal(*clean->password, routerPasswordPlace(before->publicId));
        if (!sealed)
            co_return failure(sealed.error());
        sealedPassword = *sealed;
    }
    auto store = [this, actor, was = *before, now = changedRouter.router,
                  sealedPassword](Session &session) -> Result<> {
        if (!RouterRepository::update(session, now, sealedPassword))
            return noSuchRouter();
        const QString after = describe(now) + (sealedPassword.isEmpty() ? QString() : u", new password"_s);
        const AuditEntry entry = auditEntry(actor, u"router.change"_s, now, describe(was), after);
        return m_audit.append(session, entry);
    };
    const Result<> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(nameTaken(stored.error(), changedRouter.router.name));
    m_pool.forget(router);
    Q_EMIT changed(router);
    co_return changedRouter;
}

QCoro::Task<Result<>> RouterService::remove(Actor actor, RouterId router)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const Result<Router> record = co_await load(router);
    if (!record)
        co_return failure(record.error());
    storage::VoucherList vouchers(m_database);
    storage::VoucherFilter ofThisRouter;
    ofThisRouter.router = router;
    const Result<storage::VoucherCounts> counts = co_await vouchers.counts(ofThisRouter);
    if (!counts)
        co_return failure(counts.error());
    qint64 inUse = 0;
    for (const VoucherState state :
         {VoucherState::Active, VoucherState::Redeeming, VoucherState::Redeemed, VoucherState::Used})
        inUse += counts->value(state);
    if (inUse > 0)
        co_return failure(
            Error::Kind::Conflict,
            tr("“%1” was not removed: %n voucher(s) that can still be used belong to it. Switch the router "
               "off instead; it then stays in the list and is not contacted.",
               nullptr, int(std::min<qint64>(inUse, INT_MAX)))
                .arg(record->name));
    auto store = [this, actor, was = *record](Session &session) -> Result<> {
        if (!RouterRepository::remove(session, was.id, session.now()))
            return noSuchRouter();
        const AuditEntry entry = auditEntry(actor, u"router.remove"_s, was, describe(was), {});
        return m_audit.append(session, entry);
    };
    const Result<> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(stored.error());
    m_pool.forget(router);
    Q_EMIT changed(router);
    co_return Result<>();
}

QCoro::Task<Result<Router>> RouterService::setActive(Actor actor, RouterId router, bool active)
{
    if (const Result<> may = require(actor, Permission::EditRouters); !may)
        co_return failure(may.error());
    const Result<Router> record = co_await load(router);
    if (!record)
        co_return failure(record.error());
    auto store = [this, actor, was = *record, active](Session &session) -> Result<> {
        if (!RouterRepository::setActive(session, was.id, active))
            return noSuchRouter();
        const AuditEntry entry =
            auditEntry(actor, u"router.setActive"_s, was, was.isActive ? u"active"_s : u"inactive"_s,
                       active ? u"active"_s : u"inactive"_s);
        return m_audit.append(session, entry);
    };
    const Result<> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(stored.error());
    m_pool.forget(router);
    Router now = *record;
    now.isActive = active;
    Q_EMIT changed(router);
    co_return now;
}

QCoro::Task<Result<Router>> RouterService::acceptCertificate(Actor actor, RouterId router, QString fingerprint)
{
    if (const Result<> may = require(actor, Permission::TrustRouter); !may)
        co_return failure(may.error());
    const Result<QString> clean = cleanFingerprint(fingerprint);
    if (!clean)
        co_return failure(clean.error());
    const Result<Router> record = co_await load(router);
    if (!record)
        co_return failure(record.error());
    auto store = [this, actor, was = *record, pin = *clean](Session &session) -> Result<> {
        if (!RouterRepository::setFingerprint(session, was.id, pin))
            return noSuchRouter();
        const AuditEntry entry = auditEntry(actor, u"router.acceptCertificate"_s, was, was.fingerprint, pin);
        return m_audit.append(session, entry);
    };
    const Result<> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(stored.error());
    m_pool.forget(router);
    Router now = *record;
    now.fingerprint = *clean;
    Q_EMIT changed(router);
    co_return now;
}

QCoro::Task<Result<QList<Router>>> RouterService::list(Actor actor)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    RouterRepository routers(m_database);
    co_return co_await routers.list();
}

QCoro::Task<Result<Router>> RouterService::find(Actor actor, QString publicIdOrName)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    const QString wanted = publicIdOrName.trimmed();
    RouterRepository routers(m_database);
    const Result<std::optional<Router>> found = co_await routers.find(wanted);
    if (!found)
        co_return failure(found.error());
    if (*found)
        co_return **found;
    const Result<QList<Router>> all = co_await routers.list();
    if (!all)
        co_return failure(all.error());
    for (const Router &router : *all) {
        if (router.name.compare(wanted, Qt::CaseInsensitive) == 0 ||
            router.publicId.compare(wanted, Qt::CaseInsensitive) == 0)
            co_return router;
    }
    co_return failure(
        Error::Kind::NotFound,
        tr("There is no router “%1”. Say its id (RTR_…) or its name as the list of routers shows it.").arg(wanted));
}

QCoro::Task<Result<Router>> RouterService::byId(Actor actor, RouterId router)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    co_return co_await load(router);
}

QCoro::Task<Result<QList<HotspotUserProfile>>> RouterService::profiles(Actor actor, RouterId router)
{
    if (const Result<> may = require(actor, Permission::SeeRouters); !may)
        co_return failure(may.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    co_return co_await readProfiles(*connection, {});
}

LineStatus RouterService::status(RouterId router) const
{
    return m_pool.status(router);
}

} // namespace nettdesk::fleet
