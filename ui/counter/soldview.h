// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/saletry.h"

#include <QWidget>

namespace nettdesk::ui {

class BigCode;
class Button;
class CodeCover;
class FactList;
class Label;
class MessageBar;
class QrView;
class StateBanner;

/// What the guest gets for the money: the code in 40-point type, the password, a QR that signs the phone in, what it
/// gives; Print, Undo for 30 s, Next.
class SoldView : public QWidget {
    Q_OBJECT
public:
    /// `mine`: the sale to show; it outlives the view.
    explicit SoldView(SaleTry &mine, QWidget *parent = nullptr);

    Button *nextButton() const { return m_next; }
    /// Lies over what the guest alone should read.
    CodeCover *cover() const { return m_cover; }
    /// What stands on the clipboard after Copy.
    QString text() const;

Q_SIGNALS:
    void printRequested(const QString &code);
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillVoucher(const vouchers::SoldVoucher &sold);
    void copy();

    SaleTry &m_try;
    StateBanner *m_banner;
    QWidget *m_ticket;
    CodeCover *m_cover;
    BigCode *m_code;
    Label *m_passwordLabel;
    BigCode *m_password;
    QrView *m_qr;
    Label *m_qrLabel;
    QWidget *m_qrColumn;
    FactList *m_facts;
    Button *m_print;
    Button *m_copy;
    Button *m_undo;
    Button *m_tryAgain;
    Button *m_next;
};

} // namespace nettdesk::ui
