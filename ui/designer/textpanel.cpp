// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/textpanel.h"

#include "core/vouchers/cards/cardfonts.h"
#include "ui/designer/cardtextfield.h"
#include "ui/designer/colourbutton.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QSpinBox>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;
using cards::TextElement;

namespace {
const QString lineBreak{QChar(QChar::LineSeparator)};
}

TextPanel::TextPanel(DesignDocument &document, QWidget *parent)
    : PropertyPanel(document, parent)
    , m_text(new CardTextField(u"text"_s, CardTextField::Lines::Many))
    , m_separator(choiceField(u"separator"_s))
    , m_font(choiceField(u"font"_s))
    , m_face(choiceField(u"face"_s))
    , m_size(pointsField(u"textSize"_s))
    , m_smallest(pointsField(u"smallest"_s))
    , m_leading(new QDoubleSpinBox)
    , m_lines(new QSpinBox)
    , m_bold(new QCheckBox)
    , m_align(new Segmented)
    , m_stand(new Segmented)
    , m_colour(new ColourButton(u"textColour"_s))
    , m_separatorField(new FormField({}, m_separator))
    , m_fontField(new FormField({}, m_font))
    , m_faceField(new FormField({}, m_face))
    , m_sizeField(new FormField({}, m_size))
    , m_smallestField(new FormField({}, m_smallest))
    , m_leadingField(new FormField({}, m_leading))
    , m_linesField(new FormField({}, m_lines))
    , m_alignField(new FormField({}, m_align))
    , m_standField(new FormField({}, m_stand))
    , m_colourField(new FormField({}, m_colour))
{
    m_lines->setObjectName(u"lines"_s);
    m_lines->setRange(1, 50);
    m_lines->setKeyboardTracking(false);
    m_leading->setObjectName(u"leading"_s);
    m_leading->setRange(0.8, 4);
    m_leading->setSingleStep(0.05);
    m_leading->setKeyboardTracking(false);
    m_bold->setObjectName(u"bold"_s);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    m_align->add(u"start"_s, {}, isMirrored ? "align-right-2" : "align-left-2");
    m_align->add(u"centre"_s, {}, "align-center");
    m_align->add(u"end"_s, {}, isMirrored ? "align-left-2" : "align-right-2");
    m_stand->add(u"top"_s, {}, "layout-align-top");
    m_stand->add(u"middle"_s, {}, "layout-align-middle");
    m_stand->add(u"bottom"_s, {}, "layout-align-bottom");
    lay();
    listen();
    TextPanel::retranslate();
}

void TextPanel::lay()
{
    fieldGrid(this, {{m_text},
                     {m_separatorField},
                     {m_fontField},
                     {m_faceField, m_colourField},
                     {m_sizeField, m_smallestField},
                     {m_bold},
                     {m_alignField, m_standField},
                     {m_linesField, m_leadingField}});
}

void TextPanel::listen()
{
    connect(m_text, &CardTextField::partsEdited, this, &TextPanel::setParts);
    connect(m_separator, &QComboBox::activated, this, [this] {
        const QString separator = m_separator->currentData().toString();
        changeEach<TextElement>(tr("Between the parts"), {}, [&](TextElement &text) {
            text.separator = separator;
            if (separator == lineBreak)
                text.lines = std::max(text.lines, int(text.parts.size()));
        });
    });
    connect(m_font, &QComboBox::activated, this, [this] {
        const QString family = m_font->currentData().toString();
        changeEach<TextElement>(tr("Font"), {}, [&](TextElement &text) { text.family = family; });
    });
    connect(m_face, &QComboBox::activated, this, [this] {
        const auto face = TextElement::Face(m_face->currentData().toInt());
        changeEach<TextElement>(tr("Letters"), {}, [&](TextElement &text) { text.face = face; });
    });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double size) {
        changeEach<TextElement>(tr("Text size"), u"textSize"_s, [&](TextElement &text) {
            text.size = size;
            text.smallest = std::min(text.smallest, size);
        });
    });
    connect(m_smallest, &QDoubleSpinBox::valueChanged, this, [this](double size) {
        changeEach<TextElement>(tr("Smallest text size"), u"smallest"_s,
                                [&](TextElement &text) { text.smallest = std::min(size, text.size); });
    });
    connect(m_leading, &QDoubleSpinBox::valueChanged, this, [this](double leading) {
        changeEach<TextElement>(tr("Line pitch"), u"leading"_s, [&](TextElement &text) { text.leading = leading; });
    });
    connect(m_lines, &QSpinBox::valueChanged, this, [this](int lines) {
        changeEach<TextElement>(tr("Lines"), u"lines"_s, [&](TextElement &text) { text.lines = lines; });
    });
    connect(m_bold, &QCheckBox::clicked, this, [this](bool isBold) {
        changeEach<TextElement>(tr("Bold"), {}, [&](TextElement &text) { text.isBold = isBold; });
    });
    connect(m_align, &Segmented::currentChanged, this, [this](const QString &value) {
        const auto align = value == u"centre"_s ? TextElement::Align::Centre
                           : value == u"end"_s  ? TextElement::Align::End
                                                : TextElement::Align::Start;
        changeEach<TextElement>(tr("Alignment"), {}, [&](TextElement &text) { text.align = align; });
    });
    connect(m_stand, &Segmented::currentChanged, this, [this](const QString &value) {
        const auto stand = value == u"top"_s      ? TextElement::Stand::Top
                           : value == u"bottom"_s ? TextElement::Stand::Bottom
                                                  : TextElement::Stand::Middle;
        changeEach<TextElement>(tr("Alignment"), {}, [&](TextElement &text) { text.stand = stand; });
    });
    connect(m_colour, &ColourButton::colourChosen, this, [this](const QColor &colour) {
        changeEach<TextElement>(tr("Colour"), {}, [&](TextElement &text) { text.colour = colour; });
    });
}

