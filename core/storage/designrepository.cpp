// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/designrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

const QString selectDesign = u"SELECT id, name, document, revision, changed_at, changed_by FROM card_design "_s;

DesignRow readDesign(const Rows &row)
{
    return {row.get<QString>(0), row.get<QString>(1),   row.get<QString>(2),
            row.get<int>(3),     row.get<Timestamp>(4), row.get<QString>(5)};
}

} // namespace

QCoro::Task<Result<QList<DesignRow>>> DesignRepository::all()
{
    return m_database.read([](Session &session) {
        QList<DesignRow> designs;
        for (const Rows &row : session.query(selectDesign + u"ORDER BY name, id"_s))
            designs.append(readDesign(row));
        return designs;
    });
}

QCoro::Task<Result<std::optional<DesignRow>>> DesignRepository::byId(QString id)
{
    return m_database.read([id](Session &session) { return byId(session, id); });
}

QCoro::Task<Result<std::optional<QByteArray>>> DesignRepository::picture(QString name)
{
    return m_database.read([name](Session &session) {
        return session.value<QByteArray>(u"SELECT content FROM shop_picture WHERE name = ?"_s, name);
    });
}

QStringList DesignRepository::ids(Session &session)
{
    QStringList ids;
    for (const Rows &row : session.query(u"SELECT id FROM card_design"_s))
        ids.append(row.get<QString>(0));
    return ids;
}

std::optional<DesignRow> DesignRepository::byId(Session &session, const QString &id)
{
    Rows rows = session.query(selectDesign + u"WHERE id = ?"_s, id);
    return rows.next() ? std::optional(readDesign(rows)) : std::nullopt;
}

void DesignRepository::insert(Session &session, const DesignRow &row)
{
    session.execute(u"INSERT INTO card_design (id, name, document, revision, changed_at, changed_by) "
                    "VALUES (?, ?, ?, ?, ?, ?)"_s,
                    row.id, row.name, row.document, row.revision, row.changedAt, row.changedBy);
}

bool DesignRepository::update(Session &session, const DesignRow &row)
{
    return session.execute(u"UPDATE card_design SET name = ?, document = ?, revision = ?, changed_at = ?, "
                           "changed_by = ? WHERE id = ? AND revision = ?"_s,
                           row.name, row.document, row.revision, row.changedAt, row.changedBy, row.id,
                           row.revision - 1) > 0;
}

bool DesignRepository::remove(Session &session, const QString &id)
{
    return session.execute(u"DELETE FROM card_design WHERE id = ?"_s, id) > 0;
}

void DesignRepository::setPicture(Session &session, const QString &name, const QByteArray &content, Timestamp now)
{
    session.execute(u"DELETE FROM shop_picture WHERE name = ?"_s, name);
    if (!content.isEmpty())
        session.execute(u"INSERT INTO shop_picture (name, content, changed_at) VALUES (?, ?, ?)"_s, name, content, now);
}

} // namespace nettdesk::storage
