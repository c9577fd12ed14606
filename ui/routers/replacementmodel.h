// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/routerreplacement.h"

#include <QAbstractTableModel>

#include <optional>

namespace nettdesk::ui {

/// What a replacement would do, a code a row.
class ReplacementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Code, What, TimeLeft, DataLeft, Ends, Count };
    enum class Shows { All, Moving, Problems, Over };

    using QAbstractTableModel::QAbstractTableModel;

    void setCodes(const QList<accounts::ReplacementCode> &codes);
    void setShown(Shows shows);
    static bool isShown(accounts::ReplacementCode::Fate fate, Shows shows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void fill();

    QList<accounts::ReplacementCode> m_all;
    QList<accounts::ReplacementCode> m_shown;
    Shows m_shows = Shows::All;
};

} // namespace nettdesk::ui
