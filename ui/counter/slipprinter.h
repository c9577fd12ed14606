// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operationid.h"
#include "core/model/result.h"
#include "core/vouchers/cards/sheets.h"

#include <QObject>
#include <QPointer>

namespace nettdesk::vouchers {
class PrintLedger;
class VoucherService;
} // namespace nettdesk::vouchers

namespace nettdesk::ui {

class Shell;
class SlipSettingsDialog;
class UiStore;

/// How this computer prints slips. Remembered with the window, not with the shop: each counter has its own printer.
struct SlipSettings {
    enum class Target {
        Preview, ///< none is set up: the preview opens
        System,  ///< a printer of this computer, on roll paper
        Network, ///< an ESC/POS printer with a network port
    };

    Target target = Target::Preview;
    QString printer; ///< as QPrinterInfo names it
    QString address; ///< "192.168.88.20", "printer.lan:9100"
    int paper = 80;  ///< mm: 58 or 80
    bool cuts = true;
    bool opensDrawer = false;
    bool afterSale = false; ///< without being asked, after each sale

    static SlipSettings load(const UiStore &store);
    void save(UiStore &store) const;
    bool operator==(const SlipSettings &) const = default;
};

/// Prints the slip of one voucher: drawn by the painter of the preview, sent to the printer of this counter, written
/// into the ledger. What fails is told with a way to try again; the sale stands in any case.
class SlipPrinter : public QObject {
    Q_OBJECT
public:
    /// Everything referred to outlives this. `host`: over which the settings open.
    SlipPrinter(vouchers::VoucherService &vouchers, vouchers::PrintLedger &ledger, Shell &shell, QWidget *host);

    SlipSettings settings() const;
    void print(const QString &code);
    /// Only where the settings say so.
    void printAfterSale(const QString &code);
    void openSettings();

Q_SIGNALS:
    void printed(const QString &code);

private:
    void send(const QString &code, const vouchers::cards::Sheets &sheets, const OperationId &operation);
    void sendToNetwork(const QString &code, const vouchers::cards::Sheets &sheets, const OperationId &operation);
    void sendToSystem(const QString &code, const vouchers::cards::Sheets &sheets, const OperationId &operation);
    void record(const QString &code, const vouchers::cards::CardDesign &design, const OperationId &operation,
                bool isCertain);
    void tellFailure(const QString &code, const Error &error);

    vouchers::VoucherService &m_vouchers;
    vouchers::PrintLedger &m_ledger;
    Shell &m_shell;
    QWidget *m_host;
    QPointer<SlipSettingsDialog> m_dialog;
};

} // namespace nettdesk::ui
