// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountwatch.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/endlayers.h"
#include "core/accounts/usecount.h"
#include "core/fleet/routerpool.h"
#include "core/model/codekey.h"
#include "core/routeros/connection.h"
#include "core/security/audittrail.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/voucherlife.h"

#include <QLoggingCategory>
#include <QSet>

#include <memory>

Q_LOGGING_CATEGORY(lcAccounts, "nettdesk.vouchers.accounts")

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using routeros::Command;
using routeros::Reply;
using storage::IntentRepository;
using storage::Session;
using storage::VoucherAccounts;
using storage::VoucherLife;

namespace {

/// Ended accounts are looked after this long, for somebody may switch one on again; then they are taken away.
constexpr auto lookAfterEnded = std::chrono::days(30);
constexpr int rowsAtOnce = 2000;
constexpr int endsAtOnce = 500;

bool isUnused(const Voucher &voucher)
{
    return voucher.state == VoucherState::Redeemed ||
           (voucher.state == VoucherState::Active && voucher.provisionedAt.has_value());
}

bool isLive(const Voucher &voucher)
{
    return isUnused(voucher) || voucher.state == VoucherState::Used;
}

/// When it was last known to be unused.
Timestamp lastUnused(const Voucher &voucher)
{
    return voucher.seenAt.value_or(voucher.provisionedAt.value_or(voucher.startedAt.value_or(voucher.createdAt)));
}

/// Accounts of ours that nobody looked after any more, for their vouchers are over for long: they go. Those that no
/// voucher of ours belongs to are left as they are.
bool clearOld(Session &session, RouterId router, const RouterPicture &picture, const QSet<QByteArray> &looked,
              Timestamp now)
{
    QByteArrayList marks;
    for (const StandingUser &user : picture.users) {
        if (const QByteArray mark = user.mark(); !mark.isEmpty() && !looked.contains(mark))
            marks.append(mark);
    }
    bool wroteAny = false;
    for (const VoucherAccounts::Row &row :
         VoucherAccounts::byIds(session, VoucherAccounts::byMarks(session, marks).values())) {
        const Voucher &voucher = row.voucher;
        const bool isOld = voucher.endedAt && *voucher.endedAt + lookAfterEnded <= now;
        if (!isOld || IntentRepository::openOf(session, voucher.id))
            continue;
        Intent intent;
        intent.operation = voucher.operation;
        intent.router = router;
        intent.voucher = voucher.id;
        intent.kind = accountkind::clear;
        intent.nextAt = now;
        intent.createdAt = now;
        IntentRepository::insert(session, intent);
        wroteAny = true;
    }
    return wroteAny;
}

} // namespace

/// One round's transaction: what it found, and when.
struct AccountWatch::Round {
    RouterId router;
    Timestamp now;
    bool changedAny = false;

    /// Once for each voucher: an intent that waits does the same work.
    void tell(Session &session, const Voucher &voucher, QLatin1StringView kind)
    {
        if (IntentRepository::openOf(session, voucher.id))
            return;
        Intent intent;
        intent.operation = voucher.operation;
        intent.router = voucher.router;
        intent.voucher = voucher.id;
        intent.kind = kind;
        intent.nextAt = now;
        intent.createdAt = now;
        IntentRepository::insert(session, intent);
        changedAny = true;
    }
};

AccountWatch::AccountWatch(storage::Database &database, const security::AuditTrail &audit, fleet::RouterPool &pool,
                           fleet::IntentRunner &runner, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_pool(pool), m_runner(runner), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { arm(); });
}

Result<> AccountWatch::audit(Session &session, const Voucher &voucher, const QString &action, VoucherState after) const
{
    security::AuditEntry entry;
    entry.actor = Actor::system();
    entry.action = action;
    entry.object = u"voucher %1"_s.arg(voucher.code);
    entry.before = voucherStateName(voucher.state);
    entry.after = voucherStateName(after);
    return m_audit.append(session, entry);
}

