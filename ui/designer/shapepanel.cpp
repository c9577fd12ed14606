// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/shapepanel.h"

#include "ui/designer/colourbutton.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;
using cards::LineElement;
using cards::RectangleElement;
using Limits = cards::DesignLimits;

ShapePanel::ShapePanel(DesignDocument &document, QWidget *parent)
    : PropertyPanel(document, parent)
    , m_width(lengthField(u"stroke"_s, 0, Limits::thickest))
    , m_radius(lengthField(u"radius"_s, 0, 100))
    , m_colour(new ColourButton(u"strokeColour"_s))
    , m_fillColour(new ColourButton(u"fillColour"_s))
    , m_isDashed(new QCheckBox)
    , m_isFilled(new QCheckBox)
    , m_widthField(new FormField({}, m_width))
    , m_radiusField(new FormField({}, m_radius))
    , m_colourField(new FormField({}, m_colour))
    , m_fillField(new FormField({}, m_fillColour))
{
    m_isDashed->setObjectName(u"dashed"_s);
    m_isFilled->setObjectName(u"filled"_s);
    m_width->setSingleStep(0.1);
    fieldGrid(this, {{m_widthField, m_colourField}, {m_isDashed}, {m_radiusField}, {m_isFilled}, {m_fillField}});
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double width) {
        changeEach<LineElement>(tr("Line width"), u"stroke"_s, [&](LineElement &line) { line.width = width; });
        changeEach<RectangleElement>(tr("Line width"), u"stroke"_s, [&](RectangleElement &box) { box.width = width; });
    });
    connect(m_radius, &QDoubleSpinBox::valueChanged, this, [this](double radius) {
        changeEach<RectangleElement>(tr("Round corners"), u"radius"_s,
                                     [&](RectangleElement &box) { box.radius = radius; });
    });
    connect(m_colour, &ColourButton::colourChosen, this, [this](const QColor &colour) {
        changeEach<LineElement>(tr("Colour"), {}, [&](LineElement &line) { line.colour = colour; });
        changeEach<RectangleElement>(tr("Colour"), {}, [&](RectangleElement &box) { box.colour = colour; });
    });
    connect(m_isDashed, &QCheckBox::clicked, this, [this](bool isDashed) {
        changeEach<LineElement>(tr("Dashes"), {}, [&](LineElement &line) { line.isDashed = isDashed; });
    });
    connect(m_isFilled, &QCheckBox::clicked, this, [this](bool isFilled) {
        changeEach<RectangleElement>(tr("Filling"), {}, [&](RectangleElement &box) {
            box.fill = isFilled ? std::optional(QColor(0xcc, 0xcc, 0xcc)) : std::nullopt;
        });
    });
    connect(m_fillColour, &ColourButton::colourChosen, this, [this](const QColor &colour) {
        changeEach<RectangleElement>(tr("Filling"), {}, [&](RectangleElement &box) { box.fill = colour; });
    });
    ShapePanel::retranslate();
}

bool ShapePanel::suits() const
{
    return areAll<LineElement>() || areAll<RectangleElement>();
}

void ShapePanel::fill()
{
    const LineElement *line = first<LineElement>();
    const RectangleElement *box = first<RectangleElement>();
    m_isDashed->setVisible(line != nullptr);
    m_radiusField->setVisible(box != nullptr);
    m_isFilled->setVisible(box != nullptr);
    m_fillField->setVisible(box && box->fill);
    m_width->setMinimum(line ? Limits::thinnest : 0);
    if (line) {
        m_width->setValue(line->width);
        m_colour->setColour(line->colour);
        m_isDashed->setChecked(line->isDashed);
    } else if (box) {
        m_width->setValue(box->width);
        m_colour->setColour(box->colour);
        m_radius->setValue(box->radius);
        m_isFilled->setChecked(box->fill.has_value());
        if (box->fill)
            m_fillColour->setColour(*box->fill);
    }
}

void ShapePanel::retranslate()
{
    m_widthField->setLabel(tr("Line width"));
    m_colourField->setLabel(tr("Line colour"));
    m_isDashed->setText(tr("Dashed"));
    m_radiusField->setLabel(tr("Round corners"));
    m_isFilled->setText(tr("Filled"));
    m_fillField->setLabel(tr("Filling"));
}

} // namespace nettdesk::ui
