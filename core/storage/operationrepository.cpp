// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/operationrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace nettdesk::storage {

QCoro::Task<Result<std::optional<Operation>>> OperationRepository::find(OperationId operation)
{
    return m_database.read([operation](Session &session) { return find(session, operation); });
}

bool OperationRepository::begin(Session &session, const Operation &operation)
{
    return session.execute(u"INSERT INTO operation (op_id, kind, actor, device, request_hash, result, created_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                           operation.id, operation.kind, operation.actor, operation.device, operation.requestHash,
                           operation.result, operation.createdAt) == 1;
}

void OperationRepository::setResult(Session &session, const OperationId &operation, const QString &result)
{
    session.execute(u"UPDATE operation SET result = ? WHERE op_id = ?"_s, result, operation);
}

std::optional<Operation> OperationRepository::find(Session &session, const OperationId &operation)
{
    Rows rows = session.query(u"SELECT op_id, kind, actor, device, request_hash, result, created_at FROM operation "
                              "WHERE op_id = ?"_s,
                              operation);
    if (!rows.next())
        return std::nullopt;
    return Operation{rows.get<OperationId>(0), rows.get<QString>(1), rows.get<QString>(2),  rows.get<QString>(3),
                     rows.get<QString>(4),     rows.get<QString>(5), rows.get<Timestamp>(6)};
}

void OperationRepository::forget(Session &session, const OperationId &operation)
{
    session.execute(u"DELETE FROM operation WHERE op_id = ?"_s, operation);
}

} // namespace nettdesk::storage
