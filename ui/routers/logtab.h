// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerlog.h"
#include "ui/routers/routertab.h"

#include <QAction>

#include <memory>

class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class Label;
class ListBody;
class LogModel;
class TableView;

/// The router's log, live while the tab is open: searched, by level and by topic. It stays at the newest line until
/// somebody scrolls up, and comes back to it when they return to the end.
class LogTab : public RouterTab {
    Q_OBJECT
public:
    LogTab(const RoutersParts &parts, Shell &shell, QWidget *parent = nullptr);
    ~LogTab() override;

    LogModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

    bool focusSearch() override;
    bool back() override;
    void retranslate() override;

protected:
    void begin() override;
    void end() override;
    void routerChanged() override;

private:
    void follow();
    void applyFilter();
    void fillTopics();
    void updateBody();
    void stayAtEnd(bool wasAtEnd);
    bool isAtEnd() const;
    void copy();

    LogModel *m_model;
    TableView *m_table;
    ListBody *m_body;
    QLineEdit *m_search;
    QComboBox *m_level;
    QComboBox *m_topic;
    Label *m_count;
    QAction m_copy;
    std::unique_ptr<fleet::RouterLogFeed> m_feed;
    bool m_hasRead = false;
    bool m_hasFailed = false;
};

} // namespace nettdesk::ui
