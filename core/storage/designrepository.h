// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace nettdesk::storage {

/// A shop's own card design as it is kept: the written form, which the cards room reads.
struct DesignRow {
    QString id;
    QString name;
    QString document;
    int revision = 0; ///< 1 when it is new
    Timestamp changedAt;
    QString changedBy;
};

class DesignRepository {
public:
    explicit DesignRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<QList<DesignRow>>> all(); ///< by name
    QCoro::Task<Result<std::optional<DesignRow>>> byId(QString id);
    QCoro::Task<Result<std::optional<QByteArray>>> picture(QString name);

    static QStringList ids(Session &session);
    static std::optional<DesignRow> byId(Session &session, const QString &id);
    static void insert(Session &session, const DesignRow &row);
    /// Only over the revision before `row.revision`; false: somebody changed it in between, or it is gone.
    static bool update(Session &session, const DesignRow &row);
    static bool remove(Session &session, const QString &id);
    /// An empty content removes it.
    static void setPicture(Session &session, const QString &name, const QByteArray &content, Timestamp now);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
