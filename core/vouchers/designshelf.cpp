// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/designshelf.h"

#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/businessrepository.h"
#include "core/storage/designrepository.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cctype>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;
using security::require;
using storage::DesignRepository;
using storage::DesignRow;
using storage::Session;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DesignShelf)
};

const QString logoName = u"logo"_s;

QStringList shippedIds()
{
    QStringList ids;
    for (const cards::CardDesign &design : cards::shippedDesigns())
        ids << design.id;
    return ids;
}

Result<ShelvedDesign> readRow(const DesignRow &row)
{
    auto design = cards::CardDesign::parse(row.document.toUtf8());
    if (!design)
        return failure(design.error());
    return ShelvedDesign{*std::move(design), false, row.revision, row.changedBy, row.changedAt};
}

security::AuditEntry entryOf(const Actor &actor, const QString &action, const QString &object, const QString &after)
{
    return {actor, action, object, {}, {}, after};
}

DesignRow rowOf(const cards::CardDesign &design, int revision, Timestamp now, const Actor &actor)
{
    return {design.id, design.name, QString::fromUtf8(design.toJson()), revision, now, actor.name};
}

/// IEEE 802.11: a passphrase is 8 to 63 printable ASCII characters, or the key itself as 64 hex digits. Empty: none.
Result<> checkPassphrase(QByteArrayView text)
{
    const auto isPrintable = [](char c) { return c >= 0x20 && c <= 0x7e; };
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    const bool fits = text.isEmpty() ||
                      (text.size() >= 8 && text.size() <= 63 && std::all_of(text.begin(), text.end(), isPrintable)) ||
                      (text.size() == 64 && std::all_of(text.begin(), text.end(), isHex));
    if (fits)
        return {};
    return failure(Error::Kind::Invalid,
                   Text::tr("A Wi-Fi password has 8 to 63 characters of the English keyboard. Nothing was saved."));
}

tl::unexpected<Error> isShipped(const QString &id)
{
    return failure(Error::Kind::Invalid,
                   Text::tr("“%1” came with the program and stays as it is. Save a copy under another name.").arg(id));
}

} // namespace

const QString DesignShelf::ssidSetting = u"cards.ssid"_s;
const QString DesignShelf::wifiPasswordSetting = u"cards.wifiPassword"_s;

security::Place DesignShelf::wifiPasswordPlace()
{
    return {"setting", "value", wifiPasswordSetting.toUtf8()};
}

const QString DesignShelf::redeemSetting = u"cards.redeemAddress"_s;

DesignShelf::DesignShelf(storage::Database &database, security::Vault vault, const security::AuditTrail &audit,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_vault(std::move(vault)), m_audit(audit), m_clock(clock)
{
    const auto isOurs = [](const QStringList &tables) {
        return tables.contains("card_design"_L1) || tables.contains("shop_picture"_L1) || tables.contains("setting"_L1);
    };
    connect(&m_database, &storage::Database::changed, this, [this, isOurs](const QStringList &tables) {
        if (isOurs(tables))
            Q_EMIT changed();
    });
    connect(&m_database, &storage::Database::changedElsewhere, this, [this, isOurs](const QStringList &tables) {
        if (tables.isEmpty() || isOurs(tables))
            Q_EMIT changed();
    });
}

QCoro::Task<Result<Shelf>> DesignShelf::all(Actor actor)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    DesignRepository repository(m_database);
    const Result<QList<DesignRow>> rows = co_await repository.all();
    if (!rows)
        co_return failure(rows.error());
    Shelf shelf;
    for (const DesignRow &row : *rows) {
        auto own = readRow(row);
        if (own)
            shelf.designs << *std::move(own);
        else
            shelf.notes
                << Text::tr("The design “%1” is kept but cannot be used. %2").arg(row.name, own.error().message);
    }
    for (cards::CardDesign &design : cards::shippedDesigns())
        shelf.designs << ShelvedDesign{std::move(design), true, 0, {}, {}};
    co_return shelf;
}

