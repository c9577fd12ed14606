// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/cards/picture.h"

#include <QScrollArea>

class QVBoxLayout;

namespace nettdesk::ui {

class DesignDocument;
class Label;
class PropertyPanel;
class PicturePanel;
class TextPanel;

/// The trailing side of the designer: the panels that suit what is chosen, under the name of it.
class Properties : public QScrollArea {
    Q_OBJECT
public:
    explicit Properties(DesignDocument &document, QWidget *parent = nullptr);

    void setLogo(const vouchers::cards::Picture &logo);
    /// Puts the cursor into what the chosen element says.
    void edit();

Q_SIGNALS:
    void pictureWanted();
    void logoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    DesignDocument &m_document;
    Label *m_title;
    TextPanel *m_text;
    PicturePanel *m_picture;
    QList<PropertyPanel *> m_panels;
};

} // namespace nettdesk::ui
