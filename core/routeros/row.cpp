// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/row.h"

#include <cstring>

namespace nettdesk::routeros {

void detail::RowStore::append(const CutSentence &sentence)
{
    // The tags of one link interleave, but the block changes rarely: each is kept once.
    if (blocks.empty() || blocks.back() != *sentence.block)
        blocks.push_back(*sentence.block);
    const char *const begin = sentence.words.first().end(); // the reply word is no attribute, whatever it looks like
    spans.push_back({begin, quint32(sentence.words.data() + sentence.words.size() - begin)});
    bytes += sentence.words.size() + qsizetype(sizeof(RowSpan));
}

QByteArrayView Row::value(QByteArrayView name) const
{
    const qsizetype length = name.size();
    for (const QByteArrayView word : m_words) {
        if (word.front() != '=' || word.size() <= length ||
            std::memcmp(word.data() + 1, name.data(), size_t(length)) != 0)
            continue;
        if (word.size() == length + 1)
            return {word.end(), qsizetype(0)}; // "=name": a flag without its second '='
        if (word[length + 1] == '=')
            return word.sliced(length + 2);
    }
    return {};
}

bool Row::isProgressOnly() const
{
    for (const auto [name, value] : *this) {
        if (name != QByteArrayView(".section"))
            return false;
    }
    return true;
}

QList<Attribute> Row::attributes() const
{
    QList<Attribute> attributes;
    for (const auto [name, value] : *this)
        attributes.append({name.toByteArray(), value.toByteArray()});
    return attributes;
}

Row::View Row::Iterator::operator*() const
{
    const QByteArrayView word = *m_at;
    const qsizetype equals = word.indexOf('=', 1);
    if (equals < 0)
        return {word.sliced(1), {word.end(), qsizetype(0)}};
    return {word.sliced(1, equals - 1), word.sliced(equals + 1)};
}

void Row::Iterator::skipOthers()
{
    while (m_at != m_end && (*m_at).front() != '=')
        ++m_at;
}

Rows Rows::of(const QList<Sentence> &sentences)
{
    SentenceCutter cutter;
    const auto store = std::make_shared<detail::RowStore>();
    for (const Sentence &sentence : sentences) {
        const QByteArray wire = encode(sentence);
        for (qsizetype done = 0; done < wire.size();) {
            char *room = cutter.room(wire.size() - done);
            const qsizetype part = std::min(cutter.roomSize(), wire.size() - done);
            std::memcpy(room, wire.data() + done, size_t(part));
            cutter.wrote(part);
            done += part;
        }
        if (const auto cut = cutter.next(); cut && *cut)
            store->append(**cut);
    }
    return Rows(store);
}

Row Rows::at(qsizetype index) const
{
    const detail::RowSpan span = m_store->spans[size_t(index)];
    return Row(m_store, WordRange(span.begin, qsizetype(span.size)));
}

} // namespace nettdesk::routeros
