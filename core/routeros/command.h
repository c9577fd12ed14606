// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bytecount.h"
#include "core/routeros/sentence.h"

#include <QStringView>

#include <chrono>
#include <concepts>
#include <initializer_list>
#include <optional>

namespace nettdesk::routeros {

class ItemId;

/// A command to a router, built word by word:
///
///     Command command("/ip/hotspot/user/print");
///     command.properties({".id", "name", "comment"}).where("profile", "hour");
///
/// Holds the words as they go out; the tag comes with sending. Text is sent as UTF-8, bytes as they are; nothing needs
/// quoting. A copy is cheap.
class Command {
public:
    /// The whole path with its verb, slashes only: "/ip/hotspot/user/add".
    explicit Command(QByteArrayView path);

    /// "=name=value". An empty value clears the property where the router allows that.
    Command &set(QByteArrayView name, QByteArrayView value);
    Command &set(QByteArrayView name, QStringView text);
    Command &set(QByteArrayView name, ByteCount bytes);
    Command &set(QByteArrayView name, std::chrono::milliseconds duration); ///< in RouterOS's spelling: "1h30m"
    Command &set(QByteArrayView name, const ItemId &item);
    /// "yes" or "no", or a whole number. (A template, so that no pointer becomes a bool.)
    template<std::integral Value>
    Command &set(QByteArrayView name, Value value)
    {
        if constexpr (std::same_as<Value, bool>)
            return set(name, value ? QByteArrayView("yes") : QByteArrayView("no"));
        else
            return set(name, QByteArrayView(QByteArray::number(value)));
    }
    /// "=name=": how a flag of the command line ("count-only", "once", "detail") is switched on.
    Command &flag(QByteArrayView name) { return set(name, QByteArrayView("")); }
    /// The row that is meant: "=.id=*3A".
    Command &item(const ItemId &item);

    /// Only rows whose property equals the value: "?name=value". Several are ANDed. The router compares with the
    /// printed form; an unset property equals nothing, not even the empty text.
    Command &where(QByteArrayView name, QByteArrayView value);
    Command &where(QByteArrayView name, QStringView text);
    Command &where(QByteArrayView name, const ItemId &item);
    /// Only rows that have the property: "?name".
    Command &whereHas(QByteArrayView name);
    /// A query word as it is: "?>uptime=1h", "?#|". Order matters: they work on a stack.
    Command &query(QByteArrayView word);
    /// ".proplist": only these properties. Without it the router reads all, slow ones too. ".id" must be listed.
    Command &properties(std::initializer_list<QByteArrayView> names);
    Command &properties(const QByteArrayList &names);

    /// How long the router may stay silent, counted from its last row for this command. Not given: the connection's.
    Command &timeout(std::chrono::milliseconds silence);
    /// This menu has no items ("/system/identity/set"): without this a `set` that names no item is not sent, because
    /// RouterOS answers it with "done" and changes nothing.
    Command &singleton();
    /// What happens to be safe to send twice although its verb does not say so.
    Command &repeatable();

    const QByteArray &path() const { return m_path; }
    QByteArrayView verb() const; ///< the last part of the path: "print"
    /// True for commands that only read: after a lost line they may be sent again without asking what became of them.
    bool mayRepeat() const;
    /// True for reboot, shutdown and quit: a lost line is their success.
    bool endsLink() const;
    std::optional<std::chrono::milliseconds> timeoutGiven() const { return m_timeout; }

    /// What is wrong with it before it is sent, translated; empty: nothing. A word over the limit, a changing verb
    /// without its item.
    QString fault() const;

    /// Its words without tag and end, as they go out. Holds passwords where the command does: not for logs.
    const QByteArray &words() const { return m_words; }
    /// The bytes to send; tag 0 sends none.
    QByteArray encode(Tag tag) const;
    /// The same as a sentence (without tag).
    Sentence sentence() const;

private:
    Command &add(QByteArrayView word);
    Command &addJoined(QByteArrayView head, QByteArrayView name, QByteArrayView value);

    QByteArray m_path;
    QByteArray m_words;
    qsizetype m_longest = 0;
    std::optional<std::chrono::milliseconds> m_timeout;
    bool m_hasItem = false;
    bool m_emptyItem = false;
    bool m_singleton = false;
    bool m_repeatable = false;
};

} // namespace nettdesk::routeros
