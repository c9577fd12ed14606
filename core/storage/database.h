// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/result.h"
#include "core/storage/databaseurl.h"
#include "core/storage/session.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace nettdesk::storage {

class Lane;

struct OpenOptions {
    bool create = false;     ///< make the file and its tables (SQLite), or the tables in an empty database (PostgreSQL)
    bool migrate = true;     ///< bring an older database to today; a copy of a SQLite file is made first, beside it
    bool readOnly = false;   ///< run() refuses
    bool serverClock = true; ///< PostgreSQL: Session::now() is the server's, so that all counters agree
};

namespace detail {

template<class Returned>
struct ValueOf {
    using type = Returned;
};
template<class Value>
struct ValueOf<Result<Value>> {
    using type = Value;
};

Error closedBeforeDone();

template<class T>
QCoro::Task<Result<T>> handOut(std::shared_ptr<std::optional<Result<T>>> slot, QFuture<void> done)
{
    co_await done;
    if (!slot->has_value())
        co_return Result<T>(tl::unexpected(closedBeforeDone()));
    co_return std::move(**slot);
}

} // namespace detail

/// The shop's database, SQLite or PostgreSQL. Every connection lives in a worker thread of its own, one that writes and
/// some that read, so whoever asks never waits inside SQL. Repositories hand it functions:
///
///     return m_database.run([voucher](Session &session) -> Result<VoucherId> { … });
///
/// One function is one transaction. A value commits, an Error rolls back, and so does a statement that the database
/// refuses: a broken UNIQUE comes out as AlreadyExists, everything else as Storage with a sentence about what to do.
/// The function may be called again from its beginning (PostgreSQL, after a deadlock with another counter), so it
/// must not move its captures away. Storage after a lost line may mean that the last step was kept all the same: acts
/// that matter carry an OperationId and are looked up by it.
class Database : public QObject {
    Q_OBJECT

public:
    /// Opens, checks and migrates. Refused, each with its own message and nothing touched: no file (without `create`);
    /// an empty file, another program's file, a damaged one; a database that a newer program made (names the version);
    /// a file on a network drive; a server that does not answer, refuses the user, or holds no shop.
    /// The clock must outlive the database.
    static QCoro::Task<Result<std::unique_ptr<Database>>> open(DatabaseUrl url, const Clock &clock,
                                                               OpenOptions options = {});
    /// Finishes what was begun, then closes.
    ~Database() override;

    const DatabaseUrl &url() const { return m_url; }
    Engine engine() const { return m_url.engine; }
    /// What somebody should know, in words: "fsync is off on the server", "the line to the server is not encrypted".
    QStringList warnings() const { return m_warnings; }
    /// The copy that was made before a migration; empty if there was none.
    QString copyBeforeMigration() const { return m_copyBeforeMigration; }

    /// One write transaction; F is (Session &) -> T or Result<T>. Writes run one after the other.
    template<class F>
    auto run(F function)
    {
        return hand(true, std::move(function));
    }

    /// Reads one unchanging picture of the database, beside writers. F is (Session &) -> T or Result<T>.
    template<class F>
    auto read(F function)
    {
        return hand(false, std::move(function));
    }

Q_SIGNALS:
    /// A transaction of this program wrote to these tables.
    void changed(const QStringList &tables);
    /// Another program or another computer wrote; an empty list means that it could be any table. A hint to read
    /// again: it may come late or once for many changes.
    void changedElsewhere(const QStringList &tables);

private:
    /// Runs the transaction's function; true: commit.
    using Work = std::function<bool(Session &)>;
    using Refuse = std::function<void(Error)>;

    Database(DatabaseUrl url, const Clock &clock, OpenOptions options);
    QFuture<void> perform(bool writes, Work work, Refuse refuse);

    template<class F>
    auto hand(bool writes, F function)
    {
        using Returned = std::invoke_result_t<F &, Session &>;
        using T = typename detail::ValueOf<Returned>::type;
        const auto slot = std::make_shared<std::optional<Result<T>>>();
        const auto kept = std::make_shared<F>(std::move(function));
        Work work = [slot, kept](Session &session) {
            if constexpr (std::is_void_v<Returned>) {
                (*kept)(session);
                slot->emplace();
            } else {
                slot->emplace((*kept)(session));
            }
            return (*slot)->has_value();
        };
        Refuse refuse = [slot](Error error) { slot->emplace(tl::unexpected(std::move(error))); };
        QFuture<void> done = perform(writes, std::move(work), std::move(refuse));
        return detail::handOut<T>(slot, std::move(done));
    }

    DatabaseUrl m_url;
    const Clock &m_clock;
    OpenOptions m_options;
    QStringList m_warnings;
    QString m_copyBeforeMigration;
    std::unique_ptr<Lane> m_writer;
    std::vector<std::unique_ptr<Lane>> m_readers;
};

} // namespace nettdesk::storage
