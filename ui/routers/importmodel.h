// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/userimport.h"
#include "ui/widgets/arrangedmodel.h"

#include <optional>

namespace nettdesk::ui {

/// An account of the router and what an import would do with it.
struct ImportRow {
    customers::FoundUser user;
    std::optional<customers::SkipReason> skipped; ///< none: it becomes a customer
    QString sameAs;
};

/// What an import would do, an account a row.
class ImportModel : public ArrangedModel<ImportRow> {
    Q_OBJECT
public:
    enum class Column { Name, What, Service, Profile, Email, Comment, Count };
    enum class Shows { All, Created, Skipped };

    explicit ImportModel(QObject *parent = nullptr);

    void setPreview(const customers::ImportPreview &preview);
    void setShown(Shows shows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    Arrange arrangement() const override;

private:
    Shows m_shows = Shows::All;
};

} // namespace nettdesk::ui
