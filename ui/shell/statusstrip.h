// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace nettdesk::ui {

class Button;
class Label;

/// The line at the foot of the window: state words of storage and routers, and what is pending.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setWords(const QString &key, const QString &text, Tone tone);
    void setPending(int count);
    void setHint(const QString &hint);

Q_SIGNALS:
    void pendingClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Label *m_hint;
    Button *m_pending;
    QHBoxLayout *m_row;
    int m_count = 0;
    QHash<QString, QWidget *> m_words;
};

} // namespace nettdesk::ui
