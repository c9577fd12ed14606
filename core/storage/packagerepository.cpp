// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packagerepository.h"

#include "core/storage/voucherrows.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

const QString selectPackage =
    u"SELECT id, name, description, colour, is_active, position, router_id, time_limit, time_counts, data_limit, "
    "speed_down, speed_up, profile, price_minor, price_currency, sign_ins, locks_device, code_form, password_rule, "
    "provision, created_at, changed_at FROM package "_s;

Package readPackage(const Rows &row)
{
    Package package;
    package.id = row.get<PackageId>(0);
    package.name = row.get<QString>(1);
    package.description = row.get<QString>(2);
    package.colour = row.get<QString>(3);
    package.isActive = row.get<bool>(4);
    package.position = row.get<int>(5);
    package.router = row.get<RouterId>(6);
    VoucherTerms &terms = package.terms;
    terms.timeLimit = row.get<std::optional<std::chrono::seconds>>(7);
    terms.timeCounts = row.get<QString>(8) == "online"_L1 ? TimeCounts::Online : TimeCounts::Elapsed;
    terms.dataLimit = row.get<std::optional<ByteCount>>(9);
    terms.speed = {row.get<BitRate>(10), row.get<BitRate>(11)};
    terms.profile = row.get<QString>(12);
    terms.price = Money(row.get<qint64>(13), row.get<QString>(14));
    terms.signIns = row.get<int>(15);
    terms.locksDevice = row.get<bool>(16);
    package.codeForm = row.get<QString>(17);
    package.passwordRule = passwordRuleFromName(row.get<QString>(18)).value_or(PasswordRule::Random);
    package.provision = provisionFromName(row.get<QString>(19)).value_or(Provision::OnRedemption);
    package.createdAt = row.get<Timestamp>(20);
    package.changedAt = row.get<Timestamp>(21);
    return package;
}

std::optional<Package> first(Rows rows)
{
    return rows.next() ? std::optional(readPackage(rows)) : std::nullopt;
}

} // namespace

QString packageNameKey(const QString &name)
{
    return name.toCaseFolded().normalized(QString::NormalizationForm_KC);
}

QCoro::Task<Result<QList<Package>>> PackageRepository::list(bool withInactive)
{
    return m_database.read([withInactive](Session &session) {
        QList<Package> packages = all(session);
        if (!withInactive)
            packages.removeIf([](const Package &package) { return !package.isActive; });
        return packages;
    });
}

QList<Package> PackageRepository::all(Session &session)
{
    QList<Package> packages;
    for (const Rows &row : session.query(selectPackage + u"ORDER BY position, name_key, id"_s))
        packages.append(readPackage(row));
    return packages;
}

QCoro::Task<Result<std::optional<Package>>> PackageRepository::byId(PackageId package)
{
    return m_database.read([package](Session &session) { return load(session, package); });
}

PackageId PackageRepository::insert(Session &session, const Package &package)
{
    const VoucherTerms &terms = package.terms;
    session.execute(u"INSERT INTO package (name, name_key, description, colour, is_active, position, router_id, "
                    "time_limit, time_counts, data_limit, speed_down, speed_up, profile, price_minor, price_currency, "
                    "sign_ins, locks_device, code_form, password_rule, provision, created_at, changed_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    package.name, packageNameKey(package.name), package.description, package.colour, package.isActive,
                    package.position, package.router, terms.timeLimit, timeCountsName(terms.timeCounts),
                    terms.dataLimit, terms.speed.down, terms.speed.up, terms.profile, terms.price.minor(),
                    terms.price.currency(), terms.signIns, terms.locksDevice, package.codeForm,
                    passwordRuleName(package.passwordRule), provisionName(package.provision), package.createdAt,
                    package.changedAt);
    return session.insertedId<Package>();
}

bool PackageRepository::update(Session &session, const Package &package)
{
    const VoucherTerms &terms = package.terms;
    return session.execute(
               u"UPDATE package SET name = ?, name_key = ?, description = ?, colour = ?, is_active = ?, position = ?, "
               "router_id = ?, time_limit = ?, time_counts = ?, data_limit = ?, speed_down = ?, speed_up = ?, "
               "profile = ?, price_minor = ?, price_currency = ?, sign_ins = ?, locks_device = ?, code_form = ?, "
               "password_rule = ?, provision = ?, changed_at = ? WHERE id = ?"_s,
               package.name, packageNameKey(package.name), package.description, package.colour, package.isActive,
               package.position, package.router, terms.timeLimit, timeCountsName(terms.timeCounts), terms.dataLimit,
               terms.speed.down, terms.speed.up, terms.profile, terms.price.minor(), terms.price.currency(),
               terms.signIns, terms.locksDevice, package.codeForm, passwordRuleName(package.passwordRule),
               provisionName(package.provision), package.changedAt, package.id) == 1;
}

bool PackageRepository::setActive(Session &session, PackageId package, bool isActive, Timestamp at)
{
    return session.execute(u"UPDATE package SET is_active = ?, changed_at = ? WHERE id = ? AND is_active = ?"_s,
                           isActive, at, package, !isActive) == 1;
}

std::optional<Package> PackageRepository::load(Session &session, PackageId package)
{
    return first(session.query(selectPackage + u"WHERE id = ?"_s, package));
}

std::optional<Package> PackageRepository::find(Session &session, const QString &name)
{
    return first(session.query(selectPackage + u"WHERE name_key = ?"_s, packageNameKey(name)));
}

} // namespace nettdesk::storage
