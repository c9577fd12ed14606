// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"

#include <QDialog>

namespace nettdesk::ui {

class Button;
class Label;
class MessageBar;

/// A router shows another certificate than the one that was remembered. Both stand one above the other, with what that
/// may mean; nothing was sent to it meanwhile. Accepting remembers the new one. Use open(), never exec().
class TrustDialog : public QDialog {
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
    MessageBar *m_message;
    Button *m_accept;
};

} // namespace nettdesk::ui
