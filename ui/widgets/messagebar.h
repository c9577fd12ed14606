// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "ui/shell/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace nettdesk::ui {

class Button;
class Label;

/// A bar on a page for what failed outside or needs a person: what happened and what now, with the other side's own
/// words behind "Details". Hidden until something is shown. Plain text only: what it shows may come from a router.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(Tone tone, const QString &text, const QString &detail = {});
    /// A button in the bar: "Try again", "Accept certificate". Gone with the next message. Call after show….
    Button *addAction(const QString &text, std::function<void()> run);
    void clear();

    QString text() const;
    QString detail() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void recolor();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    Label *m_text;
    Label *m_detail;
    Button *m_detailsButton;
    Button *m_copy;
    Button *m_close;
    QHBoxLayout *m_actions;
};

} // namespace nettdesk::ui
