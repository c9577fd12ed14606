// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/boxpanel.h"

#include "ui/designer/placeholdermenu.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

constexpr double longest = cards::DesignLimits::length;
const QString several = u"several"_s; ///< a condition that this field cannot say

bool isTurnable(const cards::Element &element)
{
    return !std::holds_alternative<cards::LineElement>(element.content) &&
           !std::holds_alternative<cards::RectangleElement>(element.content);
}

/// "", "+price", "-price", or several.
QString conditionOf(const cards::Element &element)
{
    if (element.when.isEmpty() && element.unless.isEmpty())
        return {};
    if (element.when.size() + element.unless.size() > 1)
        return several;
    return element.when.isEmpty() ? u'-' + cards::placeholderName(element.unless.first())
                                  : u'+' + cards::placeholderName(element.when.first());
}

} // namespace

BoxPanel::BoxPanel(DesignDocument &document, QWidget *parent)
    : PropertyPanel(document, parent)
    , m_x(lengthField(u"x"_s, 0, longest))
    , m_y(lengthField(u"y"_s, 0, longest))
    , m_width(lengthField(u"width"_s, 0, longest))
    , m_height(lengthField(u"height"_s, 0, longest))
    , m_turn(choiceField(u"turn"_s))
    , m_shown(choiceField(u"shown"_s))
    , m_xField(new FormField({}, m_x))
    , m_yField(new FormField({}, m_y))
    , m_widthField(new FormField({}, m_width))
    , m_heightField(new FormField({}, m_height))
    , m_turnField(new FormField({}, m_turn))
    , m_shownField(new FormField({}, m_shown))
{
    for (const int degrees : {0, 90, 180, 270})
        m_turn->addItem(tr("%1°").arg(degrees), degrees);
    fieldGrid(this, {{m_xField, m_yField}, {m_widthField, m_heightField}, {m_turnField, m_shownField}});
    // One direction each: the fields show two decimals, and what was not touched must not be rounded to them.
    connect(m_x, &QDoubleSpinBox::valueChanged, this, [this](double x) { move({x - bounds().x(), 0}); });
    connect(m_y, &QDoubleSpinBox::valueChanged, this, [this](double y) { move({0, y - bounds().y()}); });
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this](double width) { resize({width, bounds().height()}); });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this](double height) {
        resize({bounds().width(), height});
    });
    connect(m_turn, &QComboBox::activated, this, [this] { turn(m_turn->currentData().toInt()); });
    connect(m_shown, &QComboBox::activated, this, [this] { setCondition(m_shown->currentData().toString()); });
    BoxPanel::retranslate();
}

void BoxPanel::fill()
{
    const QRectF box = bounds();
    const QSizeF card = document().design().card;
    m_x->setMaximum(card.width());
    m_width->setMaximum(card.width());
    m_y->setMaximum(card.height());
    m_height->setMaximum(card.height());
    m_x->setValue(box.x());
    m_y->setValue(box.y());
    m_width->setValue(box.width());
    m_height->setValue(box.height());
    const cards::Element *only = document().only();
    m_turnField->setVisible(only && isTurnable(*only));
    m_shownField->setVisible(only != nullptr);
    if (only) {
        m_turn->setCurrentIndex(m_turn->findData(only->turn));
        fillConditions(*only);
    }
}

void BoxPanel::fillConditions(const cards::Element &element)
{
    const QString condition = conditionOf(element);
    const int own = m_shown->findData(several);
    if (condition == several && own < 0)
        m_shown->addItem(tr("On several conditions"), several);
    else if (condition != several && own >= 0)
        m_shown->removeItem(own);
    m_shown->setCurrentIndex(m_shown->findData(condition));
}

QRectF BoxPanel::bounds() const
{
    return cards::boundsOf(document().design(), document().selection());
}

void BoxPanel::move(const QPointF &by)
{
    if (!isFilling())
        document().change(tr("Move"), cards::moved(document().design(), document().selection(), by), u"position"_s);
}

void BoxPanel::resize(const QSizeF &size)
{
    if (isFilling())
        return;
    const QRectF box(bounds().topLeft(), size);
    const cards::Element *only = document().only();
    document().change(tr("Resize"),
                      only ? cards::resized(document().design(), only->id, box)
                           : cards::scaled(document().design(), document().selection(), box),
                      u"size"_s);
}

void BoxPanel::turn(int degrees)
{
    const cards::Element *only = document().only();
    if (!only)
        return;
    cards::CardDesign next = document().design();
    while (next.element(only->id)->turn != degrees)
        next = cards::turned(std::move(next), {only->id});
    document().change(tr("Turn"), next);
}

void BoxPanel::setCondition(const QString &condition)
{
    const cards::Element *only = document().only();
    if (!only || condition == several)
        return;
    cards::Element element = *only;
    element.when.clear();
    element.unless.clear();
    if (const auto placeholder = cards::placeholderFromName(QStringView(condition).mid(1)))
        (condition.startsWith(u'+') ? element.when : element.unless) << *placeholder;
    document().change(tr("When it is shown"), cards::replaced(document().design(), element));
}

void BoxPanel::retranslate()
{
    m_xField->setLabel(tr("From the left"));
    m_yField->setLabel(tr("From the top"));
    m_widthField->setLabel(tr("Width"));
    m_heightField->setLabel(tr("Height"));
    m_turnField->setLabel(tr("Turned"));
    m_shownField->setLabel(tr("Shown"));
    m_shown->clear();
    m_shown->addItem(tr("Always"), QString());
    for (const cards::Placeholder placeholder : allPlaceholders()) {
        if (placeholder == cards::Placeholder::Code)
            continue;
        const QString name = cards::placeholderName(placeholder);
        m_shown->addItem(tr("If there is: %1").arg(placeholderText(placeholder)), u'+' + name);
        m_shown->addItem(tr("If there is no: %1").arg(placeholderText(placeholder)), u'-' + name);
    }
}

} // namespace nettdesk::ui
