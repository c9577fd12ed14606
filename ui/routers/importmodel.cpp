// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/importmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const ImportRow &row)
{
    // Two hotspot users may bear one name, each on a server of its own; the router's own rows may have none.
    return u"%1|%2|%3|%4"_s.arg(int(row.user.service))
        .arg(row.user.server, row.user.name, row.skipped ? QString::number(int(*row.skipped)) : QString());
}

} // namespace

ImportModel::ImportModel(QObject *parent) : ArrangedModel(&keyOf, parent) {}

void ImportModel::setPreview(const customers::ImportPreview &preview)
{
    QList<ImportRow> rows;
    rows.reserve(preview.toCreate.size() + preview.skipped.size());
    for (const customers::FoundUser &user : preview.toCreate)
        rows.append({user, std::nullopt, {}});
    for (const customers::SkippedUser &skipped : preview.skipped)
        rows.append({skipped.user, skipped.reason, skipped.sameAs});
    setSource(rows);
}

void ImportModel::setShown(Shows shows)
{
    m_shows = shows;
    rearrange();
}

ImportModel::Arrange ImportModel::arrangement() const
{
    return [shows = m_shows](const QList<ImportRow> &rows) {
        QList<ImportRow> shown;
        QSet<QString> seen;
        for (const ImportRow &row : rows) {
            const bool wanted = shows == Shows::All || (shows == Shows::Skipped) == row.skipped.has_value();
            const qsizetype before = seen.size();
            if (!wanted)
                continue;
            seen.insert(keyOf(row));
            if (seen.size() > before) // said once
                shown.append(row);
        }
        return shown;
    };
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("User on the router");
    case Column::What: return tr("What happens");
    case Column::Service: return tr("Service");
    case Column::Profile: return tr("Profile");
    case Column::Email: return tr("E-mail");
    case Column::Comment: return tr("Comment");
    case Column::Count: break;
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const ImportRow *one = row(index);
    if (!one)
        return {};
    const auto column = Column(index.column());
    if (role == IdRole)
        return keyOf(*one);
    if (role == ToneRole && column == Column::What)
        return int(one->skipped ? Tone::Muted : Tone::Ok);
    if (role == Qt::ToolTipRole && column == Column::What && one->skipped)
        return one->sameAs.isEmpty() ? customers::skipReasonText(*one->skipped)
                                     : customers::skipReasonText(*one->skipped) + u" ("_s + one->sameAs + u')';
    if (role == SubtextRole && column == Column::Name) {
        if (one->skipped)
            return one->sameAs.isEmpty() ? customers::skipReasonText(*one->skipped)
                                         //: why an account is left out, and whom it is the same as
                                         : tr("%1 (%2)").arg(customers::skipReasonText(*one->skipped), one->sameAs);
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return one->user.name.isEmpty() ? tr("(no name)") : one->user.name;
    case Column::What: return one->skipped ? tr("Left out") : tr("New customer");
    case Column::Service: return routerUserServiceText(one->user.service);
    case Column::Profile: return one->user.profile;
    case Column::Email: return one->user.email;
    case Column::Comment: return one->user.comment;
    case Column::Count: break;
    }
    return {};
}

} // namespace nettdesk::ui
