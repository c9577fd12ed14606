// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/sentence.h"

namespace nettdesk::routeros {

QByteArray Sentence::value(QByteArrayView name) const
{
    for (const Attribute &attribute : attributes) {
        if (attribute.name == name)
            return attribute.value.isNull() ? QByteArray("") : attribute.value;
    }
    return {};
}

void appendLength(QByteArray &wire, qsizetype length)
{
    const auto size = quint32(length);
    Q_ASSERT(qsizetype(size) == length);
    const auto put = [&wire](quint32 byte) { wire.append(char(byte & 0xFF)); };
    if (size < 0x80) {
        put(size);
    } else if (size < 0x4000) {
        put(0x80 | size >> 8);
        put(size);
    } else if (size < 0x200000) {
        put(0xC0 | size >> 16);
        put(size >> 8);
        put(size);
    } else if (size < 0x10000000) {
        put(0xE0 | size >> 24);
        put(size >> 16);
        put(size >> 8);
        put(size);
    } else {
        put(0xF0);
        put(size >> 24);
        put(size >> 16);
        put(size >> 8);
        put(size);
    }
}

void appendWord(QByteArray &wire, QByteArrayView word)
{
    if (word.isEmpty())
        return;
    appendLength(wire, word.size());
    wire.append(word);
}

void appendAttribute(QByteArray &wire, QByteArrayView name, QByteArrayView value)
{
    appendLength(wire, name.size() + value.size() + 2);
    wire.append('=').append(name).append('=').append(value);
}

QByteArray encode(const Sentence &sentence)
{
    QByteArray wire;
    appendWord(wire, sentence.word);
    for (const Attribute &attribute : sentence.attributes)
        appendAttribute(wire, attribute.name, attribute.value);
    for (const QByteArray &word : sentence.words)
        appendWord(wire, word);
    if (!sentence.tag.isEmpty())
        appendWord(wire, ".tag=" + sentence.tag);
    wire.append('\0');
    return wire;
}

} // namespace nettdesk::routeros
