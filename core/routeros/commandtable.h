// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/answer.h"
#include "core/routeros/command.h"
#include "core/routeros/reply.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace nettdesk::routeros {

class Listener;

using SteadyTime = std::chrono::steady_clock::time_point;

/// One command from its sending to its end, and what has come for it so far.
struct Exchange {
    enum class Kind { Call, Stream, Cancel };

    Kind kind = Kind::Call;
    Tag tag = 0;
    QByteArray path;                       ///< for the log
    bool endsLink = false;                 ///< a lost line is its success
    std::chrono::milliseconds patience{0}; ///< how long it may stay silent; zero: for ever
    SteadyTime heard;                      ///< sent, or last heard of
    SteadyTime handedDown;                 ///< when the last command sent before it ended: until then it had to wait
    bool abandoned = false;                ///< nobody waits any more, but the router has not ended it: the tag is taken

    std::shared_ptr<detail::RowStore> rows;
    QByteArray ret;
    bool saidEmpty = false;
    QList<Trap> traps;

    Answer<Result<Reply>> answer;
    Listener *listener = nullptr; ///< of a Stream; null once it is gone
    std::optional<std::stop_callback<std::function<void()>>> onStop;
};

/// Something that the table has found out and that is to be told: a row of a stream, or that an exchange has ended.
struct Delivery {
    std::shared_ptr<Exchange> exchange;
    std::optional<Row> row;
};

/// Who waits for what on one link: the commands in flight by their tags. Knows no socket and no clock. Whatever comes,
/// each exchange ends exactly once. An exchange that nobody waits for any more keeps its tag until the router says that
/// it is done, so that late replies find a home and no other command gets them.
class CommandTable {
public:
    CommandTable() = default;
    Q_DISABLE_COPY_MOVE(CommandTable)

    /// Enters a command. Tag 0 is the untagged one (login); otherwise the table gives the next free tag.
    std::shared_ptr<Exchange> start(const Command &command, Exchange::Kind kind, std::chrono::milliseconds patience,
                                    SteadyTime now, bool untagged = false);

    /// Takes one sentence from the router. Unknown words and unknown tags are passed over.
    void take(const CutSentence &sentence, SteadyTime now);

    /// Ends an exchange for its caller. The tag stays taken until the router has ended it too.
    void abandon(const std::shared_ptr<Exchange> &exchange, Error why);
    /// Ends everything: the line is gone. With `byPeer`, commands that end the link have succeeded.
    void endAll(const Error &why, bool byPeer);

    /// Those that were silent for longer than they may; they still run.
    std::vector<std::shared_ptr<Exchange>> overdue(SteadyTime now) const;
    /// When the next could be overdue.
    std::optional<SteadyTime> nextDeadline() const;

    std::shared_ptr<Exchange> find(Tag tag) const;
    qsizetype waiting() const; ///< exchanges that somebody waits for
    qsizetype taken() const { return qsizetype(m_running.size()); }

    /// What the router said in "!fatal": it is hanging up.
    const std::optional<QByteArray> &fatal() const { return m_fatal; }
    std::vector<Delivery> takeDeliveries() { return std::exchange(m_deliveries, {}); }
    /// Exchanges that were ended here although the router goes on with them, to be cancelled.
    std::vector<Tag> takeToCancel() { return std::exchange(m_toCancel, {}); }

private:
    using Running = std::map<Tag, std::shared_ptr<Exchange>>;

    template<class Visit>
    void forEachDeadline(Visit visit) const;
    Running::iterator locate(QByteArrayView tag);
    void takeRow(const std::shared_ptr<Exchange> &exchange, const CutSentence &sentence);
    void finish(Running::iterator at, SteadyTime now);
    void end(const std::shared_ptr<Exchange> &exchange, Result<Reply> result);

    Running m_running;
    Running::iterator m_recent = m_running.end(); // rows of one print follow each other
    Tag m_lastTag = 0;
    std::optional<QByteArray> m_fatal;
    std::vector<Delivery> m_deliveries;
    std::vector<Tag> m_toCancel;
};

/// The largest answer to one command that is kept: a print of a million users takes half of it.
namespace limits {
inline constexpr qsizetype replyBytes = 512 * 1024 * 1024;
inline constexpr qsizetype traps = 16;
} // namespace limits

} // namespace nettdesk::routeros
