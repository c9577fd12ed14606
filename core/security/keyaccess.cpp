// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyaccess.h"

#include "core/security/keyring.h"
#include "core/storage/businessrepository.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace nettdesk::security {

using namespace Qt::StringLiterals;
using storage::KeyRepository;
using storage::KeyWrap;

namespace {

Q_LOGGING_CATEGORY(lcSecurity, "nettdesk.security")

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyAccess)
};

/// For people, and the same at every start: it tells whether the database knows this machine.
QString labelOf(const Device &device)
{
    return u"%1 #%2"_s.arg(device.label, device.id.left(8));
}

KeyWrap::Kind wrapKind(const KeyStore &store)
{
    return store.kind() == KeyStore::Kind::File ? KeyWrap::Kind::KeyFile : KeyWrap::Kind::Device;
}

KeyWrap wrapFor(const KeyHolder &holder, const DataKey &key, KeyWrap::Kind kind, const QString &label)
{
    KeyWrap wrap;
    wrap.keyVersion = key.version();
    wrap.kind = kind;
    wrap.label = label;
    wrap.publicKey = holder.publicKey();
    wrap.sealed = holder.wrap(key);
    return wrap;
}

tl::unexpected<Error> nothingInStore(const KeyStore &store, bool machineIsKnown)
{
    if (!machineIsKnown)
        return failure(Error::Kind::Locked,
                       Text::tr("This computer was not given the shop's data key yet (looked in %1). Nothing was "
                                "changed. Type the recovery key once; after that this computer opens by itself.")
                           .arg(store.whereText()));
    return failure(Error::Kind::Locked,
                   Text::tr("This computer's key for the shop was expected in %1 and is not there. The keychain may be "
                            "locked, or belong to another user. Nothing was changed and no new key was made. Unlock "
                            "the keychain and try again, or type the recovery key.")
                       .arg(store.whereText()));
}

} // namespace

KeyAccess::KeyAccess(storage::Database &database, KeyRing &keys, const AuditTrail &audit)
    : m_database(database), m_keys(keys), m_audit(audit)
{
}

QCoro::Task<Result<KeyAccess::Stored>> KeyAccess::load()
{
    return m_database.read([](storage::Session &session) -> Result<Stored> {
        const auto business = storage::BusinessRepository::load(session);
        if (!business)
            return failure(Error::Kind::NotFound,
                           Text::tr("This database holds no shop yet. Set one up first: start NettDesk, or use "
                                    "“nettdeskctl init”."));
        Stored stored;
        stored.shopId = business->shopId;
        stored.versions = KeyRepository::versions(session);
        stored.wraps = KeyRepository::wraps(session);
        return stored;
    });
}

Result<bool> KeyAccess::open(const Stored &stored, const KeyHolder &holder)
{
    QList<DataKey> opened;
    for (const storage::DataKeyVersion &version : stored.versions) {
        std::optional<Result<DataKey>> found;
        for (const KeyWrap &wrap : stored.wraps) {
            if (wrap.keyVersion != version.version || wrap.publicKey != holder.publicKey())
                continue;
            found = holder.unwrap(wrap.sealed, version.version, version.fingerprint);
            if (*found)
                break;
        }
        if (!found)
            continue;
        if (!*found)
            return failure(found->error());
        opened += **found;
    }
    if (opened.isEmpty())
        return false;
    if (opened.last().version() != stored.versions.last().version)
        return failure(Error::Kind::Locked,
                       Text::tr("The shop's data key was replaced, and this holder was not given the new one. Nothing "
                                "was changed. Unlock with the recovery key, or ask somebody who can open the shop."));
    for (const DataKey &key : std::as_const(opened))
        m_keys.adopt(key);
    return true;
}

