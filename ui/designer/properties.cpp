// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/properties.h"

#include "ui/designer/boxpanel.h"
#include "ui/designer/cardpanel.h"
#include "ui/designer/codepanel.h"
#include "ui/designer/paperpanel.h"
#include "ui/designer/picturepanel.h"
#include "ui/designer/shapepanel.h"
#include "ui/designer/textpanel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/label.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

Properties::Properties(DesignDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_title(new Label({}, TextRole::Heading))
    , m_text(new TextPanel(document))
    , m_picture(new PicturePanel(document))
    , m_panels{new CardPanel(document),  new PaperPanel(document), m_text, new CodePanel(document), m_picture,
               new ShapePanel(document), new BoxPanel(document)}
{
    setObjectName(u"properties"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::m, space::m, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_title);
    for (PropertyPanel *panel : std::as_const(m_panels))
        column->addWidget(panel);
    column->addStretch();
    setWidget(inside);
    connect(&m_document, &DesignDocument::changed, this, &Properties::follow);
    connect(&m_document, &DesignDocument::selectionChanged, this, &Properties::follow);
    connect(m_picture, &PicturePanel::pictureWanted, this, &Properties::pictureWanted);
    connect(m_picture, &PicturePanel::logoWanted, this, &Properties::logoWanted);
    follow();
}

void Properties::setLogo(const vouchers::cards::Picture &logo)
{
    m_picture->setLogo(logo);
}

void Properties::follow()
{
    const vouchers::cards::Element *only = m_document.only();
    const int count = int(m_document.selection().size());
    m_title->setText(only        ? vouchers::cards::kindText(only->content)
                     : count > 0 ? tr("%n element(s)", nullptr, count)
                                 : tr("Card and paper"));
    for (PropertyPanel *panel : std::as_const(m_panels)) {
        const bool suits = panel->suits();
        if (suits)
            panel->follow();
        panel->setVisible(suits);
    }
}

void Properties::edit()
{
    if (m_text->suits())
        m_text->editText();
    else if (m_document.only())
        findChild<QWidget *>(u"x"_s)->setFocus(Qt::OtherFocusReason);
}

void Properties::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (PropertyPanel *panel : std::as_const(m_panels))
            panel->retranslate();
        follow();
    }
}

} // namespace nettdesk::ui
