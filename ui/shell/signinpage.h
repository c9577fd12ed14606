// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QWidget>

class QComboBox;

namespace nettdesk::ui {

class Button;
class FormField;
class Label;
class MessageBar;
class PasswordEdit;

/// Who is there? Employee and password; also the page that locks a window.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(const ShellServices &services, QWidget *parent = nullptr);

    /// Asks for this person's password first; somebody else may sign in, too.
    void setLockedFor(const QString &name);
    void setFocusToFirst();

Q_SIGNALS:
    void signedIn(const nettdesk::Actor &actor);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void retranslate();

    const ShellServices &m_services;
    QString m_lockedFor;
    Label *m_title;
    Label *m_text;
    MessageBar *m_message;
    QComboBox *m_names;
    PasswordEdit *m_password;
    FormField *m_nameField;
    FormField *m_passwordField;
    Button *m_enter;
    QComboBox *m_languages;
};

} // namespace nettdesk::ui
