// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/business.h"
#include "core/vouchers/designshelf.h"

#include <QAbstractListModel>
#include <QHash>
#include <QListView>
#include <QPixmap>

namespace nettdesk::ui {

/// Designs with a small picture of a card of each, drawn in a worker thread when first looked at.
class DesignModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr QSize sight{208, 148}; ///< room for the picture

    DesignModel(const Business &business, Timestamp now, QObject *parent = nullptr);

    void setDesigns(const QList<vouchers::ShelvedDesign> &designs, const vouchers::cards::Picture &logo);
    const vouchers::ShelvedDesign &at(int row) const { return m_designs.at(row); }
    int rowOf(const QString &id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_designs.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    /// Null until it is drawn.
    QImage picture(int row, double ratio) const;

private:
    Business m_business;
    Timestamp m_now;
    vouchers::cards::Picture m_logo;
    QList<vouchers::ShelvedDesign> m_designs;
    mutable QHash<QString, QImage> m_pictures; ///< by id; null while it is being drawn
    int m_turn = 0;
};

/// The designs as tiles.
class DesignGrid : public QListView {
    Q_OBJECT
public:
    explicit DesignGrid(DesignModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentDesignChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace nettdesk::ui
