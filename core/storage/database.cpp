// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/lane.h"
#include "core/storage/opening.h"

#include <QCoreApplication>

#include <algorithm>

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int sqliteReaders = 2; // one for long reports, so that no report holds up a sale
constexpr int serverReaders = 3;

} // namespace

namespace detail {

Error closedBeforeDone()
{
    return {Error::Kind::Cancelled, Text::tr("The database was closed before this was done. Nothing was changed."), {}};
}

} // namespace detail

Database::Database(DatabaseUrl url, const Clock &clock, OpenOptions options)
    : m_url(std::move(url))
    , m_clock(clock)
    , m_options(options)
    , m_writer(std::make_unique<Lane>(m_url, Connection::Role::Writer, m_options, m_clock))
{
    connect(m_writer.get(), &Lane::committed, this, &Database::changed);
    connect(m_writer.get(), &Lane::changedElsewhere, this, &Database::changedElsewhere);
}

Database::~Database() = default;

QCoro::Task<Result<std::unique_ptr<Database>>> Database::open(DatabaseUrl url, const Clock &clock, OpenOptions options)
{
    std::unique_ptr<Database> database(new Database(std::move(url), clock, options));
    const auto opened = std::make_shared<Result<Opened>>();
    const Timestamp now = clock.now();
    std::function<void(Connection &)> work = [opened, options, now](Connection &connection) {
        *opened = openShop(connection, options, builtInMigrations(), now);
    };
    QFuture<void> done = database->m_writer->call(std::move(work));
    co_await done;
    if (!*opened)
        co_return Result<std::unique_ptr<Database>>(tl::unexpected(opened->error()));
    database->m_warnings = (*opened)->warnings;
    database->m_copyBeforeMigration = (*opened)->copyBeforeMigration;
    database->m_writer->watch();
    const int readers = database->engine() == Engine::Sqlite ? sqliteReaders : serverReaders;
    for (int i = 0; i < readers; ++i)
        database->m_readers.push_back(
            std::make_unique<Lane>(database->m_url, Connection::Role::Reader, options, clock));
    co_return Result<std::unique_ptr<Database>>(std::move(database));
}

QFuture<void> Database::perform(bool writes, Work work, Refuse refuse)
{
    if (writes && m_options.readOnly) {
        refuse({Error::Kind::Storage, Text::tr("The database was opened for reading only. Nothing was changed."), {}});
        return QtFuture::makeReadyFuture();
    }
    if (writes)
        return m_writer->transact(std::move(work), std::move(refuse));
    const auto idlest = std::min_element(m_readers.begin(), m_readers.end(),
                                         [](const auto &a, const auto &b) { return a->load() < b->load(); });
    return (*idlest)->transact(std::move(work), std::move(refuse));
}

} // namespace nettdesk::storage
