// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/userimport.h"

#include "core/customers/importplan.h"
#include "core/fleet/routerpool.h"
#include "core/routeros/command.h"
#include "core/routeros/reply.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/routerrepository.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrentRun>

#include <array>

namespace nettdesk::customers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using routeros::Command;
using security::require;
using storage::CustomerRepository;
using storage::NewCustomer;

namespace {

constexpr qsizetype customersAtOnce = 250;
constexpr int mostAttempts = 3;       // when other programs create customers at the same moment
constexpr auto longestSilence = 2min; // a small router needs its time before the first of 10,000 rows

struct ReasonWord {
    SkipReason reason;
    const char *name;
    const char *text;
};

constexpr std::array reasonWords{
    ReasonWord{SkipReason::AlreadyLinked, "alreadyLinked",
               QT_TRANSLATE_NOOP("SkipReason", "It was imported before and belongs to a customer.")},
    ReasonWord{SkipReason::SameUserName, "sameUserName",
               QT_TRANSLATE_NOOP("SkipReason", "A customer or another account of this import has the same user name.")},
    ReasonWord{
        SkipReason::SameEmail, "sameEmail",
        QT_TRANSLATE_NOOP("SkipReason", "A customer or another account of this import has the same e-mail address.")},
    ReasonWord{SkipReason::OurVoucher, "ourVoucher",
               QT_TRANSLATE_NOOP("SkipReason", "It is the account of a voucher that NettDesk sold.")},
    ReasonWord{SkipReason::RouterOwned, "routerOwned",
               QT_TRANSLATE_NOOP("SkipReason", "It is an account that the router made by itself.")},
    ReasonWord{SkipReason::OtherService, "otherService",
               QT_TRANSLATE_NOOP("SkipReason", "It is for another service than PPPoE.")},
    ReasonWord{SkipReason::BadName, "badName",
               QT_TRANSLATE_NOOP("SkipReason", "Its name is empty, too long or not readable, so that it could not be "
                                               "found again.")},
};

const ReasonWord &wordOf(SkipReason reason)
{
    return reasonWords.at(size_t(reason));
}

QList<RouterUserService> listOf(ImportServices services)
{
    switch (services) {
    case ImportServices::Hotspot: return {RouterUserService::Hotspot};
    case ImportServices::Pppoe: return {RouterUserService::Pppoe};
    case ImportServices::Both: break;
    }
    return {RouterUserService::Hotspot, RouterUserService::Pppoe};
}

QString namesOf(const QList<FoundUser> &users)
{
    QStringList names;
    for (const FoundUser &user : users)
        names.append(user.name);
    return names.join(u", "_s);
}

} // namespace

QString importServicesName(ImportServices services)
{
    switch (services) {
    case ImportServices::Hotspot: return u"hotspot"_s;
    case ImportServices::Pppoe: return u"pppoe"_s;
    case ImportServices::Both: break;
    }
    return u"both"_s;
}

std::optional<ImportServices> importServicesFromName(const QString &name)
{
    for (const ImportServices services : {ImportServices::Hotspot, ImportServices::Pppoe, ImportServices::Both}) {
        if (importServicesName(services) == name)
            return services;
    }
    return std::nullopt;
}

QString skipReasonName(SkipReason reason)
{
    return QString::fromLatin1(wordOf(reason).name);
}

QString skipReasonText(SkipReason reason)
{
    return QCoreApplication::translate("SkipReason", wordOf(reason).text);
}

QHash<SkipReason, int> ImportPreview::counts() const
{
    QHash<SkipReason, int> counts;
    for (const SkippedUser &user : skipped)
        ++counts[user.reason];
    return counts;
}

struct UserImport::Pass {
    Router router;
    ImportKnowledge known;
};

