// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/paperpresets.h"
#include "ui/designer/propertypanel.h"

namespace nettdesk::ui {

class Button;
class Label;

/// The sheet or roll that the cards are on: ready-made stock, or every measure by hand.
class PaperPanel final : public PropertyPanel {
    Q_OBJECT
public:
    explicit PaperPanel(DesignDocument &document, QWidget *parent = nullptr);

    bool suits() const override { return document().selection().isEmpty(); }
    void retranslate() override;

protected:
    void fill() override;

private:
    void choosePreset();
    void read();
    void lay();

    QList<PaperPreset> m_presets;
    QComboBox *m_preset, *m_kind, *m_guides;
    QDoubleSpinBox *m_width, *m_height, *m_left, *m_top, *m_gutterX, *m_gutterY;
    QSpinBox *m_columns, *m_rows;
    Button *m_fillSheet;
    Label *m_problem;
    FormField *m_presetField, *m_kindField, *m_guidesField, *m_widthField, *m_heightField, *m_leftField, *m_topField,
        *m_gutterXField, *m_gutterYField, *m_columnsField, *m_rowsField;
};

} // namespace nettdesk::ui
