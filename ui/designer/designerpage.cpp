// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/designerpage.h"

#include "ui/designer/cardcanvas.h"
#include "ui/designer/designerview.h"
#include "ui/designer/designfiles.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/uistore.h"
#include "ui/widgets/whendone.h"

#include <QInputDialog>
#include <QtConcurrentRun>

#include <utility>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

const QString draftKey = u"designer/draft"_s;
const QString draftRevisionKey = u"designer/draftRevision"_s;
constexpr qsizetype largestDraft = 1 << 20; // bytes: a file of settings is no place for albums
constexpr int asideAfter = 1'000;           // ms without a change

} // namespace

DesignerPage::DesignerPage(const DesignsParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_store(shell.store())
    , m_view(new DesignerView(m_document, parts.business, parts.clock.now(), shell.store()))
{
    m_save.setShortcut(QKeySequence::Save);
    m_save.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_save.setIcon(icon("device-floppy"));
    m_rename.setIcon(icon("pencil"));
    m_export.setIcon(icon("file-export"));
    m_close.setIcon(icon("arrow-left"));
    setPrimaryAction(&m_save)->setIconName("device-floppy");
    addAction(&m_close)->setIconName("arrow-left");
    addAction(&m_rename)->setIconName("pencil");
    addAction(&m_export)->setIconName("file-export");
    setContent(m_view);
    setContentMargins(0, 0, 0, 0);
    m_aside.setSingleShot(true);
    m_aside.setInterval(asideAfter);
    connect(&m_save, &QAction::triggered, this, &DesignerPage::save);
    connect(&m_rename, &QAction::triggered, this, &DesignerPage::askForName);
    connect(&m_export, &QAction::triggered, this, &DesignerPage::askForExport);
    connect(&m_close, &QAction::triggered, this, &DesignerPage::back);
    connect(m_view, &DesignerView::failed, this, [this](const Error &error) { showError(error); });
    connect(m_view, &DesignerView::logoFileChosen, this, &DesignerPage::setLogo);
    connect(&m_document, &DesignDocument::savedChanged, this, &DesignerPage::followSaved);
    connect(&m_document, &DesignDocument::changed, this, [this] {
        if (m_document.isChanged())
            m_aside.start();
    });
    connect(&m_aside, &QTimer::timeout, this, &DesignerPage::keepAside);
    connect(&m_parts.shelf, &vouchers::DesignShelf::changed, this, &DesignerPage::loadLogo);
}

DesignerPage::~DesignerPage()
{
    keepAside();
}

void DesignerPage::open(const cards::CardDesign &design, int revision, const QStringList &taken)
{
    messageBar()->clear();
    m_revision = revision;
    m_taken = taken;
    m_afterSave = {};
    m_document.open(design, revision == 0);
    m_view->canvas()->fit();
    loadLogo();
    retranslate();
}

std::optional<std::pair<cards::CardDesign, int>> DesignerPage::draft(const UiStore &store)
{
    const QByteArray json = store.value(draftKey).toByteArray();
    if (json.isEmpty())
        return std::nullopt;
    auto design = cards::CardDesign::parse(json);
    if (!design) // half of one, or of another version: nobody can go on with it
        return std::nullopt;
    return std::pair(*std::move(design), store.value(draftRevisionKey).toInt());
}

void DesignerPage::dropDraft(UiStore &store)
{
    store.setValue(draftKey, QByteArray());
}

void DesignerPage::keepAside()
{
    m_aside.stop();
    if (!m_document.isChanged())
        return;
    const QByteArray json = m_document.settled().toJson();
    if (json.size() > largestDraft)
        return;
    m_store.setValue(draftKey, json);
    m_store.setValue(draftRevisionKey, m_revision);
}

void DesignerPage::followSaved()
{
    m_save.setEnabled(m_document.isChanged() && !m_isSaving);
    if (m_document.isChanged()) {
        m_aside.start();
    } else {
        m_aside.stop();
        dropDraft(m_store);
    }
    retranslate();
}

void DesignerPage::retranslate()
{
    const QString name = m_document.settled().name;
    setTitle(name.isEmpty() ? tr("Card design") : name,
             m_document.isChanged() ? tr("Not saved yet") : tr("All changes are saved"));
    m_save.setText(tr("Save"));
    m_rename.setText(tr("Rename…"));
    m_export.setText(tr("Export…"));
    m_close.setText(tr("All designs"));
}

void DesignerPage::save()
{
    if (m_isSaving)
        return;
    cards::CardDesign design = m_document.settled();
    if (m_revision == 0)
        design.id = vouchers::DesignShelf::idFor(design.name, m_taken);
    if (const auto fine = design.check(); !fine) {
        m_afterSave = {};
        showError(fine.error());
        return;
    }
    messageBar()->clear();
    m_isSaving = true;
    followSaved();
    QCoro::connect(m_parts.shelf.save(m_shell.actor(), design, m_revision), this,
                   [this, design](const Result<vouchers::ShelvedDesign> &kept) {
                       m_isSaving = false;
                       const auto after = std::exchange(m_afterSave, {});
                       if (!kept) {
                           followSaved();
                           showError(kept.error());
                           return;
                       }
                       m_revision = kept->revision;
                       m_taken << kept->design.id;
                       // What was changed while it was being written is still to be saved.
                       const bool isSame = m_document.settled().elements == design.elements &&
                                           m_document.settled().paper == design.paper &&
                                           m_document.settled().card == design.card &&
                                           m_document.settled().languages == design.languages &&
                                           m_document.settled().name == design.name;
                       if (isSame)
                           m_document.setSaved(kept->design.id);
                       followSaved();
                       Q_EMIT saved(kept->design.id);
                       if (after)
                           after();
                   });
}

void DesignerPage::leave(const std::function<void()> &then)
{
    if (!m_document.isChanged()) {
        then();
        return;
    }
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Question, tr("Card design"),
                                 tr("“%1” has changes that are not saved.").arg(m_document.settled().name),
                                 QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    auto *keep = m_question->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto *discard = m_question->addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    m_question->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    connect(keep, &QAbstractButton::clicked, this, [this, then] {
        m_afterSave = then;
        save();
    });
    connect(discard, &QAbstractButton::clicked, this, [this, then] {
        m_document.open({});
        dropDraft(m_store);
        then();
    });
    m_question->open();
}

void DesignerPage::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("Name of the design"));
    dialog->setTextValue(m_document.settled().name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_document.rename(name.trimmed());
    });
    dialog->open();
}

