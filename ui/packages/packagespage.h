// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"
#include "ui/packages/packagesscreen.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QPointer>

class QStackedWidget;

namespace nettdesk::ui {

class PackageBoard;
class PackageDialog;
class PackageTableModel;
class PackageTile;
class Segmented;
class Shell;
class TableView;

/// What the shop sells: tiles, drawn as the Counter shows them, or a table; one package whole in the details pane.
class PackagesPage : public Page {
    Q_OBJECT
public:
    PackagesPage(const PackagesParts &parts, Shell &shell, QWidget *parent = nullptr);

    PackageTableModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    PackageTile *tile(PackageId package) const;
    /// The open dialog, if any.
    PackageDialog *dialog() const;
    PackageId current() const { return m_current; }

    void refresh() override;
    void activated() override;
    bool perform(const QString &command, const QVariant &argument) override;

protected:
    void retranslate() override;

private:
    void makeActions();
    QWidget *makeViews();
    void take(const QList<Package> &packages);
    void applyFilter();
    void updateEmpty();
    void choose(PackageId package);
    void showDetails();
    void showMenu(const QPoint &position);
    void followCurrent();
    void openDialog(const std::optional<Package> &package);
    void store(const Package &package);
    void toggleActive();
    const Package *currentPackage() const;

    PackagesParts m_parts;
    Shell &m_shell;
    QList<Package> m_all;
    bool m_loaded = false;
    PackageId m_current;
    PackageId m_wanted; ///< opened once it is loaded
    PackageTableModel *m_model;
    TableView *m_table;
    QStackedWidget *m_views;
    PackageBoard *m_board;
    Segmented *m_view;
    QAction m_add, m_edit, m_copy, m_toggle, m_generate, m_clear;
    QPointer<PackageDialog> m_dialog;
};

} // namespace nettdesk::ui
