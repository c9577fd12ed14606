// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/replacementmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"

#include <algorithm>

namespace nettdesk::ui {

using accounts::ReplacementCode;
using Fate = ReplacementCode::Fate;

void ReplacementModel::setCodes(const QList<ReplacementCode> &codes)
{
    m_all = codes;
    fill();
}

void ReplacementModel::setShown(Shows shows)
{
    m_shows = shows;
    fill();
}

bool ReplacementModel::isShown(Fate fate, Shows shows)
{
    switch (shows) {
    case Shows::All: return true;
    case Shows::Moving: return fate == Fate::Running || fate == Fate::Unused;
    case Shows::Problems: return fate == Fate::Conflict || fate == Fate::BeingActivated;
    case Shows::Over: return fate == Fate::Over;
    }
    return true;
}

void ReplacementModel::fill()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const ReplacementCode &code) { return isShown(code.fate, m_shows); });
    // What stands in the way is read first.
    std::stable_partition(m_shown.begin(), m_shown.end(),
                          [](const ReplacementCode &code) { return isShown(code.fate, Shows::Problems); });
    endResetModel();
}

int ReplacementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReplacementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ReplacementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = Column(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (column == Column::TimeLeft || column == Column::DataLeft))
        return int(Qt::AlignRight | Qt::AlignVCenter); // over its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Code: return tr("Code");
    case Column::What: return tr("What happens");
    case Column::TimeLeft: return tr("Time left");
    case Column::DataLeft: return tr("Data left");
    case Column::Ends: return tr("Ends");
    case Column::Count: break;
    }
    return {};
}

QVariant ReplacementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const ReplacementCode &code = m_shown.at(index.row());
    const auto column = Column(index.column());
    if (role == IdRole)
        return code.code;
    if (role == ToneRole && column == Column::What)
        return int(isShown(code.fate, Shows::Problems) ? Tone::Danger
                   : code.fate == Fate::Over           ? Tone::Muted
                                                       : Tone::Ok);
    if (role == TimeRole && column == Column::Ends)
        return code.endsAt ? QVariant(toDateTime(*code.endsAt)) : QVariant();
    if (role == Qt::ToolTipRole && column == Column::What) {
        if (code.fate == Fate::Conflict)
            return tr("A user of this name stands on the new router and is not ours. Rename or remove it there.");
        if (code.fate == Fate::BeingActivated)
            return tr("It is being activated on the old router. Finish or end it first.");
    }
    if (role != Qt::DisplayRole)
        return {};
    const bool over = code.fate == Fate::Over;
    switch (column) {
    case Column::Code: return code.code;
    case Column::What:
        switch (code.fate) {
        case Fate::Running: return tr("Made with what is left");
        case Fate::Unused: return tr("Made as it was sold");
        case Fate::Over: return tr("Nothing is left");
        case Fate::BeingActivated: return tr("Being activated");
        case Fate::Conflict: return tr("Name is taken there");
        }
        return {};
    case Column::TimeLeft: return over ? QString() : code.timeLeft ? durationText(*code.timeLeft) : tr("Not limited");
    case Column::DataLeft: return over ? QString() : code.dataLeft ? code.dataLeft->text() : tr("Not limited");
    case Column::Ends:
    case Column::Count: break;
    }
    return {};
}

} // namespace nettdesk::ui
