// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session.h"

#include "core/storage/connection.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

Rows::~Rows()
{
    if (m_statement) {
        m_statement->query.finish();
        m_statement->isOpen = false;
    }
}

bool Rows::next()
{
    const bool more = m_statement->query.next();
    if (more)
        m_statement->connection->wroteTo(m_statement->table);
    return more;
}

Engine Session::engine() const
{
    return m_connection.engine();
}

QString Session::placeholders(qsizetype count)
{
    QString text = u"("_s + u"?,"_s.repeated(count);
    text.back() = u')';
    return text;
}

std::shared_ptr<Statement> Session::prepare(const QString &sql)
{
    return m_connection.prepare(sql);
}

std::shared_ptr<Statement> Session::prepareRows(const QString &insert, int columns, const QString &tail, qsizetype rows)
{
    const QString row = placeholders(columns);
    QString sql;
    sql.reserve(insert.size() + tail.size() + rows * (row.size() + 1) + 8);
    sql += insert + u" VALUES "_s;
    for (qsizetype i = 0; i < rows; ++i)
        sql += (i == 0 ? QString() : u","_s) + row;
    sql += tail;
    // Only the full length comes again and again.
    return m_connection.prepare(sql, rows == rowsPerStatement);
}

qint64 Session::executeBound(Statement &statement)
{
    if (!statement.query.exec())
        m_connection.refuse(statement.query.lastError());
    const qint64 changed = statement.query.numRowsAffected();
    if (changed > 0)
        m_connection.wroteTo(statement.table);
    return changed;
}

void Session::queryBound(Statement &statement)
{
    if (!statement.query.exec())
        m_connection.refuse(statement.query.lastError());
    statement.isOpen = true;
}

qint64 Session::lastInsertedId()
{
    return m_connection.value(engine() == Engine::Sqlite ? u"SELECT last_insert_rowid()"_s : u"SELECT lastval()"_s)
        .toLongLong();
}

} // namespace nettdesk::storage