QCoro::Task<Result<ShelvedDesign>> DesignShelf::design(Actor actor, QString id)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    DesignRepository repository(m_database);
    const Result<std::optional<DesignRow>> row = co_await repository.byId(id);
    if (!row)
        co_return failure(row.error());
    if (*row)
        co_return readRow(**row);
    auto shipped = cards::shippedDesign(id);
    if (!shipped)
        co_return failure(shipped.error());
    co_return ShelvedDesign{*std::move(shipped), true, 0, {}, {}};
}

QCoro::Task<Result<ShelvedDesign>> DesignShelf::save(Actor actor, cards::CardDesign design, int revision)
{
    if (const Result<> may = require(actor, Permission::EditSettings); !may)
        co_return failure(may.error());
    if (const Result<> sound = design.check(); !sound)
        co_return failure(sound.error());
    if (shippedIds().contains(design.id))
        co_return isShipped(design.id);
    const DesignRow row = rowOf(design, revision + 1, m_clock.now(), actor);
    auto store = [row, revision, actor, audit = m_audit](Session &session) -> Result<> {
        const bool isThere = DesignRepository::byId(session, row.id).has_value();
        if (revision == 0 && isThere)
            return failure(Error::Kind::AlreadyExists,
                           Text::tr("There is a design “%1” already. Give this one another name.").arg(row.id));
        if (revision == 0)
            DesignRepository::insert(session, row);
        else if (!DesignRepository::update(session, row))
            return failure(
                Error::Kind::Conflict,
                isThere ? Text::tr("Somebody else has changed “%1” meanwhile. Their design was kept; save "
                                   "yours under another name.")
                              .arg(row.name)
                        : Text::tr("Somebody has deleted “%1” meanwhile. Save yours as a new one.").arg(row.name));
        return audit.append(session, entryOf(actor, revision == 0 ? u"design.add"_s : u"design.change"_s,
                                             u"card design "_s + row.id, row.name));
    };
    const Result<> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(stored.error());
    co_return ShelvedDesign{std::move(design), false, row.revision, row.changedBy, row.changedAt};
}

QCoro::Task<Result<ShelvedDesign>> DesignShelf::import(Actor actor, QByteArray json)
{
    if (const Result<> may = require(actor, Permission::EditSettings); !may)
        co_return failure(may.error());
    auto read = cards::CardDesign::parse(json);
    if (!read)
        co_return failure(read.error());
    cards::CardDesign design = *std::move(read);
    auto store = [design, actor, now = m_clock.now(), audit = m_audit](Session &session) mutable -> Result<DesignRow> {
        const QStringList taken = DesignRepository::ids(session) + shippedIds();
        if (taken.contains(design.id))
            design.id = idFor(design.id, taken);
        const DesignRow row = rowOf(design, 1, now, actor);
        DesignRepository::insert(session, row);
        const Result<> written =
            audit.append(session, entryOf(actor, u"design.import"_s, u"card design "_s + row.id, row.name));
        if (!written)
            return failure(written.error());
        return row;
    };
    const Result<DesignRow> stored = co_await m_database.run(store);
    if (!stored)
        co_return failure(stored.error());
    co_return readRow(*stored);
}

QCoro::Task<Result<>> DesignShelf::remove(Actor actor, QString id)
{
    if (const Result<> may = require(actor, Permission::EditSettings); !may)
        co_return failure(may.error());
    if (shippedIds().contains(id))
        co_return isShipped(id);
    auto store = [id, actor, audit = m_audit](Session &session) -> Result<> {
        if (!DesignRepository::remove(session, id))
            return failure(Error::Kind::NotFound, Text::tr("There is no design “%1” any more.").arg(id));
        return audit.append(session, entryOf(actor, u"design.remove"_s, u"card design "_s + id, {}));
    };
    co_return co_await m_database.run(store);
}

QCoro::Task<Result<cards::Picture>> DesignShelf::logo(Actor actor)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    DesignRepository repository(m_database);
    const Result<std::optional<QByteArray>> bytes = co_await repository.picture(logoName);
    if (!bytes)
        co_return failure(bytes.error());
    if (!*bytes)
        co_return cards::Picture();
    co_return cards::Picture::fromBytes(**bytes);
}

