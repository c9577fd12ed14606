// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QComboBox>

namespace nettdesk::ui {

/// The languages by their own names; choosing one switches the whole program at once.
class LanguageBox : public QComboBox {
    Q_OBJECT
public:
    explicit LanguageBox(const LanguageServices &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();

    const LanguageServices &m_services;
};

} // namespace nettdesk::ui
