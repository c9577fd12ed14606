// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vouchers/redeemtry.h"
#include "ui/widgets/surface.h"

namespace nettdesk::ui {

class Button;
class CodeCover;
class ExplainTry;
class ExplainView;
class RedeemedView;
class SaleTry;
class SoldView;

/// The place where the guest who stands at the counter is looked after: what was sold, what was redeemed, or why a code
/// does not work. Gone while nobody is served.
class CounterStage : public Surface {
    Q_OBJECT
public:
    enum class Shows { Nothing, Sale, Redemption, Explanation };

    CounterStage(SaleTry &sale, RedeemTry &redeem, ExplainTry &why, QWidget *parent = nullptr);

    Shows shows() const { return m_shows; }
    void show(Shows what);
    using QWidget::show;
    SoldView *sold() const { return m_sold; }
    RedeemedView *redeemed() const { return m_redeemed; }
    ExplainView *explained() const { return m_explained; }
    /// Codes are covered until the mouse is over them.
    void setCovered(bool covered);
    QList<CodeCover *> covers() const;

Q_SIGNALS:
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Shows m_shows = Shows::Nothing;
    SoldView *m_sold;
    RedeemedView *m_redeemed;
    CodeCover *m_redeemedCover;
    CodeCover *m_qrCover;
    ExplainView *m_explained;
    QWidget *m_foot;
    Button *m_next;
};

} // namespace nettdesk::ui
