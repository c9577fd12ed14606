// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/vouchertablemodel.h"

#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool showsTheSame(const Voucher &a, const Voucher &b)
{
    return a.state == b.state && a.printed == b.printed && a.redeemedAt == b.redeemedAt && a.startedAt == b.startedAt &&
           a.endsAt == b.endsAt && a.redeemedBy == b.redeemedBy && a.macAddress == b.macAddress &&
           a.router == b.router && a.terms == b.terms && a.soldAt == b.soldAt && a.provisionedAt == b.provisionedAt &&
           a.isBlocked == b.isBlocked && a.firstUsedAt == b.firstUsedAt && a.usedTime == b.usedTime &&
           a.usedBytes == b.usedBytes && a.endedAt == b.endedAt;
}

} // namespace

VoucherTableModel::VoucherTableModel(FetchPage fetchPage, QObject *parent)
    : QAbstractTableModel(parent), m_fetchPage(std::move(fetchPage))
{
}

std::optional<storage::VoucherSort> VoucherTableModel::sortOf(int column)
{
    switch (Column(column)) {
    case Code: return storage::VoucherSort::Code;
    case State: return storage::VoucherSort::State;
    case Price: return storage::VoucherSort::Price;
    case Created: return storage::VoucherSort::Made;
    case Redeemed: return storage::VoucherSort::Redeemed;
    case Ends: return storage::VoucherSort::Ends;
    case PackageName: return storage::VoucherSort::Package;
    case RouterName: return storage::VoucherSort::Router;
    case BatchTag: return storage::VoucherSort::Batch;
    case Sold: return storage::VoucherSort::Sold;
    case Printed: return storage::VoucherSort::Printed;
    case Gives: // in minutes and gigabytes at once there is no order
    case OnRouter:
    case ColumnCount: break;
    }
    return std::nullopt;
}

void VoucherTableModel::setFilter(const storage::VoucherFilter &filter)
{
    m_filter = filter;
    load();
}

void VoucherTableModel::sort(int column, Qt::SortOrder order)
{
    const auto by = sortOf(column);
    if (!by)
        return;
    const storage::VoucherOrder wanted{*by, order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    if (m_loaded || m_fetching)
        load();
}

void VoucherTableModel::load()
{
    ++m_turn;
    m_fetching = true;
    m_refreshAgain = false;
    const int turn = m_turn;
    QCoro::Task<Result<storage::VoucherPage>> task = m_fetchPage(m_filter, m_order, QString(), pageSize);
    // The old rows stay until the new ones are there: no flicker while somebody types.
    QCoro::connect(std::move(task), this, [this, turn](const Result<storage::VoucherPage> &page) {
        if (turn != m_turn)
            return;
        m_fetching = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        beginResetModel();
        m_vouchers = page->vouchers;
        m_rows.clear();
        m_cursor = page->cursor;
        m_loaded = true;
        endResetModel();
        Q_EMIT loaded();
        if (m_refreshAgain)
            refresh();
    });
}

void VoucherTableModel::refresh()
{
    if (!m_loaded) {
        if (!m_fetching)
            load();
        return;
    }
    if (m_fetching) {
        m_refreshAgain = true;
        return;
    }
    m_refreshAgain = false;
    m_fetching = true;
    const int turn = m_turn;
    const int wanted = int(std::clamp<qsizetype>(m_vouchers.size(), pageSize, refreshed));
    QCoro::Task<Result<storage::VoucherPage>> task = m_fetchPage(m_filter, m_order, QString(), wanted);
    QCoro::connect(std::move(task), this, [this, turn](const Result<storage::VoucherPage> &page) {
        if (turn != m_turn)
            return;
        m_fetching = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_cursor = page->cursor;
        merge(page->vouchers);
        Q_EMIT loaded();
        if (m_refreshAgain)
            refresh();
    });
}

bool VoucherTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && !m_fetching;
}

void VoucherTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const int turn = m_turn;
    QCoro::Task<Result<storage::VoucherPage>> task = m_fetchPage(m_filter, m_order, m_cursor, pageSize);
    QCoro::connect(std::move(task), this, [this, turn](const Result<storage::VoucherPage> &page) {
        if (turn != m_turn)
            return;
        m_fetching = false;
        if (!page) {
            m_cursor.clear(); // not asked for again with every turn of the wheel; a refresh begins anew
            Q_EMIT failed(page.error());
            return;
        }
        m_cursor = page->cursor;
        append(page->vouchers);
        if (m_refreshAgain)
            refresh();
    });
}

void VoucherTableModel::append(const QList<Voucher> &page)
{
    // One that changed meanwhile may come a second time, further down: it stays where it is shown.
    QList<Voucher> fresh;
    for (const Voucher &voucher : page) {
        if (rowOf(voucher.id) < 0)
            fresh.append(voucher);
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_vouchers.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_vouchers += fresh;
    m_rows.clear();
    endInsertRows();
}

void VoucherTableModel::removeGone(const QList<Voucher> &fresh)
{
    QSet<VoucherId> kept;
    for (const Voucher &voucher : fresh)
        kept.insert(voucher.id);
    for (qsizetype end = m_vouchers.size(); end > 0;) {
        qsizetype first = end;
        while (first > 0 && !kept.contains(m_vouchers.at(first - 1).id))
            --first;
        if (first < end) {
            beginRemoveRows({}, int(first), int(end) - 1);
            m_vouchers.remove(first, end - first);
            endRemoveRows();
        }
        end = first - 1;
    }
    m_rows.clear();
}

void VoucherTableModel::merge(const QList<Voucher> &fresh)
{
    removeGone(fresh);
    QSet<VoucherId> there;
    for (const Voucher &voucher : std::as_const(m_vouchers))
        there.insert(voucher.id);
    for (qsizetype row = 0; row < fresh.size(); ++row) {
        const VoucherId id = fresh.at(row).id;
        if (!there.contains(id)) {
            qsizetype end = row;
            while (end < fresh.size() && !there.contains(fresh.at(end).id))
                ++end;
            beginInsertRows({}, int(row), int(end) - 1);
            m_vouchers.insert(row, end - row, Voucher{});
            std::copy(fresh.begin() + row, fresh.begin() + end, m_vouchers.begin() + row);
            endInsertRows();
            row = end - 1;
            continue;
        }
        if (m_vouchers.at(row).id != id) { // it has another place in this order by now
            qsizetype from = row + 1;
            while (m_vouchers.at(from).id != id)
                ++from;
            beginMoveRows({}, int(from), int(from), {}, int(row));
            m_vouchers.move(from, row);
            endMoveRows();
        }
        if (!showsTheSame(m_vouchers.at(row), fresh.at(row))) {
            m_vouchers[row] = fresh.at(row);
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    }
    m_rows.clear();
}

void VoucherTableModel::setRouterNames(const QHash<RouterId, QString> &names)
{
    m_routerNames = names;
    if (!m_vouchers.isEmpty())
        Q_EMIT dataChanged(index(0, RouterName), index(int(m_vouchers.size()) - 1, RouterName));
}

void VoucherTableModel::setBatchTags(const QHash<BatchId, QString> &tags)
{
    m_batchTags = tags;
    if (!m_vouchers.isEmpty())
        Q_EMIT dataChanged(index(0, BatchTag), index(int(m_vouchers.size()) - 1, BatchTag));
}

void VoucherTableModel::setPackageNames(const QHash<PackageId, QString> &names)
{
    m_packageNames = names;
    if (!m_vouchers.isEmpty())
        Q_EMIT dataChanged(index(0, PackageName), index(int(m_vouchers.size()) - 1, PackageName));
}

int VoucherTableModel::rowOf(VoucherId id) const
{
    if (m_rows.isEmpty()) {
        m_rows.reserve(m_vouchers.size());
        for (qsizetype row = 0; row < m_vouchers.size(); ++row)
            m_rows.insert(m_vouchers.at(row).id, int(row));
    }
    return m_rows.value(id, -1);
}

const Voucher *VoucherTableModel::find(VoucherId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_vouchers.at(row);
}

int VoucherTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_vouchers.size());
}

int VoucherTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VoucherTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Price || section == Printed))
        return int(Qt::AlignRight | Qt::AlignVCenter); // over its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Code");
    case State: return tr("State");
    case Gives: return tr("Gives");
    case Price: return tr("Price");
    case PackageName: return tr("Package");
    case RouterName: return tr("Router");
    case BatchTag: return tr("Batch");
    case Created: return tr("Made");
    case Redeemed: return tr("Redeemed");
    case Ends: return tr("Ends");
    case Sold: return tr("Sold");
    case Printed: return tr("Printed");
    case OnRouter: return tr("On the router");
    case ColumnCount: break;
    }
    return {};
}

QVariant VoucherTableModel::display(const Voucher &voucher, Column column) const
{
    switch (column) {
    case Code: return voucher.code;
    case State: return voucher.isBlocked ? tr("Blocked") : voucherStateText(voucher.state);
    case Gives: return limitsText(voucher.terms);
    case Price: return priceText(voucher.terms.price);
    case PackageName: return packageName(voucher.package);
    case RouterName: return routerName(voucher.router);
    case BatchTag: return batchTag(voucher.batch);
    case Printed: return voucher.printed;
    case OnRouter:
        if (voucher.provisionedAt)
            return tr("Since %1").arg(relativeTimeInSentence(toDateTime(*voucher.provisionedAt)));
        return voucher.provision == Provision::Ahead && voucher.state == VoucherState::Active ? tr("Waiting")
                                                                                              : QString();
    case Created:
    case Redeemed:
    case Ends:
    case Sold:
    case ColumnCount: break;
    }
    return {};
}

QVariant VoucherTableModel::time(const Voucher &voucher, Column column) const
{
    const auto at = [](const std::optional<Timestamp> &when) {
        return when ? QVariant(toDateTime(*when)) : QVariant();
    };
    switch (column) {
    case Created: return toDateTime(voucher.createdAt);
    case Redeemed: return at(voucher.redeemedAt);
    case Ends: return at(voucher.endsAt);
    case Sold: return at(voucher.soldAt);
    default: return {};
    }
}

QVariant VoucherTableModel::subtext(const Voucher &voucher, Column column) const
{
    switch (column) {
    case Gives: return speedOrProfileText(voucher.terms);
    case Redeemed: return voucher.redeemedAt ? QVariant(voucher.redeemedBy) : QVariant();
    case Sold: return voucher.soldAt ? QVariant(voucher.soldBy) : QVariant();
    default: return {};
    }
}

QVariant VoucherTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_vouchers.size())
        return {};
    const Voucher &voucher = m_vouchers.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return voucher.id.value();
    case Qt::DisplayRole: return display(voucher, column);
    case SubtextRole: return subtext(voucher, column);
    case TimeRole: return time(voucher, column);
    case ToneRole:
        if (column != State)
            return {};
        return int(voucher.isBlocked ? Tone::Danger : stateTone(voucher.state));
    case SortRole:
        if (column == Price)
            return voucher.terms.price.minor();
        return column == Code ? QVariant(voucher.code) : QVariant(voucher.id.value());
    case Qt::AccessibleTextRole:
        if (column == Code) // read first: what it is, and how it stands
            return tr("%1, %2").arg(voucher.code, voucherStateText(voucher.state));
        return {};
    default: return {};
    }
}

Qt::ItemFlags VoucherTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QMimeData *VoucherTableModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList codes;
    for (const int row : rows)
        codes << m_vouchers.at(row).code;
    auto *data = new QMimeData;
    data->setText(codes.join(u'\n'));
    return data;
}

} // namespace nettdesk::ui
