// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packageboard.h"

#include "ui/packages/packagetile.h"
#include "ui/shell/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

PackageBoard::PackageBoard(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, space::m))
{
    m_flow->setContentsMargins(0, 0, 0, space::l);
    m_group.setExclusive(true);
}

PackageTile *PackageBoard::makeTile(PackageId package)
{
    auto *tile = new PackageTile(this);
    tile->setObjectName(u"package%1"_s.arg(package.value()));
    tile->setCheckable(true);
    tile->setContextMenuPolicy(Qt::CustomContextMenu);
    tile->installEventFilter(this);
    m_group.addButton(tile);
    connect(tile, &PackageTile::clicked, this, [this, package] { Q_EMIT chosen(package); });
    connect(tile, &QWidget::customContextMenuRequested, this,
            [this, tile, package](const QPoint &at) { Q_EMIT menuRequested(package, tile->mapToGlobal(at)); });
    return tile;
}

void PackageBoard::setPackages(const QList<Package> &packages)
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    QHash<PackageId, PackageTile *> kept;
    for (const Package &package : packages) {
        PackageTile *tile = m_tiles.take(package.id);
        if (!tile)
            tile = makeTile(package.id);
        tile->setFace(faceOf(package));
        m_flow->addWidget(tile);
        tile->show();
        kept.insert(package.id, tile);
    }
    for (PackageTile *gone : std::as_const(m_tiles))
        gone->deleteLater();
    m_tiles = kept;
}

void PackageBoard::choose(PackageId package)
{
    if (PackageTile *tile = m_tiles.value(package)) {
        tile->setChecked(true);
    } else if (QAbstractButton *checked = m_group.checkedButton()) {
        m_group.setExclusive(false);
        checked->setChecked(false);
        m_group.setExclusive(true);
    }
}

bool PackageBoard::eventFilter(QObject *watched, QEvent *event)
{
    auto *tile = qobject_cast<PackageTile *>(watched);
    if (!tile)
        return QWidget::eventFilter(watched, event);
    const bool isEnter =
        event->type() == QEvent::KeyPress && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return ||
                                              static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (isEnter)
        tile->click();
    if (!isEnter && event->type() != QEvent::MouseButtonDblClick)
        return QWidget::eventFilter(watched, event);
    Q_EMIT opened(m_tiles.key(tile));
    return true;
}

} // namespace nettdesk::ui
