// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vouchers/redeemtry.h"

#include <QDialog>

class QLineEdit;

namespace nettdesk::ui {

class BusyWheel;
class Button;
class Label;
class MessageBar;
class RedeemedView;

/// A code becomes a user on the router. One big field that takes a scanner's burst, any case and any spacing; then
/// what the guest needs. It stays open for the next guest. Use open(), never exec().
class RedeemDialog : public QDialog {
    Q_OBJECT
public:
    RedeemDialog(vouchers::RedemptionService &service, Actor actor, QString counter, QWidget *parent);

    /// Types the code in and presses Enter.
    void redeem(const QString &code);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// Print slip was pressed.
    void printRequested(const QString &code);
    /// Money was taken for this voucher.
    void redeemed(nettdesk::VoucherId voucher);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void next();
    void follow();
    void retranslate();

    Actor m_actor;
    RedeemTry m_try;
    VoucherId m_shown;
    Label *m_title;
    Label *m_hint;
    QLineEdit *m_code;
    Button *m_redeem;
    MessageBar *m_refusal;
    QWidget *m_waiting;
    Label *m_waitingText;
    RedeemedView *m_view;
    Button *m_next;
    Button *m_close;
};

} // namespace nettdesk::ui
