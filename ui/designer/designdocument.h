// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/designedit.h"
#include "core/vouchers/cards/sheets.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace nettdesk::ui {

/// The design that is being edited: its value now, what of it is chosen, and every step back. Without widgets. A step
/// is the design before and after it, so undoing is an assignment and cannot miss anything.
class DesignDocument : public QObject {
    Q_OBJECT
public:
    using Design = vouchers::cards::CardDesign;
    using ElementId = vouchers::cards::ElementId;
    using Ids = QList<ElementId>;

    explicit DesignDocument(QObject *parent = nullptr);
    ~DesignDocument() override;

    /// Another design; the history begins anew. `isNew`: it counts as changed until it is saved.
    void open(const Design &design, bool isNew = false);

    /// As it is to be shown: with what a hand that is still dragging would do.
    const Design &design() const { return m_dragged ? *m_dragged : m_design; }
    const Ids &selection() const { return m_selection; }
    bool isSelected(ElementId id) const { return m_selection.contains(id); }
    /// The chosen element when exactly one is; else null.
    const vouchers::cards::Element *only() const;

    /// One step. Nothing happens when `next` is the design as it is. Steps that follow each other under the same
    /// `merge` are one (typing, nudging, a spin box that is held); an empty one never merges.
    void change(const QString &text, const Design &next, const QString &merge = {});
    void change(const QString &text, const Design &next, const Ids &selection, const QString &merge = {});

    /// While the mouse is down: shown everywhere, in no history. change() or dropDrag() ends it.
    void drag(const Design &next);
    void dropDrag();
    bool isDragging() const { return m_dragged.has_value(); }
    /// What was before the drag.
    const Design &settled() const { return m_design; }

    /// Ids that are not in the design are left out; kept in painting order.
    void select(const Ids &ids);
    void toggle(ElementId id);
    void selectAll();
    /// The one above (1) or below (-1) the topmost chosen, round and round: choosing by keys.
    void selectNext(int step);

    QUndoStack &history() { return m_history; }
    bool isChanged() const { return m_isNew || !m_history.isClean(); }
    /// It was kept aside, not saved.
    void markUnsaved();
    /// Another name: no step, but something to be saved.
    void rename(const QString &name);
    /// The design is kept now, under this identity.
    void setSaved(const QString &id);

Q_SIGNALS:
    /// Something is to be drawn anew, the selection perhaps among it.
    void changed();
    void selectionChanged();
    /// Whether there is something to be saved.
    void savedChanged();

private:
    friend class DesignStep;
    void restore(Design design, const Ids &selection);
    void set(const Design &design, const Ids &selection);
    Ids known(const Ids &ids, const Design &design) const;

    Design m_design;
    std::optional<Design> m_dragged;
    Ids m_selection;
    QUndoStack m_history;
    bool m_isNew = false; ///< never saved, or renamed since
};

} // namespace nettdesk::ui
