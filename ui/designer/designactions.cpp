// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designactions.h"

#include "ui/shell/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

const QString elementsFormat = u"application/x-nettdesk-card-elements"_s;
constexpr QPointF pasteOffset(2, 2); // mm: a copy is seen beside what it was made from

} // namespace

DesignActions::DesignActions(DesignDocument &document, QWidget *widget)
    : QObject(widget), m_document(document), m_widget(widget)
{
    addEditing();
    addArranging();
    connect(&m_document, &DesignDocument::changed, this, &DesignActions::enable);
    connect(&m_document, &DesignDocument::selectionChanged, this, &DesignActions::enable);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &DesignActions::enable);
    retranslate();
}

void DesignActions::add(const QString &name, const char *iconName, int least, const QKeySequence &key,
                        const std::function<void()> &run)
{
    auto *action = new QAction(m_widget);
    action->setObjectName(u"design-"_s + name);
    action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_widget->addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_actions.insert(name, {action, iconName, least});
}

void DesignActions::addEditing()
{
    add(u"undo"_s, "arrow-back-up", 0, QKeySequence::Undo, [this] { m_document.history().undo(); });
    add(u"redo"_s, "arrow-forward-up", 0, QKeySequence::Redo, [this] { m_document.history().redo(); });
    // Both ways that people know, whatever the desktop calls its own.
    action(u"redo"_s)->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    add(u"copy"_s, "copy", 1, QKeySequence::Copy, [this] { copy(); });
    add(u"cut"_s, "copy", 1, QKeySequence::Cut, [this] {
        copy();
        m_document.change(tr("Cut"), cards::removed(m_document.design(), m_document.selection()),
                          DesignDocument::Ids());
    });
    add(u"paste"_s, "clipboard", 0, QKeySequence::Paste, [this] { paste(); });
    add(u"duplicate"_s, "copy-plus", 1, QKeySequence(Qt::CTRL | Qt::Key_D), [this] { duplicate(); });
    add(u"delete"_s, "trash", 1, QKeySequence::Delete, [this] {
        m_document.change(tr("Delete"), cards::removed(m_document.design(), m_document.selection()),
                          DesignDocument::Ids());
    });
    add(u"all"_s, "layers-intersect", 0, QKeySequence::SelectAll, [this] { m_document.selectAll(); });
}

void DesignActions::addArranging()
{
    const auto align = [this](const QString &name, const char *iconName, cards::Edge edge) {
        add(name, iconName, 1, {}, [this, edge] {
            m_document.change(tr("Align"), cards::aligned(m_document.design(), m_document.selection(), edge));
        });
    };
    align(u"left"_s, "layout-align-left", cards::Edge::Left);
    align(u"centre"_s, "layout-align-center", cards::Edge::HorizontalCentre);
    align(u"right"_s, "layout-align-right", cards::Edge::Right);
    align(u"top"_s, "layout-align-top", cards::Edge::Top);
    align(u"middle"_s, "layout-align-middle", cards::Edge::VerticalCentre);
    align(u"bottom"_s, "layout-align-bottom", cards::Edge::Bottom);
    const auto distribute = [this](const QString &name, const char *iconName, cards::Axis axis) {
        add(name, iconName, 3, {}, [this, axis] {
            m_document.change(tr("Distribute"), cards::distributed(m_document.design(), m_document.selection(), axis));
        });
    };
    distribute(u"across"_s, "layout-distribute-vertical", cards::Axis::Horizontal);
    distribute(u"down"_s, "layout-distribute-horizontal", cards::Axis::Vertical);
    const auto layer = [this](const QString &name, const char *iconName, const QKeySequence &key, cards::Layer where) {
        add(name, iconName, 1, key, [this, where] {
            m_document.change(tr("Order"), cards::layered(m_document.design(), m_document.selection(), where));
        });
    };
    layer(u"front"_s, "stack-front", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), cards::Layer::Front);
    layer(u"forward"_s, "stack-forward", QKeySequence(Qt::CTRL | Qt::Key_Up), cards::Layer::Forward);
    layer(u"backward"_s, "stack-backward", QKeySequence(Qt::CTRL | Qt::Key_Down), cards::Layer::Backward);
    layer(u"back"_s, "stack-back", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), cards::Layer::Back);
    add(u"turn"_s, "rotate-clockwise", 1, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        [this] { m_document.change(tr("Turn"), cards::turned(m_document.design(), m_document.selection())); });
}

QList<QAction *> DesignActions::actions(const QStringList &names) const
{
    QList<QAction *> list;
    for (const QString &name : names)
        list << action(name);
    return list;
}

void DesignActions::copy() const
{
    auto *data = new QMimeData;
    data->setData(elementsFormat, cards::copied(m_document.design(), m_document.selection()));
    QGuiApplication::clipboard()->setMimeData(data);
}

void DesignActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(elementsFormat)) {
        Q_EMIT failed(Error{Error::Kind::Invalid,
                            tr("Nothing from a card was copied. Copy an element first; the design is as it was."),
                            {}});
        return;
    }
    const auto pasted = cards::pasted(m_document.design(), data->data(elementsFormat), pasteOffset);
    if (!pasted)
        Q_EMIT failed(pasted.error());
    else
        m_document.change(tr("Paste"), pasted->design, pasted->ids);
}

void DesignActions::duplicate()
{
    const auto doubled = cards::duplicated(m_document.design(), m_document.selection());
    if (!doubled)
        Q_EMIT failed(doubled.error());
    else
        m_document.change(tr("Duplicate"), doubled->design, doubled->ids);
}

void DesignActions::enable()
{
    const qsizetype chosen = m_document.selection().size();
    for (const Entry &entry : std::as_const(m_actions))
        entry.action->setEnabled(chosen >= entry.least);
    const QUndoStack &history = m_document.history();
    action(u"undo"_s)->setEnabled(history.canUndo());
    action(u"redo"_s)->setEnabled(history.canRedo());
    action(u"undo"_s)->setText(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Undo"));
    action(u"redo"_s)->setText(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Redo"));
}

void DesignActions::retranslate()
{
    const auto name = [this](const QString &id, const QString &text) { action(id)->setText(text); };
    name(u"cut"_s, tr("Cut"));
    name(u"copy"_s, tr("Copy"));
    name(u"paste"_s, tr("Paste"));
    name(u"duplicate"_s, tr("Duplicate"));
    name(u"delete"_s, tr("Delete"));
    name(u"all"_s, tr("Select all"));
    name(u"left"_s, tr("Align at the left"));
    name(u"centre"_s, tr("Align in the middle, across"));
    name(u"right"_s, tr("Align at the right"));
    name(u"top"_s, tr("Align at the top"));
    name(u"middle"_s, tr("Align in the middle, down"));
    name(u"bottom"_s, tr("Align at the bottom"));
    name(u"across"_s, tr("Equal gaps across"));
    name(u"down"_s, tr("Equal gaps down"));
    name(u"front"_s, tr("To the front"));
    name(u"forward"_s, tr("One forward"));
    name(u"backward"_s, tr("One back"));
    name(u"back"_s, tr("To the back"));
    name(u"turn"_s, tr("Turn by 90°"));
    enable();
}

} // namespace nettdesk::ui
