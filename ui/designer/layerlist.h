// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/element.h"

#include <QHash>
#include <QListWidget>

namespace nettdesk::ui {

class DesignDocument;

/// What is on the card, the topmost first, with a sign where something will not print as it should. Choosing here and
/// on the card is the same; dragging changes what covers what.
class LayerList : public QListWidget {
    Q_OBJECT
public:
    explicit LayerList(DesignDocument &document, QWidget *parent = nullptr);

    void setFlaws(const QHash<vouchers::cards::ElementId, QString> &flaws);

protected:
    void changeEvent(QEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void follow();
    void followSelection();
    void choose();
    void putInOrder();

    DesignDocument &m_document;
    QHash<vouchers::cards::ElementId, QString> m_flaws;
    bool m_isFilling = false;
};

} // namespace nettdesk::ui
