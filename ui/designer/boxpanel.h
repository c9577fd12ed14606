// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/propertypanel.h"

namespace nettdesk::ui {

/// Where what is chosen stands, how large it is, how it is turned, and when it is shown.
class BoxPanel final : public PropertyPanel {
    Q_OBJECT
public:
    explicit BoxPanel(DesignDocument &document, QWidget *parent = nullptr);

    bool suits() const override { return !document().selection().isEmpty(); }
    void retranslate() override;

protected:
    void fill() override;

private:
    QRectF bounds() const;
    void move(const QPointF &by);
    void resize(const QSizeF &size);
    void turn(int degrees);
    void setCondition(const QString &condition);
    void fillConditions(const vouchers::cards::Element &element);

    QDoubleSpinBox *m_x, *m_y, *m_width, *m_height;
    QComboBox *m_turn, *m_shown;
    FormField *m_xField, *m_yField, *m_widthField, *m_heightField, *m_turnField, *m_shownField;
};

} // namespace nettdesk::ui
