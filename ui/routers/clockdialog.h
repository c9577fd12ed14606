// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/clockguard.h"
#include "core/model/router.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace nettdesk::ui {

class FactList;
class FormField;

/// A router's clock beside ours, and its repair: time servers, or, where it reaches none, our time once.
class ClockDialog : public FormDialog {
    Q_OBJECT
public:
    ClockDialog(fleet::ClockGuard &clocks, Actor actor, const Router &router, QWidget *parent);

Q_SIGNALS:
    /// Something was changed on the router.
    void changed();

private:
    void read();
    void show(const fleet::RouterClock &clock);
    void useServers();
    void setTime();
    void changedTo(const Result<fleet::RouterClock> &clock, const QString &said);
    void setBusy(Button *busy);

    fleet::ClockGuard &m_clocks;
    Actor m_actor;
    Router m_router;
    FactList *m_facts;
    QLineEdit *m_servers;
    FormField *m_serversField;
    Button *m_set;
    Button *m_use;
    bool m_isBusy = false;
};

} // namespace nettdesk::ui
