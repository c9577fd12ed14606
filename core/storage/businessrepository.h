// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// The shop itself, and its settings: only what the owner changed is written, so better defaults reach everyone.
class BusinessRepository {
public:
    explicit BusinessRepository(Database &database) : m_database(database) {}

    /// Nothing before the first run was finished.
    QCoro::Task<Result<std::optional<Business>>> business();
    QCoro::Task<Result<>> update(Business business); ///< name, locale, zone; NotFound before the first run
    QCoro::Task<Result<std::optional<QString>>> setting(QString name);
    QCoro::Task<Result<QHash<QString, QString>>> settings();
    QCoro::Task<Result<>> setSetting(QString name, QString value);
    QCoro::Task<Result<>> removeSetting(QString name);

    static std::optional<Business> load(Session &session);
    /// AlreadyExists (refused by the database) when there is a shop already.
    static void insert(Session &session, const Business &business);
    static std::optional<QString> setting(Session &session, const QString &name);
    static void setSetting(Session &session, const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
