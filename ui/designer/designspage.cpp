// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designspage.h"

#include "ui/designer/designerpage.h"
#include "ui/designer/designthumbs.h"
#include "ui/designer/newdesigndialog.h"
#include "ui/designer/paperpresets.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

#include <QStackedWidget>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

DesignsPage::DesignsPage(const DesignsParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_pages(new QStackedWidget(this))
    , m_gallery(new DesignGallery(parts, shell))
{
    // The pages inside have title, actions and bars of their own: they cover this one's.
    m_pages->setAutoFillBackground(true);
    m_pages->addWidget(m_gallery);
    connect(m_gallery, &DesignGallery::newRequested, this, &DesignsPage::add);
    connect(m_gallery, &DesignGallery::editRequested, this, &DesignsPage::openShelved);
    if (shell.actor().may(Permission::EditSettings))
        offerDraft();
}

DesignerPage *DesignsPage::designer()
{
    if (!m_designer) {
        m_designer = new DesignerPage(m_parts, m_shell);
        m_pages->addWidget(m_designer);
        connect(m_designer, &DesignerPage::closed, this, [this] { bringToFront(m_gallery); });
        connect(m_designer, &DesignerPage::saved, m_gallery, &DesignGallery::choose);
    }
    return m_designer;
}

void DesignsPage::offerDraft()
{
    const auto draft = DesignerPage::draft(m_shell.store());
    if (!draft)
        return;
    m_gallery->messageBar()->showMessage(
        Tone::Neutral, tr("“%1” was being edited when the program was closed, and kept aside.").arg(draft->first.name));
    m_gallery->messageBar()->addAction(tr("Go on with it"), [this, draft = *draft] {
        m_gallery->messageBar()->clear();
        openDesign(draft.first, draft.second);
        designer()->document().markUnsaved();
    });
    m_gallery->messageBar()->addAction(tr("Throw it away"), [this] {
        m_gallery->messageBar()->clear();
        DesignerPage::dropDraft(m_shell.store());
    });
}

void DesignsPage::openDesign(const cards::CardDesign &design, int revision)
{
    const auto open = [this, design, revision] {
        designer()->open(design, revision, m_gallery->ids());
        bringToFront(m_designer);
    };
    if (m_designer)
        m_designer->leave(open);
    else
        open();
}

void DesignsPage::openShelved(const vouchers::ShelvedDesign &shelved, bool asCopy)
{
    cards::CardDesign design = shelved.design;
    const bool isCopy = asCopy || shelved.isShipped;
    if (isCopy) {
        design.id = newDesignId;
        design.name = tr("%1 (copy)").arg(design.name);
    }
    openDesign(design, isCopy ? 0 : shelved.revision);
}

void DesignsPage::edit(const QString &id)
{
    QCoro::connect(m_parts.shelf.design(m_shell.actor(), id), this,
                   [this](const Result<vouchers::ShelvedDesign> &design) {
                       if (design)
                           openShelved(*design, false);
                       else
                           m_gallery->showError(design.error());
                   });
}

void DesignsPage::add()
{
    auto *dialog = new NewDesignDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewDesignDialog::chosen, this, [this](const cards::CardDesign &design) { openDesign(design, 0); });
    dialog->open();
}

bool DesignsPage::perform(const QString &command, const QVariant &argument)
{
    if (command == DesignCommand::edit)
        edit(argument.toString());
    else if (command == DesignCommand::add)
        add();
    else if (command == DesignCommand::show)
        bringToFront(m_gallery);
    else
        return false;
    return true;
}

void DesignsPage::bringToFront(Page *page)
{
    m_pages->setCurrentWidget(page);
    page->activated();
}

void DesignsPage::refresh()
{
    qobject_cast<Page *>(m_pages->currentWidget())->refresh();
}

void DesignsPage::activated()
{
    qobject_cast<Page *>(m_pages->currentWidget())->activated();
}

bool DesignsPage::back()
{
    return qobject_cast<Page *>(m_pages->currentWidget())->back();
}

void DesignsPage::retranslate()
{
    setAccessibleName(tr("Card designs"));
}

void DesignsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_pages->setGeometry(rect());
}

QSize DesignsPage::minimumSizeHint() const
{
    return m_pages->minimumSizeHint();
}

} // namespace nettdesk::ui