void DesignerPage::askForExport()
{
    askForExportFile(this, m_document.settled().name, [this](const QString &file) { exportTo(file); });
}

void DesignerPage::exportTo(const QString &file)
{
    cards::CardDesign design = m_document.settled();
    if (m_revision == 0)
        design.id = vouchers::DesignShelf::idFor(design.name, m_taken);
    const auto written = writeDesignFile(file, design);
    if (!written)
        showError(written.error());
    else
        messageBar()->showMessage(Tone::Ok, tr("The design was written to “%1”.").arg(file));
}

void DesignerPage::loadLogo()
{
    QCoro::connect(m_parts.shelf.logo(m_shell.actor()), this, [this](const Result<cards::Picture> &logo) {
        if (logo)
            m_view->setLogo(*logo);
    });
}

void DesignerPage::setLogo(const QString &file)
{
    const QFuture<Result<cards::Picture>> reading =
        QtConcurrent::run([file] { return cards::Picture::fromFile(file); });
    whenDone(reading, this, [this](const Result<cards::Picture> &picture) {
        if (!picture) {
            showError(picture.error());
            return;
        }
        QCoro::connect(m_parts.shelf.setLogo(m_shell.actor(), *picture), this, [this](const Result<> &kept) {
            if (!kept)
                showError(kept.error());
            else
                loadLogo();
        });
    });
}

bool DesignerPage::back()
{
    leave([this] { Q_EMIT closed(); });
    return true;
}

void DesignerPage::activated()
{
    m_view->canvas()->setFocus(Qt::OtherFocusReason);
}

void DesignerPage::hideEvent(QHideEvent *event)
{
    keepAside();
    Page::hideEvent(event);
}

} // namespace nettdesk::ui
