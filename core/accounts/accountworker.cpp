// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountworker.h"

#include "core/accounts/accountplan.h"
#include "core/accounts/clocktrust.h"
#include "core/accounts/endlayers.h"
#include "core/accounts/usecount.h"
#include "core/accounts/voucherpassword.h"
#include "core/fleet/routerpool.h"
#include "core/routeros/connection.h"
#include "core/storage/database.h"
#include "core/storage/voucherlife.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fleet::IntentOutcome;
using routeros::Command;
using routeros::Connection;
using routeros::Reply;
using storage::IntentRepository;
using storage::Session;
using storage::VoucherAccounts;
using storage::VoucherLife;
using Stage = AccountTarget::Stage;

namespace {

constexpr auto lookAgainAfter = 2s;

/// The comment with which the sign-in text locks the account to the next device; empty: it stays as it is. A batch's
/// own schedulers would take an account that awaits its use for one that was never used.
QByteArray awaitingComment(const Voucher &voucher, const StandingUser &user)
{
    const bool hasWindow =
        voucher.provision == Provision::Ahead && (voucher.terms.validUntil || voucher.terms.endsLatest);
    if (!voucher.terms.locksDevice || user.letter() != 's' || hasWindow)
        return {};
    QByteArray comment = user.comment.split(' ').mid(0, 7).join(' '); // of stamps, the first is kept
    comment[17] = 'o';
    return comment;
}

QJsonObject payloadOf(const Intent &intent)
{
    return QJsonDocument::fromJson(intent.payload.toUtf8()).object();
}

} // namespace

QString arrivingPayload()
{
    return uR"({"arrives":true})"_s;
}

IntentOutcome outcomeOfRouterError(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict: // somebody else's user of that name
    case Error::Kind::NotFound: // the profile is gone
    case Error::Kind::Invalid:
    case Error::Kind::AlreadyExists:
    case Error::Kind::Trap: // the router refused the command itself: the same again would be refused again
        return IntentOutcome::needsAttention(error);
    default: // unreachable, wrong password, missing policy, changed certificate, locked: goes on once that is mended
        return IntentOutcome::later(error);
    }
}

