// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/propertypanel.h"

namespace nettdesk::ui {

class CardTextField;

/// What a QR code or a barcode holds.
class CodePanel final : public PropertyPanel {
    Q_OBJECT
public:
    explicit CodePanel(DesignDocument &document, QWidget *parent = nullptr);

    bool suits() const override;
    void retranslate() override;

protected:
    void fill() override;

private:
    void setContent(const QList<vouchers::cards::CardText> &parts);

    QComboBox *m_kind;
    FormField *m_kindField;
    CardTextField *m_content;
};

} // namespace nettdesk::ui
