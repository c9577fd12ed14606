// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/printjobsdialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/times.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace nettdesk::ui {

PrintJobsDialog::PrintJobsDialog(vouchers::PrintLedger &ledger, Actor actor, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_actor(std::move(actor))
    , m_bar(new MessageBar)
    , m_list(new QListWidget)
    , m_none(new Label(tr("Of every print so far somebody has said what came out."), TextRole::Body, Tone::Muted))
    , m_all(new Button(tr("All came out"), Button::Kind::Primary))
    , m_some(new Button(tr("Some are missing…")))
{
    setObjectName(QStringLiteral("printJobs"));
    setWindowTitle(tr("Prints to be checked"));
    m_all->setObjectName(QStringLiteral("all"));
    m_some->setObjectName(QStringLiteral("some"));
    m_list->setAccessibleName(windowTitle());
    m_none->setWordWrap(true);
    auto *about = new Label(tr("No printer tells which sheets came out. What is missing can be printed again."));
    about->setWordWrap(true);
    auto *close = new Button(tr("Close"));
    for (Button *button : {m_some, close})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_some);
    foot->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new Label(windowTitle(), TextRole::Title));
    column->addWidget(about);
    column->addWidget(m_bar);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(620, 460);
    connect(m_list, &QListWidget::currentRowChanged, this, &PrintJobsDialog::follow);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (const PrintJob *job = current())
            Q_EMIT confirmed(job->id);
    });
    connect(m_some, &QPushButton::clicked, this, [this] {
        if (const PrintJob *job = current()) {
            const PrintJob asked = *job;
            accept();
            Q_EMIT missing(asked);
        }
    });
    connect(&m_ledger, &vouchers::PrintLedger::changed, this, &PrintJobsDialog::load);
    follow();
    load();
}

void PrintJobsDialog::load()
{
    QCoro::connect(m_ledger.jobs(m_actor, true), this, [this](const Result<QList<PrintJob>> &jobs) {
        if (!jobs) {
            m_bar->showError(jobs.error());
            return;
        }
        m_jobs = *jobs;
        m_list->clear();
        for (const PrintJob &job : m_jobs) {
            const QString when = QLocale().toString(toDateTime(job.at).toLocalTime(), QLocale::ShortFormat);
            //: when, how many cards, on which printer, by whom
            const QString words =
                tr("%1: %n card(s) on “%2”, by %3", nullptr, job.cards).arg(when, job.targetName, job.printedBy);
            new QListWidgetItem(icon("printer", Tone::Muted), words, m_list);
        }
        m_list->setCurrentRow(0);
        follow();
        Q_EMIT loaded();
    });
}

const PrintJob *PrintJobsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_jobs.size() ? &m_jobs.at(row) : nullptr;
}

void PrintJobsDialog::follow()
{
    m_none->setVisible(m_jobs.isEmpty());
    m_list->setVisible(!m_jobs.isEmpty());
    m_all->setEnabled(current() != nullptr);
    m_some->setEnabled(current() != nullptr);
}

} // namespace nettdesk::ui
