// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/commandtable.h"

#include "core/routeros/log.h"

#include <QCoreApplication>

#include <charconv>

namespace nettdesk::routeros {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterConnection)
};

QByteArrayView valueOf(const WordRange &words, QByteArrayView head)
{
    for (const QByteArrayView word : words) {
        if (word.startsWith(head))
            return word.sliced(head.size());
    }
    return {};
}

Trap trapOf(const WordRange &words)
{
    Trap trap{valueOf(words, "=message=").toByteArray(), std::nullopt};
    bool number = false;
    const int category = valueOf(words, "=category=").toByteArray().toInt(&number);
    if (number)
        trap.category = category;
    return trap;
}

} // namespace

std::shared_ptr<Exchange> CommandTable::start(const Command &command, Exchange::Kind kind,
                                              std::chrono::milliseconds patience, SteadyTime now, bool untagged)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->kind = kind;
    exchange->path = command.path();
    exchange->endsLink = command.endsLink();
    exchange->patience = patience;
    exchange->heard = exchange->handedDown = now;
    if (!untagged) {
        do
            ++m_lastTag;
        while (m_lastTag == 0 || m_running.contains(m_lastTag));
        exchange->tag = m_lastTag;
    }
    m_running.insert_or_assign(exchange->tag, exchange);
    return exchange;
}

CommandTable::Running::iterator CommandTable::locate(QByteArrayView tag)
{
    Tag number = 0;
    if (!tag.isEmpty()) {
        const auto [end, error] = std::from_chars(tag.data(), tag.data() + tag.size(), number);
        if (error != std::errc() || end != tag.data() + tag.size() || number == 0)
            return m_running.end();
    }
    if (m_recent == m_running.end() || m_recent->first != number)
        m_recent = m_running.find(number);
    return m_recent;
}

void CommandTable::take(const CutSentence &sentence, SteadyTime now)
{
    const QByteArrayView word = sentence.words.first();
    if (word == QByteArrayView("!fatal")) { // not a "=message=": bare text, and no tag
        auto text = sentence.words.begin();
        ++text;
        m_fatal = text == sentence.words.end() ? QByteArray("") : (*text).toByteArray();
        return;
    }

    const auto at = locate(sentence.tag);
    if (at == m_running.end()) {
        qCDebug(lcWire) << "A reply to no command of ours was passed over:"
                        << word.first(std::min<qsizetype>(word.size(), 20));
        return;
    }
    const std::shared_ptr<Exchange> &exchange = at->second;
    exchange->heard = now;
    if (word == QByteArrayView("!re")) {
        if (!exchange->abandoned)
            takeRow(exchange, sentence);
    } else if (word == QByteArrayView("!done")) {
        for (const QByteArrayView part : sentence.words) {
            if (part.startsWith("=ret="))
                exchange->ret = QByteArray(part.data() + 5, part.size() - 5);
        }
        finish(at, now);
    } else if (word == QByteArrayView("!trap")) {
        if (exchange->traps.size() < limits::traps)
            exchange->traps.append(trapOf(sentence.words));
    } else if (word == QByteArrayView("!empty")) {
        exchange->saidEmpty = true; // a note, not the end: "!done" follows
    } else {
        qCDebug(lcWire) << "An unknown reply word was passed over:" << word.first(std::min<qsizetype>(word.size(), 20));
    }
}

void CommandTable::takeRow(const std::shared_ptr<Exchange> &exchange, const CutSentence &sentence)
{
    if (exchange->kind == Exchange::Kind::Stream) {
        const auto store = std::make_shared<detail::RowStore>();
        store->append(sentence);
        m_deliveries.push_back({exchange, Rows(store).first()});
        return;
    }
    if (!exchange->rows)
        exchange->rows = std::make_shared<detail::RowStore>();
    exchange->rows->append(sentence);
    if (exchange->rows->bytes > limits::replyBytes) {
        m_toCancel.push_back(exchange->tag);
        abandon(exchange, {Error::Kind::Invalid,
                           Text::tr("The router's answer to “%1” is larger than 512 MiB and was not read on. Ask for "
                                    "fewer rows or properties.")
                               .arg(QString::fromUtf8(exchange->path)),
                           {}});
    }
}

void CommandTable::finish(Running::iterator at, SteadyTime now)
{
    const std::shared_ptr<Exchange> exchange = at->second;
    if (at == m_recent)
        m_recent = m_running.end();
    const auto successor = m_running.erase(at);
    // Routers do their work one after another: the next in line has not been silent, it has been waiting.
    if (successor != m_running.end())
        successor->second->handedDown = now;
    if (exchange->abandoned)
        return;
    for (const Trap &trap : exchange->traps)
        qCInfo(lcWire) << exchange->path << "was refused:" << trap.message;
    if (!exchange->traps.isEmpty())
        end(exchange, failure(trapError(exchange->traps)));
    else
        end(exchange, Reply{Rows(exchange->rows), exchange->ret, exchange->saidEmpty});
}

void CommandTable::abandon(const std::shared_ptr<Exchange> &exchange, Error why)
{
    if (exchange->abandoned || exchange->answer.isSet())
        return;
    exchange->abandoned = true;
    end(exchange, failure(std::move(why)));
}

void CommandTable::end(const std::shared_ptr<Exchange> &exchange, Result<Reply> result)
{
    exchange->rows.reset();
    exchange->traps.clear();
    exchange->answer.set(std::move(result));
    m_deliveries.push_back({exchange, std::nullopt});
}

void CommandTable::endAll(const Error &why, bool byPeer)
{
    const Running running = std::exchange(m_running, {});
    m_recent = m_running.end();
    for (const auto &[tag, exchange] : running) {
        if (exchange->abandoned)
            continue;
        if (byPeer && exchange->endsLink)
            end(exchange, Reply{});
        else
            end(exchange, failure(why));
    }
}

template<class Visit>
void CommandTable::forEachDeadline(Visit visit) const
{
    // Whoever was sent later has waited at least as long as its predecessors had work.
    SteadyTime inherited = SteadyTime::min();
    for (const auto &[tag, exchange] : m_running) {
        inherited = std::max(inherited, exchange->handedDown);
        if (!exchange->abandoned && exchange->patience.count() > 0)
            visit(exchange, std::max(exchange->heard, inherited) + exchange->patience);
    }
}

std::vector<std::shared_ptr<Exchange>> CommandTable::overdue(SteadyTime now) const
{
    std::vector<std::shared_ptr<Exchange>> late;
    forEachDeadline([&](const std::shared_ptr<Exchange> &exchange, SteadyTime deadline) {
        if (deadline <= now)
            late.push_back(exchange);
    });
    return late;
}

std::optional<SteadyTime> CommandTable::nextDeadline() const
{
    std::optional<SteadyTime> next;
    forEachDeadline([&](const std::shared_ptr<Exchange> &, SteadyTime deadline) {
        next = next ? std::min(*next, deadline) : deadline;
    });
    return next;
}

std::shared_ptr<Exchange> CommandTable::find(Tag tag) const
{
    const auto at = m_running.find(tag);
    return at == m_running.end() ? nullptr : at->second;
}

qsizetype CommandTable::waiting() const
{
    return std::count_if(m_running.begin(), m_running.end(), [](const auto &entry) {
        return !entry.second->abandoned && entry.second->kind != Exchange::Kind::Cancel;
    });
}

} // namespace nettdesk::routeros
