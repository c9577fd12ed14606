// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/propertypanel.h"

class QCheckBox;
class QListWidget;

namespace nettdesk::ui {

/// What nothing chosen shows: the size of the card and the languages it is printed in.
class CardPanel final : public PropertyPanel {
    Q_OBJECT
public:
    explicit CardPanel(DesignDocument &document, QWidget *parent = nullptr);

    bool suits() const override { return document().selection().isEmpty(); }
    void retranslate() override;

protected:
    void fill() override;

private:
    void resize();
    void setLanguages();

    QDoubleSpinBox *m_width, *m_height;
    QCheckBox *m_stretch;
    QListWidget *m_languages;
    FormField *m_widthField, *m_heightField, *m_languagesField;
};

} // namespace nettdesk::ui
