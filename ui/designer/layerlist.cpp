// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/layerlist.h"

#include "ui/designer/designdocument.h"
#include "ui/designer/elementtools.h"
#include "ui/shell/icons.h"

#include <QDropEvent>
#include <QEvent>

#include <algorithm>

namespace nettdesk::ui {

namespace cards = vouchers::cards;

namespace {

cards::ElementId idOf(const QListWidgetItem *item)
{
    return cards::ElementId(item->data(Qt::UserRole).toLongLong());
}

} // namespace

LayerList::LayerList(DesignDocument &document, QWidget *parent) : QListWidget(parent), m_document(document)
{
    setObjectName(QStringLiteral("layers"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(&m_document, &DesignDocument::changed, this, &LayerList::follow);
    connect(&m_document, &DesignDocument::selectionChanged, this, &LayerList::followSelection);
    connect(this, &QListWidget::itemSelectionChanged, this, &LayerList::choose);
    setAccessibleName(tr("Elements on the card, the topmost first"));
    follow();
}

void LayerList::setFlaws(const QHash<cards::ElementId, QString> &flaws)
{
    m_flaws = flaws;
    follow();
}

void LayerList::follow()
{
    m_isFilling = true;
    const QList<cards::Element> &elements = m_document.design().elements;
    while (count() > elements.size())
        delete takeItem(count() - 1);
    while (count() < elements.size())
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const cards::Element &element = elements.at(elements.size() - 1 - row);
        const QString flaw = m_flaws.value(element.id);
        QListWidgetItem *line = item(row);
        line->setData(Qt::UserRole, element.id.value());
        line->setText(elementName(element));
        line->setIcon(flaw.isEmpty() ? icon(elementIcon(element.content), Tone::Muted)
                                     : icon("alert-triangle", Tone::Warning));
        line->setToolTip(flaw.isEmpty() ? elementName(element) : elementName(element) + u'\n' + flaw);
        line->setData(Qt::AccessibleDescriptionRole, flaw);
    }
    m_isFilling = false;
    followSelection();
}

void LayerList::followSelection()
{
    m_isFilling = true;
    for (int row = 0; row < count(); ++row) {
        item(row)->setSelected(m_document.isSelected(idOf(item(row))));
        if (item(row)->isSelected() && m_document.only())
            setCurrentRow(row, QItemSelectionModel::NoUpdate);
    }
    m_isFilling = false;
}

void LayerList::choose()
{
    if (m_isFilling)
        return;
    DesignDocument::Ids ids;
    for (const QListWidgetItem *each : selectedItems())
        ids << idOf(each);
    m_document.select(ids);
}

void LayerList::dropEvent(QDropEvent *event)
{
    m_isFilling = true;
    QListWidget::dropEvent(event);
    m_isFilling = false;
    putInOrder();
}

void LayerList::putInOrder()
{
    cards::CardDesign next = m_document.design();
    QHash<qint64, int> places;
    for (int row = 0; row < count(); ++row)
        places.insert(idOf(item(row)).value(), row);
    std::stable_sort(next.elements.begin(), next.elements.end(), [&](const auto &a, const auto &b) {
        return places.value(a.id.value()) > places.value(b.id.value());
    });
    m_document.change(tr("Order"), next);
    follow();
}

void LayerList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Elements on the card, the topmost first"));
        follow();
    }
}

} // namespace nettdesk::ui
