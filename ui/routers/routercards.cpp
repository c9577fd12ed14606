// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routercards.h"

#include "ui/routers/routertablemodel.h"
#include "ui/routers/routertexts.h"
#include "ui/routers/routerwarnings.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = space::m; ///< around each card, so that two stand 24 apart

int heightOf(TextRole role)
{
    return QFontMetrics(fontFor(role)).height();
}

/// Draws one line at the leading or trailing side, elided, in the text's own direction.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
              Qt::Alignment side = Qt::AlignLeft)
{
    const QString shown =
        painter.fontMetrics().elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, rect.width());
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        rect, int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        shown);
    painter.setLayoutDirection(direction);
}

} // namespace

RouterCards::RouterCards(QWidget *parent) : QListView(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setUniformItemSizes(false);
    setSelectionRectVisible(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows); // the selection is shared with a table
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSpacing(0);
    setProperty(bareProperty, true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new RouterCardDelegate(this));
    connect(this, &QListView::doubleClicked, this, &RouterCards::opened);
}

QSize RouterCards::cardSize() const
{
    const int least = scaledText(268) + 2 * gap;
    const int room = std::max(least, viewport()->width() - 1);
    const int columns = std::max(1, room / least);
    const int height = space::m + std::max(heightOf(TextRole::Heading), Pill::sizeFor(u"x"_s).height()) + space::xs +
                       heightOf(TextRole::Caption) + space::m + heightOf(TextRole::Heading) +
                       heightOf(TextRole::Caption) + space::s + 4 + space::m + heightOf(TextRole::Caption) + space::m;
    return {room / columns, height + 2 * gap};
}

void RouterCards::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RouterCards::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        Q_EMIT menuRequested(event->globalPos());
    else
        Q_EMIT menuRequested(viewport()->mapToGlobal(currentIndex().isValid() ? visualRect(currentIndex()).center()
                                                                              : viewport()->rect().center()));
    event->accept();
}

void RouterCards::resizeEvent(QResizeEvent *event)
{
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void RouterCards::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
}

RouterCardDelegate::RouterCardDelegate(RouterCards *cards) : QStyledItemDelegate(cards), m_cards(cards) {}

QSize RouterCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!index.data(HeadingRole).toString().isEmpty())
        return {m_cards->viewport()->width() - 1, heightOf(TextRole::Strong) + space::l + space::s};
    return m_cards->cardSize();
}

void RouterCardDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
{
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(Colors::of(m_cards).textMuted);
    drawLine(painter, option.rect.adjusted(gap, space::m, -gap, 0), text, option.direction);
}

void RouterCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto *model = qobject_cast<const RouterTableModel *>(index.model());
    const RouterEntry *entry = model ? model->at(index) : nullptr;
    if (!entry) {
        paintHeading(*painter, option, index.data(HeadingRole).toString());
        painter->restore();
        return;
    }
    const Colors &colors = Colors::of(m_cards);
    const QRect card = option.rect.adjusted(gap, gap, -gap, -gap);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const bool focus = (option.state & QStyle::State_HasFocus) && m_cards->hasFocus();
    paintRounded(*painter, QRectF(card), radius::surface,
                 selected ? colors.selected
                 : hover  ? colors.hover
                          : colors.surface,
                 focus      ? colors.focus
                 : selected ? colors.accent.border
                            : colors.border,
                 focus ? 2 : 1);
    const QRect inner = card.adjusted(space::l, space::m, -space::l, -space::m);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const bool quiet = !entry->router.isActive;

    const QString state = routerStateText(entry->state());
    const int first = std::max(heightOf(TextRole::Heading), Pill::sizeFor(state).height());
    const int pillWidth = std::min(Pill::sizeFor(state).width(), inner.width() * 3 / 5);
    Pill::paint(*painter, place(QRect(inner.right() - pillWidth + 1, inner.top(), pillWidth, first)), state,
                stateTone(entry->state()), colors, option.direction);
    painter->setFont(fontFor(TextRole::Heading));
    painter->setPen(quiet ? colors.textMuted : colors.text);
    drawLine(*painter, place(QRect(inner.left(), inner.top(), inner.width() - pillWidth - space::s, first)),
             entry->router.name, option.direction);

    int y = inner.top() + first + space::xs;
    QStringList about;
    if (!entry->identity().isEmpty() && entry->identity() != entry->router.name)
        about << entry->identity();
    if (!entry->board().isEmpty())
        about << entry->board();
    if (!entry->version().isEmpty())
        about << tr("RouterOS %1").arg(entry->version().section(u' ', 0, 0));
    if (about.isEmpty())
        about << entry->router.host;
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(colors.textMuted);
    drawLine(*painter, QRect(inner.left(), y, inner.width(), heightOf(TextRole::Caption)), about.join(u" · "_s),
             option.direction);

    y += heightOf(TextRole::Caption) + space::m;
    const int figures = heightOf(TextRole::Heading) + heightOf(TextRole::Caption) + space::s + 4;
    const QRect middle(inner.left(), y, inner.width(), figures);
    if (entry->isOnline())
        paintFigures(*painter, option, middle, *entry);
    else
        paintReason(*painter, option, middle, *entry);
    paintFoot(*painter, option,
              QRect(inner.left(), inner.bottom() - heightOf(TextRole::Caption) + 1, inner.width(),
                    heightOf(TextRole::Caption)),
              *entry);
    painter->restore();
}