QCoro::Task<Result<>> KeyAccess::unlock(KeyStore &store)
{
    const auto stored = co_await load();
    if (!stored)
        co_return failure(stored.error());
    const auto secret = co_await store.read(stored->shopId);
    if (!secret)
        co_return failure(secret.error());
    if (!*secret) {
        const auto isThisMachine = [&](const KeyWrap &wrap) {
            return wrap.kind == wrapKind(store) && wrap.label == labelOf(m_audit.device());
        };
        const bool isKnown = std::any_of(stored->wraps.begin(), stored->wraps.end(), isThisMachine);
        co_return nothingInStore(store, isKnown);
    }

    const auto opened = open(*stored, KeyHolder::fromSecret(**secret));
    if (!opened)
        co_return failure(opened.error());
    if (!*opened)
        co_return failure(Error::Kind::Locked,
                          Text::tr("The key in %1 does not open this shop: it was withdrawn, or it belongs to another "
                                   "database. Nothing was changed. Type the recovery key once; after that this "
                                   "computer opens by itself.")
                              .arg(store.whereText()));
    qCInfo(lcSecurity, "data key opened by this machine");
    co_return Result<>{};
}

QCoro::Task<Result<>> KeyAccess::unlockWithRecovery(QString typed)
{
    const auto recovery = RecoveryKey::parse(typed);
    wipe(typed);
    if (!recovery)
        co_return failure(recovery.error());
    const auto stored = co_await load();
    if (!stored)
        co_return failure(stored.error());
    const auto opened = open(*stored, KeyHolder::fromRecoveryKey(*recovery, stored->shopId));
    if (!opened)
        co_return failure(opened.error());
    if (!*opened)
        co_return failure(Error::Kind::LoginRefused,
                          Text::tr("This is not the recovery key of this shop. Nothing was changed. Check it against "
                                   "the printed one and type it again."));
    qCInfo(lcSecurity, "data key opened by the recovery key");
    co_return Result<>{};
}

QCoro::Task<Result<>> KeyAccess::keepIn(KeyStore &store, Actor actor)
{
    const auto newest = m_keys.current();
    if (!newest)
        co_return failure(newest.error());
    const auto stored = co_await load();
    if (!stored)
        co_return failure(stored.error());

    auto found = co_await store.read(stored->shopId);
    if (!found)
        co_return failure(found.error());
    if (!*found) {
        // The data key is in hand, so whatever a locked keychain may hide is only an older copy of the same.
        const auto made = co_await store.create(stored->shopId);
        if (!made)
            co_return failure(made.error());
        *found = *made;
    }
    const KeyHolder holder = KeyHolder::fromSecret(**found);
    const KeyWrap::Kind kind = wrapKind(store);
    const QString label = labelOf(m_audit.device());

    QList<KeyWrap> wraps;
    for (const storage::DataKeyVersion &version : stored->versions) {
        if (const auto key = m_keys.key(version.version))
            wraps += wrapFor(holder, **key, kind, label);
    }
    const auto exchange = [wraps, kind, label, actor, audit = m_audit](storage::Session &session) -> Result<> {
        const QList<KeyWrap> before = KeyRepository::wraps(session);
        for (const KeyWrap &wrap : before) {
            if ((wrap.kind == kind && wrap.label == label) || wrap.publicKey == wraps.first().publicKey)
                KeyRepository::removeWrap(session, wrap.id);
        }
        for (KeyWrap wrap : wraps) {
            wrap.createdAt = session.now();
            KeyRepository::insertWrap(session, wrap);
        }
        AuditEntry entry;
        entry.actor = actor;
        entry.action = u"key.given"_s;
        entry.object = label;
        return audit.append(session, entry);
    };
    auto exchanged = m_database.run(exchange);
    co_return co_await exchanged;
}

QCoro::Task<Result<KeyAccess::NewKey>> KeyAccess::makeNew(KeyStore &store, QString shopId, Device device)
{
    const auto secret = co_await store.create(shopId);
    if (!secret)
        co_return failure(secret.error());
    NewKey made{DataKey::create(1), RecoveryKey::create(), {}};
    const KeyHolder machine = KeyHolder::fromSecret(*secret);
    const KeyHolder paper = KeyHolder::fromRecoveryKey(made.recovery, shopId);
    made.wraps += wrapFor(machine, made.key, wrapKind(store), labelOf(device));
    made.wraps += wrapFor(paper, made.key, KeyWrap::Kind::Recovery, Text::tr("Recovery key"));
    co_return made;
}

} // namespace nettdesk::security
