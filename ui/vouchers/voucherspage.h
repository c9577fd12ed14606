// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explanation.h"
#include "core/vouchers/voucherservice.h"
#include "ui/vouchers/csvimportdialog.h"
#include "ui/vouchers/explaindialog.h"
#include "ui/vouchers/redeemdialog.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QStackedWidget;

namespace nettdesk::ui {

class GeneratePage;
class PrintPage;
class Shell;
class VoucherList;

/// The Vouchers screen: the list, with Generate and the print preview as pages over it, each made when first wanted.
class VouchersPage : public Page {
    Q_OBJECT
public:
    VouchersPage(const VouchersParts &parts, Shell &shell, QWidget *parent = nullptr);

    VoucherList *list() const { return m_list; }
    GeneratePage *generatePage();
    PrintPage *printPage();
    /// The open dialog, if any.
    RedeemDialog *redeemDialog() const { return m_redeem; }
    ExplainDialog *explainDialog() const { return m_explain; }
    CsvImportDialog *importDialog() const { return m_import; }

    void showList();
    void showGenerate();
    void showPrint(const vouchers::CardSelection &selection, const QString &design = {});
    /// Opens the dialog; with a code, redeems it at once.
    void redeem(const QString &code = {});
    /// "Why doesn't this code work?"; with a code, looked into at once.
    void explain(const QString &code = {});
    /// Codes from a CSV file; an empty name asks for one.
    void importFile(const QString &file = {});

    void refresh() override;
    bool print() override;
    bool perform(const QString &command, const QVariant &argument) override;
    void activated() override;
    void focusSearch() override;
    bool back() override;

    QSize minimumSizeHint() const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Page *current() const;
    void bringToFront(Page *page);
    void takeFix(const QString &fix, const QString &code);

    VouchersParts m_parts;
    Shell &m_shell;
    QStackedWidget *m_pages;
    VoucherList *m_list;
    GeneratePage *m_generate = nullptr;
    PrintPage *m_print = nullptr;
    QPointer<RedeemDialog> m_redeem;
    QPointer<ExplainDialog> m_explain;
    QPointer<CsvImportDialog> m_import;
};

} // namespace nettdesk::ui
