// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routeros/sentencereader.h"

#include <QMetaType>
#include <QString>

#include <iterator>
#include <vector>

namespace nettdesk::routeros {

class Rows;

namespace detail {

struct RowSpan {
    const char *begin = nullptr;
    quint32 size = 0;
};

/// The rows of one answer: where each lies, and the blocks that must live as long.
struct RowStore {
    std::vector<RowSpan> spans;
    std::vector<Block> blocks;
    qsizetype bytes = 0; ///< what the rows take, for the limit

    void append(const CutSentence &sentence);
};

} // namespace detail

/// One `!re` row: attributes by name. Values are looked up when they are asked for, in the bytes that arrived; nothing
/// is copied. Copies are cheap, and each keeps the whole answer that it came with in memory: take out what is needed.
/// Absent is not the same as empty: RouterOS leaves unset properties out (manual, "API"; seen on all versions).
class Row {
public:
    Row() = default;

    /// The bytes of a value; null when the router left it out.
    QByteArrayView value(QByteArrayView name) const;
    bool has(QByteArrayView name) const { return !value(name).isNull(); }
    /// A value as text. RouterOS stores bytes and WinBox 3 writes the PC's code page, so what is not UTF-8 comes out
    /// with replacement characters instead of being refused.
    QString text(QByteArrayView name) const { return QString::fromUtf8(value(name)); }
    /// A copy of the bytes, to be kept.
    QByteArray bytes(QByteArrayView name) const { return value(name).toByteArray(); }

    /// No attribute at all (a row without any property that was asked for), or only ".section": progress, not data.
    bool isProgressOnly() const;
    /// All attributes in their order, copied.
    QList<Attribute> attributes() const;

    struct View {
        QByteArrayView name;
        QByteArrayView value;
    };
    /// Iterates over the attributes without copying: `for (const auto [name, value] : row)`.
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = View;
        using difference_type = qptrdiff;
        using pointer = const View *;
        using reference = View;

        Iterator() = default;
        Iterator(WordRange::Iterator at, WordRange::Iterator end) : m_at(at), m_end(end) { skipOthers(); }
        View operator*() const;
        Iterator &operator++()
        {
            ++m_at;
            skipOthers();
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        void skipOthers();
        WordRange::Iterator m_at;
        WordRange::Iterator m_end;
    };
    Iterator begin() const { return {m_words.begin(), m_words.end()}; }
    Iterator end() const { return {m_words.end(), m_words.end()}; }

private:
    friend class Rows;
    Row(std::shared_ptr<const detail::RowStore> store, WordRange words) : m_store(std::move(store)), m_words(words) {}

    std::shared_ptr<const detail::RowStore> m_store;
    WordRange m_words;
};

/// The rows of one answer: random access, cheap to copy, never changed.
class Rows {
public:
    Rows() = default;
    explicit Rows(std::shared_ptr<const detail::RowStore> store) : m_store(std::move(store)) {}
    /// Rows made from sentences, for tests and fakes.
    static Rows of(const QList<Sentence> &sentences);

    qsizetype size() const { return m_store ? qsizetype(m_store->spans.size()) : 0; }
    bool isEmpty() const { return size() == 0; }
    Row at(qsizetype index) const;
    Row operator[](qsizetype index) const { return at(index); }
    /// The first row, or one without attributes.
    Row first() const { return isEmpty() ? Row() : at(0); }

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Row;
        using difference_type = qptrdiff;
        using pointer = const Row *;
        using reference = Row;

        Iterator() = default;
        Iterator(const Rows *rows, qsizetype index) : m_rows(rows), m_index(index) {}
        Row operator*() const { return m_rows->at(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        void operator++(int) { ++m_index; }
        bool operator==(const Iterator &) const = default;

    private:
        const Rows *m_rows = nullptr;
        qsizetype m_index = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    std::shared_ptr<const detail::RowStore> m_store;
};

} // namespace nettdesk::routeros

Q_DECLARE_METATYPE(nettdesk::routeros::Row)
