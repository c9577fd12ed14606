// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace nettdesk::ui {

namespace {

constexpr int mostToasts = 3;
constexpr int toastWidth = 360;

const char *iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return "circle-check";
    case Tone::Warning: return "alert-triangle";
    case Tone::Danger: return "alert-circle";
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Muted: return "info-circle";
    }
    return "info-circle";
}

} // namespace

class Toast : public Surface {
    Q_OBJECT
public:
    Toast(const Notification &notification, QWidget *parent) : Surface(parent)
    {
        setRaised(true);
        auto *mark = new QLabel(this);
        const Tone tone = notification.tone;
        mark->setPixmap(
            iconPixmap(iconOf(tone), Colors::of(this).tone(tone).text, scaledText(20), devicePixelRatioF()));
        auto *title = new Label(notification.title, TextRole::Strong, Tone::Neutral, this);
        title->setWordWrap(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(title);
        if (!notification.text.isEmpty()) {
            auto *text = new Label(notification.text, TextRole::Body, Tone::Muted, this);
            text->setWordWrap(true);
            words->addWidget(text);
        }
        auto *close = new Button(tr("Close notification"), Button::Kind::Quiet, this);
        close->setIconName("x");
        close->setIconOnly(true);
        close->setFixedSize(scaledText(28), scaledText(28));
        close->setFocusPolicy(Qt::TabFocus); // a toast takes no focus from who is typing
        connect(close, &Button::clicked, this, &Toast::ended);

        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::m, space::m, space::m, space::m);
        row->setSpacing(space::m);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        if (!notification.actionText.isEmpty() && notification.action) {
            auto *act = new Button(notification.actionText, Button::Kind::Secondary, this);
            act->setFocusPolicy(Qt::TabFocus);
            connect(act, &Button::clicked, this, [this, run = notification.action] {
                Q_EMIT ended();
                run();
            });
            row->addWidget(act, 0, Qt::AlignVCenter);
        }
        row->addWidget(close, 0, Qt::AlignTop);
        setFixedWidth(std::min(scaledText(toastWidth), parent->width() - 2 * shadowMargin) + 2 * shadowMargin);
        setAccessibleName(notification.title);

        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Toast::ended);
        if (notification.stays.count() > 0 && notification.tone != Tone::Danger)
            m_timer.start(notification.stays);
    }

Q_SIGNALS:
    void ended();

protected:
    void enterEvent(QEnterEvent *) override
    {
        m_left = m_timer.isActive() ? m_timer.remainingTime() : -1;
        m_timer.stop();
    }
    void leaveEvent(QEvent *) override
    {
        if (m_left >= 0)
            m_timer.start(std::max(1500, m_left));
    }

private:
    QTimer m_timer;
    int m_left = -1;
};

ToastArea::ToastArea(QWidget *host, QWidget *over) : QWidget(host), m_host(host), m_over(over ? over : host)
{
    // The area itself is never shown: toasts are children of the host, so nothing between them is covered.
    QWidget::hide();
    m_over->installEventFilter(this);
}

void ToastArea::show(const Notification &notification)
{
    auto *toast = new Toast(notification, m_host);
    m_toasts.append(toast);
    connect(toast, &Toast::ended, this, [this, toast] {
        m_toasts.removeAll(toast);
        toast->hide();
        toast->deleteLater();
        place();
    });
    while (m_toasts.size() > mostToasts) {
        Toast *oldest = m_toasts.takeFirst();
        oldest->hide();
        oldest->deleteLater();
    }
    toast->show();
    place();
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

int ToastArea::count() const
{
    return int(m_toasts.size());
}

void ToastArea::place()
{
    const bool mirrored = m_host->layoutDirection() == Qt::RightToLeft;
    const QRect over(m_over == m_host ? QPoint(0, 0) : m_over->mapTo(m_host, QPoint(0, 0)), m_over->size());
    int bottom = over.bottom();
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        Toast *toast = *it;
        const int height = toast->heightForWidth(toast->width()) > 0 ? toast->heightForWidth(toast->width())
                                                                     : toast->sizeHint().height();
        toast->resize(toast->width(), height);
        const int x = mirrored ? over.left() : over.right() + 1 - toast->width();
        toast->move(x, bottom - height);
        toast->raise();
        bottom -= height - 2 * Surface::shadowMargin + space::s;
    }
}

bool ToastArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize)
        place();
    else if (watched == m_over && event->type() == QEvent::LayoutDirectionChange)
        QTimer::singleShot(0, this, &ToastArea::place); // once everything around has turned, too
    return QWidget::eventFilter(watched, event);
}

} // namespace nettdesk::ui

#include "toast.moc"
