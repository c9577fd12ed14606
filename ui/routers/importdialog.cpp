// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/importdialog.h"

#include "ui/routers/importmodel.h"
#include "ui/shell/shell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <array>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using customers::ImportServices;

ImportDialog::ImportDialog(customers::UserImport &import, Shell &shell, const Router &router, QWidget *parent)
    : FormDialog(parent, 780)
    , m_import(import)
    , m_shell(shell)
    , m_router(router)
    , m_choice(new QButtonGroup(this))
    , m_counts(new Label({}, TextRole::Lead))
    , m_filter(new ChipRow)
    , m_table(new TableView)
    , m_model(new ImportModel(this))
    , m_progressText(new Label({}, TextRole::Lead))
    , m_progress(new QProgressBar)
{
    setObjectName(u"importDialog"_s);
    setTitle(tr("Import users of “%1”").arg(router.name),
             tr("Accounts that stand on the router become customers, linked to their account. Nothing is changed on "
                "the router."));
    addStep(makeChoose());
    addStep(makePreview());
    addStep(makeRun());

    m_back = addLeadingButton({}, Button::Kind::Secondary);
    m_cancel = addButton({}, Button::Kind::Secondary);
    m_next = addButton({}, Button::Kind::Primary);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    connect(m_back, &Button::clicked, this, [this] {
        if (m_job && this->step() == Run)
            m_job->cancel();
        else
            go(Choose);
    });
    connect(m_cancel, &Button::clicked, this, &ImportDialog::reject);
    connect(m_next, &Button::clicked, this, &ImportDialog::next);
    go(Choose);
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop(); // a preview that nobody waits for; an import goes on in its job
}

QWidget *ImportDialog::makeChoose()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const struct {
        ImportServices services;
        const char *icon;
        QString title;
        QString text;
    } choices[] = {
        {ImportServices::Both, "users", tr("Both"), tr("Everybody who has an account on this router.")},
        {ImportServices::Hotspot, "wifi", tr("Hotspot users"),
         tr("Those who sign in on the hotspot's page. Codes of our own vouchers are left out.")},
        {ImportServices::Pppoe, "plug-connected", tr("PPPoE accounts"),
         tr("Subscribers who dial in from their own router.")},
    };
    for (const auto &choice : choices) {
        auto *card = new ChoiceCard(choice.icon);
        card->setObjectName(customers::importServicesName(choice.services));
        card->setTexts(choice.title, choice.text);
        m_choice->addButton(card, int(choice.services));
        column->addWidget(card);
    }
    m_choice->setExclusive(true);
    m_choice->button(int(ImportServices::Both))->setChecked(true);
    column->addStretch();
    return step;
}

QWidget *ImportDialog::makePreview()
{
    using Column = ImportModel::Column;
    auto *step = new QWidget;
    m_counts->setWordWrap(true);
    m_filter->setAccessibleName(tr("Show"));
    m_filter->add(u"all"_s, tr("All"));
    m_filter->add(u"created"_s, tr("New customers"));
    m_filter->add(u"skipped"_s, tr("Left out"));
    connect(m_filter, &ChipRow::currentChanged, this, [this](const QString &shown) {
        m_model->setShown(shown == u"created"_s   ? ImportModel::Shows::Created
                          : shown == u"skipped"_s ? ImportModel::Shows::Skipped
                                                  : ImportModel::Shows::All);
    });
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->setMinimumHeight(scaledText(300));
    const auto column_ = [this](Column which, ColumnKind kind, int width) {
        m_table->setColumn(int(which), kind, width);
    };
    column_(Column::Name, ColumnKind::Text, 0);
    column_(Column::What, ColumnKind::Pill, 140);
    column_(Column::Service, ColumnKind::Text, 90);
    column_(Column::Profile, ColumnKind::Text, 110);
    column_(Column::Email, ColumnKind::Text, 150);
    column_(Column::Comment, ColumnKind::Text, 160);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_counts);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    return step;
}

QWidget *ImportDialog::makeRun()
{
    auto *step = new QWidget;
    m_progressText->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addStretch();
    return step;
}

void ImportDialog::go(Step step)
{
    if (step == Choose)
        m_stop.request_stop();
    showStep(step);
    m_back->setVisible(step != Choose);
    m_back->setText(step == Run ? tr("Stop the import") : tr("Back"));
    m_cancel->setText(step == Run ? tr("Leave it running") : tr("Cancel"));
    m_next->setVisible(true);
    m_next->setEnabled(true);
    m_next->setBusy(false);
    m_next->setText(step == Choose ? tr("Look what would happen") : tr("Import"));
    fit();
}

