// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routertablemodel.h"

#include "ui/routers/routertexts.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

void RouterTableModel::setRouters(const QList<Router> &routers, const QHash<RouterId, fleet::LineStatus> &statuses)
{
    m_statuses = statuses;
    const bool sameRows = std::equal(routers.begin(), routers.end(), m_routers.begin(), m_routers.end(),
                                     [](const Router &a, const Router &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_routers = routers;
        endResetModel();
        return;
    }
    m_routers = routers;
    if (!m_routers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_routers.size()) - 1, ColumnCount - 1));
}

void RouterTableModel::setStatus(RouterId router, const fleet::LineStatus &status)
{
    m_statuses.insert(router, status);
    const int row = rowOf(router);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const Router *RouterTableModel::find(RouterId router) const
{
    const int row = rowOf(router);
    return row < 0 ? nullptr : &m_routers.at(row);
}

int RouterTableModel::rowOf(RouterId router) const
{
    const auto found =
        std::find_if(m_routers.begin(), m_routers.end(), [&](const Router &r) { return r.id == router; });
    return found == m_routers.end() ? -1 : int(found - m_routers.begin());
}

int RouterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_routers.size());
}

int RouterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RouterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Router");
    case State: return tr("Status");
    case Address: return tr("Address");
    case Protection: return tr("Line");
    case Version: return tr("RouterOS");
    case Board: return tr("Board");
    case RoundTrip: return tr("Round trip");
    case LastSeen: return tr("Last seen");
    case ColumnCount: break;
    }
    return {};
}

QVariant RouterTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_routers.size())
        return {};
    const Router &router = m_routers.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return router.id.value();
    case SortRole: return sortKey(router, column);
    case Qt::DisplayRole: return displayed(router, column);
    case SubtextRole:
        return column == Name && !router.identity.isEmpty() && router.identity != router.name ? router.identity
                                                                                              : QVariant();
    case ToneRole:
        if (column == State)
            return int(stateTone(router, status(router.id)));
        return column == Protection ? QVariant(int(tlsTone(router.tls))) : QVariant();
    case TimeRole: return column == LastSeen && router.lastSeen ? QVariant(toDateTime(*router.lastSeen)) : QVariant();
    case Qt::ToolTipRole: {
        const auto error = status(router.id).lastError;
        return column == State && router.isActive && error ? QVariant(error->message) : QVariant();
    }
    default: return {};
    }
}

QVariant RouterTableModel::displayed(const Router &router, Column column) const
{
    switch (column) {
    case Name: return router.name;
    case State: return stateText(router, status(router.id));
    case Address: return u"%1:%2"_s.arg(router.host).arg(router.port);
    case Protection: return tlsText(router.tls);
    case Version: return router.version;
    case Board: return router.board;
    case RoundTrip: {
        const auto roundTrip = status(router.id).roundTrip;
        //: Milliseconds
        return roundTrip.count() < 0 ? QString() : tr("%1 ms").arg(roundTrip.count());
    }
    case LastSeen:
    case ColumnCount: break;
    }
    return {};
}

QVariant RouterTableModel::sortKey(const Router &router, Column column) const
{
    switch (column) {
    case RoundTrip: return qint64(status(router.id).roundTrip.count());
    case LastSeen: return router.lastSeen ? toDateTime(*router.lastSeen) : QDateTime();
    default: return displayed(router, column).toString().toCaseFolded();
    }
}

} // namespace nettdesk::ui
