// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"

#include <QWidget>

class QVBoxLayout;

namespace nettdesk::ui {

class Label;

/// Everything about one router, for the details pane: what is stored, how the line stands, and its hotspot user
/// profiles as they are on the router now.
class RouterDetails : public QWidget {
    Q_OBJECT
public:
    RouterDetails(fleet::RouterService &routers, Actor actor, const Router &router, const fleet::LineStatus &status,
                  QWidget *parent = nullptr);

private:
    void showProfiles(const Result<QList<fleet::HotspotUserProfile>> &profiles);

    QVBoxLayout *m_column;
    Label *m_profilesNote;
};

} // namespace nettdesk::ui