void TextPanel::setParts(const QList<cards::CardText> &parts)
{
    if (!document().only())
        return;
    changeEach<TextElement>(tr("Text"), u"text"_s, [&](TextElement &text) {
        text.parts = parts;
        if (text.separator == lineBreak)
            text.lines = std::max(text.lines, int(parts.size()));
    });
}

void TextPanel::fill()
{
    const TextElement *text = first<TextElement>();
    if (!text)
        return;
    const bool isOne = document().only() != nullptr;
    m_text->setVisible(isOne);
    m_separatorField->setVisible(isOne && text->parts.size() > 1);
    if (isOne)
        m_text->setParts(text->parts);
    int separator = m_separator->findData(text->separator);
    if (separator < 0) {
        m_separator->addItem(u"“%1”"_s.arg(text->separator), text->separator);
        separator = m_separator->count() - 1;
    }
    m_separator->setCurrentIndex(separator);
    showFamily(text->family);
    m_face->setCurrentIndex(m_face->findData(int(text->face)));
    m_faceField->setEnabled(text->family.isEmpty()); // another font has letters of its own
    m_size->setValue(text->size);
    m_smallest->setMaximum(text->size);
    m_smallest->setValue(text->smallest);
    m_leading->setValue(text->leading);
    m_lines->setValue(text->lines);
    m_leadingField->setEnabled(text->lines > 1);
    m_bold->setChecked(text->isBold);
    m_align->setCurrent(text->align == TextElement::Align::Centre ? u"centre"_s
                        : text->align == TextElement::Align::End  ? u"end"_s
                                                                  : u"start"_s);
    m_stand->setCurrent(text->stand == TextElement::Stand::Top      ? u"top"_s
                        : text->stand == TextElement::Stand::Bottom ? u"bottom"_s
                                                                    : u"middle"_s);
    m_colour->setColour(text->colour);
}

void TextPanel::showEvent(QShowEvent *event)
{
    // Hundreds of families on some computers: they are asked for when somebody first looks.
    if (!m_hasFonts)
        fillFonts();
    PropertyPanel::showEvent(event);
}

void TextPanel::fillFonts()
{
    m_hasFonts = true;
    const QString current = m_font->currentData().toString();
    m_font->clear();
    m_font->addItem(tr("Noto, which comes with NettDesk"), QString());
    for (const QString &family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family))
            m_font->addItem(family, family);
    }
    showFamily(current);
}

void TextPanel::showFamily(const QString &family)
{
    int index = m_font->findData(family);
    if (index < 0) {
        m_font->addItem(cards::hasFont(family) ? family : tr("%1 (not on this computer)").arg(family), family);
        index = m_font->count() - 1;
    }
    m_font->setCurrentIndex(index);
}

void TextPanel::editText()
{
    m_text->edit();
}

void TextPanel::retranslate()
{
    m_text->setLabel(tr("Text"));
    m_text->setHint(tr("Each line is left out when the voucher has no value for it."));
    m_separatorField->setLabel(tr("Between the lines"));
    const QVariant separator = m_separator->currentData();
    m_separator->clear();
    m_separator->addItem(tr("A dot"), u" · "_s);
    m_separator->addItem(tr("A new line"), lineBreak);
    m_separator->addItem(tr("A comma"), u", "_s);
    m_separator->addItem(tr("A dash"), u" – "_s);
    m_separator->addItem(tr("A space"), u" "_s);
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(separator)));
    m_fontField->setLabel(tr("Font"));
    m_faceField->setLabel(tr("Letters"));
    m_face->clear();
    m_face->addItem(tr("Text"), int(TextElement::Face::Text));
    m_face->addItem(tr("Code"), int(TextElement::Face::Code));
    m_face->setToolTip(tr("Code: every character as wide as the others, so that 0 and O, 1 and l differ"));
    m_sizeField->setLabel(tr("Size"));
    m_smallestField->setLabel(tr("Smallest size"));
    m_alignField->setLabel(tr("Across"));
    m_align->setText(u"start"_s, tr("At the start"));
    m_align->setText(u"centre"_s, tr("In the middle"));
    m_align->setText(u"end"_s, tr("At the end"));
    m_standField->setLabel(tr("Down"));
    m_stand->setText(u"top"_s, tr("At the top"));
    m_stand->setText(u"middle"_s, tr("In the middle"));
    m_stand->setText(u"bottom"_s, tr("At the bottom"));
    m_colourField->setLabel(tr("Colour"));
    m_bold->setText(tr("Bold"));
    m_linesField->setLabel(tr("Lines at most"));
    m_leadingField->setLabel(tr("Line pitch"));
    if (m_hasFonts)
        fillFonts();
}

} // namespace nettdesk::ui
