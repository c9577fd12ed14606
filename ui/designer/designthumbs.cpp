// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designthumbs.h"

#include "core/vouchers/cards/sheetpainter.h"
#include "ui/designer/cardsample.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/whendone.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QtConcurrentRun>

#include <cmath>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

/// One card on white paper, as large as there is room.
QImage cardPicture(const cards::Sheet &sheet, const QSizeF &card, const QSize &room, double ratio)
{
    const QSizeF size = card.scaled(QSizeF(room), Qt::KeepAspectRatio);
    QImage image((size * ratio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    if (!sheet.cards.isEmpty())
        cards::paintCard(painter, sheet.cards.first(), image.width() / card.width());
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

class DesignDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int textHeight() { return scaledText(20) + scaledText(18) + space::s; }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {std::max(DesignModel::sight.width(), scaledText(190)) + 2 * space::m,
                DesignModel::sight.height() + textHeight() + 3 * space::m};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &model = *static_cast<const DesignModel *>(index.model());
        const vouchers::ShelvedDesign &design = model.at(index.row());
        const Colors &colors = Colors::of(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QRectF tile = QRectF(option.rect).adjusted(4, 4, -4, -4);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const bool hasFocus = isSelected && (option.state & QStyle::State_HasFocus);
        painter->setPen(QPen(hasFocus     ? colors.focus
                             : isSelected ? colors.accent.solid
                                          : colors.border,
                             isSelected ? 2 : 1));
        painter->setBrush(isSelected ? colors.selected : isHovered ? colors.hover : colors.surface);
        painter->drawRoundedRect(tile, radius::surface, radius::surface);
        const QRectF sight(tile.left() + space::m, tile.top() + space::m, tile.width() - 2 * space::m,
                           DesignModel::sight.height());
        const QImage picture = model.picture(index.row(), painter->device()->devicePixelRatioF());
        if (!picture.isNull()) {
            QRectF place(QPointF(), picture.deviceIndependentSize());
            place.moveCenter(sight.center());
            painter->fillRect(place.adjusted(-1, -1, 1, 1), colors.border);
            painter->drawImage(place, picture);
        }
        paintWords(*painter, option, design,
                   QRectF(sight.left(), sight.bottom() + space::s, sight.width(), textHeight()));
        painter->restore();
    }

private:
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const vouchers::ShelvedDesign &design,
                           const QRectF &room)
    {
        const Colors &colors = Colors::of(option.palette);
        const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter.setFont(fontFor(TextRole::Strong));
        painter.setPen(colors.text);
        const QRectF first(room.left(), room.top(), room.width(), scaledText(20));
        painter.drawText(first, alignment,
                         QFontMetricsF(painter.font()).elidedText(design.design.name, Qt::ElideRight, room.width()));
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(colors.textMuted);
        const QRectF second(room.left(), first.bottom(), room.width(), scaledText(18));
        const QString words = design.isShipped ? DesignModel::tr("Comes with NettDesk")
                                               : DesignModel::tr("Your own, changed by %1").arg(design.changedBy);
        painter.drawText(second, alignment,
                         QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, room.width()));
    }
};

} // namespace

DesignModel::DesignModel(const Business &business, Timestamp now, QObject *parent)
    : QAbstractListModel(parent), m_business(business), m_now(now)
{
}

void DesignModel::setDesigns(const QList<vouchers::ShelvedDesign> &designs, const cards::Picture &logo)
{
    beginResetModel();
    ++m_turn;
    m_designs = designs;
    m_logo = logo;
    m_pictures.clear();
    endResetModel();
}

int DesignModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_designs.size(); ++row) {
        if (m_designs.at(row).design.id == id)
            return row;
    }
    return -1;
}

QVariant DesignModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_designs.size())
        return {};
    const vouchers::ShelvedDesign &design = m_designs.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return design.design.name;
    if (role == Qt::AccessibleDescriptionRole)
        return design.isShipped ? tr("Comes with NettDesk") : tr("Your own, changed by %1").arg(design.changedBy);
    return {};
}

QImage DesignModel::picture(int row, double ratio) const
{
    const cards::CardDesign &design = m_designs.at(row).design;
    const auto known = m_pictures.constFind(design.id);
    if (known != m_pictures.constEnd())
        return *known;
    m_pictures.insert(design.id, QImage());
    CardSample sample;
    sample.logo = m_logo;
    const auto work = QtConcurrent::run([sample, design, business = m_business, now = m_now, ratio] {
        return cardPicture(sample.place(design, business, now), design.card, sight, ratio);
    });
    auto *self = const_cast<DesignModel *>(this); // drawing is no change that anybody can see but here
    whenDone(work, self, [self, id = design.id, turn = m_turn](const QImage &drawn) {
        if (turn != self->m_turn)
            return;
        self->m_pictures.insert(id, drawn);
        const QModelIndex index = self->index(self->rowOf(id));
        Q_EMIT self->dataChanged(index, index, {Qt::DecorationRole});
    });
    return {};
}

DesignGrid::DesignGrid(DesignModel &model, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("designs"));
    setModel(&model);
    setItemDelegate(new DesignDelegate(this));
    setViewMode(IconMode);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void DesignGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentDesignChanged();
}

} // namespace nettdesk::ui
