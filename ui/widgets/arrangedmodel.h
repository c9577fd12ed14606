// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/whendone.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>
#include <QtConcurrentRun>

#include <functional>

namespace nettdesk::ui {

/// How one list of rows becomes another without a reset: those that stay are put in their new order with those that go
/// behind them, the latter are taken off the end, new ones are added there, and all take their places.
template<class Row>
struct RowPlan {
    QList<Row> middle;            ///< rows that stay, as they come in `rows`, then those that go
    QHash<QString, int> inMiddle; ///< place by key
    int gone = 0;
    int fresh = 0;
    QList<Row> rows; ///< what is wanted
    QHash<QString, int> inRows;
    bool movesFirst = false; ///< `middle` is in another order than what stands there
    bool movesLast = false;  ///< new rows do not all stand at the end
};

template<class Row, class Key>
RowPlan<Row> planRows(const QList<Row> &before, const QList<Row> &rows, Key key)
{
    RowPlan<Row> plan;
    plan.rows = rows;
    plan.inRows.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        plan.inRows.insert(key(rows.at(i)), int(i));
    QHash<QString, int> there;
    there.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        there.insert(key(before.at(i)), int(i));

    int place = 0;
    for (const Row &row : rows) {
        const QString name = key(row);
        const auto old = there.constFind(name);
        if (old == there.cend()) {
            ++plan.fresh;
            continue;
        }
        plan.movesFirst = plan.movesFirst || *old != place;
        plan.movesLast = plan.movesLast || plan.fresh > 0;
        plan.inMiddle.insert(name, place++);
        plan.middle.append(before.at(*old));
    }
    for (const Row &row : before) {
        const QString name = key(row);
        if (plan.inRows.contains(name))
            continue;
        plan.inMiddle.insert(name, place++);
        plan.middle.append(row);
        ++plan.gone;
    }
    // Those that go may have stood anywhere.
    for (qsizetype i = 0; i < plan.middle.size() && !plan.movesFirst; ++i)
        plan.movesFirst = key(plan.middle.at(i)) != key(before.at(i));
    return plan;
}

/// A table model of rows that is never reset: apply() brings another list of rows in, and selections and scroll bars
/// stay where they were. Keys name a row whatever its values are, and no two rows share one.
template<class Row>
class RowModel : public QAbstractTableModel {
public:
    using Key = QString (*)(const Row &);

    explicit RowModel(Key keyOf, QObject *parent = nullptr) : QAbstractTableModel(parent), m_key(keyOf) {}

    const QList<Row> &rows() const { return m_rows; }
    const Row *row(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    Key key() const { return m_key; }

    void apply(const RowPlan<Row> &plan)
    {
        if (plan.movesFirst)
            reorder(plan.middle, plan.inMiddle);
        if (plan.gone > 0) {
            const int left = int(plan.middle.size()) - plan.gone;
            beginRemoveRows({}, left, int(plan.middle.size()) - 1);
            m_rows.remove(left, plan.gone);
            endRemoveRows();
        }
        if (plan.fresh > 0) {
            const int first = int(m_rows.size());
            beginInsertRows({}, first, first + plan.fresh - 1);
            for (const Row &row : plan.rows) {
                if (!plan.inMiddle.contains(m_key(row)))
                    m_rows.append(row);
            }
            endInsertRows();
        }
        if (plan.movesLast)
            reorder(plan.rows, plan.inRows);
        m_rows = plan.rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }

private:
    void reorder(const QList<Row> &rows, const QHash<QString, int> &places)
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &at : before)
            after << createIndex(places.value(m_key(m_rows.at(at.row()))), at.column());
        m_rows = rows;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    Key m_key;
    QList<Row> m_rows;
};

/// A RowModel whose rows are sorted and filtered by a function on values. Long lists are arranged by a worker thread:
/// the painting thread only swaps them in.
template<class Row>
class ArrangedModel : public RowModel<Row> {
public:
    using RowModel<Row>::RowModel;
    using Arrange = std::function<QList<Row>(QList<Row>)>;

    /// All rows there are now, in any order.
    void setSource(QList<Row> source)
    {
        m_source = std::move(source);
        rearrange();
    }
    const QList<Row> &source() const { return m_source; }
    bool isArranging() const { return m_running; }

protected:
    /// What sorts and filters now. Runs on another thread where the list is long: it holds values only.
    virtual Arrange arrangement() const = 0;
    /// The rows were exchanged.
    virtual void arranged() {}

    void rearrange()
    {
        if (m_running) {
            m_again = true;
            return;
        }
        const auto work = [source = m_source, before = this->rows(), arrange = arrangement(), keyOf = this->key()] {
            return planRows(before, arrange(source), keyOf);
        };
        if (m_source.size() <= 2000) {
            finish(work());
            return;
        }
        m_running = true;
        whenDone(QtConcurrent::run(work), this, [this](const RowPlan<Row> &plan) {
            m_running = false;
            finish(plan);
            if (std::exchange(m_again, false))
                rearrange();
        });
    }

private:
    void finish(const RowPlan<Row> &plan)
    {
        this->apply(plan);
        arranged();
    }

    QList<Row> m_source;
    bool m_running = false;
    bool m_again = false;
};

} // namespace nettdesk::ui