AccountWorker::AccountWorker(storage::Database &database, const security::Vault &vault, fleet::RouterPool &pool,
                             fleet::IntentRunner &runner, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_vault(vault), m_pool(pool), m_runner(runner), m_clock(clock)
{
    m_later = [this](std::chrono::milliseconds wait, std::function<void()> act) {
        QTimer::singleShot(wait, this, std::move(act));
    };
    const auto handler = [this](QList<Intent> intents, std::stop_token stop) { return carryOut(intents, stop); };
    m_runner.handleTogether({accountkind::provision, accountkind::align, accountkind::cut, accountkind::release,
                             accountkind::clear, accountkind::leave},
                            handler);
}

std::shared_ptr<routeros::AdaptiveWindow> AccountWorker::windowOf(RouterId router)
{
    std::shared_ptr<routeros::AdaptiveWindow> &window = m_windows[router];
    if (!window)
        window = std::make_shared<routeros::AdaptiveWindow>();
    return window;
}

Result<QList<AccountWorker::Work>> AccountWorker::plan(const QList<VoucherAccounts::Row> &rows, bool needsPasswords,
                                                       Timestamp now) const
{
    QList<Work> work;
    for (const VoucherAccounts::Row &row : rows) {
        Work one{row, targetOf(row.voucher, row.batchTag, {}, now)};
        if (needsPasswords && one.target.stage != Stage::Over) {
            const Result<QString> password = openPassword(m_vault, row.voucher);
            if (!password)
                return failure(password.error());
            one.target.password = password->toUtf8();
        }
        work.append(one);
    }
    return work;
}

QCoro::Task<QList<IntentOutcome>> AccountWorker::carryOut(QList<Intent> intents, std::stop_token stop)
{
    QList<IntentOutcome> outcomes;
    const auto all = [&](const Error &error) {
        outcomes.clear();
        for (qsizetype i = 0; i < intents.size(); ++i)
            outcomes.append(outcomeOfRouterError(error));
    };
    const RouterId router = intents.first().router;
    QList<VoucherId> ids;
    for (const Intent &intent : intents)
        ids.append(intent.voucher);
    auto look = [ids](Session &session) { return VoucherAccounts::byIds(session, ids); };
    Result<QList<VoucherAccounts::Row>> rows = co_await m_database.read(look);
    if (!rows) {
        all(rows.error());
        co_return outcomes;
    }
    const auto connection = co_await m_pool.connection(router);
    if (!connection) {
        all(connection.error());
        co_return outcomes;
    }
    const auto clock = co_await clockForWork(&m_database, *connection, router, &m_clock, stop);
    if (!clock) {
        all(clock.error());
        co_return outcomes;
    }
    rows = co_await takeUpCounters(*connection, intents, *rows, stop);
    if (!rows) {
        all(rows.error());
        co_return outcomes;
    }
    Result<QList<Work>> work = plan(*rows, true, (*clock)->now());
    if (!work) {
        all(work.error());
        co_return outcomes;
    }
    if (work->size() != intents.size()) {
        all(Error{Error::Kind::Invalid, tr("The voucher of this work is not in the database (any more)."), {}});
        co_return outcomes;
    }
    QList<AccountTarget> targets;
    for (qsizetype i = 0; i < intents.size(); ++i) {
        AccountTarget &target = (*work)[i].target;
        // It leaves this router, or has left it: whatever its row says is for another one.
        const bool isGoing = intents.at(i).kind == accountkind::leave || (*work)[i].row.voucher.router != router;
        if (isGoing)
            target.stage = Stage::Over;
        targets.append(target);
    }
    const auto tell = [this, router](qint64 done, qint64 total) { Q_EMIT worked(router, int(done), int(total)); };
    const Progress progress = tell;
    const AccountsOutcome outcome =
        co_await ensureAccounts(*connection, clock->get(), targets, windowOf(router), progress, stop);

    QList<AccountTarget> toRenew;
    for (qsizetype i = 0; i < intents.size(); ++i) {
        if (intents.at(i).kind == accountkind::align && payloadOf(intents.at(i))[u"renew"].toBool() &&
            targets.at(i).stage == Stage::Open && outcome.accounts.at(i))
            toRenew.append(targets.at(i));
    }
    if (!toRenew.isEmpty() && outcome.picture)
        co_await renewSessions(*connection, toRenew, *outcome.picture, windowOf(router), stop);
    co_await releaseDevices(*connection, intents, *work, outcome, stop);
    co_await clearAccounts(*connection, intents, outcome, stop);
    const Result<> completed = co_await complete(router, intents, *work, outcome);
    for (qsizetype i = 0; i < intents.size(); ++i) {
        if (!outcome.accounts.at(i))
            outcomes.append(outcomeOfRouterError(outcome.accounts.at(i).error()));
        else
            outcomes.append(completed ? IntentOutcome::done() : IntentOutcome::later(completed.error()));
    }
    lookAgainAt(router, *work, targets, outcome);
    Q_EMIT changed();
    co_return outcomes;
}

/// A voucher may come back to a router on which its account of an earlier stay still stands, shut: what that one
/// counted is in our count since it left, and limits are told against it. Gives the rows as they are then.
QCoro::Task<Result<QList<VoucherAccounts::Row>>> AccountWorker::takeUpCounters(std::shared_ptr<Connection> connection,
                                                                               QList<Intent> intents,
                                                                               QList<VoucherAccounts::Row> rows,
                                                                               std::stop_token stop)
{
    const RouterId router = intents.first().router;
    QList<VoucherId> arriving;
    for (const Intent &intent : intents) {
        if (intent.kind == accountkind::align && payloadOf(intent)[u"arrives"].toBool())
            arriving.append(intent.voucher);
    }
    if (arriving.isEmpty())
        co_return rows;
    const Result<RouterPicture> picture = co_await RouterPicture::readAll(connection, &m_clock, stop);
    if (!picture)
        co_return failure(picture.error());
    QList<VoucherId> ids;
    for (const VoucherAccounts::Row &row : std::as_const(rows))
        ids.append(row.voucher.id);
    auto write = [router, ids, arriving, picture = *picture, now = m_clock.now()](Session &session) {
        for (const VoucherAccounts::Row &row : VoucherAccounts::byIds(session, arriving)) {
            const Voucher &voucher = row.voucher;
            const std::optional<StandingUser> user = oursIn(picture, targetOf(voucher, row.batchTag, {}, now));
            if (voucher.router != router || voucher.seenAt || !user)
                continue;
            const CounterReading reading = readCounters(picture, *user);
            VoucherAccounts::setUse(session, voucher.id,
                                    {voucher.usedTime, voucher.usedBytes, reading.time, reading.bytes, now});
        }
        return VoucherAccounts::byIds(session, ids);
    };
    co_return co_await m_database.run(write);
}

/// Those that are out now are looked for once more when a sign-in that was under way has come through or not.
void AccountWorker::lookAgainAt(RouterId router, const QList<Work> &work, const QList<AccountTarget> &targets,
                                const AccountsOutcome &outcome)
{
    QHash<QByteArray, VoucherId> cut;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const bool isOut = targets.at(i).stage == Stage::Over || targets.at(i).stage == Stage::Shut;
        if (isOut && outcome.accounts.at(i) && outcome.accounts.at(i)->user)
            cut.insert(targets.at(i).name.toUtf8(), work.at(i).row.voucher.id);
    }
    if (!cut.isEmpty())
        m_later(lookAgainAfter, [this, router, cut] { lookAgain(router, cut); });
}

