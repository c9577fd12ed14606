// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"

#include <QWidget>

class QVBoxLayout;

namespace nettdesk::ui {

class FactList;
class Label;

/// Everything about one router, for the details pane: what is stored, how the line stands, and its hotspot user
/// profiles as they are on the router now.
class RouterDetails : public QWidget {
    Q_OBJECT
public:
    RouterDetails(fleet::RouterService &routers, Actor actor, const Router &router, const fleet::LineStatus &status,
                  QWidget *parent = nullptr);

    /// What is stored and how the line stands, anew; the profiles stay as they were read.
    void show(const Router &router, const fleet::LineStatus &status);
    using QWidget::show;

private:
    void showProfiles(const Result<QList<fleet::HotspotUserProfile>> &profiles);

    QVBoxLayout *m_column;
    FactList *m_facts;
    Label *m_profilesNote;
};

} // namespace nettdesk::ui
