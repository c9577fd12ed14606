// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace nettdesk::ui {

class FlowLayout;
class PackageTile;

/// The packages that are on sale, as tiles; the first nine have the number keys. Tiles stay the same objects while
/// their package is there, so that nothing closes or loses the focus when a router comes back.
class TileBoard : public QWidget {
    Q_OBJECT
public:
    explicit TileBoard(QWidget *parent = nullptr);

    /// Active ones, in their order. `away`: routers that do not answer now.
    void show(const QList<Package> &packages, const QSet<RouterId> &away, bool isEveryRouterAway);
    using QWidget::show;

    /// The package of a number key; not stored: none has it.
    PackageId byKey(int digit) const;
    PackageTile *tile(PackageId package) const { return m_tiles.value(package); }
    qsizetype count() const { return m_order.size(); }
    /// A wheel on the tile that is being sold.
    void setBusy(PackageId package, bool busy);

Q_SIGNALS:
    void chosen(nettdesk::PackageId package);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    PackageTile *neighbour(const PackageTile *of, int key) const;

    FlowLayout *m_flow;
    QHash<PackageId, PackageTile *> m_tiles;
    QList<PackageId> m_order;
};

} // namespace nettdesk::ui
