// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/replacedialog.h"

#include "core/fleet/routerservice.h"
#include "ui/routers/replacementmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/times.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using Shows = ReplacementModel::Shows;

namespace {

constexpr std::array<std::pair<const char *, Shows>, 4> filters{
    {{"all", Shows::All}, {"problems", Shows::Problems}, {"moving", Shows::Moving}, {"over", Shows::Over}}};

} // namespace

ReplaceDialog::ReplaceDialog(const RoutersParts &parts, Shell &shell, const Router &old, QWidget *parent)
    : FormDialog(parent, 780)
    , m_parts(parts)
    , m_shell(shell)
    , m_old(old)
    , m_add(new QAction(tr("Add router"), this))
    , m_none(new EmptyState)
    , m_router(new QComboBox)
    , m_plan(new Label({}, TextRole::Lead))
    , m_trouble(new Label({}, TextRole::Body, Tone::Danger))
    , m_filter(new ChipRow)
    , m_table(new TableView)
    , m_model(new ReplacementModel(this))
    , m_progressText(new Label({}, TextRole::Lead))
    , m_progress(new QProgressBar)
    , m_then(new Label)
    , m_aside(new Button({}, Button::Kind::Secondary))
{
    setObjectName(u"replaceDialog"_s);
    setTitle(tr("Replace “%1” by another router").arg(old.name),
             tr("Every code that still gives something is made again on the other router with the time and data that "
                "are left. What is not ours is touched on neither."));
    addStep(makeChoose());
    addStep(makePreview());
    addStep(makeRun());
    m_back = addLeadingButton({}, Button::Kind::Secondary);
    m_cancel = addButton({}, Button::Kind::Secondary);
    m_next = addButton({}, Button::Kind::Primary);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    connect(m_add, &QAction::triggered, this, &ReplaceDialog::addRequested);
    connect(m_back, &Button::clicked, this, [this] {
        if (m_job && this->step() == Run)
            m_job->cancel();
        else
            go(Choose);
    });
    connect(m_cancel, &Button::clicked, this, &ReplaceDialog::reject);
    connect(m_next, &Button::clicked, this, &ReplaceDialog::next);
    connect(m_aside, &Button::clicked, this, &ReplaceDialog::putAside);
    go(Choose);
    m_next->setEnabled(false);
    readRouters();
}

ReplaceDialog::~ReplaceDialog()
{
    m_stop.request_stop(); // a dry run that nobody waits for; the work itself goes on in its job
}

QWidget *ReplaceDialog::makeChoose()
{
    auto *step = new QWidget;
    m_choice = new QStackedLayout(step);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_router->setObjectName(u"replacement"_s);
    m_router->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names of any length
    m_router->setMinimumContentsLength(24);
    auto *field = new FormField(tr("The router in its place"), m_router);
    field->setHint(tr("Add it to NettDesk first, with its hotspot set up. Nothing is changed before you have seen what "
                      "would happen."));
    column->addWidget(field);
    column->addStretch();
    m_add->setIcon(icon("plus"));
    m_none->setTexts("router", tr("There is no other router yet"),
                     tr("Add the new router first, and set up its hotspot; then come back here."));
    m_none->setAction(m_add);
    m_choice->addWidget(form);
    m_choice->addWidget(m_none);
    return step;
}

QWidget *ReplaceDialog::makePreview()
{
    using Column = ReplacementModel::Column;
    auto *step = new QWidget;
    m_plan->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_filter->setAccessibleName(tr("Show"));
    for (const auto &[name, shows] : filters)
        m_filter->add(QString::fromLatin1(name), {});
    m_filter->chip(u"all"_s)->setText(tr("All"));
    m_filter->chip(u"problems"_s)->setText(tr("In the way"));
    m_filter->chip(u"moving"_s)->setText(tr("Made again"));
    m_filter->chip(u"over"_s)->setText(tr("Nothing left"));
    connect(m_filter, &ChipRow::currentChanged, this, [this](const QString &shown) {
        for (const auto &[name, shows] : filters) {
            if (shown == QLatin1StringView(name))
                m_model->setShown(shows);
        }
    });
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the replacement would do"));
    m_table->setMinimumHeight(scaledText(280));
    m_table->setColumn(int(Column::Code), ColumnKind::Code, 0);
    m_table->setColumn(int(Column::What), ColumnKind::Pill, 200);
    m_table->setColumn(int(Column::TimeLeft), ColumnKind::Number, 110);
    m_table->setColumn(int(Column::DataLeft), ColumnKind::Number, 110);
    m_table->setColumn(int(Column::Ends), ColumnKind::Time, 110);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_plan);
    column->addWidget(m_trouble);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    return step;
}