/// First use, once: the state, the payment where it is due, the device. A code ahead begins its time here.
Result<> AccountWatch::recordUse(Session &session, Round &round, const Voucher &voucher, const SeenUse &use) const
{
    const QString mac = QString::fromLatin1(use.mac);
    storage::FirstUse first;
    first.at = use.at;
    first.after = use.after;
    first.macAddress = mac;
    const bool begins = voucher.state == VoucherState::Active && voucher.terms.timeLimit &&
                        voucher.terms.timeCounts == TimeCounts::Elapsed;
    if (begins)
        first.endsAt = use.at + *voucher.terms.timeLimit;
    if (!VoucherLife::markUsed(session, voucher.id, first))
        return {}; // somebody else did
    round.changedAny = true;
    Payment payment;
    payment.at = use.at;
    payment.amount = voucher.terms.price;
    payment.voucher = voucher.id;
    payment.router = round.router;
    payment.operatorName = tr("Voucher (Offline)");
    payment.macAddress = mac;
    payment.operation = voucher.operation;
    payment.foundAt = round.now;
    storage::PaymentRepository::recordOnce(session, payment);
    VoucherAccounts::sawDevice(session, voucher.id, mac, use.at);
    if (begins) // its end gets the form that outlives a router that was off
        round.tell(session, voucher, accountkind::align);
    return audit(session, voucher, u"voucher.use"_s, VoucherState::Used);
}

QCoro::Task<Result<>> AccountWatch::readSessions(RouterId router, std::stop_token stop)
{
    const QList<RouterId> witness{router};
    const Result<bool> believed = co_await isClockBelieved(witness, stop);
    if (!believed)
        co_return failure(believed.error());
    if (!*believed)
        co_return {};
    Command print("/ip/hotspot/active/print");
    print.properties({"user", "mac-address", "uptime"});
    const Result<Reply> reply = co_await m_pool.call(router, print, stop);
    if (!reply)
        co_return failure(reply.error());
    struct Guest {
        QByteArray mac;
        std::chrono::milliseconds uptime;
    };
    QMultiHash<QString, Guest> guests; // by code key
    for (const routeros::Row &row : reply->rows)
        guests.insert(codeKey(row.text("user")),
                      {row.bytes("mac-address"), routeros::parseDuration(row.value("uptime")).value_or(0ms)});
    const Timestamp now = m_clock.now();
    auto write = [this, router, now, guests](Session &session) -> Result<bool> {
        Round round{router, now, false};
        const QHash<QString, VoucherId> ids = VoucherAccounts::byCodeKeys(session, guests.uniqueKeys());
        for (const VoucherAccounts::Row &row : VoucherAccounts::byIds(session, ids.values())) {
            const Voucher &voucher = row.voucher;
            if (voucher.router != router || !isLive(voucher))
                continue;
            const QList<Guest> devices = guests.values(codeKey(voucher.code));
            for (const Guest &guest : devices)
                VoucherAccounts::sawDevice(session, voucher.id, QString::fromLatin1(guest.mac), now);
            if (!isUnused(voucher))
                continue;
            const auto longest = std::max_element(devices.begin(), devices.end(),
                                                  [](const Guest &a, const Guest &b) { return a.uptime < b.uptime; });
            const SeenUse use{now - longest->uptime, std::nullopt, longest->mac, false};
            if (const Result<> written = recordUse(session, round, voucher, use); !written)
                return failure(written.error());
        }
        return round.changedAny;
    };
    // Reading takes the writer's turn only when there is somebody.
    if (guests.isEmpty())
        co_return {};
    const Result<bool> written = co_await m_database.run(write);
    if (!written)
        co_return failure(written.error());
    if (*written) {
        m_runner.lookNow();
        Q_EMIT changed();
        co_await arm();
    }
    co_return {};
}

