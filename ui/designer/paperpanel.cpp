// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/paperpanel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;
using cards::Paper;
using Limits = cards::DesignLimits;

namespace {

constexpr double margin = 8; // mm that "fill the sheet" leaves white

QSpinBox *countField(const QString &name)
{
    auto *field = new QSpinBox;
    field->setObjectName(name);
    field->setRange(1, Limits::cardsPerSheet);
    field->setKeyboardTracking(false);
    return field;
}

} // namespace

PaperPanel::PaperPanel(DesignDocument &document, QWidget *parent)
    : PropertyPanel(document, parent)
    , m_preset(choiceField(u"paperPreset"_s))
    , m_kind(choiceField(u"paperKind"_s))
    , m_guides(choiceField(u"cutGuides"_s))
    , m_width(lengthField(u"paperWidth"_s, Limits::smallestPaper, Limits::length))
    , m_height(lengthField(u"paperHeight"_s, Limits::smallestPaper, Limits::length))
    , m_left(lengthField(u"marginLeft"_s, 0, Limits::length))
    , m_top(lengthField(u"marginTop"_s, 0, Limits::length))
    , m_gutterX(lengthField(u"gutterX"_s, 0, Limits::length))
    , m_gutterY(lengthField(u"gutterY"_s, 0, Limits::length))
    , m_columns(countField(u"columns"_s))
    , m_rows(countField(u"rows"_s))
    , m_fillSheet(new Button)
    , m_problem(new Label({}, TextRole::Caption, Tone::Danger))
    , m_presetField(new FormField({}, m_preset))
    , m_kindField(new FormField({}, m_kind))
    , m_guidesField(new FormField({}, m_guides))
    , m_widthField(new FormField({}, m_width))
    , m_heightField(new FormField({}, m_height))
    , m_leftField(new FormField({}, m_left))
    , m_topField(new FormField({}, m_top))
    , m_gutterXField(new FormField({}, m_gutterX))
    , m_gutterYField(new FormField({}, m_gutterY))
    , m_columnsField(new FormField({}, m_columns))
    , m_rowsField(new FormField({}, m_rows))
{
    m_fillSheet->setObjectName(u"fillSheet"_s);
    m_fillSheet->setIconName("layout-grid");
    m_fillSheet->setAutoDefault(false);
    m_problem->setWordWrap(true);
    lay();
    connect(m_preset, &QComboBox::activated, this, &PaperPanel::choosePreset);
    for (QComboBox *box : {m_kind, m_guides})
        connect(box, &QComboBox::activated, this, &PaperPanel::read);
    for (QDoubleSpinBox *field : {m_width, m_height, m_left, m_top, m_gutterX, m_gutterY})
        connect(field, &QDoubleSpinBox::valueChanged, this, &PaperPanel::read);
    for (QSpinBox *field : {m_columns, m_rows})
        connect(field, &QSpinBox::valueChanged, this, &PaperPanel::read);
    connect(m_fillSheet, &QPushButton::clicked, this, [this] {
        this->document().change(tr("Fill the sheet"), cards::filled(this->document().design(), margin));
    });
    PaperPanel::retranslate();
}

void PaperPanel::lay()
{
    fieldGrid(this, {{m_presetField},
                     {m_kindField},
                     {m_guidesField},
                     {m_widthField, m_heightField},
                     {m_leftField, m_topField},
                     {m_columnsField, m_rowsField},
                     {m_gutterXField, m_gutterYField},
                     {m_fillSheet},
                     {m_problem}});
}

void PaperPanel::choosePreset()
{
    const QString id = m_preset->currentData().toString();
    const auto it = std::find_if(m_presets.begin(), m_presets.end(), [&id](const auto &each) { return each.id == id; });
    if (it != m_presets.end())
        document().change(tr("Paper"), withPaper(document().design(), *it));
}

