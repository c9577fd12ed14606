// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/routerservice.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace nettdesk::ui {

class Button;
class FormField;
class Label;
class MessageBar;
class PasswordEdit;
class ProbeView;

/// Adds a router, or changes one. It can be tested as typed; saving tests it first. Use open(), never exec().
class RouterDialog : public QDialog {
    Q_OBJECT
public:
    /// Without `router`: a new one.
    RouterDialog(fleet::RouterService &routers, Actor actor, std::optional<Router> router, QWidget *parent);
    ~RouterDialog() override;

    /// What is typed now.
    fleet::RouterDraft draft() const;

    void reject() override;

Q_SIGNALS:
    void saved(const nettdesk::Router &router);

private:
    void fill(const Router &router);
    void followTls();
    bool check();
    void test();
    void save(fleet::Testing testing);
    void setBusy(Button *busy);
    void showFailure(const Error &error, bool whileSaving);
    void forgetResult();
    void fit();

    fleet::RouterService &m_routers;
    Actor m_actor;
    std::optional<Router> m_router;
    std::stop_source m_stop;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_tls;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    QCheckBox *m_active;
    FormField *m_nameField;
    FormField *m_hostField;
    FormField *m_portField;
    FormField *m_tlsField;
    FormField *m_userField;
    FormField *m_passwordField;
    ProbeView *m_probe;
    MessageBar *m_message;
    Button *m_test;
    Button *m_saveUntested;
    Button *m_cancel;
    Button *m_save;
    bool m_portTouched = false;
    bool m_busy = false;
};

} // namespace nettdesk::ui