UserImport::UserImport(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
                       const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_pool(pool), m_clock(clock)
{
}

QCoro::Task<Result<std::shared_ptr<UserImport::Pass>>> UserImport::begin(Actor actor, RouterId router)
{
    if (const Result<> may = require(actor, Permission::EditCustomers); !may)
        co_return failure(may.error());
    storage::RouterRepository routers(m_database);
    const Result<std::optional<Router>> record = co_await routers.byId(router);
    if (!record)
        co_return failure(record.error());
    if (!*record)
        co_return failure(Error::Kind::NotFound, tr("This router is not in the list of routers (any more)."));
    CustomerRepository customers(m_database);
    const Result<storage::KnownCustomers> known = co_await customers.known();
    if (!known)
        co_return failure(known.error());
    const Result<QList<RouterUser>> linked = co_await customers.routerUsers(router);
    if (!linked)
        co_return failure(linked.error());
    const auto pass = std::make_shared<Pass>();
    pass->router = **record;
    pass->known.customers = *known;
    pass->known.learn(*linked);
    co_return pass;
}

QCoro::Task<Result<ImportPreview>> UserImport::readAndPlan(std::shared_ptr<Pass> pass, RouterUserService service,
                                                           std::stop_token stop)
{
    Command print(service == RouterUserService::Hotspot ? "/ip/hotspot/user/print" : "/ppp/secret/print");
    print.properties(importProperties(service)).timeout(longestSilence);
    const Result<routeros::Reply> reply = co_await m_pool.call(pass->router.id, print, stop);
    if (!reply)
        co_return failure(reply.error());
    // Ten thousand names are compared on another thread: the one that paints goes on.
    auto work = [pass, rows = reply->rows, service] { return planImport(rows, service, pass->known); };
    const QFuture<ImportPreview> planned = QtConcurrent::run(work);
    co_return co_await planned;
}

QCoro::Task<Result<ImportPreview>> UserImport::preview(Actor actor, RouterId router, ImportServices services,
                                                       std::stop_token stop)
{
    const Result<std::shared_ptr<Pass>> pass = co_await begin(actor, router);
    if (!pass)
        co_return failure(pass.error());
    ImportPreview whole;
    for (const RouterUserService service : listOf(services)) {
        const Result<ImportPreview> part = co_await readAndPlan(*pass, service, stop);
        if (!part)
            co_return failure(part.error());
        whole.toCreate += part->toCreate;
        whole.skipped += part->skipped;
    }
    co_return whole;
}

/// One transaction with its audit row. How many were created.
QCoro::Task<Result<int>> UserImport::create(Actor actor, std::shared_ptr<Pass> pass, QList<FoundUser> users)
{
    security::AuditEntry entry;
    entry.actor = actor;
    entry.action = u"customer.import"_s;
    entry.object = u"router %1"_s.arg(pass->router.publicId);
    entry.after = u"%1 customers of %2: %3"_s.arg(QString::number(users.size()),
                                                  routerUserServiceName(users.first().service), namesOf(users));
    auto store = [audit = m_audit, users, router = pass->router.id, entry](storage::Session &session) -> Result<int> {
        QList<NewCustomer> customers;
        for (const FoundUser &user : users)
            customers.append(customerOf(user, router, session.now()));
        CustomerRepository::insert(session, customers);
        if (const Result<> written = audit.append(session, entry); !written)
            return failure(written.error());
        return int(customers.size());
    };
    co_return co_await m_database.run(store);
}

QCoro::Task<Result<ImportReport>> UserImport::run(Actor actor, RouterId router, ImportServices services,
                                                  Progress progress, std::stop_token stop)
{
    ImportReport report;
    QSet<QString> made; // by us, in this run: a second look at the same list finds them linked
    qint64 seen = 0;
    const auto endWith = [&](const Error &error) -> Result<ImportReport> {
        if (report.created == 0)
            return failure(error);
        report.stoppedBy = error;
        return report;
    };
    int attempts = 0;
    const QList<RouterUserService> lists = listOf(services);
    for (qsizetype list = 0; list < lists.size();) {
        const Result<std::shared_ptr<Pass>> pass = co_await begin(actor, router);
        if (!pass)
            co_return endWith(pass.error());
        const Result<ImportPreview> plan = co_await readAndPlan(*pass, lists.at(list), stop);
        if (!plan)
            co_return endWith(plan.error());
        const qint64 total = seen + plan->toCreate.size();
        std::optional<Error> refused;
        for (qsizetype first = 0; first < plan->toCreate.size() && !refused; first += customersAtOnce) {
            if (progress)
                progress(seen, total);
            if (stop.stop_requested()) {
                report.remaining = int(plan->toCreate.size() - first);
                report.skipped += plan->skipped;
                co_return endWith({Error::Kind::Cancelled,
                                   tr("The import was stopped. What was created stays; the same import again goes on "
                                      "where it ended."),
                                   {}});
            }
            const QList<FoundUser> some = plan->toCreate.mid(first, customersAtOnce);
            const Result<int> created = co_await create(actor, *pass, some);
            if (created) {
                for (const FoundUser &user : some)
                    made.insert(ImportKnowledge::linkKey(user.service, user.server, user.name));
                report.created += *created;
                seen += *created;
                Q_EMIT customersChanged();
            } else {
                refused = created.error();
            }
        }
        // Another program made a customer of the same name in this moment: look again, it will be skipped then.
        if (refused && refused->kind == Error::Kind::AlreadyExists && ++attempts < mostAttempts)
            continue;
        if (refused)
            co_return endWith(*refused);
        for (const SkippedUser &skipped : plan->skipped) {
            const FoundUser &user = skipped.user;
            if (!made.contains(ImportKnowledge::linkKey(user.service, user.server, user.name)))
                report.skipped.append(skipped);
        }
        if (progress)
            progress(seen, total);
        ++list;
    }
    co_return report;
}

} // namespace nettdesk::customers
