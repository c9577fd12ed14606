// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printsettings.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/uistore.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString designKey()
{
    return u"print/design"_s;
}

constexpr int asDesigned = -1;

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
    , m_cut(new QComboBox)
    , m_edit(new Button({}, Button::Kind::Quiet))
    , m_calibrate(new Button({}, Button::Kind::Quiet))
    , m_flawTitle(new Label({}, TextRole::Strong))
    , m_flaws(new QListWidget)
{
    m_design->setObjectName(u"design"_s);
    m_start->setObjectName(u"startAt"_s);
    m_copies->setObjectName(u"copies"_s);
    m_printer->setObjectName(u"printer"_s);
    m_cut->setObjectName(u"cut"_s);
    m_edit->setObjectName(u"editDesign"_s);
    m_edit->setIconName("edit");
    m_calibrate->setObjectName(u"calibrate"_s);
    m_calibrate->setIconName("target");
    for (QComboBox *combo : {m_design, m_printer, m_cut})
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
    lay();
    fillDesigns();
    listen();
    retranslate();
    followDesign();
    setFlaws({}, false);
    findPrinters();
}

void PrintSettings::lay()
{
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
    m_cutField = new FormField({}, m_cut);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(space::l);
    numbers->addWidget(m_copiesField, 1, Qt::AlignTop);
    numbers->addWidget(m_sheetsField, 2, Qt::AlignTop);
    const auto withButton = [](FormField *field, Button *button) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::xs);
        column->addWidget(field);
        column->addWidget(button, 0, Qt::AlignLeading);
        return column;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(withButton(m_designField, m_edit));
    column->addWidget(m_startField);
    column->addLayout(numbers);
    column->addWidget(m_cutField);
    column->addLayout(withButton(m_printerField, m_calibrate));
    column->addWidget(m_flawTitle);
    column->addWidget(m_flaws);
    column->addStretch();
}

void PrintSettings::listen()
{
    connect(m_design, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_wanted.clear();
        followDesign();
        m_store.setValue(designKey(), m_design->currentData());
        Q_EMIT layoutChanged();
    });
    connect(m_start, &QSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT layoutChanged();
    });
    connect(m_cut, &QComboBox::activated, this, [this] {
        m_store.setValue(u"print/cut/"_s + kind(), m_cut->currentData());
        Q_EMIT layoutChanged();
    });
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintSettings::choosePrinter);
    connect(m_first, &QSpinBox::valueChanged, this, [this](int first) { m_last->setMinimum(first); });
    connect(m_flaws, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT flawChosen(m_flaws->item(row)->data(Qt::UserRole).toInt());
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(chosen().id); });
    connect(m_calibrate, &QPushButton::clicked, this, [this] { Q_EMIT calibrationRequested(printer()); });
}

const vouchers::cards::CardDesign &PrintSettings::chosen() const
{
    return m_designs.at(std::max(0, m_design->currentIndex()));
}

QString PrintSettings::kind() const
{
    return chosen().paper.kind == vouchers::cards::Paper::Kind::Roll ? u"roll"_s : u"sheet"_s;
}

vouchers::cards::CardDesign PrintSettings::design() const
{
    vouchers::cards::CardDesign design = chosen();
    const int cut = m_cut->currentData().toInt();
    if (m_cut->currentIndex() >= 0 && cut != asDesigned)
        design.paper.cutGuides = vouchers::cards::Paper::CutGuides(cut);
    return design;
}

void PrintSettings::setDesigns(const QList<vouchers::cards::CardDesign> &designs)
{
    if (designs.isEmpty() || designs == m_designs)
        return;
    m_designs = designs;
    m_filling = true;
    fillDesigns();
    if (const int index = m_design->findData(m_wanted); index >= 0 && !m_wanted.isEmpty())
        m_design->setCurrentIndex(index);
    m_filling = false;
    followDesign();
    Q_EMIT layoutChanged();
}

