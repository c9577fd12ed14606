// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/slipsettingsdialog.h"

#include "core/vouchers/receiptprinter.h"
#include "ui/vouchers/formrows.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/segmented.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

SlipSettingsDialog::SlipSettingsDialog(const SlipSettings &settings, QWidget *parent)
    : FormDialog(parent, 520)
    , m_preview(new ChoiceCard("zoom-in"))
    , m_system(new ChoiceCard("printer"))
    , m_network(new ChoiceCard("receipt"))
    , m_printer(narrowComboBox("slipPrinter"))
    , m_address(new QLineEdit)
    , m_printerField(new FormField(tr("Printer"), m_printer))
    , m_addressField(new FormField(tr("Address"), m_address))
    , m_paper(new Segmented)
    , m_paperField(new FormField(tr("Width of the roll"), m_paper))
    , m_cuts(new QCheckBox(tr("Cut the paper behind each slip")))
    , m_drawer(new QCheckBox(tr("Open the cash drawer")))
    , m_afterSale(new QCheckBox(tr("Print a slip after each sale")))
{
    setObjectName(u"slipSettings"_s);
    setTitle(tr("Receipt printer"), tr("For this counter only. Every other computer has its own."));
    m_preview->setTexts(tr("Show a preview first"), tr("Choose the printer each time."));
    m_system->setTexts(tr("A printer of this computer"), tr("By the printing system, on roll paper."));
    m_network->setTexts(tr("A receipt printer on the network"), tr("ESC/POS, usually at port 9100."));
    auto *group = new QButtonGroup(this);
    for (ChoiceCard *card : {m_preview, m_system, m_network}) {
        group->addButton(card);
        body()->addWidget(card);
        connect(card, &ChoiceCard::toggled, this, &SlipSettingsDialog::follow);
    }
    m_network->setObjectName(u"network"_s);
    m_system->setObjectName(u"system"_s);
    m_address->setObjectName(u"address"_s);
    m_afterSale->setObjectName(u"afterSale"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(u"192.168.88.20:9100"_s);
    m_paper->add(u"80"_s, tr("80 mm"));
    m_paper->add(u"58"_s, tr("58 mm"));
    const QStringList printers = QPrinterInfo::availablePrinterNames();
    for (const QString &name : printers)
        m_printer->addItem(name, name);
    if (!settings.printer.isEmpty() && !printers.contains(settings.printer))
        m_printer->addItem(settings.printer, settings.printer);
    if (m_printer->count() == 0)
        m_printer->addItem(tr("The system's default"), QString());

    (settings.target == SlipSettings::Target::Network  ? m_network
     : settings.target == SlipSettings::Target::System ? m_system
                                                       : m_preview)
        ->setChecked(true);
    choose(m_printer, settings.printer);
    m_address->setText(settings.address);
    m_paper->setCurrent(QString::number(settings.paper));
    m_cuts->setChecked(settings.cuts);
    m_drawer->setChecked(settings.opensDrawer);
    m_afterSale->setChecked(settings.afterSale);
    for (QWidget *row : QList<QWidget *>{m_printerField, m_addressField, m_paperField, m_cuts, m_drawer, m_afterSale})
        body()->addWidget(row);
    body()->addStretch();

    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    Button *ok = addButton(tr("Save"), Button::Kind::Primary);
    ok->setObjectName(u"save"_s);
    ok->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(ok, &Button::clicked, this, &SlipSettingsDialog::save);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressField->setError({}); });
    follow();
}

void SlipSettingsDialog::follow()
{
    const bool isNetwork = m_network->isChecked();
    const bool isPreview = m_preview->isChecked();
    m_printerField->setVisible(m_system->isChecked());
    m_addressField->setVisible(isNetwork);
    m_paperField->setVisible(!isPreview);
    m_cuts->setVisible(isNetwork);
    m_drawer->setVisible(isNetwork);
    m_afterSale->setVisible(!isPreview);
    if (isVisible())
        fit();
}

SlipSettings SlipSettingsDialog::settings() const
{
    SlipSettings settings;
    settings.target = m_network->isChecked()  ? SlipSettings::Target::Network
                      : m_system->isChecked() ? SlipSettings::Target::System
                                              : SlipSettings::Target::Preview;
    settings.printer = m_printer->currentData().toString();
    settings.address = m_address->text().trimmed();
    settings.paper = m_paper->current().toInt();
    settings.cuts = m_cuts->isChecked();
    settings.opensDrawer = m_drawer->isChecked();
    settings.afterSale = m_afterSale->isChecked();
    return settings;
}

void SlipSettingsDialog::save()
{
    const SlipSettings wanted = settings();
    if (wanted.target == SlipSettings::Target::Network) {
        if (const auto address = vouchers::ReceiptPrinterAddress::parse(wanted.address); !address) {
            m_addressField->setError(address.error().message);
            return m_address->setFocus(Qt::OtherFocusReason);
        }
    }
    Q_EMIT chosen(wanted);
    accept();
}

} // namespace nettdesk::ui