/// One voucher against what its router says.
Result<> AccountWatch::take(Session &session, Round &round, const RouterPicture &picture,
                            const VoucherAccounts::Row &row) const
{
    Voucher voucher = row.voucher;
    AccountTarget target = targetOf(voucher, row.batchTag, {}, round.now);
    const std::optional<StandingUser> user = oursIn(picture, target);
    if (user && isLive(voucher)) {
        const VoucherAccounts::Use use = countOn(voucher, readCounters(picture, *user), round.now);
        const bool lost = use.usedTime - use.seenTime != voucher.usedTime - voucher.seenTime;
        const bool isNew = use.usedTime != voucher.usedTime || use.usedBytes != voucher.usedBytes ||
                           use.seenTime != voucher.seenTime || use.seenBytes != voucher.seenBytes;
        if (isUnused(voucher)) {
            if (const std::optional<SeenUse> seen = seenUse(picture, *user, lastUnused(voucher))) {
                if (const Result<> written = recordUse(session, round, voucher, *seen); !written)
                    return written;
            }
        }
        for (const StandingSession &guest : picture.sessions.values(user->name))
            VoucherAccounts::sawDevice(session, voucher.id, QString::fromLatin1(guest.mac), round.now);
        // Unused ones are noted, too: "not used by then" bounds a first use that is found later.
        if (isNew || isUnused(voucher))
            VoucherAccounts::setUse(session, voucher.id, use);
        const bool timeIsOver = voucher.terms.timeLimit && voucher.terms.timeCounts == TimeCounts::Online &&
                                use.usedTime >= *voucher.terms.timeLimit;
        const bool dataIsOver = voucher.terms.dataLimit && use.usedBytes.bytes() >= voucher.terms.dataLimit->bytes();
        if ((timeIsOver || dataIsOver) &&
            VoucherLife::markUsedUp(session, voucher.id, timeIsOver ? VoucherEnd::Time : VoucherEnd::Data, round.now)) {
            round.tell(session, voucher, accountkind::cut);
            return audit(session, voucher, u"voucher.usedUp"_s, VoucherState::UsedUp);
        }
        if (lost) // the router's counter and our count part here: its limits follow ours
            round.tell(session, voucher, accountkind::align);
    }
    const AccountGround ground{target.profile.isEmpty() && user ? user->profile : target.profile.toUtf8(), false,
                               round.now};
    const AccountStep step = nextStep(target, picture, ground);
    using What = AccountStep::What;
    if (step.what == What::Cut || step.what == What::Leftover)
        round.tell(session, voucher, accountkind::cut);
    else if (step.what == What::Unlocked || (step.what == What::End && endLayersAllow(session, round.router)))
        round.tell(session, voucher, accountkind::align);
    return {};
}

QCoro::Task<Result<>> AccountWatch::readAccounts(RouterId router, std::stop_token stop)
{
    const auto connection = co_await m_pool.connection(router);
    if (!connection)
        co_return failure(connection.error());
    const Result<RouterPicture> picture = co_await RouterPicture::readAll(*connection, &m_clock, stop);
    if (!picture)
        co_return failure(picture.error());
    auto hear = [router, clock = picture->clock](Session &session) { return ClockTrust::hear(session, router, clock); };
    const Result<ClockTrust::Heard> heard = co_await m_database.run(hear);
    if (!heard)
        co_return failure(heard.error());
    const QList<RouterId> witness{router};
    const Result<bool> believed = co_await isClockBelieved(witness, stop);
    if (!believed)
        co_return failure(believed.error());
    if (!*believed)
        co_return {};
    VoucherId after;
    bool changedAny = false;
    const auto looked = std::make_shared<QSet<QByteArray>>();
    for (bool more = true; more;) {
        auto write = [this, router, picture = *picture, after,
                      looked](Session &session) -> Result<std::pair<VoucherId, bool>> {
            Round round{router, m_clock.now(), false};
            const QList<VoucherAccounts::Row> rows =
                VoucherAccounts::onRouter(session, router, round.now - lookAfterEnded, after, rowsAtOnce);
            for (const VoucherAccounts::Row &row : rows) {
                looked->insert(markOf(row.voucher));
                if (const Result<> taken = take(session, round, picture, row); !taken)
                    return failure(taken.error());
            }
            const VoucherId last = rows.size() < rowsAtOnce ? VoucherId() : rows.last().voucher.id;
            return std::pair{last, round.changedAny};
        };
        const auto done = co_await m_database.run(write);
        if (!done)
            co_return failure(done.error());
        after = done->first;
        more = after.isStored();
        changedAny = changedAny || done->second;
    }
    auto clear = [router, picture = *picture, looked, now = m_clock.now()](Session &session) {
        return clearOld(session, router, picture, *looked, now);
    };
    const Result<bool> cleared = co_await m_database.run(clear);
    if (!cleared)
        co_return failure(cleared.error());
    changedAny = changedAny || *cleared;
    if (changedAny) {
        m_runner.lookNow();
        Q_EMIT changed();
        co_await arm();
    }
    co_return {};
}

