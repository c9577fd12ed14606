// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/shell/theme.h"
#include "ui/widgets/busywheel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/times.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

namespace nettdesk::ui {

namespace {

class JobLine : public QWidget {
    Q_OBJECT
public:
    JobLine(Job *job, QWidget *parent)
        : QWidget(parent)
        , m_job(job)
        , m_wheel(new BusyWheel(this))
        , m_title(new Label(job->title(), TextRole::Body, Tone::Neutral, this))
        , m_bar(new QProgressBar(this))
        , m_state(new Label({}, TextRole::Caption, Tone::Muted, this))
        , m_cancel(new Button({}, Button::Kind::Secondary, this))
    {
        m_title->setElided(true);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(job->title());
        m_bar->setFixedWidth(220);
        m_state->setFont(tabularFigures(m_state->font()));
        m_state->setMinimumWidth(180);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::l, space::xs + 2, space::l, space::xs + 2);
        row->setSpacing(space::m);
        row->addWidget(m_wheel);
        row->addWidget(m_title, 1);
        row->addWidget(m_bar);
        row->addWidget(m_state);
        row->addWidget(m_cancel);
        connect(job, &Job::changed, this, &JobLine::update);
        connect(m_cancel, &Button::clicked, job, &Job::cancel);
        update();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            update();
    }

private:
    void update()
    {
        m_cancel->setText(tr("Cancel"));
        //: %1 is the work that would be stopped
        m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_job->title()));
        const qint64 done = m_job->done();
        const qint64 total = m_job->total();
        m_bar->setVisible(total > 0);
        m_bar->setRange(0, 1000);
        m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
        if (m_job->isCancelled()) {
            m_state->setText(tr("Stopping …"));
            m_cancel->setEnabled(false);
            return;
        }
        QString state;
        if (total > 0)
            //: How far a work is: "1,200 of 5,000"
            state = tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total));
        if (const auto remaining = m_job->remaining())
            //: %1 is "1,200 of 5,000", %2 a duration: "40 s"
            state = tr("%1 · %2 left").arg(state, durationText(*remaining));
        m_state->setText(state);
    }

    Job *m_job;
    BusyWheel *m_wheel;
    Label *m_title;
    QProgressBar *m_bar;
    Label *m_state;
    Button *m_cancel;
};

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    m_layout->setContentsMargins(0, 1, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void ProgressStrip::watch(Job *job)
{
    auto *line = new JobLine(job, this);
    m_layout->addWidget(line);
    show();
    const auto remove = [this, line] {
        m_layout->removeWidget(line);
        line->hide();
        line->deleteLater();
        setVisible(count() > 0);
    };
    connect(job, &Job::finished, line, remove);
    connect(job, &Job::failed, line, remove);
    connect(job, &QObject::destroyed, line, remove);
}

int ProgressStrip::count() const
{
    return m_layout->count();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, width(), 1, colors.border);
}

} // namespace nettdesk::ui

#include "progressstrip.moc"
