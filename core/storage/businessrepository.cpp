// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/businessrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

QCoro::Task<Result<std::optional<Business>>> BusinessRepository::business()
{
    return m_database.read([](Session &session) { return load(session); });
}

QCoro::Task<Result<>> BusinessRepository::update(Business business)
{
    return m_database.run([business](Session &session) -> Result<> {
        const qint64 changed = session.execute(u"UPDATE business SET name = ?, locale = ?, zone = ? WHERE id = 1"_s,
                                               business.name, business.locale, business.zone);
        if (changed == 0)
            return failure(Error::Kind::NotFound, Text::tr("There is no shop in this database yet. Set one up first."));
        return {};
    });
}

QCoro::Task<Result<std::optional<QString>>> BusinessRepository::setting(QString name)
{
    return m_database.read([name](Session &session) { return setting(session, name); });
}

QCoro::Task<Result<QHash<QString, QString>>> BusinessRepository::settings()
{
    return m_database.read([](Session &session) {
        QHash<QString, QString> all;
        for (const Rows &row : session.query(u"SELECT name, value FROM setting"_s))
            all.insert(row.get<QString>(0), row.get<QString>(1));
        return all;
    });
}

QCoro::Task<Result<>> BusinessRepository::setSetting(QString name, QString value)
{
    return m_database.run([name, value](Session &session) { setSetting(session, name, value); });
}

QCoro::Task<Result<>> BusinessRepository::removeSetting(QString name)
{
    return m_database.run([name](Session &session) { session.execute(u"DELETE FROM setting WHERE name = ?"_s, name); });
}

std::optional<Business> BusinessRepository::load(Session &session)
{
    Rows rows = session.query(u"SELECT shop_id, name, currency, locale, zone, created_at FROM business WHERE id = 1"_s);
    if (!rows.next())
        return std::nullopt;
    return Business{rows.get<QString>(0), rows.get<QString>(1), rows.get<QString>(2),
                    rows.get<QString>(3), rows.get<QString>(4), rows.get<Timestamp>(5)};
}

void BusinessRepository::insert(Session &session, const Business &business)
{
    session.execute(u"INSERT INTO business (id, shop_id, name, currency, locale, zone, created_at) "
                    "VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
                    business.shopId, business.name, business.currency, business.locale, business.zone,
                    business.createdAt);
}

std::optional<QString> BusinessRepository::setting(Session &session, const QString &name)
{
    return session.value<QString>(u"SELECT value FROM setting WHERE name = ?"_s, name);
}

void BusinessRepository::setSetting(Session &session, const QString &name, const QString &value)
{
    session.execute(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                    name, value);
}

} // namespace nettdesk::storage
