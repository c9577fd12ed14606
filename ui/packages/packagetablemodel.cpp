// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagetablemodel.h"

#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace nettdesk::ui {

QString provisionText(Provision provision)
{
    return provision == Provision::Ahead ? PackageTableModel::tr("Ahead") : PackageTableModel::tr("On redemption");
}

void PackageTableModel::setPackages(const QList<Package> &packages)
{
    const auto sameRows = [](const Package &a, const Package &b) { return a.id == b.id; };
    if (std::equal(packages.cbegin(), packages.cend(), m_packages.cbegin(), m_packages.cend(), sameRows)) {
        m_packages = packages;
        if (!packages.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(packages.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_packages = packages;
    endResetModel();
}

void PackageTableModel::setRouterNames(const QHash<RouterId, QString> &names)
{
    m_routerNames = names;
    if (!m_packages.isEmpty())
        Q_EMIT dataChanged(index(0, RouterName), index(int(m_packages.size()) - 1, RouterName));
}

const Package *PackageTableModel::find(PackageId package) const
{
    const int row = rowOf(package);
    return row < 0 ? nullptr : &m_packages.at(row);
}

int PackageTableModel::rowOf(PackageId package) const
{
    const auto found = std::find_if(m_packages.cbegin(), m_packages.cend(),
                                    [package](const Package &each) { return each.id == package; });
    return found == m_packages.cend() ? -1 : int(found - m_packages.cbegin());
}

QString PackageTableModel::routerName(const Package &package) const
{
    return package.router.isStored() ? m_routerNames.value(package.router) : tr("Any router");
}

int PackageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_packages.size());
}

int PackageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Price)
        return int(Qt::AlignRight | Qt::AlignVCenter); // over its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Name");
    case Gives: return tr("Gives");
    case Price: return tr("Price");
    case RouterName: return tr("Router");
    case Way: return tr("Account is made");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

QVariant PackageTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_packages.size())
        return {};
    const Package &package = m_packages.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return package.id.value();
    case ToneRole: return column == State ? QVariant(int(package.isActive ? Tone::Ok : Tone::Muted)) : QVariant();
    case SubtextRole:
        if (column == Name)
            return package.description;
        return column == Gives ? QVariant(speedOrProfileText(package.terms)) : QVariant();
    case SortRole: return column == Price ? QVariant(package.terms.price.minor()) : QVariant(package.name);
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Name: return package.name;
    case Gives: return limitsText(package.terms);
    case Price: return priceText(package.terms.price);
    case RouterName: return routerName(package);
    case Way: return provisionText(package.provision);
    case State: return package.isActive ? tr("Active") : tr("Inactive");
    case ColumnCount: break;
    }
    return {};
}

} // namespace nettdesk::ui
