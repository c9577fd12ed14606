// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printsettings.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/whendone.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/uistore.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPrinterInfo>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString designKey()
{
    return u"print/design"_s;
}

QString printerKey(const vouchers::cards::CardDesign &design)
{
    // A roll printer and a sheet printer are two machines: each kind of paper remembers its own.
    return design.paper.kind == vouchers::cards::Paper::Kind::Roll ? u"print/printer/roll"_s : u"print/printer/sheet"_s;
}

QString millimetres(double length)
{
    return QLocale().toString(length, 'f', length == double(int(length)) ? 0 : 1);
}

} // namespace

PrintSettings::PrintSettings(UiStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_designs(vouchers::cards::shippedDesigns())
    , m_design(new QComboBox)
    , m_start(new QSpinBox)
    , m_copies(new QSpinBox)
    , m_first(new QSpinBox)
    , m_to(new Label)
    , m_last(new QSpinBox)
    , m_printer(new QComboBox)
    , m_flawTitle(new Label({}, TextRole::Strong))
    , m_flaws(new QListWidget)
{
    m_design->setObjectName(u"design"_s);
    m_start->setObjectName(u"startAt"_s);
    m_copies->setObjectName(u"copies"_s);
    for (QComboBox *combo : {m_design, m_printer})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies->setRange(1, 99);
    for (QSpinBox *spin : {m_first, m_last}) {
        spin->setRange(1, 1);
        spin->setKeyboardTracking(false);
    }
    m_start->setMinimum(1);
    m_flaws->setFrameShape(QFrame::NoFrame);
    m_flaws->setWordWrap(true);
    m_flaws->setMaximumHeight(150);
    m_flaws->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *range = new QWidget;
    auto *rangeRow = new QHBoxLayout(range);
    rangeRow->setContentsMargins(0, 0, 0, 0);
    rangeRow->setSpacing(space::s);
    rangeRow->addWidget(m_first, 1);
    rangeRow->addWidget(m_to);
    rangeRow->addWidget(m_last, 1);
    range->setFocusProxy(m_first);
    m_designField = new FormField({}, m_design);
    m_startField = new FormField({}, m_start);
    m_copiesField = new FormField({}, m_copies);
    m_sheetsField = new FormField({}, range);
    m_printerField = new FormField({}, m_printer);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(space::l);
    numbers->addWidget(m_copiesField, 1, Qt::AlignTop);
    numbers->addWidget(m_sheetsField, 2, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_designField);
    column->addWidget(m_startField);
    column->addLayout(numbers);
    column->addWidget(m_printerField);
    column->addWidget(m_flawTitle);
    column->addWidget(m_flaws);
    column->addStretch();

    for (const vouchers::cards::CardDesign &each : std::as_const(m_designs))
        m_design->addItem(each.name, each.id);
    m_design->setCurrentIndex(std::max(0, m_design->findData(m_store.value(designKey()))));
    connect(m_design, &QComboBox::currentIndexChanged, this, [this] {
        followDesign();
        if (m_filling)
            return;
        m_store.setValue(designKey(), m_design->currentData());
        Q_EMIT layoutChanged();
    });
    connect(m_start, &QSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT layoutChanged();
    });
    connect(m_printer, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling && m_printer->currentIndex() >= 0)
            m_store.setValue(printerKey(design()), m_printer->currentData());
    });
    connect(m_first, &QSpinBox::valueChanged, this, [this](int first) { m_last->setMinimum(first); });
    connect(m_flaws, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT flawChosen(m_flaws->item(row)->data(Qt::UserRole).toInt());
    });
    retranslate();
    followDesign();
    setFlaws({}, false);
    findPrinters();
}

const vouchers::cards::CardDesign &PrintSettings::design() const
{
    return m_designs.at(std::max(0, m_design->currentIndex()));
}

void PrintSettings::setDesign(const QString &id)
{
    const int index = m_design->findData(id);
    if (index < 0)
        return;
    m_filling = true;
    m_design->setCurrentIndex(index);
    m_filling = false;
}

int PrintSettings::startAt() const
{
    return m_start->value();
}

void PrintSettings::setStartAt(int position)
{
    m_start->setValue(position);
}

