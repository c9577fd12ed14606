// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/endlayers.h"
#include "ui/shell/theme.h"

#include <QWidget>

#include <stop_token>

namespace nettdesk::accounts {
class EndSelfTest;
}

namespace nettdesk::ui {

class Button;
class Label;
class Pill;
class Shell;

/// How elapsed time ends on a router: by itself, also with every computer off, or only while NettDesk runs; and a
/// button that tries it. A test that was begun is given up when another router is shown.
class EndLayersView : public QWidget {
    Q_OBJECT
public:
    EndLayersView(accounts::EndSelfTest &service, Shell &shell, QWidget *parent = nullptr);
    ~EndLayersView() override;

    void setRouter(RouterId router);
    /// A router that does not answer cannot be tested.
    void setOnline(bool online);
    void read();
    void retranslate();
    Button *testButton() const { return m_test; }

private:
    void show(const accounts::EndLayers &layers);
    void test();
    void followTest();

    accounts::EndSelfTest &m_service;
    Shell &m_shell;
    RouterId m_router;
    bool m_isOnline = false;
    bool m_isRunning = false;
    std::stop_source m_stop;
    accounts::EndLayers m_layers;
    Label *m_title;
    Pill *m_state;
    Label *m_text;
    Label *m_when;
    Label *m_problem;
    Button *m_test;
};

/// "Ends by itself", "Only while NettDesk runs", "Not known yet".
QString endLayersState(accounts::EndLayers::Schedulers schedulers);
Tone endLayersTone(accounts::EndLayers::Schedulers schedulers);

} // namespace nettdesk::ui
