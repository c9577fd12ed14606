// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/slipprinter.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class ChoiceCard;
class FormField;
class Segmented;

/// Which printer prints slips at this counter, and whether each sale prints one by itself.
class SlipSettingsDialog : public FormDialog {
    Q_OBJECT
public:
    explicit SlipSettingsDialog(const SlipSettings &settings, QWidget *parent = nullptr);

    SlipSettings settings() const;

Q_SIGNALS:
    void chosen(const nettdesk::ui::SlipSettings &settings);

private:
    void follow();
    void save();

    ChoiceCard *m_preview;
    ChoiceCard *m_system;
    ChoiceCard *m_network;
    QComboBox *m_printer;
    QLineEdit *m_address;
    FormField *m_printerField;
    FormField *m_addressField;
    Segmented *m_paper;
    FormField *m_paperField;
    QCheckBox *m_cuts;
    QCheckBox *m_drawer;
    QCheckBox *m_afterSale;
};

} // namespace nettdesk::ui
