// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/commandtable.h"
#include "core/routeros/connection.h"
#include "core/routeros/lineend.h"

namespace nettdesk::routeros {

Listener::Listener(Connection *connection, std::shared_ptr<Exchange> exchange)
    : m_connection(connection), m_exchange(std::move(exchange))
{
}

Listener::~Listener()
{
    if (!m_exchange)
        return;
    m_exchange->listener = nullptr;
    if (m_connection)
        m_connection->cancel(m_exchange->tag, cancelledError());
}

void Listener::cancel()
{
    if (m_exchange && m_connection)
        m_connection->cancel(m_exchange->tag, cancelledError());
}

void Listener::tellEnd()
{
    const auto exchange = std::exchange(m_exchange, nullptr);
    if (!exchange)
        return;
    const Result<Reply> &reply = exchange->answer.peek();
    if (reply)
        Q_EMIT finished();
    else
        Q_EMIT failed(reply.error());
}

} // namespace nettdesk::routeros
