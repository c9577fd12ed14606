// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/reconcile.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/accountwatch.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/clocktrust.h"
#include "core/accounts/endlayers.h"
#include "core/accounts/hotspotprofile.h"
#include "core/accounts/usecount.h"
#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/voucheraccounts.h"

#include <QSet>

#include <array>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using security::require;
using storage::IntentRepository;
using storage::Session;
using storage::VoucherAccounts;
using Kind = Drift::Kind;
using What = AccountStep::What;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

constexpr std::array<const char *, 9> names{"missingAccount", "differs",         "endMissing",  "disabled", "notCut",
                                            "leftover",       "usedNotRecorded", "foreignUser", "strayMark"};

/// Ended accounts stay this long, with their counters; then they are taken away.
constexpr auto keepEnded = std::chrono::days(30);
constexpr auto lookBack = std::chrono::days(400);
constexpr int fewChanges = 20;
constexpr double massShare = 0.1;

QString sentence(Kind kind, const QString &code)
{
    switch (kind) {
    case Kind::MissingAccount: return Text::tr("“%1” has no account on the router.").arg(code);
    case Kind::Differs:
        return Text::tr("The account “%1” has other limits or another profile than were sold.").arg(code);
    case Kind::EndMissing: return Text::tr("The router does not end “%1” by itself at the right time.").arg(code);
    case Kind::Disabled:
        return Text::tr("The account “%1” is switched off on the router although it is not over.").arg(code);
    case Kind::NotCut: return Text::tr("“%1” is over, and its account could still be used.").arg(code);
    case Kind::Leftover: return Text::tr("“%1” is over, and something of it still stands on the router.").arg(code);
    case Kind::UsedNotRecorded: return Text::tr("“%1” was used, which is not recorded yet.").arg(code);
    case Kind::ForeignUser:
        return Text::tr("The router has a user “%1” that NettDesk did not make. It is left as it is.").arg(code);
    case Kind::StrayMark:
        return Text::tr(
                   "The user “%1” carries a mark of NettDesk but belongs to no voucher of this shop. It is left as "
                   "it is.")
            .arg(code);
    }
    return {};
}

Kind kindOf(What what)
{
    switch (what) {
    case What::Missing: return Kind::MissingAccount;
    case What::Differs:
    case What::Unlocked: return Kind::Differs;
    case What::End: return Kind::EndMissing;
    case What::Closed: return Kind::Disabled;
    case What::Cut: return Kind::NotCut;
    case What::Nothing:
    case What::Leftover: break;
    }
    return Kind::Leftover;
}

bool waitsForUse(const Voucher &voucher)
{
    return voucher.state == VoucherState::Redeemed ||
           (voucher.state == VoucherState::Active && voucher.provisionedAt.has_value());
}

struct Comparison {
    const RouterPicture &picture;
    Timestamp now;
    bool schedulersRefused;
    DriftReport report = {};

    void add(Kind kind, VoucherId voucher, const QString &code)
    {
        const bool canRepair = kind != Kind::ForeignUser && kind != Kind::StrayMark;
        report.drifts.append({kind, voucher, code, sentence(kind, code), canRepair});
        report.repairable += canRepair ? 1 : 0;
    }

    /// The voucher moved away: what it left on this router is over, wherever it goes on.
    void compareLeft(const VoucherAccounts::Row &row)
    {
        AccountTarget target = targetOf(row.voucher, row.batchTag, {}, now);
        target.stage = AccountTarget::Stage::Over;
        const AccountStep step = nextStep(target, picture, {{}, schedulersRefused, now});
        if (step.kind == AccountStep::Kind::Work)
            return add(kindOf(step.what), row.voucher.id, row.voucher.code);
        addOld(row.voucher, oursIn(picture, target));
    }

    void compare(const VoucherAccounts::Row &row)
    {
        const Voucher &voucher = row.voucher;
        // What is being made at this moment is no drift.
        const bool isPlanned = voucher.state == VoucherState::Active && !voucher.provisionedAt;
        if (voucher.state == VoucherState::Redeeming || isPlanned)
            return;
        ++report.accounts;
        const AccountTarget target = targetOf(voucher, row.batchTag, {}, now);
        const std::optional<StandingUser> user = oursIn(picture, target);
        if (user && waitsForUse(voucher) && seenUse(picture, *user, voucher.createdAt))
            return add(Kind::UsedNotRecorded, voucher.id, voucher.code);
        const QByteArray profile = target.profile.isEmpty()
                                       ? speedProfileName(target.speed, target.signIns, target.locksDevice)
                                       : target.profile.toUtf8();
        const AccountStep step = nextStep(target, picture, {profile, schedulersRefused, now});
        if (step.kind == AccountStep::Kind::Foreign)
            return add(Kind::ForeignUser, voucher.id, voucher.code);
        if (step.kind == AccountStep::Kind::Work)
            return add(kindOf(step.what), voucher.id, voucher.code);
        addOld(voucher, user);
    }

private:
    void addOld(const Voucher &voucher, const std::optional<StandingUser> &user)
    {
        if (user && voucher.endedAt && *voucher.endedAt + keepEnded <= now)
            add(Kind::Leftover, voucher.id, voucher.code);
    }
};

} // namespace

