// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/vouchers/cards/escpos.h"

#include <QCoroTask>

#include <chrono>
#include <optional>
#include <stop_token>

namespace nettdesk::vouchers {

/// Where a receipt printer listens.
struct ReceiptPrinterAddress {
    QString host;
    quint16 port = 9100;

    /// "192.168.88.20", "printer.lan:9100", "[fe80::1]:9100". Invalid: neither.
    static Result<ReceiptPrinterAddress> parse(const QString &text);
    QString text() const;
};

struct ReceiptOrder {
    ReceiptPrinterAddress address;
    cards::EscPosPrinter printer;
    int firstCard = 0; ///< sheets to be left out: a job that goes on
    std::chrono::milliseconds connectTimeout{5'000};
    std::chrono::milliseconds writeTimeout{15'000}; ///< without a byte taken: paper out, cover open, switched off
    std::chrono::milliseconds answerTimeout{8'000}; ///< for "is it printed"; many printers never answer
};

/// How far a job came, whatever happened.
struct ReceiptOutcome {
    int sent = 0;    ///< cards whose last byte the printer's connection took
    int printed = 0; ///< of these, cards that the printer itself reported done; 0 from printers that do not answer
    std::optional<Error> problem; ///< what ended it early; says what to do

    /// The printer answered for every card.
    bool isCertain(int cards) const { return !problem && printed == cards; }
};

/// Prints a roll, card by card, on an ESC/POS printer with a network port (JetDirect: raw bytes over TCP). Cancelling
/// takes effect between cards. A printer that has not answered after the first card is not asked again. What cannot be
/// told from here: whether a printer that never answers has printed at all; the ledger then asks a person.
QCoro::Task<ReceiptOutcome> printReceipts(ReceiptOrder order, cards::Sheets sheets, Progress progress = {},
                                          std::stop_token stop = {});

/// The same bytes into a device file ("/dev/usb/lp0", a serial port whose speed is set already) or a file for a raw
/// queue ("lp -o raw"). Blocks; nothing answers. `sent` counts cards written.
ReceiptOutcome writeReceipts(const QString &path, const cards::EscPosPrinter &printer, const cards::Sheets &sheets,
                             const Progress &progress = {}, std::stop_token stop = {});

} // namespace nettdesk::vouchers
