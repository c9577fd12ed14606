// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"

#include <QButtonGroup>
#include <QHash>
#include <QWidget>

namespace nettdesk::ui {

class FlowLayout;
class PackageTile;

/// Packages as tiles, drawn as the Counter shows them, of which one may be chosen.
class PackageBoard : public QWidget {
    Q_OBJECT
public:
    explicit PackageBoard(QWidget *parent = nullptr);

    /// Those that are shown, in this order; tiles of those that stay are kept.
    void setPackages(const QList<Package> &packages);
    /// Not on the board: none is chosen any more.
    void choose(PackageId package);
    PackageTile *tile(PackageId package) const { return m_tiles.value(package); }

Q_SIGNALS:
    void chosen(nettdesk::PackageId package);
    /// Double click or Enter.
    void opened(nettdesk::PackageId package);
    void menuRequested(nettdesk::PackageId package, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PackageTile *makeTile(PackageId package);

    FlowLayout *m_flow;
    QButtonGroup m_group;
    QHash<PackageId, PackageTile *> m_tiles;
};

} // namespace nettdesk::ui
