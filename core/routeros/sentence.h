// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

namespace nettdesk::routeros {

/// The number by which we tie replies to a command of ours; on the wire its decimal digits. Foreign tags are any bytes.
using Tag = quint32;

/// One "=name=value" word. Bytes, as they came: a value may hold '=', line breaks or broken UTF-8, or be empty.
/// Source: MikroTik manual, "API", Attribute word.
struct Attribute {
    QByteArray name;
    QByteArray value;

    bool operator==(const Attribute &) const = default;
};

/// One sentence of the RouterOS API, either way: its first word, its "=name=value" words, its other words and its tag.
/// For commands and small answers; big prints are Rows, which are not copied out of what arrived.
struct Sentence {
    QByteArray word;             ///< "/ip/hotspot/user/print", "!re", "!done", "!fatal" …
    QList<Attribute> attributes; ///< without their '='; routers fix no order and leave some out
    QByteArrayList words;        ///< all others in their order: queries ("?name=x") and bare text ("not logged in")
    QByteArray tag;              ///< of ".tag=7": "7"; empty: none

    /// The value of the first attribute of this name. A null array: there is none (an empty value is not null).
    QByteArray value(QByteArrayView name) const;
    bool has(QByteArrayView name) const { return !value(name).isNull(); }

    bool operator==(const Sentence &) const = default;
};

/// What we refuse to read, so that no peer can fill the memory. Routers stay far below: file contents are 60 KB.
namespace limits {
inline constexpr qsizetype wordBytes = 16 * 1024 * 1024;
inline constexpr qsizetype sentenceBytes = 20 * 1024 * 1024; ///< with its length prefixes
inline constexpr qsizetype sentenceWords = 65'536;
} // namespace limits

/// Appends the length prefix of a word: 1 to 5 bytes, big endian. The length must fit 32 bits.
void appendLength(QByteArray &wire, qsizetype length);
/// Appends one word. An empty one is left out: on the wire it would end the sentence.
void appendWord(QByteArray &wire, QByteArrayView word);
/// Appends "=name=value" as one word.
void appendAttribute(QByteArray &wire, QByteArrayView name, QByteArrayView value);

/// The bytes of a sentence with its end. Order: word, attributes, other words, tag.
QByteArray encode(const Sentence &sentence);

} // namespace nettdesk::routeros
