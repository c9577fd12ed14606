// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <iterator>

namespace nettdesk::routeros {

/// The words of one whole, checked sentence as it lies in memory, without its end: length prefix, bytes, and so on.
/// A view: whoever holds the bytes must outlive it.
class WordRange {
public:
    /// The bytes that a length prefix takes, by its first byte. 0: reserved, no length (F1 to FF).
    /// Source: MikroTik manual, "API", API words; one bit more of the first byte says "one byte more".
    static constexpr int prefixSize(quint8 first)
    {
        if (first < 0x80) [[likely]]
            return 1;
        if (first < 0xC0)
            return 2;
        if (first < 0xE0)
            return 3;
        if (first < 0xF0)
            return 4;
        return first == 0xF0 ? 5 : 0;
    }

    /// The length that a whole prefix says.
    static constexpr quint32 prefixLength(const char *at, int size)
    {
        const auto byte = [at](int index) { return quint32(quint8(at[index])); };
        switch (size) {
        case 1: return byte(0);
        case 2: return (byte(0) & 0x3F) << 8 | byte(1);
        case 3: return (byte(0) & 0x1F) << 16 | byte(1) << 8 | byte(2);
        case 4: return (byte(0) & 0x0F) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
        default: return byte(1) << 24 | byte(2) << 16 | byte(3) << 8 | byte(4);
        }
    }

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = QByteArrayView;
        using difference_type = qptrdiff;
        using pointer = const QByteArrayView *;
        using reference = QByteArrayView;

        Iterator() = default;
        explicit Iterator(const char *at) : m_at(at) {}
        QByteArrayView operator*() const
        {
            const int prefix = prefixSize(quint8(*m_at));
            return {m_at + prefix, qsizetype(prefixLength(m_at, prefix))};
        }
        Iterator &operator++()
        {
            m_at = (**this).end();
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const char *m_at = nullptr;
    };

    WordRange() = default;
    WordRange(const char *begin, qsizetype size) : m_begin(begin), m_size(size) {}

    Iterator begin() const { return Iterator(m_begin); }
    Iterator end() const { return Iterator(m_begin + m_size); }
    bool isEmpty() const { return m_size == 0; }
    const char *data() const { return m_begin; }
    qsizetype size() const { return m_size; } ///< in bytes, with the prefixes

    /// The first word; empty when there is none.
    QByteArrayView first() const { return isEmpty() ? QByteArrayView() : *begin(); }

private:
    const char *m_begin = nullptr;
    qsizetype m_size = 0;
};

} // namespace nettdesk::routeros
