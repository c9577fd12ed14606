// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/id.h"
#include "core/model/result.h"
#include "core/storage/intentrepository.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace nettdesk::fleet {

class Attempt;

/// What became of one try at an intent.
struct IntentOutcome {
    enum class Kind {
        Done,           ///< it stands on the router and is recorded; the handler has closed the intent
        Later,          ///< unknown or not reached: tried again after the back-off
        NeedsAttention, ///< a person must decide; not tried again by itself
    };

    Kind kind = Kind::Done;
    std::optional<Error> error; ///< why not done

    static IntentOutcome done() { return {}; }
    static IntentOutcome later(Error error) { return {Kind::Later, std::move(error)}; }
    static IntentOutcome needsAttention(Error error) { return {Kind::NeedsAttention, std::move(error)}; }
};

/// Carries out what the intent log says is still to be done on routers. Several programs may run one each on the same
/// database: intents are leased for 30 s, and the lease is renewed each 10 s while its handler works; whoever dies is
/// replaced when the lease ends. A handler is idempotent, so that a late or doubled run does no harm.
/// Back-off 1, 2, 5, 10, 30, 60 s, each ± 20 %. An intent never gives up by itself; after 24 h it needs attention.
class IntentRunner : public QObject {
    Q_OBJECT

public:
    /// Does the work of one leased intent, closes it (`complete`) when done, and says how it went.
    using Handler = std::function<QCoro::Task<IntentOutcome>(Intent intent, std::stop_token stop)>;

    /// Does many of one router in one go; outcomes in their order.
    using GroupHandler = std::function<QCoro::Task<QList<IntentOutcome>>(QList<Intent> intents, std::stop_token stop)>;

    struct Options {
        std::chrono::milliseconds leaseFor{30'000};
        std::chrono::milliseconds renewEach{10'000};
        std::chrono::milliseconds pollEach{5'000}; ///< other programs' leases that ended are found by this
        std::chrono::hours attentionAfter{24};
        int atOnce = 20;      ///< intents in work at a time
        int groupSize = 2500; ///< at most so many are handed to a group handler in one go
        /// Whether this machine can open router passwords now (the key ring is unlocked). Without it none are leased.
        std::function<bool()> mayWork;
    };

    struct Report {
        int done = 0;
        int later = 0;          ///< not reached; still pending
        int needsAttention = 0; ///< given to a person in this run
        QList<Error> errors;    ///< one for each that was not done
    };

    IntentRunner(storage::Database &database, const Clock &clock, Options options, QObject *parent = nullptr);
    IntentRunner(storage::Database &database, const Clock &clock, QObject *parent = nullptr);
    ~IntentRunner() override;

    /// Names this program in leases: unique per process.
    const QString &owner() const { return m_owner; }
    std::chrono::milliseconds leaseFor() const { return m_options.leaseFor; }
    /// Whether this program does intents now, or writes them for one that does.
    bool mayWork() const { return !m_stop.stop_requested() && (!m_options.mayWork || m_options.mayWork()); }

    /// What a lease of this program asks for, as of now.
    storage::LeaseRequest leaseRequest() const;

    /// Registers who does intents of this kind. Once per kind, before start().
    void handle(const QString &kind, Handler handler);
    /// The same for kinds whose intents of one router are done together.
    void handleTogether(const QStringList &kinds, GroupHandler handler);

    /// Takes up what an earlier run left, then looks for due intents by itself until stop().
    void start();
    /// Lets the work in hand end (its commands are given up), and takes no more. Await it before destroying services.
    QCoro::Task<> stop();

    /// New work was written: looks at once, where the program looks by itself.
    void lookNow() { wakeAt(m_clock.now()); }

    /// Runs every intent that is due now, once each, and waits for them. For the command line, and for "try now".
    QCoro::Task<Result<Report>> runDue(std::stop_token stop = {});

    /// Runs one intent that this program leased in the transaction that wrote it. Comes back with its outcome, or
    /// without one when `patience` is over: the work then goes on by itself.
    QCoro::Task<std::optional<IntentOutcome>> runLeased(Intent intent, std::chrono::milliseconds patience);

    /// The router answers again: what waits for it is due now. Harmless at any time, from any program.
    QCoro::Task<> wake(RouterId router);

    /// Intents not yet done, those that need a person included; refreshed after each run.
    int pending() const { return m_pending; }

Q_SIGNALS:
    void pendingChanged(int pending);
    void needsAttention(nettdesk::IntentId intent, nettdesk::VoucherId voucher, nettdesk::Error error);

    /// Private: a look for due intents ended.
    void polled();

private:
    QCoro::Task<Result<QList<std::shared_ptr<Attempt>>>> takeDue();
    std::shared_ptr<Attempt> begin(Intent intent);
    QCoro::Task<> work(Intent intent, std::shared_ptr<Attempt> attempt);
    std::shared_ptr<Attempt> enter(const Intent &intent);
    QCoro::Task<Result<>> takeGroups(QList<std::shared_ptr<Attempt>> &attempts);
    QCoro::Task<> workTogether(QList<Intent> intents, QList<std::shared_ptr<Attempt>> attempts);
    QCoro::Task<QList<IntentOutcome>> record(QList<Intent> intents, QList<IntentOutcome> outcomes);
    QCoro::Task<> renew(QList<IntentId> intents);
    QCoro::Task<IntentOutcome> record(Intent intent, IntentOutcome outcome);
    QCoro::Task<> renew(IntentId intent);
    QCoro::Task<> poll();
    QCoro::Task<> refreshPending();
    QCoro::Task<Result<>> takeOverFromTheDead();
    void wakeAt(Timestamp at);

    storage::Database &m_database;
    const Clock &m_clock;
    Options m_options;
    QString m_owner;
    QHash<QString, Handler> m_handlers;
    QHash<QString, GroupHandler> m_groupHandlers;
    qsizetype m_inGroups = 0; ///< of m_running
    QHash<IntentId, std::shared_ptr<Attempt>> m_running;
    QTimer m_timer;
    std::stop_source m_stop;
    int m_pending = 0;
    bool m_isPolling = false;
    bool m_pollsAgain = false;
    bool m_isFirstPoll = false;
    bool m_isStarted = false;
};

} // namespace nettdesk::fleet
