// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/codeexplainer.h"

#include "core/explain/routerfacts.h"
#include "core/fleet/routerpool.h"
#include "core/model/signalwait.h"
#include "core/security/permissions.h"
#include "core/storage/database.h"
#include "core/storage/routerrepository.h"

namespace nettdesk::explain {

using security::require;

namespace {

/// A router's part of the answer while it is on its way. Whoever lost patience leaves it behind; it ends by itself.
class Inquiry final : public QObject {
    Q_OBJECT

public:
    std::optional<Result<RouterFacts>> answer;
    std::stop_source stop;

Q_SIGNALS:
    void ended();
};

QCoro::Task<> ask(std::shared_ptr<Inquiry> inquiry, fleet::RouterPool *pool, Voucher voucher)
{
    const Result<std::shared_ptr<routeros::Connection>> connection = co_await pool->connection(voucher.router);
    if (!connection) {
        inquiry->answer = failure(connection.error());
    } else if (!inquiry->stop.stop_requested()) {
        Result<RouterFacts> facts = co_await readRouterFacts(*connection, voucher, inquiry->stop.get_token());
        inquiry->answer = std::move(facts);
    }
    Q_EMIT inquiry->ended();
}

} // namespace

CodeExplainer::CodeExplainer(storage::Database &database, fleet::RouterPool &pool, Options options, QObject *parent)
    : QObject(parent), m_database(database), m_pool(pool), m_options(options)
{
}

CodeExplainer::CodeExplainer(storage::Database &database, fleet::RouterPool &pool, QObject *parent)
    : CodeExplainer(database, pool, Options(), parent)
{
}

QCoro::Task<Result<Explanation>> CodeExplainer::explain(Actor actor, ExplainRequest request, std::stop_token stop)
{
    if (const Result<> may = require(actor, Permission::SeeVouchers); !may)
        co_return failure(may.error());
    auto look = [request](storage::Session &session) {
        CodeFacts facts = readCodeFacts(session, request.code);
        if (request.at.isStored())
            facts.at = storage::RouterRepository::load(session, request.at);
        facts.guestMac = request.macAddress.trimmed();
        return facts;
    };
    const Result<CodeFacts> facts = co_await m_database.read(look);
    if (!facts)
        co_return failure(facts.error());
    const LocalVerdict local = judgeLocally(*facts);
    if (local.isFinal || !request.asksRouter || stop.stop_requested())
        co_return local.explanation;

    const auto inquiry = std::make_shared<Inquiry>();
    std::stop_callback passOn(stop, [inquiry] { inquiry->stop.request_stop(); });
    ask(inquiry, &m_pool, *facts->voucher);
    if (!inquiry->answer)
        co_await signalOf(inquiry.get(), &Inquiry::ended, m_options.routerPatience);
    inquiry->stop.request_stop();
    if (!inquiry->answer) {
        const Error silent{Error::Kind::TimedOut,
                           tr("“%1” did not answer within %n second(s).", nullptr,
                              int(std::chrono::ceil<std::chrono::seconds>(m_options.routerPatience).count()))
                               .arg(facts->router.name),
                           {}};
        co_return judgeWithoutRouter(*facts, silent, local.explanation);
    }
    const Result<RouterFacts> answer = *inquiry->answer;
    if (!answer)
        co_return judgeWithoutRouter(*facts, answer.error(), local.explanation);
    co_return judgeWithRouter(*facts, *answer, local.explanation);
}

} // namespace nettdesk::explain

#include "codeexplainer.moc"
