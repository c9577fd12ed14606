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
    /// They are drawn in `host`, over the bottom trailing corner of `over`: the host itself when null, or a child of
    /// it.
    explicit ToastArea(QWidget *host, QWidget *over = nullptr);

    void show(const Notification &notification);
    int count() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_host;
    QWidget *m_over;
    QList<Toast *> m_toasts;
};

} // namespace nettdesk::ui
