// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/cardfactsdialog.h"

#include "ui/shell/shell.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

CardFactsDialog::CardFactsDialog(vouchers::DesignShelf &shelf, Shell &shell, QWidget *parent)
    : FormDialog(parent, 480)
    , m_shelf(shelf)
    , m_shell(shell)
    , m_ssid(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_passwordField(new FormField(tr("Its password"), m_password))
    , m_isOpen(new QCheckBox(tr("The Wi-Fi is open: guests join it without a password")))
    , m_redeem(new QLineEdit)
    , m_redeemField(new FormField(tr("Address of the redemption page (optional)"), m_redeem))
{
    setObjectName(u"cardFacts"_s);
    setTitle(tr("What cards say"), tr("For all designs of the shop: codes and texts on cards are filled with this."));
    m_ssid->setObjectName(u"ssid"_s);
    m_password->setObjectName(u"wifiPassword"_s);
    m_isOpen->setObjectName(u"openWifi"_s);
    m_redeem->setObjectName(u"redeemAddress"_s);
    m_redeem->setLayoutDirection(Qt::LeftToRight);
    m_password->setLayoutDirection(Qt::LeftToRight);
    m_redeem->setPlaceholderText(u"https://portal.cafe.example/redeem"_s);
    auto *ssid = new FormField(tr("Name of the guests' Wi-Fi (SSID)"), m_ssid);
    ssid->setHint(tr("A QR code of the kind “Join the Wi-Fi” joins the guest's phone to it."));
    for (QWidget *row : QList<QWidget *>{ssid, m_isOpen, m_passwordField, m_redeemField})
        body()->addWidget(row);
    body()->addStretch();
    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    m_save = addButton(tr("Save"), Button::Kind::Primary);
    m_save->setObjectName(u"saveFacts"_s);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &CardFactsDialog::save);
    connect(m_isOpen, &QCheckBox::toggled, this, &CardFactsDialog::follow);
    m_isOpen->setChecked(true);
    follow();
    read();
}

void CardFactsDialog::read()
{
    QCoro::connect(m_shelf.cardFacts(m_shell.actor()), this, [this](const Result<vouchers::CardFacts> &facts) {
        if (!facts) {
            message()->showError(facts.error());
            fit();
            return;
        }
        m_facts = *facts;
        m_ssid->setText(m_facts.ssid);
        m_redeem->setText(m_facts.redeemAddress);
        m_isOpen->setChecked(!m_facts.hasWifiPassword);
        m_save->setEnabled(true);
        follow();
    });
}

void CardFactsDialog::follow()
{
    m_passwordField->setVisible(!m_isOpen->isChecked());
    m_passwordField->setHint(m_facts.hasWifiPassword
                                 ? tr("One is stored, sealed. Leave this empty to keep it.")
                                 : tr("8 to 63 characters, as it stands on the router. It is kept sealed, and stands "
                                      "readable in the QR code of every card that joins the Wi-Fi."));
    fit();
}

std::optional<security::SecretBytes> CardFactsDialog::password() const
{
    if (m_isOpen->isChecked())
        return security::SecretBytes();
    if (m_password->text().isEmpty() && m_facts.hasWifiPassword)
        return std::nullopt;
    return security::SecretBytes::fromText(m_password->text());
}

void CardFactsDialog::save()
{
    if (m_save->isBusy())
        return;
    message()->clear();
    if (!m_isOpen->isChecked() && m_password->text().isEmpty() && !m_facts.hasWifiPassword) {
        m_passwordField->setError(tr("Enter the Wi-Fi's password, or say that it is open."));
        fit();
        return m_password->setFocus(Qt::OtherFocusReason);
    }
    m_passwordField->setError({});
    m_save->setBusy(true);
    vouchers::CardFacts facts;
    facts.ssid = m_ssid->text().trimmed();
    facts.redeemAddress = m_redeem->text().trimmed();
    auto task = m_shelf.setCardFacts(m_shell.actor(), facts, password());
    QCoro::connect(std::move(task), this, [this](const Result<> &saved) {
        m_save->setBusy(false);
        if (saved)
            return accept();
        message()->showError(saved.error());
        fit();
    });
}

} // namespace nettdesk::ui
