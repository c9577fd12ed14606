// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/routeros/sentence.h"
#include "core/routeros/wordrange.h"

#include <memory>
#include <optional>

namespace nettdesk::routeros {

/// A piece of what arrived. Rows point into it and keep it alive; what stands in it is never changed while they do.
using Block = std::shared_ptr<char[]>;

/// A whole sentence as it lies in the cutter's block, its words not yet looked at except for the two that say whose it
/// is. Valid until the cutter's next room(); who keeps `words` longer keeps `block` with it.
struct CutSentence {
    WordRange words;    ///< all of them, the first and the tag too
    QByteArrayView tag; ///< of ".tag=7": "7"; empty: none
    const Block *block;
};

/// Cuts a byte stream into sentences without copying them: bytes are received into blocks of its own, and a sentence is
/// a range in a block. Only what is cut off at a block's end moves, once. No I/O.
///
///     char *room = cutter.room(socket.bytesAvailable());
///     cutter.wrote(socket.read(room, cutter.roomSize()));
///     while (true) { auto sentence = cutter.next(); … }
class SentenceCutter {
public:
    /// Where the next bytes go: at least one byte, near `wanted` where that is reasonable. Then tell how many came.
    char *room(qsizetype wanted);
    qsizetype roomSize() const { return m_capacity - m_end; }
    void wrote(qsizetype bytes) { m_end += bytes; }

    /// nullopt: more bytes are needed. Invalid: this is not RouterOS, or beyond the limits; nothing can be read any
    /// more and the link must be dropped. Sentences without a word, which mean nothing, are passed over.
    Result<std::optional<CutSentence>> next();

    /// Bytes of a sentence whose end has not come yet.
    qsizetype pending() const { return m_end - m_begin; }
    QByteArrayView pendingBytes() const { return {m_block.get() + m_begin, pending()}; }

private:
    enum class Broken { No, ReservedByte, WordTooLong, SentenceTooLong, TooManyWords };

    bool isUnshared() const;
    void movePendingTo(char *to);
    Error brokenError() const;

    Block m_block; // written behind m_end only: what stands before may belong to rows already
    qsizetype m_capacity = 0;
    qsizetype m_begin = 0; // of the sentence being cut
    qsizetype m_scan = 0;  // its next prefix: a long word that trickles in is not read from its start each time
    qsizetype m_end = 0;   // of what has arrived
    qsizetype m_tag = 0;   // where the tag's value stands in the sentence being cut
    qsizetype m_tagSize = 0;
    qsizetype m_words = 0;
    Broken m_broken = Broken::No;
};

/// Cuts a byte stream into sentences that own their words: for commands as a router reads them, and for small answers.
/// Feed what arrived, then take until nothing is left.
class SentenceReader {
public:
    void feed(QByteArrayView bytes);
    /// nullopt: more bytes are needed. Invalid: not RouterOS, or beyond the limits; close the link.
    Result<std::optional<Sentence>> next();

    qsizetype pending() const { return m_cutter.pending(); }

private:
    SentenceCutter m_cutter;
};

/// Copies a sentence out of its block.
Sentence toSentence(const WordRange &words);

} // namespace nettdesk::routeros
