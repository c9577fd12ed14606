// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"
#include "ui/widgets/formdialog.h"

namespace nettdesk::ui {

class Label;

/// A router shows another certificate than the one that was remembered. Both stand one above the other, with what that
/// may mean; nothing was sent to it meanwhile. Accepting remembers the new one. Use open(), never exec().
class TrustDialog : public FormDialog {
    Q_OBJECT
public:
    TrustDialog(fleet::RouterService &routers, Actor actor, const Router &router, QWidget *parent);

private:
    void ask();
    void trust();

    fleet::RouterService &m_routers;
    Actor m_actor;
    Router m_router;
    QString m_shown; ///< the fingerprint that the router shows now
    Label *m_new;
    Button *m_accept;
};

} // namespace nettdesk::ui