QCoro::Task<Result<>> DesignShelf::setLogo(Actor actor, cards::Picture picture)
{
    if (const Result<> may = require(actor, Permission::EditSettings); !may)
        co_return failure(may.error());
    auto store = [bytes = picture.bytes(), actor, now = m_clock.now(), audit = m_audit](Session &session) {
        DesignRepository::setPicture(session, logoName, bytes, now);
        return audit.append(session, entryOf(actor, u"logo.set"_s, u"logo"_s, u"%1 bytes"_s.arg(bytes.size())));
    };
    co_return co_await m_database.run(store);
}

QCoro::Task<Result<CardFacts>> DesignShelf::cardFacts(Actor actor)
{
    if (const Result<> may = require(actor, Permission::PrintVouchers); !may)
        co_return failure(may.error());
    storage::BusinessRepository repository(m_database);
    const Result<QHash<QString, QString>> settings = co_await repository.settings();
    if (!settings)
        co_return failure(settings.error());
    co_return CardFacts{settings->value(ssidSetting), settings->value(redeemSetting),
                        !settings->value(wifiPasswordSetting).isEmpty()};
}

QCoro::Task<Result<>> DesignShelf::setCardFacts(Actor actor, CardFacts facts,
                                                std::optional<security::SecretBytes> wifiPassword)
{
    if (const Result<> may = require(actor, Permission::EditSettings); !may)
        co_return failure(may.error());
    if (facts.ssid.toUtf8().size() > 32) // IEEE 802.11: an SSID is at most 32 bytes
        co_return failure(
            Error::Kind::Invalid,
            Text::tr("A Wi-Fi name has at most 32 bytes; this one has %1.").arg(facts.ssid.toUtf8().size()));
    const QUrl address(facts.redeemAddress, QUrl::StrictMode);
    const bool isWeb = address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
    if (!facts.redeemAddress.isEmpty() && (!address.isValid() || !isWeb || address.host().isEmpty()))
        co_return failure(Error::Kind::Invalid,
                          Text::tr("“%1” is no web address. Write it whole: https://portal.cafe.example/redeem")
                              .arg(facts.redeemAddress));
    std::optional<QString> sealed;
    if (wifiPassword) {
        if (const Result<> fits = checkPassphrase(wifiPassword->view()); !fits)
            co_return failure(fits.error());
        if (!wifiPassword->view().isEmpty() && facts.ssid.isEmpty())
            co_return failure(Error::Kind::Invalid,
                              Text::tr("A password belongs to a Wi-Fi: write the Wi-Fi's name, too."));
        const Result<QString> closed =
            wifiPassword->view().isEmpty() ? QString() : m_vault.seal(*wifiPassword, wifiPasswordPlace());
        if (!closed)
            co_return failure(closed.error());
        sealed = *closed;
    }
    auto store = [facts, sealed, actor, audit = m_audit](Session &session) {
        storage::BusinessRepository::setSetting(session, ssidSetting, facts.ssid);
        storage::BusinessRepository::setSetting(session, redeemSetting, facts.redeemAddress);
        if (sealed)
            storage::BusinessRepository::setSetting(session, wifiPasswordSetting, *sealed);
        const QString password = !sealed             ? u"kept"_s
                                 : sealed->isEmpty() ? u"none"_s
                                                     : u"set"_s; // that it is, never what
        return audit.append(
            session, entryOf(actor, u"cards.facts"_s, u"cards"_s,
                             u"ssid %1, password %2, redeem at %3"_s.arg(facts.ssid, password, facts.redeemAddress)));
    };
    co_return co_await m_database.run(store);
}

QString DesignShelf::idFor(const QString &name, const QStringList &taken)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(56);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"design"_s;
    if (!taken.contains(id))
        return id;
    int number = 2;
    while (taken.contains(u"%1-%2"_s.arg(id).arg(number)))
        ++number;
    return u"%1-%2"_s.arg(id).arg(number);
}

} // namespace nettdesk::vouchers