QCoro::Task<Result<int>> AccountWatch::endDue()
{
    const Result<bool> may = co_await checkClock();
    if (!may)
        co_return failure(may.error());
    if (!*may)
        co_return 0;
    int ended = 0;
    for (int now = endsAtOnce; now == endsAtOnce;) {
        auto write = [this](Session &session) -> Result<int> {
            Round round{{}, m_clock.now(), false};
            ClockTrust::goesOn(session, round.now);
            const QList<VoucherAccounts::Row> due =
                VoucherAccounts::byIds(session, VoucherAccounts::dueBy(session, round.now, endsAtOnce));
            for (const VoucherAccounts::Row &row : due) {
                const Voucher &voucher = row.voucher;
                const bool byTime = voucher.endsAt && *voucher.endsAt <= round.now;
                const bool done = byTime
                                      ? VoucherLife::markUsedUp(session, voucher.id, VoucherEnd::Time, *voucher.endsAt)
                                      : VoucherLife::markExpired(session, voucher.id, VoucherEnd::Date, round.now);
                if (!done)
                    continue;
                round.tell(session, voucher, accountkind::cut);
                const VoucherState after = byTime ? VoucherState::UsedUp : VoucherState::Expired;
                if (const Result<> written = audit(session, voucher, u"voucher.end"_s, after); !written)
                    return failure(written.error());
            }
            const qsizetype overdue = VoucherLife::expireOverdue(session, round.now, endsAtOnce).size();
            return int(std::max(due.size(), overdue));
        };
        const Result<int> done = co_await m_database.run(write);
        if (!done)
            co_return failure(done.error());
        now = *done;
        ended += now;
    }
    if (ended > 0) {
        m_runner.lookNow();
        Q_EMIT changed();
    }
    co_return ended;
}

void AccountWatch::start()
{
    m_isStarted = true;
    arm();
}

void AccountWatch::stop()
{
    m_isStarted = false;
    m_timer.stop();
}

/// Ends what is due, then waits for the next end; not longer than a minute, for other programs sell too.
QCoro::Task<> AccountWatch::arm()
{
    if (!m_isStarted)
        co_return;
    const Result<int> ended = co_await endDue();
    if (!ended)
        qCWarning(lcAccounts) << "ends could not be carried out:" << kindName(ended.error().kind);
    auto look = [](Session &session) { return VoucherAccounts::nextEnd(session); };
    const Result<std::optional<Timestamp>> next = co_await m_database.read(look);
    auto wait = std::chrono::milliseconds(60'000);
    if (next && *next)
        wait = std::clamp(std::chrono::milliseconds(**next - m_clock.now()), std::chrono::milliseconds(20), wait);
    if (m_isStarted)
        m_timer.start(wait);
}

} // namespace nettdesk::accounts