void PrintSettings::fillDesigns()
{
    m_design->clear();
    for (const vouchers::cards::CardDesign &each : std::as_const(m_designs))
        m_design->addItem(each.name, each.id);
    m_design->setCurrentIndex(std::max(0, m_design->findData(m_store.value(designKey()))));
}

void PrintSettings::setFreePlaces(const QHash<QString, int> &places)
{
    m_freePlaces = places;
    followStart();
}

void PrintSettings::followStart()
{
    const int place = m_freePlaces.value(chosen().id, 1);
    m_startField->setHint(
        place > 1 ? tr("The last sheet with this design was used up to place %1. Or click a place on the sheet.")
                        .arg(QLocale().toString(place - 1))
                  : tr("For a sheet of which some cards are used already. Or click a place on the sheet."));
}

void PrintSettings::setMayEdit(bool mayEdit)
{
    m_edit->setVisible(mayEdit);
}

void PrintSettings::setDesign(const QString &id)
{
    m_wanted = id;
    const int index = m_design->findData(id);
    if (index < 0)
        return;
    m_filling = true;
    m_design->setCurrentIndex(index);
    m_filling = false;
    followDesign();
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

void PrintSettings::followDesign()
{
    const vouchers::cards::Paper &paper = chosen().paper;
    const bool wasFilling = std::exchange(m_filling, true);
    m_start->setMaximum(std::max(1, paper.cardsPerSheet()));
    m_start->setValue(1);
    m_filling = wasFilling;
    m_startField->setVisible(paper.cardsPerSheet() > 1);
    followStart();
    //: paper: width, height in millimetres
    const QString size =
        isolated(tr("%1 × %2 mm").arg(millimetres(paper.size.width()), millimetres(paper.size.height())));
    m_designField->setHint(paper.kind == vouchers::cards::Paper::Kind::Roll
                               ? tr("Roll %1 mm wide, cut after each card").arg(millimetres(paper.size.width()))
                               : tr("Paper %2, %n card(s) on a sheet", nullptr, paper.cardsPerSheet()).arg(size));
    m_cutField->setVisible(paper.kind == vouchers::cards::Paper::Kind::Sheet);
    const QVariant cut = m_store.value(u"print/cut/"_s + kind());
    m_cut->setCurrentIndex(std::max(0, m_cut->findData(cut.isValid() ? cut.toInt() : asDesigned)));
    if (paper.kind == vouchers::cards::Paper::Kind::Roll)
        m_cut->setCurrentIndex(0);
    fillPrinters();
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
        retranslate();
        followDesign();
    }
}

void PrintSettings::retranslate()
{
    m_designField->setLabel(tr("Design"));
    m_startField->setLabel(tr("First free place on the sheet"));
    m_copiesField->setLabel(tr("Copies"));
    m_sheetsField->setLabel(tr("Sheets"));
    m_first->setAccessibleName(tr("First sheet"));
    m_last->setAccessibleName(tr("Last sheet"));
    //: between the first and the last sheet to be printed
    m_to->setText(tr("to"));
    m_printerField->setLabel(tr("Printer"));
    m_edit->setText(tr("Edit this design"));
    m_calibrate->setText(tr("Calibrate…"));
    m_cutField->setLabel(tr("Cutting"));
    const int cut = std::max(0, m_cut->currentIndex());
    using CutGuides = vouchers::cards::Paper::CutGuides;
    m_cut->clear();
    m_cut->addItem(tr("As the design says"), asDesigned);
    m_cut->addItem(tr("No marks"), int(CutGuides::None));
    m_cut->addItem(tr("Marks in the margin"), int(CutGuides::Marks));
    m_cut->addItem(tr("Lines between the cards"), int(CutGuides::Lines));
    m_cut->setCurrentIndex(cut);
    m_flaws->setAccessibleName(tr("What will not print as it should"));
}

} // namespace nettdesk::ui
