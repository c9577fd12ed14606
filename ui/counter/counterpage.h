// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counterscreen.h"
#include "ui/vouchers/redeemtry.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLineEdit;
class QStackedLayout;

namespace nettdesk::ui {

class Button;
class Label;
class MessageBar;
class RecentVouchers;
class RedeemedView;
class ScanListener;
class Shell;
class TableView;

/// Where the shop's day happens: a code is scanned or typed, the guest gets user and password, the next one comes.
/// Shows what this operator took today and what became of the last codes.
class CounterPage : public Page {
    Q_OBJECT
public:
    CounterPage(const CounterParts &parts, Shell &shell, QWidget *parent = nullptr);

    void refresh() override;
    bool print() override;
    bool perform(const QString &command, const QVariant &argument) override;
    void activated() override;
    void focusSearch() override;
    bool back() override;

    /// Redeems now, or as soon as what is under way is done: no scan is lost.
    void redeem(const QString &code);

protected:
    void retranslate() override;

private:
    QWidget *makeEntry();
    QWidget *makeToday();
    void follow();
    void next();
    void fetchTakings();
    void lookAtRouters();
    void printSlip(const QString &code);

    CounterParts m_parts;
    Shell &m_shell;
    RedeemTry m_try;
    QStringList m_waiting; ///< scanned while another code was under way
    ScanListener *m_scanner;
    QLineEdit *m_code;
    Button *m_redeem;
    Label *m_prompt;
    Label *m_hint;
    MessageBar *m_refusal;
    QWidget *m_entry;
    QWidget *m_done;
    RedeemedView *m_view;
    Button *m_next;
    Label *m_takingsCaption;
    Label *m_takings;
    Label *m_takingsCount;
    Label *m_recentTitle;
    Label *m_noneYet;
    RecentVouchers *m_recent;
    TableView *m_table;
    QTimer m_takingsSoon;
};

} // namespace nettdesk::ui
