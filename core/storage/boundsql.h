// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"

#include <QList>
#include <QString>

#include <functional>

namespace nettdesk::storage {

/// A statement that is put together from pieces, each with the values of its own question marks:
///     BoundSql sql(u"SELECT id FROM voucher WHERE kind = ?"_s, kind);
///     sql += BoundSql(u" AND id > ?"_s, place);
///     for (const Rows &row : sql.query(session)) …
class BoundSql {
public:
    BoundSql() = default;
    template<class... Values>
    explicit BoundSql(QString text, const Values &...values) : m_text(std::move(text))
    {
        (m_values.append([value = values](RowBinder &binder) { binder << value; }), ...);
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    BoundSql &operator+=(const BoundSql &other)
    {
        m_text += other.m_text;
        m_values += other.m_values;
        return *this;
    }
    BoundSql &operator+=(const QString &text)
    {
        m_text += text;
        return *this;
    }

    Rows query(Session &session) const
    {
        return session.queryWith(m_text, [this](RowBinder &binder) {
            for (const auto &bind : m_values)
                bind(binder);
        });
    }

private:
    QString m_text;
    QList<std::function<void(RowBinder &)>> m_values;
};

} // namespace nettdesk::storage
