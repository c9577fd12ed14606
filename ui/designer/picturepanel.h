// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/propertypanel.h"

class QLabel;

namespace nettdesk::ui {

class Button;
class Label;

/// The chosen picture, or the shop's logo, and the way to another.
class PicturePanel final : public PropertyPanel {
    Q_OBJECT
public:
    explicit PicturePanel(DesignDocument &document, QWidget *parent = nullptr);

    bool suits() const override;
    void retranslate() override;
    void setLogo(const vouchers::cards::Picture &logo);

Q_SIGNALS:
    /// Another file is wanted for the chosen picture, or for the shop's logo.
    void pictureWanted();
    void logoWanted();

protected:
    void fill() override;

private:
    vouchers::cards::Picture m_logo;
    QLabel *m_sight;
    Label *m_about;
    Button *m_choose;
};

} // namespace nettdesk::ui
