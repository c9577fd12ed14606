// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/designshelf.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace nettdesk::ui {

class FormField;
class PasswordEdit;
class Shell;

/// What all cards say: the guests' Wi-Fi with its password, and the portal's redemption page. The stored password is
/// never shown; a new one takes its place.
class CardFactsDialog : public FormDialog {
    Q_OBJECT
public:
    CardFactsDialog(vouchers::DesignShelf &shelf, Shell &shell, QWidget *parent = nullptr);

private:
    void read();
    void follow();
    void save();
    /// None: the stored one is kept.
    std::optional<security::SecretBytes> password() const;

    vouchers::DesignShelf &m_shelf;
    Shell &m_shell;
    vouchers::CardFacts m_facts;
    QLineEdit *m_ssid;
    PasswordEdit *m_password;
    FormField *m_passwordField;
    QCheckBox *m_isOpen;
    QLineEdit *m_redeem;
    FormField *m_redeemField;
    Button *m_save;
};

} // namespace nettdesk::ui
