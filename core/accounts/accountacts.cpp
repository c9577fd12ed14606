// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountacts.h"

#include "core/accounts/accounttarget.h"
#include "core/accounts/accountworker.h"
#include "core/accounts/clocktrust.h"
#include "core/security/audittrail.h"
#include "core/security/permissions.h"
#include "core/storage/operationrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/routerrepository.h"
#include "core/storage/voucheraccounts.h"
#include "core/storage/voucherlife.h"
#include "core/storage/voucherrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nettdesk::accounts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using security::require;
using storage::IntentRepository;
using storage::Session;
using storage::VoucherAccounts;
using storage::VoucherLife;

/// What the steps of one act share.
struct AccountActs::Sheet {
    Actor actor;
    OperationId operation;
    Timestamp now;
    Timestamp beyondDoubt; ///< now; or, while routers deny this computer's clock, when it was last believed
    int written = 0;

    void tell(Session &session, const Voucher &voucher, QLatin1StringView kind, const QJsonObject &payload = {},
              RouterId router = {})
    {
        Intent intent;
        intent.operation = operation.text();
        intent.router = router.value() > 0 ? router : voucher.router;
        intent.voucher = voucher.id;
        intent.kind = kind;
        intent.nextAt = now;
        intent.createdAt = now;
        if (!payload.isEmpty())
            intent.payload = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
        IntentRepository::insert(session, intent);
        ++written;
    }
};

namespace {

/// May something of it stand on a router?
bool hasAccount(const Voucher &voucher)
{
    return !voucher.mark.isEmpty() || !voucher.operation.isEmpty();
}

bool isLive(const Voucher &voucher)
{
    return voucher.state == VoucherState::Active || voucher.state == VoucherState::Redeemed ||
           voucher.state == VoucherState::Used;
}

const QJsonObject &renewing()
{
    static const QJsonObject payload{{u"renew"_s, true}};
    return payload;
}

/// When it ends with this much more; nothing: by no date.
std::optional<Timestamp> laterEnd(const Voucher &voucher, std::chrono::seconds more, Timestamp now)
{
    if (!voucher.endsAt)
        return std::nullopt;
    return std::max(*voucher.endsAt, now) + more;
}

} // namespace

