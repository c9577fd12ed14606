// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/intentrunner.h"

#include "core/fleet/attempt.h"
#include "core/fleet/backoff.h"
#include "core/fleet/processname.h"
#include "core/model/signalwait.h"
#include "core/storage/database.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

Q_LOGGING_CATEGORY(lcIntents, "nettdesk.fleet.intents")

namespace nettdesk::fleet {

using namespace std::chrono_literals;

IntentRunner::IntentRunner(storage::Database &database, const Clock &clock, Options options, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_options(std::move(options)), m_owner(processName())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { poll(); });
}

IntentRunner::IntentRunner(storage::Database &database, const Clock &clock, QObject *parent)
    : IntentRunner(database, clock, Options(), parent)
{
}

IntentRunner::~IntentRunner()
{
    m_stop.request_stop();
}

void IntentRunner::handle(const QString &kind, Handler handler)
{
    m_handlers.insert(kind, std::move(handler));
}

void IntentRunner::handleTogether(const QStringList &kinds, GroupHandler handler)
{
    for (const QString &kind : kinds)
        m_groupHandlers.insert(kind, handler);
}

void IntentRunner::start()
{
    m_isStarted = true;
    m_isFirstPoll = true;
    poll();
}

QCoro::Task<> IntentRunner::stop()
{
    m_isStarted = false;
    m_timer.stop();
    m_stop.request_stop();
    while (!m_running.isEmpty()) {
        const std::shared_ptr<Attempt> attempt = *m_running.cbegin();
        co_await signalOf(attempt.get(), &Attempt::ended);
    }
    while (m_isPolling)
        co_await signalOf(this, &IntentRunner::polled);
}

QCoro::Task<Result<IntentRunner::Report>> IntentRunner::runDue(std::stop_token stop)
{
    Report report;
    const Result<> takenOver = co_await takeOverFromTheDead();
    if (!takenOver)
        co_return failure(takenOver.error());
    while (!stop.stop_requested() && !m_stop.stop_requested()) {
        const Result<QList<std::shared_ptr<Attempt>>> attempts = co_await takeDue();
        if (!attempts)
            co_return failure(attempts.error());
        if (attempts->isEmpty())
            break;
        std::stop_callback stopAll(stop, [list = *attempts] {
            for (const std::shared_ptr<Attempt> &attempt : list)
                attempt->stop.request_stop();
        });
        for (const std::shared_ptr<Attempt> &attempt : *attempts) {
            if (!attempt->outcome)
                co_await signalOf(attempt.get(), &Attempt::ended);
            const IntentOutcome outcome = *attempt->outcome;
            if (outcome.kind == IntentOutcome::Kind::Done)
                ++report.done;
            else
                ++(outcome.kind == IntentOutcome::Kind::Later ? report.later : report.needsAttention);
            if (outcome.error)
                report.errors.append(*outcome.error);
        }
    }
    co_return report;
}

QCoro::Task<std::optional<IntentOutcome>> IntentRunner::runLeased(Intent intent, std::chrono::milliseconds patience)
{
    const std::shared_ptr<Attempt> attempt = begin(std::move(intent));
    if (!attempt->outcome)
        co_await signalOf(attempt.get(), &Attempt::ended, patience);
    const std::optional<IntentOutcome> outcome = attempt->outcome; // QCoro 0.8 moves from what co_return names
    co_return outcome;
}

QCoro::Task<> IntentRunner::wake(RouterId router)
{
    storage::IntentRepository intents(m_database);
    const Result<qint64> due = co_await intents.bringForward(router, m_clock.now());
    if (due && *due > 0)
        wakeAt(m_clock.now());
}