/// Guests, CPU and memory side by side, the last two with a meter.
void RouterCardDelegate::paintFigures(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                      const RouterEntry &entry) const
{
    const Colors &colors = Colors::of(m_cards);
    struct Figure {
        QString value;
        QString name;
        std::optional<double> share;
    };
    const std::array figures{
        Figure{entry.guests() ? QLocale().toString(*entry.guests()) : u"–"_s, tr("Guests"), std::nullopt},
        Figure{entry.cpuLoad() ? percentText(*entry.cpuLoad() / 100.0) : u"–"_s, tr("CPU"),
               entry.cpuLoad() ? std::optional(*entry.cpuLoad() / 100.0) : std::nullopt},
        Figure{entry.memoryUsed() ? percentText(*entry.memoryUsed()) : u"–"_s, tr("Memory"), entry.memoryUsed()}};
    const int width = (area.width() - 2 * space::l) / int(figures.size());
    for (int i = 0; i < int(figures.size()); ++i) {
        const Figure &figure = figures[size_t(i)];
        const QRect column = QStyle::visualRect(
            option.direction, area, QRect(area.left() + i * (width + space::l), area.top(), width, area.height()));
        const QRect value(column.left(), column.top(), column.width(), heightOf(TextRole::Heading));
        painter.setFont(tabularFigures(fontFor(TextRole::Heading)));
        painter.setPen(colors.text);
        drawLine(painter, value, figure.value, option.direction);
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(colors.textMuted);
        const QRect name(column.left(), value.bottom() + 1, column.width(), heightOf(TextRole::Caption));
        drawLine(painter, name, figure.name, option.direction);
        if (!figure.share)
            continue;
        const QRectF groove(column.left(), name.bottom() + space::xs + 1, column.width(), 4);
        QRectF filled = groove;
        filled.setWidth(std::max(groove.height(), groove.width() * std::clamp(*figure.share, 0.0, 1.0)));
        if (option.direction == Qt::RightToLeft)
            filled.moveRight(groove.right());
        paintRounded(painter, groove, 2, colors.pressed);
        paintRounded(painter, filled, 2, colors.tone(loadTone(*figure.share)).text);
    }
}

