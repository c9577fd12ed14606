// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/vouchertablemodel.h"

#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/tableview.h"

#include <QMimeData>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool showsTheSame(const Voucher &a, const Voucher &b)
{
    return a.state == b.state && a.printed == b.printed && a.redeemedAt == b.redeemedAt && a.startedAt == b.startedAt &&
           a.endsAt == b.endsAt && a.redeemedBy == b.redeemedBy && a.macAddress == b.macAddress &&
           a.router == b.router && a.terms == b.terms;
}

} // namespace

VoucherTableModel::VoucherTableModel(FetchPage fetchPage, QObject *parent)
    : QAbstractTableModel(parent), m_fetchPage(std::move(fetchPage))
{
}

void VoucherTableModel::setFilter(const storage::VoucherFilter &filter)
{
    ++m_turn;
    m_filter = filter;
    m_fetching = true;
    m_refreshAgain = false;
    const int turn = m_turn;
    QCoro::Task<Result<storage::VoucherPage>> task = m_fetchPage(m_filter, VoucherId(), pageSize);
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
        m_next = page->next;
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
            setFilter(m_filter);
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
    QCoro::Task<Result<storage::VoucherPage>> task = m_fetchPage(m_filter, VoucherId(), wanted);
    QCoro::connect(std::move(task), this, [this, turn](const Result<storage::VoucherPage> &page) {
        if (turn != m_turn)
            return;
        m_fetching = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_next = page->next;
        merge(page->vouchers);
        Q_EMIT loaded();
        if (m_refreshAgain)
            refresh();
    });
}

bool VoucherTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.isStored() && !m_fetching;
}

void VoucherTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    const int turn = m_turn;
    QCoro::Task<Result<storage::VoucherPage>> task = m_fetchPage(m_filter, m_next, pageSize);
    QCoro::connect(std::move(task), this, [this, turn](const Result<storage::VoucherPage> &page) {
        if (turn != m_turn)
            return;
        m_fetching = false;
        if (!page) {
            m_next = {}; // not asked for again with every turn of the wheel; a refresh begins anew
            Q_EMIT failed(page.error());
            return;
        }
        m_next = page->next;
        append(page->vouchers);
        if (m_refreshAgain)
            refresh();
    });
}

void VoucherTableModel::append(const QList<Voucher> &page)
{
    if (page.isEmpty())
        return;
    const int first = int(m_vouchers.size());
    beginInsertRows({}, first, first + int(page.size()) - 1);
    m_vouchers += page;
    endInsertRows();
}

void VoucherTableModel::merge(const QList<Voucher> &fresh)
{
    qsizetype row = 0;
    qsizetype next = 0;
    while (row < m_vouchers.size() || next < fresh.size()) {
        const auto gone = [&](qsizetype at) {
            return at < m_vouchers.size() && (next >= fresh.size() || m_vouchers.at(at).id > fresh.at(next).id);
        };
        const auto fits = [&](qsizetype at) {
            return at < fresh.size() && (row >= m_vouchers.size() || fresh.at(at).id > m_vouchers.at(row).id);
        };
        if (gone(row)) {
            qsizetype end = row;
            while (gone(end))
                ++end;
            beginRemoveRows({}, int(row), int(end) - 1);
            m_vouchers.remove(row, end - row);
            endRemoveRows();
        } else if (fits(next)) {
            qsizetype end = next;
            while (fits(end))
                ++end;
            const qsizetype count = end - next;
            beginInsertRows({}, int(row), int(row + count) - 1);
            m_vouchers.insert(row, count, Voucher{});
            std::copy(fresh.begin() + next, fresh.begin() + end, m_vouchers.begin() + row);
            endInsertRows();
            row += count;
            next = end;
        } else {
            if (!showsTheSame(m_vouchers.at(row), fresh.at(next))) {
                m_vouchers[row] = fresh.at(next);
                Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            }
            ++row;
            ++next;
        }
    }
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

const Voucher *VoucherTableModel::find(VoucherId id) const
{
    const auto found = std::lower_bound(m_vouchers.begin(), m_vouchers.end(), id,
                                        [](const Voucher &voucher, VoucherId wanted) { return voucher.id > wanted; });
    return found != m_vouchers.end() && found->id == id ? &*found : nullptr;
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Price)
        return int(Qt::AlignRight | Qt::AlignVCenter); // over its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Code");
    case State: return tr("State");
    case Gives: return tr("Gives");
    case Price: return tr("Price");
    case RouterName: return tr("Router");
    case BatchTag: return tr("Batch");
    case Created: return tr("Made");
    case Redeemed: return tr("Redeemed");
    case ColumnCount: break;
    }
    return {};
}

QVariant VoucherTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_vouchers.size())
        return {};
    const Voucher &voucher = m_vouchers.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case IdRole: return voucher.id.value();
    case Qt::DisplayRole:
        switch (column) {
        case Code: return voucher.code;
        case State: return voucherStateText(voucher.state);
        case Gives: return limitsText(voucher.terms);
        case Price: return priceText(voucher.terms.price);
        case RouterName: return routerName(voucher.router);
        case BatchTag: return batchTag(voucher.batch);
        case Created:
        case Redeemed:
        case ColumnCount: break;
        }
        return {};
    case SubtextRole:
        if (column == Gives)
            return speedOrProfileText(voucher.terms);
        return column == Redeemed && voucher.redeemedAt ? QVariant(voucher.redeemedBy) : QVariant();
    case ToneRole: return column == State ? QVariant(int(stateTone(voucher.state))) : QVariant();
    case TimeRole:
        if (column == Created)
            return toDateTime(voucher.createdAt);
        if (column == Redeemed && voucher.redeemedAt)
            return toDateTime(*voucher.redeemedAt);
        return {};
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