QWidget *ReplaceDialog::makeRun()
{
    auto *step = new QWidget;
    m_progressText->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the replacement"));
    m_then->setWordWrap(true);
    m_aside->setObjectName(u"putAside"_s);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_then);
    column->addWidget(m_aside, 0, Qt::AlignLeading);
    column->addStretch();
    m_then->hide();
    m_aside->hide();
    return step;
}

void ReplaceDialog::go(Step step)
{
    if (step == Choose)
        m_stop.request_stop();
    showStep(step);
    m_back->setVisible(step != Choose);
    m_back->setText(step == Run ? tr("Stop") : tr("Back"));
    m_cancel->setText(step == Run ? tr("Leave it running") : tr("Cancel"));
    m_next->setVisible(step != Run && !(step == Choose && m_choice->currentIndex() == 1));
    m_next->setEnabled(true);
    m_next->setBusy(false);
    m_next->setText(step == Choose ? tr("Look what would happen") : tr("Replace"));
    fit();
}

void ReplaceDialog::readRouters()
{
    auto task = m_parts.routers.list(m_shell.actor());
    QCoro::connect(std::move(task), this, [this](const Result<QList<Router>> &routers) {
        if (!routers) {
            message()->showError(routers.error());
            fit();
            return;
        }
        showRouters(*routers);
    });
}

void ReplaceDialog::showRouters(const QList<Router> &routers)
{
    m_others.clear();
    m_router->clear();
    for (const Router &router : routers) {
        if (router.id == m_old.id || !router.isActive)
            continue;
        m_others << router;
        m_router->addItem(router.name);
    }
    m_choice->setCurrentIndex(m_others.isEmpty() ? 1 : 0);
    go(Choose);
    if (!m_others.isEmpty())
        m_router->setFocus();
}

Router ReplaceDialog::replacement() const
{
    return m_others.value(m_router->currentIndex());
}

void ReplaceDialog::next()
{
    if (m_next->isBusy())
        return;
    switch (this->step()) {
    case Choose: readPlan(); break;
    case Preview: run(); break;
    default: accept(); break;
    }
}

void ReplaceDialog::readPlan()
{
    message()->clear();
    m_next->setBusy(true);
    m_stop.request_stop();
    m_stop = std::stop_source();
    auto task = m_parts.replacement.check(m_shell.actor(), m_old.id, replacement().id, m_stop.get_token());
    QCoro::connect(std::move(task), this,
                   [this, token = m_stop.get_token()](const Result<accounts::ReplacementPlan> &plan) {
                       if (token.stop_requested())
                           return;
                       m_next->setBusy(false);
                       if (!plan) {
                           message()->showError(plan.error());
                           fit();
                           return;
                       }
                       showPlan(*plan);
                   });
}

QString ReplaceDialog::planText(const accounts::ReplacementPlan &plan) const
{
    QStringList sentences;
    if (plan.moving() > 0)
        sentences << tr("%n code(s) are made again on “%1”.", nullptr, plan.moving()).arg(replacement().name);
    else
        sentences << tr("No code has an account that would have to be made again.");
    if (plan.stock > 0)
        sentences << tr("%n without an account move there in the records only.", nullptr, plan.stock);
    if (plan.over > 0)
        sentences << tr("%n are not made again, for nothing is left of them.", nullptr, plan.over);
    if (plan.oldAnswers)
        sentences << tr("“%1” answers: it is read a last time, and our accounts there are closed.").arg(m_old.name);
    else if (plan.countersFrom)
        sentences << tr("“%1” does not answer: what was used is known as of %2, and our accounts there are closed when "
                        "it ever answers again.")
                         .arg(m_old.name, exactTime(toDateTime(*plan.countersFrom)));
    else
        sentences
            << tr("“%1” does not answer: our accounts there are closed when it ever answers again.").arg(m_old.name);
    return sentences.join(u' ');
}

