// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/designshelf.h"
#include "ui/designer/designsscreen.h"
#include "ui/widgets/page.h"

#include <QAction>

class QStackedWidget;

namespace nettdesk::ui {

class DesignerPage;
class DesignGrid;
class DesignModel;
class NewDesignDialog;
class Shell;

/// The list of designs: those that come with the program and the shop's own, and what can be done with each.
class DesignGallery : public Page {
    Q_OBJECT
public:
    DesignGallery(const DesignsParts &parts, Shell &shell, QWidget *parent = nullptr);

    DesignGrid *grid() const { return m_grid; }
    const QList<vouchers::ShelvedDesign> &designs() const { return m_designs; }
    QStringList ids() const;
    void choose(const QString &id);

    void importFile(const QString &file);
    void remove(const QString &id);
    void refresh() override { load(); }
    void activated() override;

Q_SIGNALS:
    void loaded();
    void newRequested();
    /// Of a shipped one, or with `asCopy`, a copy is to be edited.
    void editRequested(const nettdesk::vouchers::ShelvedDesign &design, bool asCopy);

protected:
    void retranslate() override;

private:
    void load();
    void show(const vouchers::Shelf &shelf, const vouchers::cards::Picture &logo);
    const vouchers::ShelvedDesign *current() const;
    void enable();
    void askToRemove();
    void exportCurrent();
    void showMenu(const QPoint &position);

    DesignsParts m_parts;
    Shell &m_shell;
    DesignModel *m_model;
    DesignGrid *m_grid;
    QList<vouchers::ShelvedDesign> m_designs;
    QAction m_add, m_import, m_facts, m_edit, m_copy, m_export, m_remove;
    QString m_wanted; ///< to be chosen once it is loaded
    int m_turn = 0;
};

/// The Card designs screen: the gallery, with the designer as a page over it.
class DesignsPage : public Page {
    Q_OBJECT
public:
    DesignsPage(const DesignsParts &parts, Shell &shell, QWidget *parent = nullptr);

    DesignGallery *gallery() const { return m_gallery; }
    DesignerPage *designer();

    void edit(const QString &id);
    void add();

    void refresh() override;
    bool perform(const QString &command, const QVariant &argument) override;
    void activated() override;
    bool back() override;
    QSize minimumSizeHint() const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openDesign(const vouchers::cards::CardDesign &design, int revision);
    void openShelved(const vouchers::ShelvedDesign &design, bool asCopy);
    void offerDraft();
    void bringToFront(Page *page);

    DesignsParts m_parts;
    Shell &m_shell;
    QStackedWidget *m_pages;
    DesignGallery *m_gallery;
    DesignerPage *m_designer = nullptr;
};

} // namespace nettdesk::ui
