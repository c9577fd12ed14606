// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/packageservice.h"

#include "core/model/name.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/routerrepository.h"
#include "core/vouchers/codeform.h"
#include "core/vouchers/generation.h"

#include <QRegularExpression>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using security::require;
using storage::PackageRepository;
using storage::Session;

namespace {

constexpr qsizetype longestDescription = 2000;

/// A package in one line, for the audit log.
QString summary(const Package &package)
{
    const VoucherTerms &terms = package.terms;
    QStringList parts{package.name, u"price=%1 %2"_s.arg(terms.price.number(), terms.price.currency())};
    if (terms.timeLimit)
        parts.append(u"time=%1s %2"_s.arg(terms.timeLimit->count())
                         .arg(terms.timeCounts == TimeCounts::Online ? u"online"_s : u"elapsed"_s));
    if (terms.dataLimit)
        parts.append(u"data=%1"_s.arg(terms.dataLimit->bytes()));
    parts.append(u"speed=%1/%2"_s.arg(terms.speed.down.routerText(), terms.speed.up.routerText()));
    if (!terms.profile.isEmpty())
        parts.append(u"profile=%1"_s.arg(terms.profile));
    parts.append(package.router.isStored() ? u"router=%1"_s.arg(package.router.value()) : u"router=any"_s);
    parts.append({package.codeForm, passwordRuleName(package.passwordRule), provisionName(package.provision),
                  package.isActive ? u"active"_s : u"inactive"_s});
    return parts.join(u", "_s);
}

tl::unexpected<Error> noSuchPackage()
{
    return failure(Error::Kind::NotFound, PackageService::tr("There is no such package."));
}

/// Checks and tidies what somebody typed.
Result<Package> checked(Package package, const QString &currency)
{
    Result<QString> name = cleanName(package.name);
    if (!name)
        return failure(name.error());
    package.name = *name;
    package.description = package.description.normalized(QString::NormalizationForm_C).trimmed();
    if (package.description.contains(QChar(u'\0')) || package.description.size() > longestDescription)
        return failure(
            Error::Kind::Invalid,
            PackageService::tr("The description is too long: at most %1 characters.").arg(longestDescription));
    static const QRegularExpression colour(u"^(#[0-9a-fA-F]{6})?$"_s);
    if (!colour.match(package.colour).hasMatch())
        return failure(Error::Kind::Invalid,
                       PackageService::tr("A colour is written as #rrggbb, not “%1”.").arg(package.colour.left(20)));
    // The window of a batch is no part of what is sold.
    package.terms.validFrom.reset();
    package.terms.validUntil.reset();
    package.terms.endsLatest.reset();
    if (const Result<> fits = checkTerms(package.terms, currency); !fits)
        return failure(fits.error());
    if (package.codeForm.isEmpty())
        package.codeForm = CodeForm().text();
    const Result<CodeForm> form = CodeForm::parse(package.codeForm);
    if (!form)
        return failure(form.error());
    package.codeForm = form->text();
    if (const Result<> strong = form->check(1); !strong)
        return failure(strong.error());
    if (package.provision == Provision::Ahead && !package.router.isStored())
        return failure(
            Error::Kind::Invalid,
            PackageService::tr("Codes that stand on a router from the beginning need one router: on several, "
                               "each would give the full time. Choose the router of this package."));
    return package;
}

} // namespace

