// SPDX-License-Identifier: GPL-3.0-or-later
// Which printer: those of this computer and, for rolls, receipt printers with a network port.
#include "core/vouchers/receiptprinter.h"
#include "ui/vouchers/printsettings.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/uistore.h"
#include "ui/widgets/whendone.h"

#include <QComboBox>
#include <QInputDialog>
#include <QPrinterInfo>
#include <QtConcurrentRun>

#include <utility>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString receiptPrintersKey = u"print/receiptPrinters"_s;
const QString receiptPrefix = u"escpos:"_s; ///< of a printer that is spoken to directly
const QString addPrinter = u"add"_s;

/// A roll printer and a sheet printer are two machines: each kind of paper remembers its own.
QString printerKey(const QString &kind)
{
    return u"print/printer/"_s + kind;
}

} // namespace

QString PrintSettings::printer() const
{
    const QString chosenPrinter = m_printer->currentData().toString();
    return chosenPrinter.startsWith(receiptPrefix) || chosenPrinter == addPrinter ? QString() : chosenPrinter;
}

QString PrintSettings::receiptPrinter() const
{
    const QString chosenPrinter = m_printer->currentData().toString();
    return chosenPrinter.startsWith(receiptPrefix) ? chosenPrinter.sliced(receiptPrefix.size()) : QString();
}

void PrintSettings::choosePrinter()
{
    if (m_filling || m_printer->currentIndex() < 0)
        return;
    if (m_printer->currentData().toString() == addPrinter) {
        askForReceiptPrinter();
        return;
    }
    m_store.setValue(printerKey(kind()), m_printer->currentData());
    followPrinter();
}

void PrintSettings::findPrinters()
{
    m_printer->addItem(tr("Looking for printers…"), QString());
    m_printer->setEnabled(false);
    // A print server that does not answer keeps the search waiting: never on the thread that paints.
    struct Printers {
        QStringList names;
        QString standard;
    };
    const QFuture<Printers> search = QtConcurrent::run([] {
        return Printers{QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()};
    });
    whenDone(search, this, [this](const Printers &printers) {
        m_hasLooked = true;
        m_printers = printers.names;
        m_standard = printers.standard;
        fillPrinters();
    });
}

void PrintSettings::fillPrinters()
{
    if (!m_hasLooked)
        return;
    const bool wasFilling = std::exchange(m_filling, true);
    m_printer->clear();
    for (const QString &name : std::as_const(m_printers))
        m_printer->addItem(name, name);
    const bool isRoll = chosen().paper.kind == vouchers::cards::Paper::Kind::Roll;
    if (isRoll) {
        for (const QString &address : m_store.value(receiptPrintersKey).toStringList())
            m_printer->addItem(tr("Receipt printer %1").arg(isolated(address)), receiptPrefix + address);
    }
    const bool hasAny = m_printer->count() > 0;
    if (!hasAny)
        m_printer->addItem(tr("No printer was found"), QString());
    if (isRoll)
        m_printer->addItem(tr("Add a receipt printer…"), addPrinter);
    m_printerField->setHint(hasAny ? QString()
                                   : tr("Save a PDF and print it elsewhere, or add a printer to this computer."));
    const int remembered = m_printer->findData(m_store.value(printerKey(kind())));
    m_printer->setCurrentIndex(std::max(0, remembered >= 0 ? remembered : m_printer->findData(m_standard)));
    m_printer->setEnabled(hasAny || isRoll);
    m_filling = wasFilling;
    followPrinter();
}

void PrintSettings::followPrinter()
{
    m_calibrate->setVisible(!printer().isEmpty());
}

void PrintSettings::askForReceiptPrinter()
{
    fillPrinters(); // back to what was chosen, until there is an address
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a receipt printer"));
    dialog->setLabelText(tr("Address of an ESC/POS printer with a network port, as its test slip says it"));
    dialog->setTextValue(u"192.168.88.20"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &address) {
        if (const auto added = addReceiptPrinter(address); !added)
            m_printerField->setError(added.error().message);
    });
    dialog->open();
}

Result<> PrintSettings::addReceiptPrinter(const QString &address)
{
    const auto parsed = vouchers::ReceiptPrinterAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    const QString text = parsed->text();
    QStringList known = m_store.value(receiptPrintersKey).toStringList();
    known.removeAll(text);
    known << text;
    m_store.setValue(receiptPrintersKey, known);
    m_store.setValue(printerKey(kind()), receiptPrefix + text);
    m_printerField->setError({});
    fillPrinters();
    return {};
}

} // namespace nettdesk::ui
