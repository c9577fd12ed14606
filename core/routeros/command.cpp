// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/command.h"

#include "core/routeros/sentencereader.h"
#include "core/routeros/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nettdesk::routeros {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouterProtocol)
};

template<std::size_t N>
bool isOneOf(QByteArrayView word, const std::array<const char *, N> &words)
{
    return std::any_of(words.begin(), words.end(), [word](const char *other) { return word == QByteArrayView(other); });
}

} // namespace

Command::Command(QByteArrayView path) : m_path(path.toByteArray())
{
    add(path);
}

Command &Command::add(QByteArrayView word)
{
    appendWord(m_words, word);
    m_longest = std::max(m_longest, word.size());
    return *this;
}

Command &Command::addJoined(QByteArrayView head, QByteArrayView name, QByteArrayView value)
{
    const qsizetype length = head.size() + name.size() + 1 + value.size();
    appendLength(m_words, length);
    m_words.append(head).append(name).append('=').append(value);
    m_longest = std::max(m_longest, length);
    return *this;
}

Command &Command::set(QByteArrayView name, QByteArrayView value)
{
    if (name == QByteArrayView(".id") || name == QByteArrayView("numbers") || name == QByteArrayView("number")) {
        m_hasItem = true;
        m_emptyItem = value.isEmpty();
    }
    return addJoined("=", name, value);
}

Command &Command::set(QByteArrayView name, QStringView text)
{
    return set(name, QByteArrayView(text.toUtf8()));
}

Command &Command::set(QByteArrayView name, ByteCount bytes)
{
    return set(name, QByteArrayView(QByteArray::number(bytes.bytes())));
}

Command &Command::set(QByteArrayView name, std::chrono::milliseconds duration)
{
    return set(name, QByteArrayView(formatDuration(duration)));
}

Command &Command::set(QByteArrayView name, const ItemId &item)
{
    return set(name, QByteArrayView(item.toBytes()));
}

Command &Command::item(const ItemId &item)
{
    return set(".id", item);
}

Command &Command::where(QByteArrayView name, QByteArrayView value)
{
    return addJoined("?", name, value);
}

Command &Command::where(QByteArrayView name, QStringView text)
{
    return where(name, QByteArrayView(text.toUtf8()));
}

Command &Command::where(QByteArrayView name, const ItemId &item)
{
    return where(name, QByteArrayView(item.toBytes()));
}

Command &Command::whereHas(QByteArrayView name)
{
    return query("?" + name.toByteArray());
}

Command &Command::query(QByteArrayView word)
{
    return add(word);
}

Command &Command::properties(std::initializer_list<QByteArrayView> names)
{
    QByteArray list;
    for (const QByteArrayView name : names) {
        if (!list.isEmpty())
            list.append(',');
        list.append(name);
    }
    return set(".proplist", QByteArrayView(list));
}

Command &Command::properties(const QByteArrayList &names)
{
    return set(".proplist", QByteArrayView(names.join(',')));
}

Command &Command::timeout(std::chrono::milliseconds silence)
{
    m_timeout = silence;
    return *this;
}

Command &Command::singleton()
{
    m_singleton = true;
    return *this;
}

Command &Command::repeatable()
{
    m_repeatable = true;
    return *this;
}

QByteArrayView Command::verb() const
{
    return QByteArrayView(m_path).sliced(m_path.lastIndexOf('/') + 1);
}

bool Command::mayRepeat() const
{
    static constexpr std::array readers{"print", "getall", "get", "listen", "monitor", "monitor-traffic"};
    return m_repeatable || isOneOf(verb(), readers);
}

bool Command::endsLink() const
{
    static constexpr std::array ends{"/system/reboot", "/system/shutdown", "/quit"};
    return isOneOf(m_path, ends);
}

QString Command::fault() const
{
    static constexpr std::array changers{"set", "remove", "enable", "disable", "unset", "move", "comment"};
    if (m_path.size() < 2 || !m_path.startsWith('/') || m_path.contains(' '))
        return Text::tr("“%1” is not a RouterOS command. Write it with slashes, as in /ip/hotspot/user/print.")
            .arg(QString::fromUtf8(m_path));
    if (m_longest > limits::wordBytes || m_words.size() > limits::sentenceBytes)
        return Text::tr("A value for “%1” is larger than 16 MiB, which a router does not take. Nothing was sent.")
            .arg(QString::fromUtf8(m_path));
    const bool needsItem = isOneOf(verb(), changers) && !m_singleton;
    if ((needsItem && !m_hasItem) || m_emptyItem)
        return Text::tr("“%1” names no item, and the router would not say which it changed. Nothing was sent.")
            .arg(QString::fromUtf8(m_path));
    return {};
}

QByteArray Command::encode(Tag tag) const
{
    QByteArray wire;
    wire.reserve(m_words.size() + 17);
    wire.append(m_words);
    if (tag != 0)
        appendWord(wire, ".tag=" + QByteArray::number(tag));
    wire.append('\0');
    return wire;
}

Sentence Command::sentence() const
{
    return toSentence(WordRange(m_words.constData(), m_words.size()));
}

} // namespace nettdesk::routeros
