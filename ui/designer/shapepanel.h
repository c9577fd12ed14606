// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/propertypanel.h"

class QCheckBox;

namespace nettdesk::ui {

class ColourButton;

/// Ink of lines and rectangles.
class ShapePanel final : public PropertyPanel {
    Q_OBJECT
public:
    explicit ShapePanel(DesignDocument &document, QWidget *parent = nullptr);

    bool suits() const override;
    void retranslate() override;

protected:
    void fill() override;

private:
    QDoubleSpinBox *m_width, *m_radius;
    ColourButton *m_colour, *m_fillColour;
    QCheckBox *m_isDashed, *m_isFilled;
    FormField *m_widthField, *m_radiusField, *m_colourField, *m_fillField;
};

} // namespace nettdesk::ui
