// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/cardfactsdialog.h"
#include "ui/designer/designfiles.h"
#include "ui/designer/designspage.h"
#include "ui/designer/designthumbs.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

#include <QMenu>
#include <QMessageBox>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

DesignGallery::DesignGallery(const DesignsParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_model(new DesignModel(parts.business, parts.clock.now(), this))
    , m_grid(new DesignGrid(*m_model))
{
    const bool mayChange = shell.actor().may(Permission::EditSettings);
    setPrimaryAction(&m_add)->setIconName("file-plus");
    addAction(&m_import)->setIconName("file-import");
    addAction(&m_facts)->setIconName("wifi");
    for (const auto &[action, iconName] : {std::pair(&m_edit, "edit"), std::pair(&m_copy, "copy-plus"),
                                           std::pair(&m_export, "file-export"), std::pair(&m_remove, "trash")}) {
        action->setIcon(icon(iconName));
        auto *button = new Button(action, Button::Kind::Quiet);
        button->setIconName(iconName);
        addToolWidget(button);
    }
    for (QAction *action : {&m_add, &m_import, &m_facts, &m_edit, &m_copy, &m_remove})
        action->setVisible(mayChange);
    m_remove.setShortcut(QKeySequence::Delete);
    m_remove.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_grid->addAction(&m_remove);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    setContent(m_grid);

    connect(&m_add, &QAction::triggered, this, &DesignGallery::newRequested);
    connect(&m_import, &QAction::triggered, this,
            [this] { askForImportFile(this, [this](const QString &file) { importFile(file); }); });
    connect(&m_facts, &QAction::triggered, this, [this] {
        auto *dialog = new CardFactsDialog(m_parts.shelf, m_shell, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    const auto edit = [this](bool asCopy) {
        if (const vouchers::ShelvedDesign *design = current(); design && m_shell.actor().may(Permission::EditSettings))
            Q_EMIT editRequested(*design, asCopy);
    };
    connect(&m_edit, &QAction::triggered, this, [edit] { edit(false); });
    connect(&m_copy, &QAction::triggered, this, [edit] { edit(true); });
    connect(&m_export, &QAction::triggered, this, &DesignGallery::exportCurrent);
    connect(&m_remove, &QAction::triggered, this, &DesignGallery::askToRemove);
    connect(m_grid, &QListView::activated, this, [edit] { edit(false); });
    connect(m_grid, &DesignGrid::currentDesignChanged, this, &DesignGallery::enable);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &DesignGallery::showMenu);
    connect(&m_parts.shelf, &vouchers::DesignShelf::changed, this, &DesignGallery::load);
    enable();
    load();
}

void DesignGallery::load()
{
    const int turn = ++m_turn;
    setLoading(m_designs.isEmpty());
    QCoro::connect(m_parts.shelf.all(m_shell.actor()), this, [this, turn](const Result<vouchers::Shelf> &shelf) {
        if (turn != m_turn)
            return;
        setLoading(false);
        if (!shelf) {
            showErrorWith(shelf.error(), tr("Try again"), [this] { load(); });
            return;
        }
        QCoro::connect(m_parts.shelf.logo(m_shell.actor()), this,
                       [this, turn, shelf = *shelf](const Result<cards::Picture> &logo) {
                           if (turn == m_turn)
                               show(shelf, logo.value_or(cards::Picture()));
                       });
    });
}

void DesignGallery::show(const vouchers::Shelf &shelf, const cards::Picture &logo)
{
    const vouchers::ShelvedDesign *before = current();
    const QString chosen = !m_wanted.isEmpty() ? m_wanted : before ? before->design.id : QString();
    m_wanted.clear();
    m_designs = shelf.designs;
    m_model->setDesigns(m_designs, logo);
    m_grid->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(chosen))));
    if (!shelf.notes.isEmpty())
        messageBar()->showMessage(Tone::Warning, shelf.notes.join(u'\n'));
    enable();
    Q_EMIT loaded();
}

QStringList DesignGallery::ids() const
{
    QStringList ids;
    for (const vouchers::ShelvedDesign &each : m_designs)
        ids << each.design.id;
    return ids;
}

void DesignGallery::choose(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_grid->setCurrentIndex(m_model->index(row));
    else
        m_wanted = id;
}

const vouchers::ShelvedDesign *DesignGallery::current() const
{
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < m_designs.size() ? &m_designs.at(row) : nullptr;
}

void DesignGallery::enable()
{
    const vouchers::ShelvedDesign *design = current();
    for (QAction *action : {&m_edit, &m_copy, &m_export})
        action->setEnabled(design != nullptr);
    m_remove.setEnabled(design && !design->isShipped);
    m_edit.setText(design && design->isShipped ? tr("Edit a copy") : tr("Edit"));
    m_copy.setVisible(m_shell.actor().may(Permission::EditSettings) && design && !design->isShipped);
}

void DesignGallery::importFile(const QString &file)
{
    messageBar()->clear();
    const auto json = readDesignFile(file);
    if (!json) {
        showError(json.error());
        return;
    }
    QCoro::connect(m_parts.shelf.import(m_shell.actor(), *json), this,
                   [this](const Result<vouchers::ShelvedDesign> &kept) {
                       if (!kept) {
                           showError(kept.error());
                           return;
                       }
                       m_wanted = kept->design.id;
                       messageBar()->showMessage(Tone::Ok, tr("“%1” was imported.").arg(kept->design.name));
                       load();
                   });
}

void DesignGallery::exportCurrent()
{
    const vouchers::ShelvedDesign *design = current();
    if (!design)
        return;
    askForExportFile(this, design->design.name, [this, copy = design->design](const QString &file) {
        const auto written = writeDesignFile(file, copy);
        if (!written)
            showError(written.error());
        else
            messageBar()->showMessage(Tone::Ok, tr("The design was written to “%1”.").arg(file));
    });
}

void DesignGallery::askToRemove()
{
    const vouchers::ShelvedDesign *design = current();
    if (!design || design->isShipped)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete design"),
                                     tr("Delete the design “%1” for all counters?").arg(design->design.name),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Cards that were printed with it stay good. Export it first if it may be wanted again."));
    auto *yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QAbstractButton::clicked, this, [this, id = design->design.id] { remove(id); });
    question->open();
}

void DesignGallery::remove(const QString &id)
{
    QCoro::connect(m_parts.shelf.remove(m_shell.actor(), id), this, [this](const Result<> &removed) {
        if (!removed)
            showError(removed.error());
        load();
    });
}

void DesignGallery::showMenu(const QPoint &position)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({&m_edit, &m_copy, &m_export, &m_remove});
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

void DesignGallery::activated()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

void DesignGallery::retranslate()
{
    setTitle(tr("Card designs"), tr("What your vouchers look like on paper"));
    m_add.setText(tr("New design"));
    m_import.setText(tr("Import…"));
    m_facts.setText(tr("What cards say…"));
    m_copy.setText(tr("Edit a copy"));
    m_export.setText(tr("Export…"));
    m_remove.setText(tr("Delete"));
    m_grid->setAccessibleName(tr("Card designs"));
    enable();
}

} // namespace nettdesk::ui
