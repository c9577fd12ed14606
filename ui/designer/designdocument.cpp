// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designdocument.h"

#include <QUndoCommand>

#include <utility>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {
constexpr int mostSteps = 200;
}

class DesignStep : public QUndoCommand {
public:
    struct State {
        cards::CardDesign design;
        DesignDocument::Ids selection;
    };

    DesignStep(DesignDocument &document, const QString &text, State before, State after, QString merge)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_merge(std::move(merge))
    {
    }

    void undo() override { m_document.restore(m_before.design, m_before.selection); }
    void redo() override { m_document.restore(m_after.design, m_after.selection); }
    int id() const override { return m_merge.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const DesignStep *>(other);
        if (next->m_merge != m_merge || next->m_before.selection != m_after.selection)
            return false;
        m_after = next->m_after;
        setObsolete(m_after.design == m_before.design); // typed, and taken back by hand
        return true;
    }

private:
    DesignDocument &m_document;
    State m_before;
    State m_after;
    QString m_merge;
};

DesignDocument::DesignDocument(QObject *parent) : QObject(parent)
{
    m_history.setUndoLimit(mostSteps);
    connect(&m_history, &QUndoStack::cleanChanged, this, &DesignDocument::savedChanged);
}

void DesignDocument::open(const Design &design, bool isNew)
{
    m_dragged.reset();
    m_history.clear();
    m_isNew = isNew;
    set(design, {});
    Q_EMIT savedChanged();
}

DesignDocument::~DesignDocument()
{
    // A stack that goes says once more that it is clean: by then nobody here can listen.
    disconnect(&m_history, nullptr, nullptr, nullptr);
}

const cards::Element *DesignDocument::only() const
{
    return m_selection.size() == 1 ? design().element(m_selection.first()) : nullptr;
}

void DesignDocument::change(const QString &text, const Design &next, const QString &merge)
{
    change(text, next, m_selection, merge);
}

void DesignDocument::change(const QString &text, const Design &next, const Ids &selection, const QString &merge)
{
    const bool wasDragging = std::exchange(m_dragged, std::nullopt).has_value();
    if (next == m_design) {
        if (wasDragging)
            Q_EMIT changed();
        select(selection);
        return;
    }
    m_history.push(new DesignStep(*this, text, {m_design, m_selection}, {next, known(selection, next)}, merge));
}

void DesignDocument::drag(const Design &next)
{
    if (design() == next)
        return;
    m_dragged = next;
    Q_EMIT changed();
}

void DesignDocument::dropDrag()
{
    if (!m_dragged)
        return;
    m_dragged.reset();
    Q_EMIT changed();
}

void DesignDocument::select(const Ids &ids)
{
    const Ids next = known(ids, design());
    if (next == m_selection)
        return;
    m_selection = next;
    Q_EMIT selectionChanged();
}

void DesignDocument::toggle(ElementId id)
{
    Ids ids = m_selection;
    if (!ids.removeOne(id))
        ids << id;
    select(ids);
}

void DesignDocument::selectAll()
{
    Ids all;
    for (const cards::Element &element : design().elements)
        all << element.id;
    select(all);
}

void DesignDocument::selectNext(int step)
{
    const QList<cards::Element> &elements = design().elements;
    const qsizetype count = elements.size();
    if (count == 0)
        return;
    qsizetype at = step > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (isSelected(elements.at(i).id))
            at = i;
    }
    select({elements.at((at + step + count) % count).id});
}

void DesignDocument::rename(const QString &name)
{
    if (name == m_design.name)
        return;
    m_design.name = name;
    markUnsaved();
}

void DesignDocument::markUnsaved()
{
    m_isNew = true;
    Q_EMIT savedChanged();
}

void DesignDocument::setSaved(const QString &id)
{
    m_design.id = id;
    m_isNew = false;
    m_history.setClean();
    Q_EMIT savedChanged();
}

void DesignDocument::restore(Design design, const Ids &selection)
{
    // Identity and name are no part of a step: undoing must not give a saved design another's.
    design.id = m_design.id;
    design.name = m_design.name;
    set(design, selection);
}

void DesignDocument::set(const Design &design, const Ids &selection)
{
    m_dragged.reset();
    m_design = design;
    m_selection = known(selection, m_design);
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

DesignDocument::Ids DesignDocument::known(const Ids &ids, const Design &design) const
{
    Ids kept;
    for (const cards::Element &element : design.elements) {
        if (ids.contains(element.id))
            kept << element.id;
    }
    return kept;
}

} // namespace nettdesk::ui
