// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"
#include "ui/widgets/notification.h"

#include <QList>

class QScrollArea;

namespace nettdesk::ui {

class Button;
class Label;

/// What happened lately, newest first: every toast can be read, and its action taken, again.
class NotificationsPanel : public Overlay {
    Q_OBJECT
public:
    explicit NotificationsPanel(QWidget *host);

    void add(const Notification &notification);
    int unread() const { return m_unread; }
    void openFresh();

Q_SIGNALS:
    void unreadChanged(int unread);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();

    static constexpr int most = 100;

    QList<Notification> m_list; ///< newest first
    int m_unread = 0;
    Label *m_title;
    Button *m_clear;
    Button *m_close;
    QScrollArea *m_scroll;
};

} // namespace nettdesk::ui
