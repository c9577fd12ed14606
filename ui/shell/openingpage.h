// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QCoro/QCoroTask>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace nettdesk::ui {

class Button;
class FormField;
class Label;
class MessageBar;

/// What stands in the window when the shop cannot be opened just like that: why, and the way on.
class OpeningPage : public QWidget {
    Q_OBJECT
public:
    using Unlock = std::function<QCoro::Task<Result<>>(QString recoveryKey)>;

    explicit OpeningPage(QWidget *parent = nullptr);

    /// The database cannot be used: the reason, and a button that tries again.
    void showProblem(const Error &error, std::function<void()> retry);
    /// This computer has no key to the shop's data (any more): the recovery key opens it.
    void showRecovery(const Error &error, Unlock unlock);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();

    Label *m_title;
    Label *m_text;
    MessageBar *m_message;
    QLineEdit *m_key;
    FormField *m_keyField;
    Button *m_button;
    std::function<void()> m_retry;
    Unlock m_unlock;
};

} // namespace nettdesk::ui
