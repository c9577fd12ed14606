// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerlog.h"

#include <QAbstractTableModel>

namespace nettdesk::ui {

/// A router's log as a table, newest at the bottom: lines come at the end and go from the beginning. A filter never
/// loses a line that comes later.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Severity, Topics, Message, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<fleet::LogLine> &lines);
    void add(const QList<fleet::LogLine> &lines, int dropped);
    void setFilter(const fleet::LogFilter &filter);
    const fleet::LogFilter &filter() const { return m_filter; }
    /// Every topic that any line had since the router was opened, sorted.
    QStringList topics() const;
    int total() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void topicsChanged();

private:
    void noteTopics(const QList<fleet::LogLine> &lines);

    QList<fleet::LogLine> m_lines;
    QList<qint64> m_shown; ///< numbers of lines that pass, counted from the first that ever came
    qint64 m_first = 0;    ///< number of m_lines' first
    QSet<QString> m_topics;
    fleet::LogFilter m_filter;
};

QString severityText(fleet::LogLine::Severity severity);

} // namespace nettdesk::ui
