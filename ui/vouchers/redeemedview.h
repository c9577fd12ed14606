// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/redemptionservice.h"

#include <QWidget>

namespace nettdesk::ui {

class Button;
class FactList;
class Label;
class QrView;
class StateBanner;

/// What the guest gets: user and password in big letters, a QR code that signs the phone in, limits, the end, and
/// buttons for the slip and the clipboard. Shows "activated" in green, "paid and recorded, activated automatically" in
/// amber: never red, for the money is taken.
class RedeemedView : public QWidget {
    Q_OBJECT
public:
    explicit RedeemedView(QWidget *parent = nullptr);

    void show(const vouchers::RedeemedVoucher &redeemed);
    using QWidget::show;

    /// A button for those that wait for their router; `busy` while it is asked.
    void setTryAgain(bool offered, bool busy = false);

    /// Where user and password stand, and their QR code: what only the guest should read.
    QWidget *codes() const { return m_codes; }
    QWidget *qr() const;

    /// User and password as text, as Copy puts it on the clipboard.
    QString text() const;

Q_SIGNALS:
    void printRequested(const QString &code);
    void tryAgainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void copy();

    vouchers::RedeemedVoucher m_redeemed;
    StateBanner *m_banner;
    QWidget *m_codes;
    Label *m_userLabel;
    Label *m_user;
    Label *m_passwordLabel;
    Label *m_password;
    QrView *m_qr;
    Label *m_qrLabel;
    QWidget *m_qrColumn;
    FactList *m_facts;
    Button *m_print;
    Button *m_copy;
    Button *m_tryAgain;
};

} // namespace nettdesk::ui
