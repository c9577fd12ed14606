// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/logmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QSet>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::LogLine;

QString severityText(LogLine::Severity severity)
{
    switch (severity) {
    case LogLine::Severity::Debug: return LogModel::tr("Debug");
    case LogLine::Severity::Info: return LogModel::tr("Info");
    case LogLine::Severity::Warning: return LogModel::tr("Warning");
    case LogLine::Severity::Error: return LogModel::tr("Error");
    case LogLine::Severity::Critical: return LogModel::tr("Critical");
    }
    return {};
}

namespace {

Tone severityTone(LogLine::Severity severity)
{
    switch (severity) {
    case LogLine::Severity::Warning: return Tone::Warning;
    case LogLine::Severity::Error:
    case LogLine::Severity::Critical: return Tone::Danger;
    case LogLine::Severity::Info: return Tone::Neutral;
    case LogLine::Severity::Debug: break;
    }
    return Tone::Muted;
}

} // namespace

void LogModel::setLines(const QList<LogLine> &lines)
{
    // A start, or the end of a break: what was shown may be another log altogether.
    beginResetModel();
    m_lines = lines;
    m_first = 0;
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_filter.takes(m_lines.at(i)))
            m_shown.append(i);
    }
    endResetModel();
    if (lines.isEmpty())
        m_topics.clear(); // another router's
    noteTopics(lines);
}

void LogModel::add(const QList<LogLine> &lines, int dropped)
{
    // Of a flood larger than what is kept, the front of the new lines is gone, too.
    const qsizetype fromOld = std::min<qsizetype>(dropped, m_lines.size());
    const qint64 firstLeft = m_first + fromOld;
    const auto keep = std::lower_bound(m_shown.begin(), m_shown.end(), firstLeft);
    if (const auto gone = int(keep - m_shown.begin()); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_shown.erase(m_shown.begin(), keep);
        m_lines.remove(0, fromOld);
        m_first = firstLeft;
        endRemoveRows();
    } else {
        m_lines.remove(0, fromOld);
        m_first = firstLeft;
    }
    QList<qint64> shown;
    for (qsizetype i = dropped - fromOld; i < lines.size(); ++i) {
        if (m_filter.takes(lines.at(i)))
            shown.append(m_first + m_lines.size() + i - (dropped - fromOld));
    }
    const int at = int(m_shown.size());
    if (!shown.isEmpty())
        beginInsertRows({}, at, at + int(shown.size()) - 1);
    m_lines += lines.mid(dropped - fromOld);
    m_shown += shown;
    if (!shown.isEmpty())
        endInsertRows();
    noteTopics(lines);
}

void LogModel::setFilter(const fleet::LogFilter &filter)
{
    m_filter = filter;
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_filter.takes(m_lines.at(i)))
            m_shown.append(m_first + i);
    }
    endResetModel();
}

void LogModel::noteTopics(const QList<LogLine> &lines)
{
    const qsizetype before = m_topics.size();
    for (const LogLine &line : lines) {
        for (const QString &topic : line.topics)
            m_topics.insert(topic);
    }
    if (m_topics.size() != before)
        Q_EMIT topicsChanged();
}

QStringList LogModel::topics() const
{
    QStringList topics(m_topics.begin(), m_topics.end());
    topics.sort();
    return topics;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time: return tr("Router's time");
    case Column::Severity: return tr("Level");
    case Column::Topics: return tr("Topics");
    case Column::Message: return tr("Message");
    case Column::Count: break;
    }
    return {};
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const LogLine &line = m_lines.at(m_shown.at(index.row()) - m_first);
    const auto column = Column(index.column());
    if (role == IdRole)
        return m_shown.at(index.row());
    if (role == ToneRole) {
        const Tone tone = severityTone(line.severity());
        if (column == Column::Severity)
            return int(tone);
        return column == Column::Message && tone == Tone::Danger ? QVariant(int(tone)) : QVariant();
    }
    if (role == Qt::ToolTipRole && column == Column::Message)
        return line.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time: return line.time;
    case Column::Severity: return severityText(line.severity());
    case Column::Topics: return line.topics.join(u", "_s);
    case Column::Message: return line.message;
    case Column::Count: break;
    }
    return {};
}

} // namespace nettdesk::ui
