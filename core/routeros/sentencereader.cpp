// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/sentencereader.h"

#include <QCoreApplication>

#include <atomic>
#include <cstring>

namespace nettdesk::routeros {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterProtocol)
};

constexpr qsizetype smallBlock = 16 * 1024;
constexpr qsizetype largeBlock = 1024 * 1024;
constexpr qsizetype worthReadingInto = 2048;

} // namespace

bool SentenceCutter::isUnshared() const
{
    if (m_block.use_count() != 1)
        return false;
    // Rows may have been let go on another thread: what it read there happened before we write here.
    std::atomic_thread_fence(std::memory_order_acquire);
    return true;
}

void SentenceCutter::movePendingTo(char *to)
{
    if (const qsizetype bytes = pending())
        std::memmove(to, m_block.get() + m_begin, size_t(bytes));
    m_scan -= m_begin;
    m_tag -= m_begin;
    m_end -= m_begin;
    m_begin = 0;
}

char *SentenceCutter::room(qsizetype wanted)
{
    const qsizetype enough = std::clamp<qsizetype>(wanted, 1, worthReadingInto);
    if (m_block && m_begin > 0 && isUnshared() && (pending() == 0 || roomSize() < enough))
        movePendingTo(m_block.get());
    if (roomSize() < enough) {
        // A long sentence doubles its block, so that it is copied a bounded number of times; never on a mere claim.
        const qsizetype bytes = pending();
        const qsizetype capacity = bytes + std::max(std::clamp(wanted, smallBlock, largeBlock), bytes);
        Block block(new char[size_t(capacity)]); // not set to zero: it is written before it is read
        movePendingTo(block.get());
        m_block = std::move(block);
        m_capacity = capacity;
    }
    return m_block.get() + m_end;
}

Result<std::optional<CutSentence>> SentenceCutter::next()
{
    if (m_broken != Broken::No)
        return failure(brokenError());
    const auto refuse = [this](Broken why) {
        m_broken = why;
        return failure(brokenError());
    };

    const char *const base = m_block.get();
    const char *const end = base + m_end;
    const char *at = base + m_scan;
    while (at < end) {
        const auto first = quint8(*at);
        int prefix = 1;
        quint32 length = first;
        if (first >= 0x80) {
            prefix = WordRange::prefixSize(first);
            if (prefix == 0)
                return refuse(Broken::ReservedByte);
            if (end - at < prefix)
                break;
            length = WordRange::prefixLength(at, prefix);
            if (length > limits::wordBytes)
                return refuse(Broken::WordTooLong);
        }

        if (length == 0) { // also spelled longer than needed: routers never do, and it can mean nothing else
            const qsizetype begin = m_begin;
            const qsizetype words = m_words;
            const qsizetype size = at - base - begin;
            const QByteArrayView tag(base + m_tag, std::exchange(m_tagSize, 0));
            at += prefix;
            m_begin = m_scan = at - base;
            m_words = 0;
            if (words == 0)
                continue;
            return CutSentence{WordRange(base + begin, size), tag, &m_block};
        }

        if (at - base - m_begin + prefix + qsizetype(length) > limits::sentenceBytes)
            return refuse(Broken::SentenceTooLong);
        if (m_words == limits::sentenceWords)
            return refuse(Broken::TooManyWords);
        const char *const word = at + prefix;
        if (end - word < qsizetype(length))
            break;
        // Old routers send the tag last, newer ones right behind the reply word.
        if (*word == '.' && length > 5 && m_words > 0 && std::memcmp(word, ".tag=", 5) == 0) {
            m_tag = word + 5 - base;
            m_tagSize = qsizetype(length) - 5;
        }
        ++m_words;
        at = word + length;
    }
    m_scan = at - base;
    return std::nullopt;
}

Error SentenceCutter::brokenError() const
{
    QString what;
    switch (m_broken) {
    case Broken::No: break;
    case Broken::ReservedByte: what = Text::tr("It sent a control byte that RouterOS does not use."); break;
    case Broken::WordTooLong: what = Text::tr("It announced a word of more than 16 MiB."); break;
    case Broken::SentenceTooLong: what = Text::tr("It sent a sentence of more than 20 MiB."); break;
    case Broken::TooManyWords: what = Text::tr("It sent a sentence of more than 65536 words."); break;
    }
    return {
        Error::Kind::Invalid,
        Text::tr("What answers here does not speak the RouterOS API. %1 The connection was closed. Check the host and "
                 "the port.")
            .arg(what),
        {}};
}

void SentenceReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        char *room = m_cutter.room(bytes.size());
        const qsizetype part = std::min(m_cutter.roomSize(), bytes.size());
        std::memcpy(room, bytes.data(), size_t(part));
        m_cutter.wrote(part);
        bytes = bytes.sliced(part);
    }
}

Result<std::optional<Sentence>> SentenceReader::next()
{
    const auto cut = m_cutter.next();
    if (!cut)
        return failure(cut.error());
    if (!*cut)
        return std::nullopt;
    return toSentence((*cut)->words);
}

Sentence toSentence(const WordRange &words)
{
    Sentence sentence;
    for (auto at = words.begin(); at != words.end(); ++at) {
        const QByteArrayView word = *at;
        if (at == words.begin()) {
            sentence.word = word.toByteArray();
        } else if (word.startsWith('=')) {
            const qsizetype equals = word.indexOf('=', 1); // the value may hold more of them
            sentence.attributes.append(equals < 0 ? Attribute{word.sliced(1).toByteArray(), QByteArray("")}
                                                  : Attribute{word.sliced(1, equals - 1).toByteArray(),
                                                              word.sliced(equals + 1).toByteArray()});
        } else if (word.startsWith(".tag=")) {
            if (word.size() > 5)
                sentence.tag = word.sliced(5).toByteArray();
        } else {
            sentence.words.append(word.toByteArray());
        }
    }
    return sentence;
}

} // namespace nettdesk::routeros
