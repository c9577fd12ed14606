// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/designshelf.h"
#include "core/vouchers/printledger.h"
#include "core/vouchers/voucherservice.h"
#include "ui/vouchers/printjob.h"
#include "ui/vouchers/sheetrenderer.h"
#include "ui/vouchers/sheetview.h"
#include "ui/vouchers/vouchersscreen.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QFuture>

#include <stop_token>

namespace nettdesk::ui {

class Button;
class Job;
class Label;
class PrintFollowUp;
class PrintSettings;
class SheetList;
class Shell;

/// Ctrl+P: the sheets as they will come out, for these are drawn by the painter that prints them. Thumbnails at the
/// leading side, one sheet in the middle, what to print on at the trailing side.
class PrintPage : public Page {
    Q_OBJECT
public:
    PrintPage(const VouchersParts &parts, Shell &shell, QWidget *parent = nullptr);
    ~PrintPage() override;

    /// Loads these cards. `design`: by id, for once; empty: the one of last time.
    void showCards(const vouchers::CardSelection &selection, const QString &design = {});

    PrintSettings *settings() const { return m_settings; }
    SheetView *view() const { return m_view; }
    const SheetRenderer &renderer() const { return m_renderer; }

    /// Paints onto the chosen printer, or, with a file, onto Qt's PDF printer.
    void sendToPrinter(const QString &file = {});
    void savePdf(const QString &path);
    /// What came out, and what is missing.
    PrintFollowUp *followUp() const { return m_followUp; }

    void refresh() override;
    bool print() override;
    void activated() override;
    bool back() override;

Q_SIGNALS:
    void closed();
    /// The cards are at the printer or in the file, and stand in the ledger.
    void printed();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void load();
    void layOut();
    void lookForFlaws();
    void showSheet(int sheet);
    void askForPdf();
    void followZoom();
    void loadShelf();
    void loadLastPlaces();
    void sendToReceiptPrinter(const QString &address);
    void continueWith(const vouchers::PrintContinuation &missing);
    vouchers::PrintRecord record(PrintJob::Target target, const QString &name) const;
    vouchers::CardSelection printedSelection(int firstSheet, int lastSheet) const;
    QString jobTitle() const;

    VouchersParts m_parts;
    Shell &m_shell;
    SheetRenderer m_renderer;
    SheetList *m_list;
    SheetView *m_view;
    PrintSettings *m_settings;
    QAction m_print, m_pdf, m_back, m_earlier, m_zoomIn, m_zoomOut, m_zoomSheet, m_zoomWidth;
    Label *m_zoom;
    Label *m_place;
    vouchers::CardSelection m_selection;
    QList<vouchers::cards::CardData> m_cards;
    vouchers::cards::Picture m_logo;
    PrintJobId m_continues; ///< the job of which these cards are missing
    PrintFollowUp *m_followUp;
    std::stop_source m_flawStop;
    int m_turn = 0;
};

} // namespace nettdesk::ui
