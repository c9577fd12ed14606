// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counteroffer.h"
#include "ui/counter/counterscreen.h"
#include "ui/counter/saletry.h"
#include "ui/vouchers/explaintry.h"
#include "ui/vouchers/redeemtry.h"
#include "ui/widgets/page.h"

#include <QAction>

class QBoxLayout;
class QComboBox;
class QScrollArea;

namespace nettdesk::ui {

class Button;
class CounterStage;
class Label;
class RedeemEntry;
class ScanListener;
class Shell;
class SlipPrinter;
class TileBoard;
class TodayPanel;

/// Where the shop's day happens: one key sells a package, a scanned card is redeemed, and a code that does not work is
/// looked into. The guest who stands there is on the stage; beside it, what this operator took today.
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
    void sell(PackageId package);
    void explain(const QString &code);

    const SaleTry &sale() const { return m_sale; }
    TileBoard *tiles() const { return m_tiles; }
    CounterStage *stage() const { return m_stage; }
    TodayPanel *today() const { return m_today; }

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWork();
    void connectParts();
    void followSale();
    void followRedemption();
    void showServed(const vouchers::RedeemedVoucher &redeemed);
    void offerUndo(const OperationId &sale, const vouchers::SoldVoucher &sold, const QString &package);
    void next();
    void followOffer();
    void updateTiles();
    void printSlip(const QString &code);
    void takeFix(const explain::CodeFix &fix, const explain::Explanation &explanation);
    RouterId router() const;
    void fillRouters();
    void coverCodes(bool covered);

    CounterParts m_parts;
    Shell &m_shell;
    SaleTry m_sale;
    RedeemTry m_try;
    ExplainTry m_why;
    CounterOffer m_offer;
    QStringList m_waiting; ///< scanned while another code was under way
    OperationId m_shown;   ///< the sale that was put on the stage last: news of it do not put it there again
    bool m_isNews = false; ///< a redemption was asked for that has not been on the stage yet
    ScanListener *m_scanner;
    SlipPrinter *m_slips;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
    CounterStage *m_stage;
    TileBoard *m_tiles;
    Label *m_sellTitle;
    Label *m_sellHint;
    QComboBox *m_router;
    Button *m_newPackage;
    RedeemEntry *m_entry;
    TodayPanel *m_today;
    QAction m_printer;
    QAction m_cover;
};

} // namespace nettdesk::ui
