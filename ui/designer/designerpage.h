// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/designshelf.h"
#include "ui/designer/designdocument.h"
#include "ui/designer/designsscreen.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace nettdesk::ui {

class DesignerView;
class Shell;
class UiStore;

/// One design, opened: the designer with its name, Save and the guard over what was not saved. What is being worked on
/// is kept aside on this computer as well, so that a power cut loses nothing but the last seconds.
class DesignerPage : public Page {
    Q_OBJECT
public:
    DesignerPage(const DesignsParts &parts, Shell &shell, QWidget *parent = nullptr);
    ~DesignerPage() override;

    /// `revision`: as the shelf says it; 0 for a design that is not kept yet. `taken`: ids there are.
    void open(const vouchers::cards::CardDesign &design, int revision, const QStringList &taken);
    /// A design that was kept aside and never saved, and its revision; nothing when there is none.
    static std::optional<std::pair<vouchers::cards::CardDesign, int>> draft(const UiStore &store);
    static void dropDraft(UiStore &store);

    DesignDocument &document() { return m_document; }
    DesignerView *view() const { return m_view; }
    QMessageBox *question() const { return m_question; }

    void save();
    /// Goes on with `then` at once when all is saved, else after a person said what is to become of it.
    void leave(const std::function<void()> &then);

    bool back() override;
    void activated() override;
    void refresh() override {}

Q_SIGNALS:
    void closed();
    /// The shelf has it now.
    void saved(const QString &id);
    void printRequested(const QString &id);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void followSaved();
    void keepAside();
    void askForName();
    void askForExport();
    void exportTo(const QString &file);
    void loadLogo();
    void setLogo(const QString &file);

    DesignsParts m_parts;
    Shell &m_shell;
    UiStore &m_store; ///< outlives the shell: what is not saved is kept aside when the window goes
    DesignDocument m_document;
    DesignerView *m_view;
    QAction m_save, m_rename, m_export, m_close;
    QTimer m_aside;
    QStringList m_taken;
    int m_revision = 0;
    bool m_isSaving = false;
    std::function<void()> m_afterSave;
    QPointer<QMessageBox> m_question;
};

} // namespace nettdesk::ui
