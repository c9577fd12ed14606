// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/tileboard.h"

#include "ui/packages/packagetile.h"
#include "ui/shell/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keys = 9;

} // namespace

TileBoard::TileBoard(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, space::m))
{
    setObjectName(u"tiles"_s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileBoard::show(const QList<Package> &packages, const QSet<RouterId> &away, bool isEveryRouterAway)
{
    QList<PackageId> order;
    for (const Package &package : packages) {
        if (!package.isActive)
            continue;
        order.append(package.id);
        PackageTile *&tile = m_tiles[package.id];
        if (!tile) {
            tile = new PackageTile(this);
            tile->setObjectName(u"package%1"_s.arg(package.id.value()));
            tile->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the number keys are heard
            tile->installEventFilter(this);
            connect(tile, &PackageTile::clicked, this, [this, id = package.id] { Q_EMIT chosen(id); });
        }
        PackageFace face = faceOf(package);
        face.key = order.size() <= keys ? int(order.size()) : 0;
        if (package.router.isStored() ? away.contains(package.router) : isEveryRouterAway) {
            face.note = tr("Router off");
            face.tone = Tone::Warning;
        }
        tile->setFace(face);
    }
    const QList<PackageId> known = m_tiles.keys();
    for (const PackageId package : known) {
        if (!order.contains(package))
            m_tiles.take(package)->deleteLater();
    }
    if (order == m_order)
        return;
    m_order = order;
    arrange();
}

void TileBoard::arrange()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    for (const PackageId package : std::as_const(m_order)) {
        PackageTile *tile = m_tiles.value(package);
        m_flow->addWidget(tile);
        tile->show();
        if (before)
            setTabOrder(before, tile);
        before = tile;
    }
    updateGeometry();
}

PackageId TileBoard::byKey(int digit) const
{
    return digit >= 1 && digit <= std::min(keys, m_order.size()) ? m_order.at(digit - 1) : PackageId();
}

void TileBoard::setBusy(PackageId package, bool busy)
{
    if (PackageTile *tile = m_tiles.value(package))
        tile->setBusy(busy);
}

bool TileBoard::eventFilter(QObject *watched, QEvent *event)
{
    // Buttons take arrows for the next and the one before; on a board they mean what stands there.
    if (event->type() == QEvent::KeyPress) {
        const auto *tile = qobject_cast<PackageTile *>(watched);
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
        if (tile && isArrow) {
            if (PackageTile *next = neighbour(tile, key))
                next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

PackageTile *TileBoard::neighbour(const PackageTile *of, int key) const
{
    const QPoint way = key == Qt::Key_Left    ? QPoint(-1, 0)
                       : key == Qt::Key_Right ? QPoint(1, 0)
                       : key == Qt::Key_Up    ? QPoint(0, -1)
                                              : QPoint(0, 1);
    const QPoint wanted =
        of->geometry().center() + QPoint(way.x() * (of->width() + space::m), way.y() * (of->height() + space::m));
    for (PackageTile *tile : m_tiles) {
        if (tile->geometry().contains(wanted))
            return tile;
    }
    return nullptr;
}

} // namespace nettdesk::ui