QCoro::Task<> AccountWorker::lookAgain(RouterId router, QHash<QByteArray, VoucherId> cut)
{
    const QPointer<AccountWorker> self(this);
    Command print("/ip/hotspot/active/print");
    print.properties({"user"});
    const Result<Reply> reply = co_await m_pool.call(router, print);
    if (!self || !reply) // the round that reads the accounts looks, too
        co_return;
    QList<VoucherId> back;
    for (const routeros::Row &row : reply->rows) {
        if (const auto voucher = cut.constFind(row.bytes("user")); voucher != cut.cend() && !back.contains(*voucher))
            back.append(*voucher);
    }
    if (back.isEmpty())
        co_return;
    auto write = [back, router, now = m_clock.now()](Session &session) {
        for (const VoucherAccounts::Row &row : VoucherAccounts::byIds(session, back)) {
            if (IntentRepository::openOf(session, row.voucher.id))
                continue;
            Intent intent;
            intent.operation = row.voucher.operation;
            intent.router = router;
            intent.voucher = row.voucher.id;
            intent.kind = accountkind::cut;
            intent.nextAt = now;
            intent.createdAt = now;
            IntentRepository::insert(session, intent);
        }
    };
    const Result<> written = co_await m_database.run(write);
    if (self && written)
        m_runner.lookNow();
}