/// Leases what is due and starts it.
QCoro::Task<Result<QList<std::shared_ptr<Attempt>>>> IntentRunner::takeDue()
{
    QList<std::shared_ptr<Attempt>> attempts;
    if (m_options.mayWork && !m_options.mayWork())
        co_return attempts;
    const int room = m_options.atOnce - int(m_running.size() - m_inGroups);
    if (room > 0) {
        storage::IntentRepository intents(m_database);
        const storage::IntentKinds singles{m_groupHandlers.keys(), true};
        const Result<QList<Intent>> leased = co_await intents.lease(leaseRequest(), room, {}, singles);
        if (!leased)
            co_return failure(leased.error());
        for (const Intent &intent : *leased)
            attempts.append(begin(intent));
    }
    const Result<> grouped = co_await takeGroups(attempts);
    if (!grouped)
        co_return failure(grouped.error());
    co_return attempts;
}

/// Gives back what processes of this computer held that died with it in hand, so that nobody waits for the leases.
QCoro::Task<Result<>> IntentRunner::takeOverFromTheDead()
{
    storage::IntentRepository intents(m_database);
    const Result<QList<Intent>> open = co_await intents.open(1000);
    if (!open)
        co_return failure(open.error());
    QSet<QString> dead;
    for (const Intent &intent : *open) {
        if (intent.state == Intent::State::Leased && processIsGone(intent.leaseOwner))
            dead.insert(intent.leaseOwner);
    }
    for (const QString &owner : std::as_const(dead)) {
        const Result<qint64> given = co_await intents.giveBack(owner, m_clock.now());
        if (!given)
            co_return failure(given.error());
    }
    co_return {};
}

storage::LeaseRequest IntentRunner::leaseRequest() const
{
    return storage::LeaseRequest{m_owner, m_clock.now(), m_options.leaseFor};
}

/// Leases what is done together and starts it, one work for each router.
QCoro::Task<Result<>> IntentRunner::takeGroups(QList<std::shared_ptr<Attempt>> &attempts)
{
    if (m_groupHandlers.isEmpty() || m_inGroups >= m_options.groupSize)
        co_return {};
    storage::IntentRepository intents(m_database);
    const storage::IntentKinds grouped{m_groupHandlers.keys(), false};
    const Result<QList<Intent>> leased = co_await intents.lease(leaseRequest(), m_options.groupSize, {}, grouped);
    if (!leased)
        co_return failure(leased.error());
    QHash<RouterId, QList<Intent>> ofRouter;
    for (const Intent &intent : *leased) {
        if (!m_running.contains(intent.id))
            ofRouter[intent.router].append(intent);
    }
    for (const QList<Intent> &group : std::as_const(ofRouter)) {
        QList<std::shared_ptr<Attempt>> entered;
        for (const Intent &intent : group)
            entered.append(enter(intent));
        attempts += entered;
        workTogether(group, entered);
    }
    co_return {};
}

std::shared_ptr<Attempt> IntentRunner::enter(const Intent &intent)
{
    const auto attempt = std::make_shared<Attempt>();
    if (m_stop.stop_requested())
        attempt->stop.request_stop();
    m_running.insert(intent.id, attempt);
    return attempt;
}

std::shared_ptr<Attempt> IntentRunner::begin(Intent intent)
{
    if (const auto running = m_running.constFind(intent.id); running != m_running.cend())
        return *running;
    const std::shared_ptr<Attempt> attempt = enter(intent);
    if (m_groupHandlers.contains(intent.kind))
        workTogether({intent}, {attempt});
    else
        work(std::move(intent), attempt);
    return attempt;
}

