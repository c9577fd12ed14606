// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/paperpresets.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class Button;

/// What a new design is called, and the paper it is for. It begins empty; a copy is made of a design that there is.
class NewDesignDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewDesignDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const nettdesk::vouchers::cards::CardDesign &design);

private:
    QList<PaperPreset> m_presets;
    QLineEdit *m_name;
    QComboBox *m_paper;
    Button *m_make;
};

} // namespace nettdesk::ui