/// The lock on a device, its sessions and its cookies go; the account stays. Where the sign-in text may lock it to the
/// next device, its comment says again that a first use is awaited; behind that stands what was stamped.
QCoro::Task<> AccountWorker::releaseDevices(std::shared_ptr<Connection> connection, QList<Intent> intents,
                                            QList<Work> work, AccountsOutcome outcome, std::stop_token stop)
{
    QList<Command> commands;
    for (qsizetype i = 0; i < intents.size(); ++i) {
        if (intents.at(i).kind != accountkind::release || !outcome.accounts.at(i) || !outcome.picture)
            continue;
        const QByteArray mac = payloadOf(intents.at(i))[u"mac"].toString().toUpper().toLatin1();
        const QByteArray name = work.at(i).target.name.toUtf8();
        const std::optional<StandingUser> user = outcome.accounts.at(i)->user;
        if (user && !user->lockedTo.isEmpty() && (mac.isEmpty() || user->lockedTo == mac)) {
            Command set("/ip/hotspot/user/set");
            set.set(".id", QByteArrayView(user->id)).set("mac-address", QByteArrayView("00:00:00:00:00:00"));
            const QByteArray comment = awaitingComment(work.at(i).row.voucher, *user);
            if (!comment.isEmpty())
                set.set("comment", QByteArrayView(comment));
            commands.append(set);
        }
        for (const StandingSession &session : outcome.picture->sessions.values(name)) {
            Command remove("/ip/hotspot/active/remove");
            if (mac.isEmpty() || session.mac == mac)
                commands.append(remove.set(".id", QByteArrayView(session.id)));
        }
        for (const StandingCookie &cookie : outcome.picture->cookies.values(name)) {
            Command remove("/ip/hotspot/cookie/remove");
            if (mac.isEmpty() || cookie.mac == mac)
                commands.append(remove.set(".id", QByteArrayView(cookie.id)));
        }
    }
    co_await routeros::callAdaptively(connection, commands, windowOf(intents.first().router), {}, stop);
}

/// Accounts that were cut by now, of vouchers that are over for long: their rows go. What is not removed now is found
/// again by the next comparison.
QCoro::Task<> AccountWorker::clearAccounts(std::shared_ptr<Connection> connection, QList<Intent> intents,
                                           AccountsOutcome outcome, std::stop_token stop)
{
    QList<Command> commands;
    for (qsizetype i = 0; i < intents.size(); ++i) {
        if (intents.at(i).kind != accountkind::clear || !outcome.accounts.at(i) || !outcome.accounts.at(i)->user)
            continue;
        Command remove("/ip/hotspot/user/remove");
        if (outcome.accounts.at(i)->user->isDisabled)
            commands.append(remove.set(".id", QByteArrayView(outcome.accounts.at(i)->user->id)));
    }
    co_await routeros::callAdaptively(connection, commands, windowOf(intents.first().router), {}, stop);
}

QCoro::Task<Result<>> AccountWorker::complete(RouterId router, QList<Intent> intents, QList<Work> work,
                                              AccountsOutcome outcome)
{
    const Timestamp now = m_clock.now();
    auto write = [=](Session &session) -> Result<> {
        rememberEndLayers(session, router, outcome, now);
        QList<IntentId> done;
        for (qsizetype i = 0; i < intents.size(); ++i) {
            const Intent &intent = intents.at(i);
            const Voucher &voucher = work.at(i).row.voucher;
            if (!outcome.accounts.at(i))
                continue;
            done.append(intent.id);
            const StandingAccount &standing = *outcome.accounts.at(i);
            if (intent.kind == accountkind::provision && voucher.router == router)
                VoucherLife::setProvisioned(session, voucher.id, work.at(i).target.mark, now);
            if (intent.kind != accountkind::leave || voucher.router != router)
                continue;
            if (standing.user && outcome.picture)
                VoucherAccounts::setUse(session, voucher.id,
                                        countOn(voucher, readCounters(*outcome.picture, *standing.user), now));
            const RouterId to(payloadOf(intent)[u"to"].toInteger());
            VoucherAccounts::forgetCounters(session, voucher.id);
            if (!VoucherLife::moveTo(session, voucher.id, to))
                continue; // another one moved it meanwhile
            Intent next;
            next.operation = intent.operation;
            next.router = to;
            next.voucher = voucher.id;
            next.kind = accountkind::align;
            next.payload = arrivingPayload();
            next.nextAt = now;
            next.createdAt = now;
            IntentRepository::insert(session, next);
        }
        IntentRepository::done(session, done, now);
        return {};
    };
    co_return co_await m_database.run(write);
}

} // namespace nettdesk::accounts