void PaperPanel::read()
{
    if (isFilling())
        return;
    cards::CardDesign next = document().design();
    Paper &paper = next.paper;
    const bool wasRoll = paper.kind == Paper::Kind::Roll;
    paper.kind = Paper::Kind(m_kind->currentData().toInt());
    paper.cutGuides = Paper::CutGuides(m_guides->currentData().toInt());
    paper.size = {m_width->value(), m_height->value()};
    paper.origin = {m_left->value(), m_top->value()};
    paper.gutter = {m_gutterX->value(), m_gutterY->value()};
    paper.columns = m_columns->value();
    paper.rows = m_rows->value();
    if (paper.kind == Paper::Kind::Roll) {
        paper.columns = 1;
        paper.rows = 1;
        paper.gutter = {};
        if (!wasRoll) { // one card is a piece of the roll
            paper.size = next.card + QSizeF(10, 6);
            paper.origin = {5, 3};
            paper.cutGuides = Paper::CutGuides::None;
        }
    }
    document().change(tr("Paper"), next, u"paper"_s);
}

void PaperPanel::fill()
{
    const cards::CardDesign &design = document().design();
    const Paper &paper = design.paper;
    const bool isRoll = paper.kind == Paper::Kind::Roll;
    const auto same = [&](const PaperPreset &preset) {
        if (preset.card.isEmpty())
            return preset.paper.kind == paper.kind && preset.paper.size == paper.size;
        return preset.paper == paper && preset.card == design.card;
    };
    // Stock is said by its own name before the plain paper that it is made of.
    const auto stock = std::find_if(m_presets.rbegin(), m_presets.rend(), same);
    m_preset->setCurrentIndex(stock == m_presets.rend() ? 0 : m_preset->findData(stock->id));
    m_kind->setCurrentIndex(m_kind->findData(int(paper.kind)));
    m_guides->setCurrentIndex(m_guides->findData(int(paper.cutGuides)));
    m_width->setValue(paper.size.width());
    m_height->setValue(paper.size.height());
    m_left->setValue(paper.origin.x());
    m_top->setValue(paper.origin.y());
    m_gutterX->setValue(paper.gutter.width());
    m_gutterY->setValue(paper.gutter.height());
    m_columns->setValue(paper.columns);
    m_rows->setValue(paper.rows);
    for (QWidget *each : QList<QWidget *>{m_columnsField, m_rowsField, m_gutterXField, m_gutterYField, m_fillSheet})
        each->setVisible(!isRoll);
    m_heightField->setLabel(isRoll ? tr("Length of a piece") : tr("Paper height"));
    const auto fine = design.check();
    m_problem->setText(fine ? QString() : fine.error().message);
    m_problem->setVisible(!fine);
}

void PaperPanel::retranslate()
{
    m_presets = paperPresets();
    m_presetField->setLabel(tr("Paper"));
    m_preset->clear();
    m_preset->addItem(tr("Own measures"), QString());
    for (const PaperPreset &preset : std::as_const(m_presets))
        m_preset->addItem(preset.name, preset.id);
    m_kindField->setLabel(tr("Comes as"));
    m_kind->clear();
    m_kind->addItem(tr("Sheets"), int(Paper::Kind::Sheet));
    m_kind->addItem(tr("A roll"), int(Paper::Kind::Roll));
    m_guidesField->setLabel(tr("Cutting"));
    m_guides->clear();
    m_guides->addItem(tr("No marks"), int(Paper::CutGuides::None));
    m_guides->addItem(tr("Marks in the margin"), int(Paper::CutGuides::Marks));
    m_guides->addItem(tr("Lines between"), int(Paper::CutGuides::Lines));
    m_widthField->setLabel(tr("Paper width"));
    m_heightField->setLabel(tr("Paper height"));
    m_leftField->setLabel(tr("Left margin"));
    m_topField->setLabel(tr("Top margin"));
    m_columnsField->setLabel(tr("Columns"));
    m_rowsField->setLabel(tr("Rows"));
    m_gutterXField->setLabel(tr("Gap across"));
    m_gutterYField->setLabel(tr("Gap down"));
    m_fillSheet->setText(tr("Fill the sheet"));
}

} // namespace nettdesk::ui
