// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PaletteItem &item = m_items.at(index.row());
        if (role == Qt::DisplayRole)
            return item.title;
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2").arg(item.title, item.subtitle);
        return {};
    }
    const PaletteItem &item(int row) const { return m_items.at(row); }
    void setItems(QList<PaletteItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }

private:
    QList<PaletteItem> m_items;
};

namespace {

constexpr int mostItems = 40;
constexpr int rowHeight = 40;

class PaletteDelegate : public QStyledItemDelegate {
public:
    PaletteDelegate(const PaletteModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, scaledText(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = Colors::of(option.palette);
        const PaletteItem &item = m_model->item(index.row());
        const bool current = option.state & QStyle::State_Selected;
        if (current)
            paintRounded(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1), radius::control, colors.selected);
        const QRect row = option.rect.adjusted(space::m, 0, -space::m, 0);
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        const QRect mark(row.left(), row.center().y() - extent::icon / 2, extent::icon, extent::icon);
        if (!item.icon.isEmpty())
            icon(item.icon, current ? Tone::Accent : Tone::Muted).paint(painter, place(mark));

        QRect words = row.adjusted(extent::icon + space::m, 0, 0, 0);
        painter->save();
        const QString keys = item.shortcut.toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) {
            painter->setFont(fontFor(TextRole::Caption).resolve(option.font));
            const int width = painter->fontMetrics().horizontalAdvance(keys) + 2 * space::s;
            const int height = painter->fontMetrics().height() + space::xs;
            const QRect cap = place({words.right() - width + 1, row.center().y() - height / 2, width, height});
            paintRounded(*painter, QRectF(cap), 4, colors.window, colors.border);
            painter->setPen(colors.textMuted);
            painter->drawText(cap, Qt::AlignCenter, keys);
            words.setRight(words.right() - width - space::m);
        }
        painter->setFont(fontFor(TextRole::Caption).resolve(option.font));
        const int kind = std::min(painter->fontMetrics().horizontalAdvance(item.subtitle), words.width() / 2);
        painter->setPen(colors.textMuted);
        painter->drawText(place({words.right() - kind, row.top(), kind + 1, row.height()}), Qt::AlignCenter,
                          painter->fontMetrics().elidedText(item.subtitle, Qt::ElideRight, kind + 1));
        words.setRight(words.right() - kind - space::m);
        painter->setFont(option.font);
        painter->setPen(colors.text);
        painter->drawText(place(words),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(item.title, Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    const PaletteModel *m_model;
};

} // namespace

int paletteScore(QStringView typed, QStringView title)
{
    const QString what = typed.trimmed().toString().toCaseFolded();
    const QString where = title.toString().toCaseFolded();
    if (what.isEmpty())
        return 1;
    const int shortness = std::max(0, 20 - int(where.size()) / 4);
    if (where.startsWith(what))
        return 300 + shortness;
    for (qsizetype at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
        if (!where.at(at - 1).isLetterOrNumber())
            return 200 + shortness;
    }
    if (where.contains(what))
        return 100 + shortness;
    qsizetype found = 0;
    for (const QChar letter : where) {
        if (found < what.size() && letter == what.at(found))
            ++found;
    }
    return what.size() > 1 && found == what.size() ? 20 + shortness : 0;
}

bool looksLikeCode(QStringView typed)
{
    int letters = 0;
    int digits = 0;
    for (const QChar c : typed.trimmed()) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
            ++letters;
        else if (c != u'-' && c != u' ')
            return false;
    }
    return digits > 0 && letters + digits >= 5 && letters + digits <= 40;
}

CommandPalette::CommandPalette(QWidget *host, QList<PaletteProvider> providers)
    : Overlay(host, Place::Top, {600, 440})
    , m_providers(std::move(providers))
    , m_model(new PaletteModel(this))
    , m_edit(new QLineEdit(surface()))
    , m_list(new QListView(surface()))
    , m_nothing(new Label({}, TextRole::Body, Tone::Muted, surface()))
{
    m_edit->setProperty(bareProperty, true);
    m_edit->setFrame(false);
    m_edit->setFont(fontFor(TextRole::Lead));
    m_edit->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto *line = new QFrame(surface());
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(surface());
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->addWidget(m_edit);
    column->addLayout(head);
    column->addWidget(line);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::s, space::s, space::s, 0);
    body->addWidget(m_list, 1);
    body->addWidget(m_nothing, 1);
    column->addLayout(body, 1);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    retranslate();
}

void CommandPalette::retranslate()
{
    m_edit->setPlaceholderText(tr("Type a screen, an action or a code"));
    m_edit->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("What fits"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::openFresh()
{
    m_edit->clear();
    search({});
    open(m_edit);
}

QStringList CommandPalette::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.append(m_model->item(row).title);
    return titles;
}

void CommandPalette::search(const QString &typed)
{
    struct Found {
        int score;
        PaletteItem item;
    };
    QList<Found> found;
    for (const PaletteProvider &provider : m_providers) {
        for (PaletteItem &item : provider(typed)) {
            const int score = item.always ? 1000 : paletteScore(typed, item.title);
            if (score > 0)
                found.append({score + item.weight, std::move(item)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
    QList<PaletteItem> items;
    for (Found &one : found.first(std::min<qsizetype>(found.size(), mostItems)))
        items.append(std::move(one.item));
    m_model->setItems(std::move(items));
    const bool any = m_model->rowCount() > 0;
    // As tall as what was found, up to nine and a half rows: the half one says that there is more.
    const int row = scaledText(rowHeight);
    const int rows = std::max(row + space::s, std::min(m_model->rowCount() * row, row * 19 / 2));
    setSurfaceHeight(m_edit->sizeHint().height() + 2 * space::s + 1 + rows + 3 * space::s);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("Nothing is called “%1”.").arg(typed.left(60)));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto run = m_model->item(current.row()).run;
    close();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_model->rowCount();
        const int page = 8;
        int row = m_list->currentIndex().row();
        switch (key) {
        case Qt::Key_Down: row = (row + 1) % std::max(1, rows); break;
        case Qt::Key_Up: row = (row + std::max(1, rows) - 1) % std::max(1, rows); break;
        case Qt::Key_PageDown: row = std::min(row + page, rows - 1); break;
        case Qt::Key_PageUp: row = std::max(row - page, 0); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        default: return Overlay::eventFilter(watched, event);
        }
        m_list->setCurrentIndex(m_model->index(row));
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace nettdesk::ui

#include "commandpalette.moc"
