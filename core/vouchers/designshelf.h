// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/clock.h"
#include "core/security/vault.h"
#include "core/vouchers/cards/carddesign.h"

#include <QCoroTask>
#include <QObject>

namespace nettdesk::security {
class AuditTrail;
}
namespace nettdesk::storage {
class Database;
}

namespace nettdesk::vouchers {

/// A design that can be printed with.
struct ShelvedDesign {
    cards::CardDesign design;
    bool isShipped = false; ///< came with the program: copied to be changed, never overwritten
    int revision = 0;       ///< of the shop's own: to be given back when it is saved
    QString changedBy;
    std::optional<Timestamp> changedAt;
};

struct Shelf {
    QList<ShelvedDesign> designs; ///< the shop's own first, by name, then the shipped ones
    QStringList notes;            ///< own designs that could not be read, and why; they are kept as they are
};

/// What a card says that is the same for the whole shop and stands in no other place.
struct CardFacts {
    QString ssid;                 ///< the guests' network; empty: cards speak of "our Wi-Fi"
    QString redeemAddress;        ///< of the portal's redemption page; empty: there is none
    bool hasWifiPassword = false; ///< codes that join the Wi-Fi carry one; itself it is kept sealed
    bool operator==(const CardFacts &) const = default;
};

/// Card designs of the program and of the shop, the shop's logo, and what its cards say. In the database, so that every
/// counter has them. Reading: PrintVouchers; changing: EditSettings.
class DesignShelf : public QObject {
    Q_OBJECT

public:
    DesignShelf(storage::Database &database, security::Vault vault, const security::AuditTrail &audit,
                const Clock &clock, QObject *parent = nullptr);

    QCoro::Task<Result<Shelf>> all(Actor actor);
    /// NotFound; Invalid: it is there and cannot be read (a newer program wrote it).
    QCoro::Task<Result<ShelvedDesign>> design(Actor actor, QString id);

    /// Keeps a design of the shop's own. `revision` is that of the one that was opened, 0 for a new one. Invalid:
    /// CardDesign::check, or the id of a shipped design. AlreadyExists: a new one whose id is taken. Conflict: somebody
    /// changed or deleted it meanwhile. In every case the kept one stays as it was.
    QCoro::Task<Result<ShelvedDesign>> save(Actor actor, cards::CardDesign design, int revision);
    /// A new design from a file somebody gave: under its own id, or that with a number behind it when it is taken.
    QCoro::Task<Result<ShelvedDesign>> import(Actor actor, QByteArray json);
    /// NotFound; Invalid for a shipped one.
    QCoro::Task<Result<>> remove(Actor actor, QString id);

    /// Null while the shop has none.
    QCoro::Task<Result<cards::Picture>> logo(Actor actor);
    /// A null picture takes it away.
    QCoro::Task<Result<>> setLogo(Actor actor, cards::Picture picture);
    QCoro::Task<Result<CardFacts>> cardFacts(Actor actor);
    /// `wifiPassword`: nothing keeps the stored one, an empty one takes it away (an open network). Invalid: an address
    /// that is none, a name or a password that no network can have. Locked.
    QCoro::Task<Result<>> setCardFacts(Actor actor, CardFacts facts,
                                       std::optional<security::SecretBytes> wifiPassword = std::nullopt);

    /// Under which names the card's facts are kept among the shop's settings.
    static const QString ssidSetting;
    static const QString redeemSetting;
    static const QString wifiPasswordSetting; ///< sealed
    /// The place that the Wi-Fi's password is sealed for.
    static security::Place wifiPasswordPlace();

    /// An id made of a name, that nothing in `taken` has: "Café Menü" is "cafe-menu".
    static QString idFor(const QString &name, const QStringList &taken);

Q_SIGNALS:
    void changed(); ///< here or at another counter

private:
    storage::Database &m_database;
    security::Vault m_vault;
    const security::AuditTrail &m_audit;
    const Clock &m_clock;
};

} // namespace nettdesk::vouchers
