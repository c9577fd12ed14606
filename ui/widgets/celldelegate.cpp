// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/shell/style.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/times.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace nettdesk::ui {

CellDelegate::CellDelegate(TableView *table) : QStyledItemDelegate(table), m_table(table) {}

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return QStyledItemDelegate::displayText(value, locale);
}

QString CellDelegate::cellText(const QModelIndex &index, ColumnKind kind) const
{
    if (kind == ColumnKind::Time) {
        const QDateTime at = index.data(TimeRole).toDateTime();
        return at.isValid() ? relativeTime(at) : index.data(Qt::DisplayRole).toString();
    }
    return displayText(index.data(Qt::DisplayRole), m_table->locale());
}

/// A heading's words run through all cells of its row: each cell draws its part of them.
bool CellDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString heading = index.siblingAtColumn(0).data(HeadingRole).toString();
    if (heading.isEmpty())
        return false;
    const Colors &colors = Colors::of(option.palette);
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, colors.window);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);
    painter.setFont(fontFor(TextRole::Strong).resolve(option.font));
    painter.setPen(colors.textMuted);
    const QRect row(0, option.rect.top(), m_table->viewport()->width(), option.rect.height());
    const QString text = painter.fontMetrics().elidedText(heading, Qt::ElideRight, row.width() - 2 * space::m);
    painter.drawText(row.adjusted(space::m, space::s, -space::m, 0),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                         Qt::AlignAbsolute | Qt::TextSingleLine,
                     text);
    painter.restore();
    return true;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (paintHeading(*painter, option, index))
        return;
    const Colors &colors = Colors::of(option.palette);
    const ColumnKind kind = m_table->m_kinds.value(index.column(), ColumnKind::Text);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colors.selected);
    else if (index.row() == m_table->m_hovered)
        painter->fillRect(option.rect, colors.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);

    // The keyboard's row carries a bar at its leading edge: focus is seen even where nothing is selected.
    const QHeaderView *header = m_table->horizontalHeader();
    if (m_table->hasFocus() && m_table->currentIndex().row() == index.row() &&
        header->visualIndex(index.column()) == 0) {
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
                          colors.focus);
    }

    const QRect cell = option.rect.adjusted(space::m, 0, -space::m, -1);
    if (kind == ColumnKind::Pill) {
        Pill::paint(*painter, cell, cellText(index, kind), Tone(index.data(ToneRole).toInt()), colors,
                    option.direction);
        return;
    }

    painter->save();
    QFont font = option.font;
    if (const QVariant own = index.data(Qt::FontRole); own.isValid())
        font = qvariant_cast<QFont>(own).resolve(font);
    if (kind == ColumnKind::Code)
        font = codeFont();
    else if (kind == ColumnKind::Number || kind == ColumnKind::Time)
        font = tabularFigures(font);
    painter->setFont(font);
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    QColor color = kind == ColumnKind::Time ? colors.textMuted : colors.text;
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        color = colors.tone(Tone(tone.toInt())).text;
    painter->setPen(enabled ? color : colors.textDisabled);

    const Qt::Alignment wanted = kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, wanted);
    const QString subtext = index.data(SubtextRole).toString();
    QRect line = index.data(MeterRole).isValid() ? cell.adjusted(0, 0, 0, -space::s) : cell;
    QRect second = cell;
    if (!subtext.isEmpty()) {
        const int both = painter->fontMetrics().height() + QFontMetrics(fontFor(TextRole::Caption)).height();
        line = QRect(cell.left(), cell.center().y() - both / 2, cell.width(), painter->fontMetrics().height());
        second = QRect(cell.left(), line.bottom() + 1, cell.width(), both - line.height());
    }
    const QIcon decoration = qvariant_cast<QIcon>(index.data(Qt::DecorationRole));
    if (!decoration.isNull()) {
        const QRect place(cell.left(), cell.center().y() - extent::icon / 2, extent::icon, extent::icon);
        decoration.paint(painter, QStyle::visualRect(option.direction, cell, place), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
        const auto beside = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, cell, rect.adjusted(extent::icon + space::s, 0, 0, 0));
        };
        line = beside(line);
        second = beside(second);
    }

    QString text = cellText(index, kind);
    text.replace(u'\n', u' ');
    text = painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    // Each text in its own direction, at the side that the window's direction gives it.
    const auto direct = [painter](const QString &shown) {
        painter->setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    };
    direct(text);
    painter->drawText(line, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    if (const QVariant meter = index.data(MeterRole); meter.isValid()) {
        const QRectF groove(
            QStyle::visualRect(option.direction, cell,
                               QRect(cell.right() - scaledText(48) + 1, line.center().y() + 10, scaledText(48), 4)));
        const double share = std::clamp(meter.toDouble(), 0.0, 1.0);
        QRectF filled = groove;
        filled.setWidth(std::max(groove.height(), groove.width() * share));
        if (option.direction == Qt::RightToLeft)
            filled.moveRight(groove.right());
        paintRounded(*painter, groove, groove.height() / 2, colors.pressed);
        const QVariant tone = index.data(ToneRole);
        paintRounded(*painter, filled, groove.height() / 2,
                     colors.tone(tone.isValid() ? Tone(tone.toInt()) : Tone::Accent).text);
    }
    if (!subtext.isEmpty()) {
        painter->setFont(fontFor(TextRole::Caption).resolve(option.font));
        painter->setPen(colors.textMuted);
        direct(subtext);
        painter->drawText(second, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(subtext, Qt::ElideRight, second.width()));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColumnKind kind = m_table->m_kinds.value(index.column(), ColumnKind::Text);
    const QString text = cellText(index, kind);
    const int width = kind == ColumnKind::Pill
                          ? Pill::sizeFor(text).width()
                          : QFontMetrics(kind == ColumnKind::Code ? codeFont() : option.font).horizontalAdvance(text);
    return {width + 2 * space::m, extent::row};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const ColumnKind kind = m_table->m_kinds.value(index.column(), ColumnKind::Text);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && kind == ColumnKind::Time)
        tip = exactTime(index.data(TimeRole).toDateTime());
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        tip = cellText(index, kind);
    // What comes from outside must never be taken for mark-up.
    QToolTip::showText(event->globalPos(), Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip, view);
    return true;
}

} // namespace nettdesk::ui