QCoro::Task<> IntentRunner::workTogether(QList<Intent> intents, QList<std::shared_ptr<Attempt>> attempts)
{
    m_inGroups += intents.size();
    // The first to be stopped stops all: they share the line.
    std::stop_source stop;
    const auto stopAll = [&stop] { stop.request_stop(); };
    std::stop_callback stopWithUs(m_stop.get_token(), stopAll);
    std::stop_callback stopWithFirst(attempts.first()->stop.get_token(), stopAll);
    QList<IntentId> ids;
    for (const Intent &intent : intents)
        ids.append(intent.id);
    QTimer renewal;
    renewal.setInterval(m_options.renewEach);
    connect(&renewal, &QTimer::timeout, this, [this, ids] { renew(ids); });
    renewal.start();

    const GroupHandler handler = m_groupHandlers.value(intents.first().kind);
    QList<IntentOutcome> outcomes = co_await handler(intents, stop.get_token());
    renewal.stop();
    outcomes = co_await record(intents, outcomes);
    co_await refreshPending();
    m_inGroups -= intents.size();
    for (qsizetype i = 0; i < intents.size(); ++i) {
        if (outcomes.at(i).kind == IntentOutcome::Kind::NeedsAttention)
            Q_EMIT needsAttention(intents.at(i).id, intents.at(i).voucher, outcomes.at(i).error.value_or(Error{}));
        attempts.at(i)->outcome = outcomes.at(i);
        m_running.remove(intents.at(i).id);
    }
    for (const std::shared_ptr<Attempt> &attempt : attempts)
        Q_EMIT attempt->ended(); // the last act, as in work()
}

/// Writes down how the tries of a group went: those that share a reason in one go.
QCoro::Task<QList<IntentOutcome>> IntentRunner::record(QList<Intent> intents, QList<IntentOutcome> outcomes)
{
    QHash<QString, QList<qsizetype>> postponed;
    for (qsizetype i = 0; i < intents.size(); ++i) {
        IntentOutcome &outcome = outcomes[i];
        const bool isOld = m_clock.now() - intents.at(i).createdAt >= m_options.attentionAfter;
        if (outcome.kind == IntentOutcome::Kind::NeedsAttention ||
            (outcome.kind == IntentOutcome::Kind::Later && isOld))
            outcome = co_await record(intents.at(i), outcome);
        else if (outcome.kind == IntentOutcome::Kind::Later)
            postponed[outcome.error.value_or(Error{}).message].append(i);
    }
    storage::IntentRepository repository(m_database);
    const Timestamp now = m_clock.now();
    for (const QList<qsizetype> &together : std::as_const(postponed)) {
        const Error error = outcomes.at(together.first()).error.value_or(Error{});
        const QString words = error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail;
        const bool isStopping = error.kind == Error::Kind::Cancelled && m_stop.stop_requested();
        QList<IntentId> ids;
        int attempt = 1;
        for (const qsizetype i : together) {
            ids.append(intents.at(i).id);
            attempt = std::max(attempt, intents.at(i).attempt);
        }
        const Timestamp next = isStopping ? now : now + backOff(attempt);
        const Result<qint64> recorded = co_await repository.postpone(ids, m_owner, next, words);
        if (!recorded || *recorded != ids.size())
            qCWarning(lcIntents) << "some of" << ids.size() << "intents keep their leases until they end";
        wakeAt(next);
    }
    co_return outcomes;
}

QCoro::Task<> IntentRunner::renew(QList<IntentId> intents)
{
    storage::IntentRepository repository(m_database);
    const Result<qint64> renewed = co_await repository.renew(intents, leaseRequest());
    if (!renewed || *renewed != intents.size())
        qCInfo(lcIntents) << "some leases of" << intents.size() << "intents were not renewed";
}

QCoro::Task<> IntentRunner::work(Intent intent, std::shared_ptr<Attempt> attempt)
{
    std::stop_callback stopWithUs(m_stop.get_token(), [&attempt] { attempt->stop.request_stop(); });
    QTimer renewal;
    renewal.setInterval(m_options.renewEach);
    connect(&renewal, &QTimer::timeout, this, [this, id = intent.id] { renew(id); });
    renewal.start();

    IntentOutcome outcome;
    const auto handler = m_handlers.constFind(intent.kind);
    if (handler == m_handlers.cend()) {
        outcome = IntentOutcome::later(
            Error{Error::Kind::Invalid,
                  tr("This program does not know how to do “%1”; a newer one of the shop does.").arg(intent.kind),
                  {}});
    } else {
        outcome = co_await (*handler)(intent, attempt->stop.get_token());
    }
    renewal.stop();
    outcome = co_await record(intent, outcome);
    co_await refreshPending();
    if (outcome.kind == IntentOutcome::Kind::NeedsAttention)
        Q_EMIT needsAttention(intent.id, intent.voucher, outcome.error.value_or(Error{}));
    attempt->outcome = outcome;
    m_running.remove(intent.id);
    Q_EMIT attempt->ended(); // the last act: whoever waited for this may take the runner down
}

