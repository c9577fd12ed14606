// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerhistory.h"
#include "ui/routers/routertab.h"
#include "ui/routers/routerwarnings.h"

class QBoxLayout;
class QScrollArea;

namespace nettdesk::ui {

class EndLayersView;
class FactList;
class Label;
class Segmented;
class TimeChart;
class WarningList;

/// A router at a glance: what to put right, how it went over the last hour or day, and its facts.
class OverviewTab : public RouterTab {
    Q_OBJECT
public:
    OverviewTab(const RoutersParts &parts, Shell &shell, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    TimeChart *traffic() const { return m_traffic; }
    TimeChart *load() const { return m_load; }
    TimeChart *guests() const { return m_guests; }
    EndLayersView *ends() const { return m_ends; }

Q_SIGNALS:
    void fixRequested(nettdesk::ui::RouterWarning::Fix fix);
    /// Series were read and are shown.
    void charted();

protected:
    void begin() override;
    void routerChanged() override;
    void entryChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readSeries();
    void showSeries(const fleet::RouterSeries &series);
    void showFacts();
    void arrange();

    QScrollArea *m_scroll;
    QBoxLayout *m_sides;
    WarningList *m_warnings;
    FactList *m_facts;
    EndLayersView *m_ends;
    Label *m_history;
    Segmented *m_span;
    TimeChart *m_traffic;
    TimeChart *m_load;
    TimeChart *m_guests;
    QStringList m_shownFacts;
    std::optional<Timestamp> m_chartedAt; ///< of the health round that the charts hold
    fleet::RouterHistory::Span m_wanted = fleet::RouterHistory::Span::Hour;
};

} // namespace nettdesk::ui
