// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/cardpanel.h"

#include "core/vouchers/cards/wording.h"
#include "ui/designer/cardsample.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QListWidget>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;
using Limits = cards::DesignLimits;

CardPanel::CardPanel(DesignDocument &document, QWidget *parent)
    : PropertyPanel(document, parent)
    , m_width(lengthField(u"cardWidth"_s, Limits::smallestCard, Limits::length))
    , m_height(lengthField(u"cardHeight"_s, Limits::smallestCard, Limits::length))
    , m_stretch(new QCheckBox)
    , m_languages(new QListWidget)
    , m_widthField(new FormField({}, m_width))
    , m_heightField(new FormField({}, m_height))
    , m_languagesField(new FormField({}, m_languages))
{
    m_stretch->setObjectName(u"stretch"_s);
    m_languages->setObjectName(u"languages"_s);
    for (const QString &code : cards::Wording::languages()) {
        auto *item = new QListWidgetItem(languageName(code), m_languages);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_languages->setFixedHeight(std::min(190, scaledText(28) * m_languages->count() + 8));
    m_languages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fieldGrid(this, {{m_widthField, m_heightField}, {m_stretch}, {m_languagesField}});
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &CardPanel::resize);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &CardPanel::resize);
    connect(m_languages, &QListWidget::itemChanged, this, &CardPanel::setLanguages);
    CardPanel::retranslate();
}

void CardPanel::fill()
{
    const cards::CardDesign &design = document().design();
    m_width->setValue(design.card.width());
    m_height->setValue(design.card.height());
    for (int i = 0; i < m_languages->count(); ++i) {
        QListWidgetItem *item = m_languages->item(i);
        const bool isOn = design.languages.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
}

void CardPanel::resize()
{
    if (isFilling())
        return;
    const QSizeF size(m_width->value(), m_height->value());
    document().change(tr("Card size"), cards::withCard(document().design(), size, m_stretch->isChecked()), u"card"_s);
}

void CardPanel::setLanguages()
{
    if (isFilling())
        return;
    cards::CardDesign next = document().design();
    next.languages.clear();
    for (int i = 0; i < m_languages->count(); ++i) {
        if (m_languages->item(i)->checkState() == Qt::Checked)
            next.languages << m_languages->item(i)->data(Qt::UserRole).toString();
    }
    document().change(tr("Languages"), next);
}

void CardPanel::retranslate()
{
    m_widthField->setLabel(tr("Card width"));
    m_heightField->setLabel(tr("Card height"));
    m_stretch->setText(tr("Stretch what stands on it"));
    m_languagesField->setLabel(tr("Languages of this card"));
    m_languagesField->setHint(
        tr("Texts that do not fit are looked for in each. Without one: in the program's language."));
}

} // namespace nettdesk::ui