int PrintSettings::copies() const
{
    return m_copies->value();
}

int PrintSettings::firstSheet() const
{
    return m_first->value() - 1;
}

int PrintSettings::lastSheet() const
{
    return m_last->value() - 1;
}

QString PrintSettings::printer() const
{
    return m_printer->currentData().toString();
}

void PrintSettings::followDesign()
{
    const vouchers::cards::Paper &paper = design().paper;
    const bool wasFilling = std::exchange(m_filling, true);
    m_start->setMaximum(std::max(1, paper.cardsPerSheet()));
    m_start->setValue(1);
    m_filling = wasFilling;
    m_startField->setVisible(paper.cardsPerSheet() > 1);
    //: paper: width, height in millimetres
    const QString size =
        isolated(tr("%1 × %2 mm").arg(millimetres(paper.size.width()), millimetres(paper.size.height())));
    m_designField->setHint(paper.kind == vouchers::cards::Paper::Kind::Roll
                               ? tr("Roll %1 mm wide, cut after each card").arg(millimetres(paper.size.width()))
                               : tr("Paper %2, %n card(s) on a sheet", nullptr, paper.cardsPerSheet()).arg(size));
    m_filling = true;
    const int remembered = m_printer->findData(m_store.value(printerKey(design())));
    if (remembered >= 0)
        m_printer->setCurrentIndex(remembered);
    m_filling = wasFilling;
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
        m_filling = true;
        m_printer->clear();
        for (const QString &name : printers.names)
            m_printer->addItem(name, name);
        const QString remembered = m_store.value(printerKey(design())).toString();
        const int index = m_printer->findData(printers.names.contains(remembered) ? remembered : printers.standard);
        m_printer->setCurrentIndex(std::max(0, index));
        m_printer->setEnabled(!printers.names.isEmpty());
        if (printers.names.isEmpty()) {
            m_printer->addItem(tr("No printer was found"), QString());
            m_printerField->setHint(tr("Save a PDF and print it elsewhere, or add a printer to this computer."));
        }
        m_filling = false;
    });
}

void PrintSettings::setSheets(int sheets, int cards)
{
    m_sheets = sheets;
    m_cards = cards;
    for (QSpinBox *spin : {m_first, m_last}) {
        spin->setMinimum(1);
        spin->setMaximum(std::max(1, sheets));
    }
    m_first->setValue(1);
    m_last->setValue(std::max(1, sheets));
    m_sheetsField->setVisible(sheets > 1);
}

void PrintSettings::setFlaws(const QList<vouchers::cards::Flaw> &flaws, bool mayBeMore)
{
    m_flaws->clear();
    for (const vouchers::cards::Flaw &flaw : flaws) {
        auto *item = new QListWidgetItem(icon("alert-triangle", Tone::Warning), flaw.message(), m_flaws);
        item->setData(Qt::UserRole, flaw.card);
    }
    const int count = int(flaws.size());
    m_flawTitle->setText(count == 0  ? QString()
                         : mayBeMore ? tr("More than %n thing(s) will not print as they should", nullptr, count - 1)
                                     : tr("%n thing(s) will not print as they should", nullptr, count));
    m_flawTitle->setVisible(count > 0);
    m_flaws->setVisible(count > 0);
}

void PrintSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_designs = vouchers::cards::shippedDesigns();
        for (int i = 0; i < m_design->count(); ++i)
            m_design->setItemText(i, m_designs.at(i).name);
        retranslate();
        followDesign();
    }
}

void PrintSettings::retranslate()
{
    m_designField->setLabel(tr("Design"));
    m_startField->setLabel(tr("First free place on the sheet"));
    m_startField->setHint(tr("For a sheet of which some cards are used already. Or click a place on the sheet."));
    m_copiesField->setLabel(tr("Copies"));
    m_sheetsField->setLabel(tr("Sheets"));
    m_first->setAccessibleName(tr("First sheet"));
    m_last->setAccessibleName(tr("Last sheet"));
    //: between the first and the last sheet to be printed
    m_to->setText(tr("to"));
    m_printerField->setLabel(tr("Printer"));
    m_flaws->setAccessibleName(tr("What will not print as it should"));
}

} // namespace nettdesk::ui
