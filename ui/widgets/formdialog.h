// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace nettdesk::ui {

class Label;
class MessageBar;

/// What the larger dialogs are made of: a title, what it is about, a body that scrolls where the screen is too low for
/// it, a bar for what failed, and buttons at the foot. Use open(), never exec().
class FormDialog : public QDialog {
    Q_OBJECT
public:
    explicit FormDialog(QWidget *parent, int width = 560);

    /// Also the window's title. Names of any length: it wraps.
    void setTitle(const QString &title, const QString &text = {});
    QVBoxLayout *body() const { return m_body; }
    MessageBar *message() const { return m_message; }
    /// At the trailing end, in the order of the calls.
    Button *addButton(const QString &text, Button::Kind kind);
    /// At the leading end.
    Button *addLeadingButton(const QString &text, Button::Kind kind);
    /// Steps of a wizard stand in one place of the body; one is shown. Gives its number.
    int addStep(QWidget *step);
    void showStep(int step);
    int step() const { return m_step; }
    /// As high as its body asks for, and no higher than the screen. Call when the body has changed.
    void fit();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Label *m_title;
    Label *m_text;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    MessageBar *m_message;
    int m_leading = 0;
    QList<QWidget *> m_steps;
    int m_step = 0;
};

} // namespace nettdesk::ui