/// Why there are no figures, in up to three lines.
void RouterCardDelegate::paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                     const RouterEntry &entry) const
{
    QString text;
    if (!entry.router.isActive)
        text = tr("Put aside: NettDesk does not contact it.");
    else if (entry.state() == RouterState::Rebooting)
        text = tr("It was told to restart. NettDesk looks for it every few seconds.");
    else if (entry.state() == RouterState::Unknown)
        text = tr("It has not been asked yet.");
    else if (entry.health.error)
        text = entry.health.error->message;
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(Colors::of(m_cards).textMuted);
    const QFontMetrics metrics = painter.fontMetrics();
    // What does not fit ends in dots; the tool tip has it whole.
    const int lines = std::max(1, area.height() / metrics.lineSpacing());
    QString rest = text;
    for (int i = 0; i < lines && !rest.isEmpty(); ++i) {
        qsizetype end = rest.size();
        if (i < lines - 1) {
            while (end > 0 && metrics.horizontalAdvance(rest.left(end)) > area.width()) {
                const qsizetype blank = rest.lastIndexOf(u' ', end - 1 - rest.size());
                if (blank <= 0)
                    break;
                end = blank;
            }
        }
        drawLine(painter,
                 QRect(area.left(), area.top() + i * metrics.lineSpacing(), area.width(), metrics.lineSpacing()),
                 rest.left(end), option.direction);
        rest = rest.mid(end).trimmed();
    }
}

/// Warnings with their sign at the leading side, times at the trailing one.
void RouterCardDelegate::paintFoot(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                   const RouterEntry &entry) const
{
    const Colors &colors = Colors::of(m_cards);
    painter.setFont(tabularFigures(fontFor(TextRole::Caption)));
    QString when;
    if (entry.isOnline()) {
        QStringList facts;
        if (entry.uptime())
            facts << durationText(*entry.uptime());
        if (entry.roundTrip())
            facts << roundTripText(*entry.roundTrip());
        when = facts.join(u" · "_s);
    } else {
        when = entry.lastSeen() ? tr("Seen: %1").arg(relativeTime(toDateTime(*entry.lastSeen()))) : tr("Never seen");
    }
    const int whenWidth = std::min(area.width(), painter.fontMetrics().horizontalAdvance(when) + 2);
    painter.setPen(colors.textMuted);
    drawLine(painter,
             QStyle::visualRect(option.direction, area,
                                QRect(area.right() - whenWidth + 1, area.top(), whenWidth, area.height())),
             when, option.direction, Qt::AlignRight);

    const QList<RouterWarning> warnings = warningsOf(entry);
    const auto found = std::find_if(warnings.begin(), warnings.end(), [](const RouterWarning &warning) {
        return warning.kind == RouterWarning::Kind::ClockOff || warning.kind == RouterWarning::Kind::Unavailable ||
               warning.kind == RouterWarning::Kind::NotEncrypted || warning.kind == RouterWarning::Kind::Anonymous;
    });
    const int room = area.width() - whenWidth - space::m;
    if (found == warnings.end() || room < scaledText(40))
        return;
    const bool line = found->kind == RouterWarning::Kind::NotEncrypted || found->kind == RouterWarning::Kind::Anonymous;
    const int side = std::min(16, area.height());
    const QRect sign(area.left(), area.center().y() - side / 2, side, side);
    icon(line                                           ? "lock-open"
         : found->kind == RouterWarning::Kind::ClockOff ? "clock"
                                                        : "alert-triangle",
         Tone::Warning)
        .paint(&painter, QStyle::visualRect(option.direction, area, sign));
    painter.setPen(colors.warning.text);
    drawLine(
        painter,
        QStyle::visualRect(option.direction, area,
                           QRect(area.left() + side + space::xs, area.top(), room - side - space::xs, area.height())),
        line ? tlsText(entry.router.tls) : found->title, option.direction);
}

bool RouterCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                   const QModelIndex &index)
{
    const auto *model = qobject_cast<const RouterTableModel *>(index.model());
    const RouterEntry *entry = model ? model->at(index) : nullptr;
    if (event->type() != QEvent::ToolTip || !entry)
        return false;
    QStringList lines{entry->router.name};
    if (entry->router.isActive && !entry->isOnline() && entry->health.error)
        lines << entry->health.error->message;
    for (const RouterWarning &warning : warningsOf(*entry))
        lines << warning.title;
    if (entry->lastSeen())
        lines << tr("Last seen: %1").arg(exactTime(toDateTime(*entry->lastSeen())));
    // Names and messages come from outside: never mark-up.
    const QString tip = lines.join(u'\n');
    QToolTip::showText(event->globalPos(), Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip, view);
    return true;
}

} // namespace nettdesk::ui
