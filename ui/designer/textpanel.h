// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/propertypanel.h"

class QCheckBox;

namespace nettdesk::ui {

class CardTextField;
class ColourButton;
class Segmented;

/// Words, font, size, weight, alignment and colour of the chosen texts. Words are changed of one at a time, everything
/// else of all that are chosen.
class TextPanel final : public PropertyPanel {
    Q_OBJECT
public:
    explicit TextPanel(DesignDocument &document, QWidget *parent = nullptr);

    bool suits() const override { return areAll<vouchers::cards::TextElement>(); }
    void retranslate() override;
    void editText();

protected:
    void fill() override;
    void showEvent(QShowEvent *event) override;

private:
    void lay();
    void listen();
    void fillFonts();
    void showFamily(const QString &family);
    void setParts(const QList<vouchers::cards::CardText> &parts);

    CardTextField *m_text;
    QComboBox *m_separator, *m_font, *m_face;
    QDoubleSpinBox *m_size, *m_smallest, *m_leading;
    QSpinBox *m_lines;
    QCheckBox *m_bold;
    Segmented *m_align, *m_stand;
    ColourButton *m_colour;
    FormField *m_separatorField, *m_fontField, *m_faceField, *m_sizeField, *m_smallestField, *m_leadingField,
        *m_linesField, *m_alignField, *m_standField, *m_colourField;
    bool m_hasFonts = false;
};

} // namespace nettdesk::ui
