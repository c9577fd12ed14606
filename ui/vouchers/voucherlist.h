// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/voucherservice.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QTimer>

class QComboBox;

namespace nettdesk::ui {

class Shell;
class TableView;
class VoucherTableModel;

/// All vouchers: states as chips with their counts, search by any part of a code, filters by router and batch, a table
/// that loads as it scrolls, and the details of one.
class VoucherList : public Page {
    Q_OBJECT
public:
    VoucherList(const VouchersParts &parts, Shell &shell, QWidget *parent = nullptr);

    VoucherTableModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

    /// Only this batch, with a bar that says so and offers to print it.
    void showBatch(const Batch &batch, const QString &message);
    /// Puts the code into the search and opens its details.
    void showCode(const QString &code);
    /// Codes of the selected rows, top to bottom.
    QStringList selectedCodes() const;

    void refresh() override;
    bool print() override;
    void activated() override;

Q_SIGNALS:
    void generateRequested();
    void redeemRequested(const QString &code); ///< empty: to be typed
    void printRequested(const nettdesk::vouchers::CardSelection &selection);

protected:
    void retranslate() override;

private:
    void makeActions();
    void makeFilters();
    void applyFilter();
    void clearFilter();
    bool isFiltered() const;
    void fetchCounts();
    void fetchNames();
    void followSelection();
    void showDetails();
    void showMenu(const QPoint &position);
    void updateEmpty();
    void copyCodes();

    VouchersParts m_parts;
    Shell &m_shell;
    VoucherTableModel *m_model;
    TableView *m_table;
    QComboBox *m_router;
    QComboBox *m_batch;
    QAction m_generate, m_redeem, m_print, m_copy, m_details, m_clear;
    QTimer m_refreshSoon;
    QList<Batch> m_batches;
    bool m_dirty = true;
    bool m_fillingCombos = false;
    QString m_wanted; ///< the code whose details are opened once it is loaded
};

} // namespace nettdesk::ui
