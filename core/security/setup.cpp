// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/setup.h"

#include "core/model/money.h"
#include "core/model/name.h"
#include "core/security/keyring.h"
#include "core/security/passwordhash.h"
#include "core/security/passwordrules.h"
#include "core/storage/businessrepository.h"
#include "core/storage/employeerepository.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace nettdesk::security {

using namespace Qt::StringLiterals;
using storage::BusinessRepository;
using storage::KeyRepository;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetUp)
};

constexpr int shopIdLength = 26;

tl::unexpected<Error> setUpAlready(const QString &name)
{
    return failure(Error::Kind::AlreadyExists,
                   Text::tr("This database holds the shop “%1” already. Nothing was changed. Sign in to it, or choose "
                            "another database.")
                       .arg(name));
}

QString thisComputersZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(zone) ? QString::fromLatin1(zone) : u"UTC"_s;
}

bool isLanguage(const QString &locale)
{
    const QString language = locale.section(u'_', 0, 0);
    return QLocale::codeToLanguage(language) > QLocale::C && QLocale(locale).language() != QLocale::C;
}

} // namespace

SetUp::SetUp(storage::Database &database, KeyRing &keys, const AuditTrail &audit, PasswordHasher &hasher)
    : m_database(database), m_keys(keys), m_audit(audit), m_hasher(hasher)
{
}

QCoro::Task<Result<bool>> SetUp::isDone()
{
    return m_database.read([](storage::Session &session) { return BusinessRepository::load(session).has_value(); });
}

Result<NewShop> SetUp::check(NewShop shop)
{
    const auto business = cleanName(shop.businessName);
    if (!business)
        return failure(Error::Kind::Invalid,
                       Text::tr("The name of the business cannot be used. %1").arg(business.error().message));
    shop.businessName = *business;

    const auto owner = cleanName(shop.ownerName);
    if (!owner)
        return failure(Error::Kind::Invalid,
                       Text::tr("The name of the owner cannot be used. %1").arg(owner.error().message));
    shop.ownerName = *owner;

    shop.currency = shop.currency.trimmed().toUpper();
    if (const auto decimals = currencyDecimals(shop.currency); !decimals)
        return failure(decimals.error());

    shop.locale = shop.locale.trimmed().replace(u'-', u'_');
    if (!isLanguage(shop.locale))
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is not a language. Use its code, for example en or pt_BR.").arg(shop.locale));

    shop.zone = shop.zone.trimmed();
    if (shop.zone.isEmpty())
        shop.zone = thisComputersZone();
    if (!QTimeZone::isTimeZoneIdAvailable(shop.zone.toUtf8()))
        return failure(Error::Kind::Invalid,
                       Text::tr("“%1” is not a time zone that this computer knows. Use a name such as Africa/Nairobi.")
                           .arg(shop.zone));

    if (const auto password = checkNewPassword(shop.ownerPassword, {shop.ownerName, shop.businessName}); !password)
        return failure(password.error());
    return shop;
}

QCoro::Task<Result<CreatedShop>> SetUp::create(NewShop wanted, KeyStore &store)
{
    const auto shop = check(std::move(wanted));
    if (!shop)
        co_return failure(shop.error());

    // Asked before anything slow or lasting is done; asked again where it counts.
    auto loading = BusinessRepository(m_database).business();
    const auto existing = co_await loading;
    if (!existing)
        co_return failure(existing.error());
    if (*existing)
        co_return setUpAlready((*existing)->name);

    const auto hash = co_await m_hasher.hash(shop->ownerPassword);
    if (!hash)
        co_return failure(hash.error());

    Business business;
    business.shopId = randomTag(shopIdLength);
    business.name = shop->businessName;
    business.currency = shop->currency;
    business.locale = shop->locale;
    business.zone = shop->zone;
    const auto made = co_await KeyAccess::makeNew(store, business.shopId, m_audit.device());
    if (!made)
        co_return failure(made.error());

    const auto write = [business, made = *made, name = shop->ownerName, hash = *hash,
                        audit = m_audit](storage::Session &session) -> Result<CreatedShop> {
        if (const auto other = BusinessRepository::load(session))
            return setUpAlready(other->name);
        CreatedShop created{business, {}, {}};
        created.business.createdAt = session.now();
        BusinessRepository::insert(session, created.business);

        storage::DataKeyVersion version;
        version.version = made.key.version();
        version.fingerprint = made.key.fingerprint();
        version.createdAt = session.now();
        KeyRepository::insertVersion(session, version);
        for (storage::KeyWrap wrap : made.wraps) {
            wrap.createdAt = session.now();
            KeyRepository::insertWrap(session, wrap);
        }

        Employee owner;
        owner.name = name;
        owner.role = Role::Owner;
        owner.createdAt = session.now();
        const EmployeeId id = storage::EmployeeRepository::insert(session, owner, hash);
        created.owner = Actor{Actor::Kind::Employee, id, name, Role::Owner};

        AuditEntry entry;
        entry.actor = created.owner;
        entry.action = u"shop.created"_s;
        entry.object = business.name;
        entry.after = u"currency %1, locale %2, zone %3"_s.arg(business.currency, business.locale, business.zone);
        audit.append(session, entry, made.key);
        return created;
    };
    auto writing = m_database.run(write);
    auto created = co_await writing;
    if (!created) {
        auto forgetting = store.forget(business.shopId);
        co_await forgetting; // a left-over secret opens nothing: the first error is the one to tell
        co_return failure(created.error());
    }
    m_keys.adopt(made->key);
    created->recoveryKey = made->recovery.text();
    co_return created;
}

} // namespace nettdesk::security