AccountActs::AccountActs(storage::Database &database, const security::AuditTrail &audit, fleet::IntentRunner &runner,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_audit(audit), m_runner(runner), m_clock(clock)
{
}

QCoro::Task<Result<ActReport>> AccountActs::act(Actor actor, QString action, QList<VoucherId> vouchers,
                                                OperationId operation, QString facts, Step step)
{
    if (const Result<> may = require(actor, Permission::ExpireVoucher); !may)
        co_return failure(may.error());
    if (!operation.isValid())
        co_return failure(Error::Kind::Invalid, tr("This request does not say which one it is. Nothing was changed."));
    auto write = [this, actor, action, vouchers, operation, facts, step](Session &session) -> Result<ActReport> {
        ActReport report;
        storage::Operation begun;
        begun.id = operation;
        begun.kind = action;
        begun.actor = actor.name;
        begun.device = m_audit.device().label;
        begun.requestHash = facts;
        begun.createdAt = session.now();
        if (!storage::OperationRepository::begin(session, begun))
            return report; // the same click before
        const ClockTrust trust = ClockTrust::of(session, session.now());
        const auto denied = trust.isDenied ? trust.leap.value_or(0ms) : 0ms;
        Sheet sheet{actor, operation, session.now(), session.now() - denied, 0};
        for (const VoucherAccounts::Row &row : VoucherAccounts::byIds(session, vouchers)) {
            const QString refused = step(session, row.voucher, sheet);
            if (!refused.isEmpty()) {
                report.refused.append({row.voucher.id, row.voucher.code, refused});
                continue;
            }
            report.done.append(row.voucher.id);
            security::AuditEntry entry;
            entry.actor = actor;
            entry.action = action;
            entry.object = u"voucher %1"_s.arg(row.voucher.code);
            entry.operation = operation;
            entry.before = voucherStateName(row.voucher.state);
            entry.after = facts;
            if (const Result<> written = m_audit.append(session, entry); !written)
                return failure(written.error());
        }
        report.routerWork = sheet.written;
        return report;
    };
    const Result<ActReport> report = co_await m_database.run(write);
    if (report && !report->done.isEmpty()) {
        m_runner.lookNow();
        Q_EMIT changed();
    }
    co_return report;
}

QCoro::Task<Result<ActReport>> AccountActs::expire(Actor actor, QList<VoucherId> vouchers, OperationId operation)
{
    const Step step = [](Session &session, const Voucher &voucher, Sheet &sheet) -> QString {
        if (!VoucherLife::markExpired(session, voucher.id, VoucherEnd::ByHand, sheet.now))
            return voucher.state == VoucherState::Redeeming
                       ? tr("“%1” is being activated at this moment. Try again when that is done.").arg(voucher.code)
                       : tr("“%1” is over already.").arg(voucher.code);
        if (hasAccount(voucher))
            sheet.tell(session, voucher, accountkind::cut);
        return {};
    };
    return act(actor, u"voucher.expire"_s, vouchers, operation, u"expired"_s, step);
}

QCoro::Task<Result<ActReport>> AccountActs::extend(Actor actor, QList<VoucherId> vouchers, More more,
                                                   OperationId operation)
{
    const Step step = [more](Session &session, const Voucher &voucher, Sheet &sheet) -> QString {
        const VoucherTerms &terms = voucher.terms;
        if (more.time && !terms.timeLimit)
            return tr("“%1” has no time limit, so it cannot be given more time.").arg(voucher.code);
        if (more.data && !terms.dataLimit)
            return tr("“%1” has no data limit, so it cannot be given more data.").arg(voucher.code);
        std::optional<std::chrono::seconds> time = terms.timeLimit;
        std::optional<ByteCount> data = terms.dataLimit;
        std::optional<Timestamp> endsAt = voucher.endsAt;
        if (more.time) {
            // Elapsed time that ran out before: what lies between is not given back, and not taken from what comes.
            if (voucher.endsAt && *voucher.endsAt < sheet.beyondDoubt)
                *time += std::chrono::duration_cast<std::chrono::seconds>(sheet.beyondDoubt - *voucher.endsAt);
            *time += *more.time;
            endsAt = laterEnd(voucher, *more.time, sheet.beyondDoubt);
        }
        if (more.data)
            data = ByteCount::fromBytes(data->bytes() + more.data->bytes());
        if (voucher.state == VoucherState::UsedUp && !VoucherLife::reopen(session, voucher.id, endsAt))
            return tr("“%1” was changed by somebody else at this moment.").arg(voucher.code);
        if (!VoucherAccounts::setLimits(session, voucher.id, time, data, endsAt))
            return tr("“%1” is over. Give the guest a new code.").arg(voucher.code);
        if (hasAccount(voucher))
            sheet.tell(session, voucher, accountkind::align, renewing());
        return {};
    };
    QString facts = u"extended"_s;
    if (more.time)
        facts += u" by %1 s"_s.arg(more.time->count());
    if (more.data)
        facts += u" by %1 bytes"_s.arg(more.data->bytes());
    if ((!more.time || more.time->count() <= 0) && (!more.data || more.data->bytes() <= 0)) {
        const auto refuse = []() -> QCoro::Task<Result<ActReport>> {
            co_return failure(Error::Kind::Invalid, tr("Say how much time or data to add. Nothing was changed."));
        };
        return refuse();
    }
    return act(actor, u"voucher.extend"_s, vouchers, operation, facts, step);
}

QCoro::Task<Result<ActReport>> AccountActs::topUp(Actor actor, VoucherId voucher, VoucherId with, OperationId operation)
{
    const Step step = [with](Session &session, const Voucher &target, Sheet &sheet) -> QString {
        const std::optional<Voucher> other = storage::VoucherRepository::load(session, with);
        if (!other || other->id == target.id || other->state != VoucherState::Active || other->isBlocked)
            return tr("The other code cannot be used for this: only an unused one can. Nothing was changed.");
        if ((other->terms.timeLimit && !target.terms.timeLimit) || (other->terms.dataLimit && !target.terms.dataLimit))
            return tr("“%1” limits what “%2” does not limit, so nothing would be gained. Nothing was changed.")
                .arg(other->code, target.code);
        if (other->terms.validFrom && *other->terms.validFrom > sheet.now)
            return tr("“%1” may not be used yet. Nothing was changed.").arg(other->code);
        if (other->terms.validUntil && *other->terms.validUntil <= sheet.now)
            return tr("“%1” may not be used any more. Nothing was changed.").arg(other->code);
        std::optional<std::chrono::seconds> time = target.terms.timeLimit;
        std::optional<ByteCount> data = target.terms.dataLimit;
        std::optional<Timestamp> endsAt = target.endsAt;
        if (other->terms.timeLimit) {
            if (target.endsAt && *target.endsAt < sheet.beyondDoubt)
                *time += std::chrono::duration_cast<std::chrono::seconds>(sheet.beyondDoubt - *target.endsAt);
            *time += *other->terms.timeLimit;
            endsAt = laterEnd(target, *other->terms.timeLimit, sheet.beyondDoubt);
        }
        if (other->terms.dataLimit)
            data = ByteCount::fromBytes(data->bytes() + other->terms.dataLimit->bytes());
        // Both sides are guarded; nothing was written yet that a refusal would leave behind.
        const bool isAlive = isLive(target) || target.state == VoucherState::UsedUp;
        if (!isAlive)
            return tr("“%1” is over. Let the guest use “%2” by itself.").arg(target.code, other->code);
        if (!VoucherLife::markExpired(session, other->id, VoucherEnd::ToppedUp, sheet.now))
            return tr("“%1” was changed by somebody else at this moment.").arg(other->code);
        if (target.state == VoucherState::UsedUp)
            VoucherLife::reopen(session, target.id, endsAt);
        VoucherAccounts::setLimits(session, target.id, time, data, endsAt);
        Payment payment;
        payment.at = sheet.now;
        payment.amount = other->terms.price;
        payment.voucher = other->id;
        payment.router = target.router;
        payment.operatorId = sheet.actor.employee;
        payment.operatorName = sheet.actor.name;
        payment.macAddress = target.macAddress;
        payment.operation = sheet.operation.text();
        storage::PaymentRepository::recordOnce(session, payment);
        if (hasAccount(*other))
            sheet.tell(session, *other, accountkind::cut);
        if (hasAccount(target))
            sheet.tell(session, target, accountkind::align, renewing());
        return {};
    };
    return act(actor, u"voucher.topUp"_s, {voucher}, operation, u"topped up with voucher %1"_s.arg(with.value()), step);
}

QCoro::Task<Result<ActReport>> AccountActs::move(Actor actor, QList<VoucherId> vouchers, RouterId to, bool withoutOld,
                                                 OperationId operation)
{
    const Step step = [to, withoutOld](Session &session, const Voucher &voucher, Sheet &sheet) -> QString {
        const std::optional<Router> router = storage::RouterRepository::load(session, to);
        if (!router || !router->isActive)
            return tr("The other router is not in the list of routers, or is switched off. Nothing was changed.");
        if (voucher.router == to)
            return tr("“%1” belongs to “%2” already.").arg(voucher.code, router->name);
        if (!isLive(voucher))
            return tr("“%1” is over, or is being activated. It stays where it is.").arg(voucher.code);
        if (!hasAccount(voucher)) {
            VoucherLife::moveTo(session, voucher.id, to);
            return {};
        }
        if (!withoutOld) {
            sheet.tell(session, voucher, accountkind::leave, {{u"to"_s, to.value()}});
            return {};
        }
        const RouterId old = voucher.router;
        VoucherAccounts::forgetCounters(session, voucher.id);
        if (!VoucherLife::moveTo(session, voucher.id, to))
            return tr("“%1” was changed by somebody else at this moment.").arg(voucher.code);
        // The new one first: intents of one voucher run in their order, and the old one may never answer.
        sheet.tell(session, voucher, accountkind::align, {{u"arrives"_s, true}}, to);
        sheet.tell(session, voucher, accountkind::cut, {}, old);
        return {};
    };
    return act(actor, u"voucher.move"_s, vouchers, operation, u"to router %1"_s.arg(to.value()), step);
}

QCoro::Task<Result<ActReport>> AccountActs::releaseDevice(Actor actor, QList<VoucherId> vouchers, QString macAddress,
                                                          OperationId operation)
{
    const QJsonObject payload{{u"mac"_s, macAddress.toUpper()}};
    const Step step = [payload](Session &session, const Voucher &voucher, Sheet &sheet) -> QString {
        if (!isLive(voucher) || !hasAccount(voucher))
            return tr("“%1” has no account on a router, so no device has it.").arg(voucher.code);
        sheet.tell(session, voucher, accountkind::release, payload);
        return {};
    };
    return act(actor, u"voucher.release"_s, vouchers, operation, u"device "_s + macAddress, step);
}

QCoro::Task<Result<ActReport>> AccountActs::setBlocked(Actor actor, QList<VoucherId> vouchers, bool isBlocked,
                                                       OperationId operation)
{
    const Step step = [isBlocked](Session &session, const Voucher &voucher, Sheet &sheet) -> QString {
        if (!isLive(voucher))
            return tr("“%1” is over, or is being activated.").arg(voucher.code);
        if (!VoucherLife::setBlocked(session, voucher.id, isBlocked))
            return isBlocked ? tr("“%1” is blocked already.").arg(voucher.code)
                             : tr("“%1” is not blocked.").arg(voucher.code);
        if (hasAccount(voucher))
            sheet.tell(session, voucher, accountkind::align);
        return {};
    };
    return act(actor, isBlocked ? u"voucher.block"_s : u"voucher.unblock"_s, vouchers, operation,
               isBlocked ? u"blocked"_s : u"unblocked"_s, step);
}

QCoro::Task<Result<AccountActs::Waiting>> AccountActs::waiting(OperationId operation)
{
    auto look = [operation](Session &session) {
        const auto [open, reason] = IntentRepository::openOfOperation(session, operation.text());
        return Waiting{open, reason};
    };
    co_return co_await m_database.read(look);
}

QCoro::Task<Result<QList<AccountActs::Device>>> AccountActs::devices(Actor actor, VoucherId voucher)
{
    if (const Result<> may = security::require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    auto look = [voucher](Session &session) {
        QList<Device> devices;
        for (const VoucherAccounts::Device &seen : VoucherAccounts::devices(session, voucher))
            devices.append({seen.macAddress, seen.firstSeen, seen.lastSeen});
        return devices;
    };
    co_return co_await m_database.read(look);
}

} // namespace nettdesk::accounts
