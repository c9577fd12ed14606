// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/operationid.h"
#include "core/storage/database.h"

namespace nettdesk::storage {

/// An act that must happen once, as its maker named it before it began.
struct Operation {
    OperationId id;
    QString kind;        ///< "redeem", "generate"
    QString actor;       ///< in words
    QString device;      ///< which computer or counter
    QString requestHash; ///< of what was asked for: the same id with another request is a mistake
    QString result;      ///< what to answer when it is asked for again
    Timestamp createdAt;
};

class OperationRepository {
public:
    explicit OperationRepository(Database &database) : m_database(database) {}

    QCoro::Task<Result<std::optional<Operation>>> find(OperationId operation);

    /// False: it was begun before (the same click, the same request sent again).
    static bool begin(Session &session, const Operation &operation);
    static void setResult(Session &session, const OperationId &operation, const QString &result);
    static std::optional<Operation> find(Session &session, const OperationId &operation);
    /// For an act that was refused and left nothing: it may be tried again under the same name.
    static void forget(Session &session, const OperationId &operation);

private:
    Database &m_database;
};

} // namespace nettdesk::storage
