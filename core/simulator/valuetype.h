// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <tl/expected.hpp>

#include <functional>

namespace nettdesk::simulator {

/// Why a router refuses: the words of its !trap. Several may answer one command.
struct Refusal {
    QByteArray message;
    int category = -1; ///< -1: the trap has no category word
};

template<class T>
using Accepted = tl::expected<T, Refusal>;

/// Does an item with this name (or id) stand in that menu?
using FindsName = std::function<bool(const QByteArray &menu, const QByteArray &name)>;

/// What a property takes and how the router writes it back. Written here on its own, apart from the client's parsers
/// in core/routeros, so that the two check each other.
class ValueType {
public:
    enum class Kind {
        String,
        Bool,
        Time,
        Int,
        Bytes,
        Mac,
        Ip,
        Prefix,
        Ranges,
        Date,
        Clock,
        Pair,
        Rate,
        List,
        Enum,
        Reference,
        Policy,
        Policies ///< of a group: printed whole, what is denied with a "!" before it
    };

    /// In the words of menus.json: "time |none", "ref:/ip/pool |none", "list:a|b".
    static ValueType parse(const QByteArray &text);
    /// In the words of the console tree, for what menus.json does not mention. Unknown words: a string.
    static ValueType fromTree(const QByteArray &type, const QByteArrayList &values);

    /// The value as the router stores and prints it, or its refusal. `name` is the property's, for the words.
    Accepted<QByteArray> normalise(const QByteArray &name, const QByteArray &value, const FindsName &finds) const;

    Kind kind() const { return m_kind; }
    bool isNumber() const { return m_kind == Kind::Int || m_kind == Kind::Bytes; }
    const QByteArrayList &references() const { return m_references; }
    void setRange(qint64 least, qint64 most);

private:
    Accepted<QByteArray> normaliseKind(const QByteArray &name, const QByteArray &value) const;
    Accepted<QByteArray> normaliseInt(const QByteArray &name, const QByteArray &value) const;

    Kind m_kind = Kind::String;
    QByteArrayList m_words;      // taken as they are: "none", "unlimited"
    QByteArrayList m_choices;    // of an enum or a list
    QByteArrayList m_references; // menus where the name must stand
    qint64 m_least = 0;
    qint64 m_most = -1;
};

/// Milliseconds of a duration in any spelling a router takes ("1d2h", "01:30:00", "1w2d 03:04:05", "90"); -1: none.
qint64 parseDuration(QByteArrayView text);
/// As routers print it: "1w2d3h4m5s", "0s".
QByteArray formatDuration(qint64 milliseconds);

} // namespace nettdesk::simulator