/// Writes down how a try went. Gives the outcome, which may have become one for a person by now.
QCoro::Task<IntentOutcome> IntentRunner::record(Intent intent, IntentOutcome outcome)
{
    if (outcome.kind == IntentOutcome::Kind::Done)
        co_return outcome;
    const Error error = outcome.error.value_or(Error{});
    const QString words = error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail;
    storage::IntentRepository intents(m_database);
    const Timestamp now = m_clock.now();
    if (outcome.kind == IntentOutcome::Kind::Later && now - intent.createdAt >= m_options.attentionAfter)
        outcome.kind = IntentOutcome::Kind::NeedsAttention;
    if (outcome.kind == IntentOutcome::Kind::NeedsAttention) {
        const Result<bool> recorded = co_await intents.needsAttention(intent.id, m_owner, words);
        if (!recorded || !*recorded)
            qCWarning(lcIntents) << "intent" << intent.id.value() << "keeps its lease until it ends";
        co_return outcome;
    }
    // Given up because the program ends: nobody needs to wait.
    const bool isStopping = error.kind == Error::Kind::Cancelled && m_stop.stop_requested();
    const Timestamp next = isStopping ? now : now + backOff(std::max(intent.attempt, 1));
    const Result<bool> recorded = co_await intents.postpone(intent.id, m_owner, next, words);
    if (!recorded || !*recorded)
        qCWarning(lcIntents) << "intent" << intent.id.value() << "keeps its lease until it ends";
    wakeAt(next);
    co_return outcome;
}

QCoro::Task<> IntentRunner::renew(IntentId intent)
{
    storage::IntentRepository intents(m_database);
    const Result<bool> renewed = co_await intents.renew(intent, leaseRequest());
    // A lost lease is no harm: whoever has it now looks at the router first, as we did.
    if (!renewed || !*renewed)
        qCInfo(lcIntents) << "the lease of intent" << intent.value() << "was not renewed";
}

QCoro::Task<> IntentRunner::poll()
{
    if (m_isPolling || m_stop.stop_requested()) {
        m_pollsAgain = true; // what became due since it looked must not wait for the next look
        co_return;
    }
    m_isPolling = true;
    m_pollsAgain = false;
    if (std::exchange(m_isFirstPoll, false))
        co_await takeOverFromTheDead();
    const Result<QList<std::shared_ptr<Attempt>>> taken = co_await takeDue();
    if (!taken)
        qCWarning(lcIntents) << "the intent log cannot be read:" << kindName(taken.error().kind);
    co_await refreshPending();
    m_isPolling = false;
    wakeAt(m_pollsAgain ? m_clock.now() : m_clock.now() + m_options.pollEach);
    Q_EMIT polled(); // the last act, as in work()
}

QCoro::Task<> IntentRunner::refreshPending()
{
    storage::IntentRepository intents(m_database);
    const auto counts = co_await intents.counts();
    const int pending = counts ? int(counts->pending + counts->attention) : m_pending;
    if (pending == m_pending)
        co_return;
    m_pending = pending;
    Q_EMIT pendingChanged(m_pending);
}

/// Looks for work not later than this, where the program looks by itself.
void IntentRunner::wakeAt(Timestamp at)
{
    if (!m_isStarted)
        return;
    const auto wait = std::clamp(std::chrono::milliseconds(at - m_clock.now()), 0ms, m_options.pollEach);
    if (!m_timer.isActive() || wait < m_timer.remainingTimeAsDuration())
        m_timer.start(wait);
}

} // namespace nettdesk::fleet
