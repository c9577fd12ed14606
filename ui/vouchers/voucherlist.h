// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/voucherservice.h"
#include "ui/vouchers/voucheracts.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QStackedLayout>
#include <QTimer>

namespace nettdesk::ui {

class BatchBar;
class SelectionBar;
class Shell;
class TableView;
class VoucherFilters;
class VoucherTableModel;

/// All vouchers: states as chips with their counts, search by any part of a code, filters, a table that is sorted by
/// its headers and loads as it scrolls, what can be done to those that are chosen, and the details of one.
class VoucherList : public Page {
    Q_OBJECT
public:
    VoucherList(const VouchersParts &parts, Shell &shell, QWidget *parent = nullptr);

    VoucherTableModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    VoucherFilters *filterBar() const { return m_filters; }
    VoucherActs *acts() const { return m_acts; }
    SelectionBar *selectionBar() const { return m_bar; }
    BatchBar *batchBar() const { return m_batch; }
    /// What stands in place of rows when nothing matches the filter.
    EmptyState *noMatch() const { return m_noMatch; }

    /// Only this batch, with a bar that says so and offers to print it.
    void showBatch(const Batch &batch, const QString &message);
    /// Puts the code into the search and opens its details.
    void showCode(const QString &code);
    /// Compares a router with the records; not stored: asks which.
    void reconcile(RouterId router);
    /// What the list shows, or these, as a CSV file.
    void exportTo(const QString &path, const std::optional<QList<VoucherId>> &chosen = std::nullopt);
    /// Codes of the selected rows, top to bottom.
    QStringList selectedCodes() const;

    void refresh() override;
    bool print() override;
    void activated() override;

Q_SIGNALS:
    void generateRequested();
    void importRequested(const QString &file); ///< empty: to be chosen
    void printRequested(const nettdesk::vouchers::CardSelection &selection);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeContent();
    void makeActions();
    void makeFilters();
    void makeTable();
    void connectNews();
    void applyFilter();
    void clearFilter();
    bool isFiltered() const;
    void fetchCounts();
    void fetchNames();
    void followSelection();
    void chooseAll();
    ChosenVouchers chosen() const;
    void showDetails();
    void showMenu(const QPoint &position);
    void updateEmpty();
    void askForExport(const std::optional<QList<VoucherId>> &chosen);

    VouchersParts m_parts;
    Shell &m_shell;
    VoucherTableModel *m_model;
    TableView *m_table;
    VoucherFilters *m_filters;
    VoucherActs *m_acts;
    SelectionBar *m_bar;
    BatchBar *m_batch;
    EmptyState *m_noMatch;
    QStackedLayout *m_rows;
    QAction m_generate, m_import, m_export, m_reconcile, m_clear;
    QTimer m_refreshSoon;
    QList<Batch> m_batches;
    QList<VoucherId> m_all; ///< everything that matches was chosen, also what is not loaded
    bool m_dirty = true;
    QString m_wanted; ///< the code whose details are opened once it is loaded
};

} // namespace nettdesk::ui