void ReplaceDialog::showPlan(const accounts::ReplacementPlan &plan)
{
    m_plan->setText(planText(plan));
    QStringList troubles;
    if (plan.beingActivated > 0)
        troubles << tr("%n code(s) are being activated on the old router. Finish or end these first.", nullptr,
                       plan.beingActivated);
    if (!plan.conflicts.isEmpty())
        troubles << tr("On the new router %n user(s) that are not ours have names of codes. Rename or remove them "
                       "there first.",
                       nullptr, int(plan.conflicts.size()));
    m_trouble->setText(troubles.join(u' '));
    m_trouble->setVisible(!troubles.isEmpty());
    m_model->setCodes(plan.codes);
    for (const auto &[name, shows] : filters) {
        const auto count = std::count_if(plan.codes.cbegin(), plan.codes.cend(), [shown = shows](const auto &code) {
            return ReplacementModel::isShown(code.fate, shown);
        });
        Chip *chip = m_filter->chip(QString::fromLatin1(name));
        chip->setCount(count);
        chip->setVisible(count > 0 || shows == Shows::All);
    }
    m_filter->setCurrent(u"all"_s);
    m_model->setShown(Shows::All);
    m_table->setVisible(!plan.codes.isEmpty());
    m_filter->setVisible(!plan.codes.isEmpty());
    go(Preview);
    m_next->setEnabled(troubles.isEmpty() && plan.moving() + plan.stock + plan.over > 0);
    if (plan.moving() + plan.stock + plan.over == 0 && troubles.isEmpty())
        m_plan->setText(tr("No voucher belongs to “%1”. There is nothing to replace.").arg(m_old.name));
}

void ReplaceDialog::run()
{
    message()->clear();
    go(Run);
    m_progressText->setText(tr("Reading what was used, and moving the vouchers…"));
    m_progress->setRange(0, 0);
    m_job = m_shell.startJob(tr("Replacing “%1” by “%2”").arg(m_old.name, replacement().name));
    m_run = new ReplacementRun(m_parts.replacement, m_shell.actor(), m_old, replacement(), m_job);
    connect(m_run, &ReplacementRun::changed, this, &ReplaceDialog::follow);
    m_run->start();
}

void ReplaceDialog::follow()
{
    switch (m_run->stage()) {
    case ReplacementRun::Stage::Moving: break;
    case ReplacementRun::Stage::Making: {
        const QLocale locale;
        const int made = m_run->total() - m_run->progress().making;
        m_back->hide(); // the vouchers are moved: from here on it goes on by itself
        m_progress->setRange(0, m_run->total());
        m_progress->setValue(made);
        m_progressText->setText(tr("%1 of %2 accounts are done on “%3”.")
                                    .arg(locale.toString(made), locale.toString(m_run->total()), replacement().name));
        break;
    }
    case ReplacementRun::Stage::Failed:
        go(Preview);
        message()->showError(m_run->error());
        fit();
        break;
    case ReplacementRun::Stage::Done: showResult(); break;
    }
}

void ReplaceDialog::showResult()
{
    m_progress->setRange(0, 1);
    m_progress->setValue(1);
    m_progressText->setText(m_run->text());
    QStringList then;
    if (const QString page = m_old.signInAddress; !page.isEmpty() && page != replacement().signInAddress)
        then << tr("Cards that were printed with the old sign-in page as QR lead to “%1” still. Give the new router's "
                   "hotspot the same DNS name, or print them again.")
                    .arg(page);
    then << tr("Plug the new router in where the old one was. When “%1” is not needed any more, put it aside: it is "
               "then not asked again.")
                .arg(m_old.name);
    m_then->setText(then.join(u"\n\n"_s));
    m_then->show();
    m_aside->setText(tr("Put “%1” aside").arg(m_old.name.size() > 32 ? m_old.name.left(31) + u'…' : m_old.name));
    m_aside->setVisible(m_old.isActive && m_run->progress().closing == 0);
    m_back->hide();
    m_cancel->hide();
    m_next->setVisible(true);
    m_next->setText(tr("Close"));
    m_next->setFocus();
    fit();
}

void ReplaceDialog::putAside()
{
    m_aside->setBusy(true);
    auto task = m_parts.routers.setActive(m_shell.actor(), m_old.id, false);
    QCoro::connect(std::move(task), this, [this](const Result<Router> &changed) {
        m_aside->setBusy(false);
        if (!changed) {
            message()->showError(changed.error());
            fit();
            return;
        }
        m_aside->hide();
        m_then->setText(tr("“%1” is put aside.").arg(m_old.name));
        fit();
    });
}

} // namespace nettdesk::ui
