// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/sheetlist.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/sheetrenderer.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace nettdesk::ui {

namespace {

constexpr int thumbWidth = 104;
constexpr int thumbHighest = 150;
int captionHeight()
{
    return scaledText(22);
}

class SheetListModel : public QAbstractListModel {
public:
    SheetListModel(SheetRenderer &renderer, QObject *parent) : QAbstractListModel(parent), m_renderer(renderer)
    {
        connect(&renderer, &SheetRenderer::reset, this, [this] {
            beginResetModel();
            endResetModel();
        });
        connect(&renderer, &SheetRenderer::ready, this,
                [this](int sheet) { Q_EMIT dataChanged(index(sheet), index(sheet), {Qt::DecorationRole}); });
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_renderer.count(); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return QLocale().toString(index.row() + 1);
        if (role == Qt::AccessibleTextRole)
            return SheetList::tr("Sheet %1 of %2").arg(index.row() + 1).arg(m_renderer.count());
        return {};
    }

private:
    SheetRenderer &m_renderer;
};

class SheetDelegate : public QStyledItemDelegate {
public:
    SheetDelegate(SheetRenderer &renderer, QObject *parent) : QStyledItemDelegate(parent), m_renderer(renderer) {}

    QSize thumb() const
    {
        return m_renderer.sheetSize().scaled(thumbWidth, thumbHighest, Qt::KeepAspectRatio).toSize();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {thumbWidth + 2 * space::m, thumb().height() + captionHeight() + space::m};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = Colors::of(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QSize size = thumb();
        QRect paper(QPoint(option.rect.center().x() - size.width() / 2, option.rect.top() + space::s), size);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->fillRect(paper, Qt::white);
        const double ratio = painter->device()->devicePixelRatioF();
        const QImage picture = m_renderer.picture(index.row(), int(std::lround(size.width() * ratio)));
        if (!picture.isNull())
            painter->drawImage(paper, picture);
        const bool hasFocus = isCurrent && (option.state & QStyle::State_HasFocus);
        painter->setPen(isCurrent ? QPen(hasFocus ? colors.focus : colors.accent.solid, 2) : QPen(colors.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(paper).adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2);
        painter->setFont(fontFor(isCurrent ? TextRole::Strong : TextRole::Caption));
        painter->setPen(isCurrent ? colors.text : colors.textMuted);
        painter->drawText(QRect(option.rect.left(), paper.bottom() + 3, option.rect.width(), captionHeight()),
                          Qt::AlignHCenter | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

private:
    SheetRenderer &m_renderer;
};

} // namespace

SheetList::SheetList(SheetRenderer &renderer, QWidget *parent) : QListView(parent)
{
    setModel(new SheetListModel(renderer, this));
    setItemDelegate(new SheetDelegate(renderer, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(thumbWidth + 2 * space::m + space::l);
    setAccessibleName(tr("Sheets"));
}

void SheetList::setSheet(int sheet)
{
    if (sheet >= 0 && sheet < model()->rowCount() && currentIndex().row() != sheet)
        setCurrentIndex(model()->index(sheet, 0));
}

void SheetList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT sheetChosen(current.row());
}

} // namespace nettdesk::ui
