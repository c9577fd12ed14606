// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vouchers/explaintry.h"

#include <QWidget>

class QVBoxLayout;

namespace nettdesk::ui {

class BusyWheel;
class Label;
class StateBanner;

/// Shows an ExplainTry: the verdict as a sentence, what was found on the way, and each way out as a button.
class ExplainView : public QWidget {
    Q_OBJECT
public:
    /// `mine`: the one to show; it outlives the view.
    explicit ExplainView(ExplainTry &mine, QWidget *parent = nullptr);

    /// Ways out that the person may take, in order.
    QList<explain::CodeFix> fixes() const { return m_fixes; }
    void setActor(const Actor &actor) { m_actor = actor; }

Q_SIGNALS:
    void fixChosen(const nettdesk::explain::CodeFix &fix, const nettdesk::explain::Explanation &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addEvidence(const explain::Evidence &evidence);
    void addFixes(const explain::Explanation &explanation);

    ExplainTry &m_try;
    Actor m_actor;
    QList<explain::CodeFix> m_fixes;
    StateBanner *m_banner;
    Label *m_foundTitle;
    QWidget *m_found;
    QVBoxLayout *m_foundColumn;
    QWidget *m_wait;
    Label *m_waitText;
    Label *m_routerWords;
    QWidget *m_ways;
};

} // namespace nettdesk::ui