ImportServices ImportDialog::services() const
{
    return ImportServices(m_choice->checkedId());
}

void ImportDialog::next()
{
    if (m_next->isBusy())
        return;
    switch (this->step()) {
    case Choose: readPreview(); break;
    case Preview: run(); break;
    default: accept(); break;
    }
}

void ImportDialog::readPreview()
{
    message()->clear();
    m_next->setBusy(true);
    m_stop.request_stop();
    m_stop = std::stop_source();
    auto task = m_import.preview(m_shell.actor(), m_router.id, services(), m_stop.get_token());
    QCoro::connect(std::move(task), this,
                   [this, token = m_stop.get_token()](const Result<customers::ImportPreview> &preview) {
                       if (token.stop_requested())
                           return;
                       m_next->setBusy(false);
                       if (!preview) {
                           message()->showError(preview.error());
                           fit();
                           return;
                       }
                       showPreview(*preview);
                   });
}

void ImportDialog::showPreview(const customers::ImportPreview &preview)
{
    const int created = int(preview.toCreate.size());
    const int skipped = int(preview.skipped.size());
    m_model->setPreview(preview);
    m_filter->chip(u"all"_s)->setCount(created + skipped);
    m_filter->chip(u"created"_s)->setCount(created);
    m_filter->chip(u"skipped"_s)->setCount(skipped);
    m_filter->setCurrent(u"all"_s);
    QStringList sentences;
    sentences << (created > 0   ? tr("%n account(s) become new customers.", nullptr, created)
                  : skipped > 0 ? tr("No account becomes a new customer.")
                                : tr("There are no such accounts on this router."));
    if (skipped > 0)
        sentences << tr("%n are left out, each with its reason.", nullptr, skipped);
    m_counts->setText(sentences.join(u' '));
    go(Preview);
    m_next->setText(created > 0 ? tr("Import %n", nullptr, created) : tr("Import"));
    m_next->setEnabled(created > 0);
}

void ImportDialog::run()
{
    go(Run);
    m_next->setVisible(false);
    m_progressText->setText(tr("Importing…"));
    m_progress->setRange(0, 0);
    m_job = m_shell.startJob(tr("Importing users of “%1”").arg(m_router.name));
    connect(m_job, &Job::changed, this, &ImportDialog::followJob);
    // The result belongs to the job: it is told whether or not this dialog is still open.
    auto task = m_import.run(m_shell.actor(), m_router.id, services(), m_job->progress(), m_job->stopToken());
    QCoro::connect(std::move(task), m_job.data(),
                   [job = m_job, dialog = QPointer(this)](const Result<customers::ImportReport> &report) {
                       if (!report)
                           job->fail(report.error());
                       else if (report->stoppedBy && report->stoppedBy->kind != Error::Kind::Cancelled)
                           job->fail({report->stoppedBy->kind, reportText(*report) + u' ' + report->stoppedBy->message,
                                      report->stoppedBy->detail});
                       else
                           job->finish(reportText(*report));
                       if (dialog)
                           dialog->showReport(report);
                   });
}

void ImportDialog::followJob()
{
    if (!m_job)
        return;
    m_progress->setRange(0, int(m_job->total()));
    m_progress->setValue(int(m_job->done()));
    const QLocale locale;
    if (m_job->total() > 0)
        m_progressText->setText(
            tr("Importing: %1 of %2 accounts").arg(locale.toString(m_job->done()), locale.toString(m_job->total())));
}

QString ImportDialog::reportText(const customers::ImportReport &report)
{
    QStringList sentences{tr("%n customer(s) were created.", nullptr, report.created)};
    if (!report.skipped.isEmpty())
        sentences << tr("%n account(s) were left out.", nullptr, int(report.skipped.size()));
    if (report.remaining > 0)
        sentences << tr("%n are still to do: the same import again goes on with them.", nullptr, report.remaining);
    return sentences.join(u' ');
}

void ImportDialog::showReport(const Result<customers::ImportReport> &report)
{
    m_progress->setRange(0, 1);
    m_progress->setValue(1);
    m_cancel->hide();
    m_back->hide();
    m_next->setVisible(true);
    m_next->setText(tr("Close"));
    if (!report) {
        m_progress->hide();
        m_progressText->setText(tr("Nothing was imported."));
        message()->showError(report.error());
    } else {
        m_progressText->setText(reportText(*report));
        if (report->stoppedBy)
            message()->showError(*report->stoppedBy);
    }
    fit();
}

} // namespace nettdesk::ui