PackageService::PackageService(storage::Database &database, const security::AuditTrail &audit, const Clock &clock,
                               QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_clock(clock)
{
    connect(&m_database, &storage::Database::changed, this, [this](const QStringList &tables) {
        if (tables.contains("package"_L1))
            Q_EMIT changed();
    });
    connect(&m_database, &storage::Database::changedElsewhere, this, [this](const QStringList &tables) {
        if (tables.isEmpty() || tables.contains("package"_L1))
            Q_EMIT changed();
    });
}

QCoro::Task<Result<QList<Package>>> PackageService::list(Actor actor, bool withInactive)
{
    if (const Result<> may = require(actor, Permission::SeePackages); !may)
        co_return failure(may.error());
    PackageRepository packages(m_database);
    co_return co_await packages.list(withInactive);
}

QCoro::Task<Result<Package>> PackageService::byId(Actor actor, PackageId package)
{
    if (const Result<> may = require(actor, Permission::SeePackages); !may)
        co_return failure(may.error());
    PackageRepository packages(m_database);
    const Result<std::optional<Package>> found = co_await packages.byId(package);
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return noSuchPackage();
    co_return **found;
}

QCoro::Task<Result<Package>> PackageService::find(Actor actor, QString idOrName)
{
    if (const Result<> may = require(actor, Permission::SeePackages); !may)
        co_return failure(may.error());
    auto look = [idOrName](Session &session) -> Result<Package> {
        // A name that is a number goes before the number: names are what people see.
        if (const std::optional<Package> named = PackageRepository::find(session, idOrName.trimmed()))
            return *named;
        bool isNumber = false;
        const PackageId id(idOrName.trimmed().toLongLong(&isNumber));
        if (isNumber) {
            if (const std::optional<Package> numbered = PackageRepository::load(session, id))
                return *numbered;
        }
        return failure(Error::Kind::NotFound, tr("There is no package “%1”.").arg(idOrName.left(60)));
    };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<Package>> PackageService::create(Actor actor, Package package)
{
    package.id = PackageId();
    co_return co_await store(std::move(actor), std::move(package));
}

QCoro::Task<Result<Package>> PackageService::edit(Actor actor, Package package)
{
    if (!package.id.isStored())
        co_return noSuchPackage();
    co_return co_await store(std::move(actor), std::move(package));
}

QCoro::Task<Result<Package>> PackageService::store(Actor actor, Package package)
{
    if (const Result<> may = require(actor, Permission::EditPackages); !may)
        co_return failure(may.error());
    auto write = [this, actor, package, now = m_clock.now()](Session &session) -> Result<Package> {
        const Business business = storage::BusinessRepository::load(session).value_or(Business());
        Result<Package> fine = checked(package, business.currency);
        if (!fine)
            return fine;
        if (fine->router.isStored() && !storage::RouterRepository::load(session, fine->router))
            return failure(Error::Kind::NotFound, tr("This router is not in the list of routers (any more)."));
        const std::optional<Package> before =
            fine->id.isStored() ? PackageRepository::load(session, fine->id) : std::nullopt;
        if (fine->id.isStored() && !before)
            return noSuchPackage();
        const std::optional<Package> namesake = PackageRepository::find(session, fine->name);
        if (namesake && namesake->id != fine->id)
            return failure(
                Error::Kind::AlreadyExists,
                tr("There is a package “%1” already. Nothing was changed; choose another name.").arg(namesake->name));
        fine->changedAt = now;
        fine->createdAt = before ? before->createdAt : now;
        if (before)
            PackageRepository::update(session, *fine);
        else
            fine->id = PackageRepository::insert(session, *fine);
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = before ? u"package.edit"_s : u"package.create"_s;
        entry.object = u"package %1"_s.arg(fine->id.value());
        entry.before = before ? summary(*before) : QString();
        entry.after = summary(*fine);
        if (const Result<> written = m_audit.append(session, entry); !written)
            return failure(written.error());
        return fine;
    };
    co_return co_await m_database.run(write);
}

QCoro::Task<Result<Package>> PackageService::setActive(Actor actor, PackageId package, bool isActive)
{
    if (const Result<> may = require(actor, Permission::EditPackages); !may)
        co_return failure(may.error());
    auto write = [this, actor, package, isActive, now = m_clock.now()](Session &session) -> Result<Package> {
        const bool isChanged = PackageRepository::setActive(session, package, isActive, now);
        const std::optional<Package> stored = PackageRepository::load(session, package);
        if (!stored)
            return noSuchPackage();
        if (!isChanged)
            return *stored;
        security::AuditEntry entry;
        entry.actor = actor;
        entry.action = isActive ? u"package.activate"_s : u"package.deactivate"_s;
        entry.object = u"package %1"_s.arg(package.value());
        entry.before = isActive ? u"inactive"_s : u"active"_s;
        entry.after = isActive ? u"active"_s : u"inactive"_s;
        if (const Result<> written = m_audit.append(session, entry); !written)
            return failure(written.error());
        return *stored;
    };
    co_return co_await m_database.run(write);
}

} // namespace nettdesk::vouchers
