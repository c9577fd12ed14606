// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notification.h"

#include <QList>
#include <QWidget>

namespace nettdesk::ui {

class Toast;

/// The corner of a window where toasts appear, newest at the bottom, at most three at a time. It takes no focus and
/// covers nothing but the toasts themselves.
class ToastArea : public QWidget {
    Q_OBJECT
public:
    /// `host` is the widget over whose bottom trailing corner they stand.
    explicit ToastArea(QWidget *host);

    void show(const Notification &notification);
    int count() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_host;
    QList<Toast *> m_toasts;
};

} // namespace nettdesk::ui