QString driftName(Kind kind)
{
    return QString::fromLatin1(names.at(size_t(kind)));
}

Reconcile::Reconcile(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
                     fleet::IntentRunner &runner, AccountWatch &watch, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_audit(audit)
    , m_pool(pool)
    , m_runner(runner)
    , m_watch(watch)
    , m_clock(clock)
{
}

QCoro::Task<Result<DriftReport>> Reconcile::check(Actor actor, RouterId router, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    const auto clock = co_await clockForWork(&m_database, *connection, router, &m_clock, stop);
    if (!clock)
        co_return failure(clock.error());
    const Result<RouterPicture> picture = co_await RouterPicture::readAll(*connection, clock->get(), stop);
    if (!picture)
        co_return failure(picture.error());
    auto look = [router, picture = *picture, now = (*clock)->now()](Session &session) {
        Comparison comparison{picture, now, !endLayersAllow(session, router)};
        QSet<QByteArray> known;
        VoucherId after;
        for (bool more = true; more;) {
            const QList<VoucherAccounts::Row> rows =
                VoucherAccounts::onRouter(session, router, now - lookBack, after, 5000);
            for (const VoucherAccounts::Row &row : rows) {
                known.insert(markOf(row.voucher));
                comparison.compare(row);
                after = row.voucher.id;
            }
            more = rows.size() == 5000;
        }
        QByteArrayList strays;
        QHash<QByteArray, QString> strayNames;
        for (const StandingUser &user : picture.users) {
            if (const QByteArray mark = user.mark(); !mark.isEmpty() && !known.contains(mark)) {
                strays.append(mark);
                strayNames.insert(mark, QString::fromUtf8(user.name));
            }
        }
        const QHash<QByteArray, VoucherId> elsewhere = VoucherAccounts::byMarks(session, strays);
        for (const QByteArray &mark : std::as_const(strays)) {
            if (!elsewhere.contains(mark))
                comparison.add(Kind::StrayMark, {}, strayNames.value(mark));
        }
        for (const VoucherAccounts::Row &row : VoucherAccounts::byIds(session, elsewhere.values()))
            comparison.compareLeft(row);
        DriftReport report = comparison.report;
        report.isMassChange =
            report.repairable > fewChanges && report.repairable > massShare * std::max(report.accounts, 1);
        return report;
    };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<DriftReport>> Reconcile::repair(Actor actor, RouterId router, bool evenMany, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::ExpireVoucher); !may)
        co_return failure(may.error());
    const Result<DriftReport> report = co_await check(actor, router, stop);
    if (!report)
        co_return failure(report.error());
    if (report->isMassChange && !evenMany)
        co_return failure(
            Error::Kind::Conflict,
            tr("%1 of %2 accounts differ. So many at once mostly mean that something else is wrong: an old "
               "backup, or another router at this address. Nothing was changed; look first, then repair "
               "all the same if this is right.")
                .arg(report->repairable)
                .arg(report->accounts));
    const Result<> read = co_await m_watch.readAccounts(router, stop); // uses first: they may begin or end something
    if (!read)
        co_return failure(read.error());
    auto write = [this, actor, router, drifts = report->drifts](Session &session) -> Result<> {
        const Timestamp now = session.now();
        for (const Drift &drift : drifts) {
            if (!drift.canRepair || IntentRepository::openOf(session, drift.voucher))
                continue;
            const QList<VoucherAccounts::Row> row = VoucherAccounts::byIds(session, {drift.voucher});
            if (row.isEmpty())
                continue;
            Intent intent;
            intent.operation = row.first().voucher.operation;
            intent.router = router;
            intent.voucher = drift.voucher;
            const bool isOld = row.first().voucher.endedAt && *row.first().voucher.endedAt + keepEnded <= now;
            intent.kind = isOld ? accountkind::clear : accountkind::align;
            intent.nextAt = now;
            intent.createdAt = now;
            IntentRepository::insert(session, intent);
            security::AuditEntry entry;
            entry.actor = actor;
            entry.action = u"voucher.repair"_s;
            entry.object = u"voucher %1"_s.arg(drift.code);
            entry.after = driftName(drift.kind);
            if (const Result<> written = m_audit.append(session, entry); !written)
                return written;
        }
        return {};
    };
    const Result<> written = co_await m_database.run(write);
    if (!written)
        co_return failure(written.error());
    m_runner.lookNow();
    co_return report;
}

} // namespace nettdesk::accounts
