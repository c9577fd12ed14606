// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/generatepage.h"

#include "core/accounts/endselftest.h"
#include "core/fleet/routergroups.h"
#include "core/fleet/routerservice.h"
#include "core/vouchers/cards/carddesign.h"
#include "core/vouchers/packageservice.h"
#include "ui/shell/icons.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/codestrengthmeter.h"
#include "ui/vouchers/generatefields.h"
#include "ui/vouchers/samplecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/uistore.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString lastInputKey()
{
    return u"vouchers/generate"_s;
}

constexpr int sideWidth = 372;

} // namespace

GeneratePage::GeneratePage(const VouchersParts &parts, Shell &shell, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_fields(new GenerateFields)
    , m_sample(new SampleCard)
    , m_strength(new CodeStrengthMeter)
    , m_sampleTitle(new Label({}, TextRole::Strong))
    , m_summaryTitle(new Label({}, TextRole::Strong))
    , m_summary(new Label({}, TextRole::Lead))
    , m_notes(new Label({}, TextRole::Caption, Tone::Muted))
    , m_operation(OperationId::create())
{
    m_generate.setIcon(icon("sparkles"));
    m_back.setIcon(icon("arrow-left"));
    setPrimaryAction(&m_generate)->setIconName("sparkles");
    addAction(&m_back)->setIconName("arrow-left");
    connect(&m_generate, &QAction::triggered, this, &GeneratePage::generate);
    connect(&m_back, &QAction::triggered, this, &GeneratePage::closed);

    m_summary->setWordWrap(true);
    m_notes->setWordWrap(true);
    const QList<vouchers::cards::CardDesign> designs = vouchers::cards::shippedDesigns();
    if (!designs.isEmpty())
        m_sample->setDesign(designs.constFirst());

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *formHost = new QWidget;
    m_formColumn = new QVBoxLayout(formHost);
    m_formColumn->setContentsMargins(0, 0, space::m, 0);
    m_formColumn->setSpacing(space::l);
    m_formColumn->addWidget(m_fields);
    scroll->setWidget(formHost);

    m_side = new Surface;
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(space::l, space::l, space::l, space::l);
    sideColumn->setSpacing(space::s);
    sideColumn->addWidget(m_sampleTitle);
    sideColumn->addWidget(m_sample);
    sideColumn->addSpacing(space::s);
    sideColumn->addWidget(m_strength);
    sideColumn->addSpacing(space::m);
    sideColumn->addWidget(m_summaryTitle);
    sideColumn->addWidget(m_summary);
    sideColumn->addWidget(m_notes);
    sideColumn->addStretch();

    auto *content = new QWidget;
    m_content = new QHBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::l);
    m_content->addWidget(scroll, 1);
    m_content->addWidget(m_side);
    setContent(content);

    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(250ms);
    connect(&m_askSoon, &QTimer::timeout, this, &GeneratePage::ask);
    connect(m_fields, &GenerateFields::changed, this, &GeneratePage::followForm);
    connect(m_fields, &GenerateFields::submitted, this, &GeneratePage::generate);
    connect(m_fields, &GenerateFields::routerChosen, this, &GeneratePage::fetchProfiles);
    connect(m_fields, &GenerateFields::routerChosen, this, &GeneratePage::fetchEnds);
    connect(&m_parts.routers, &fleet::RouterService::changed, this, [this] {
        if (isVisible())
            fetchRouters();
    });

    m_fields->setCurrency(m_parts.business.currency);
    m_fields->setInput(GenerateInput::fromMap(m_shell.store().value(lastInputKey()).toMap()));
}

void GeneratePage::retranslate()
{
    setTitle(tr("Generate vouchers"));
    m_back.setText(tr("Back to the list"));
    m_sampleTitle->setText(tr("A card of this kind"));
    m_summaryTitle->setText(tr("In one sentence"));
    followForm();
}

void GeneratePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Beside the form where there is room for two; else under it, to be scrolled to.
    const bool isBeside = width() >= scaledText(880);
    m_side->setMinimumWidth(isBeside ? scaledText(sideWidth) : 0);
    m_side->setMaximumWidth(isBeside ? scaledText(sideWidth) : QWIDGETSIZE_MAX);
    QBoxLayout *home = isBeside ? m_content : m_formColumn;
    if (home->indexOf(m_side) < 0)
        home->addWidget(m_side);
}

void GeneratePage::activated()
{
    refresh();
    m_fields->focusFirst();
}

void GeneratePage::refresh()
{
    fetchRouters();
    fetchPackages();
    if (m_fields->router().isStored()) {
        fetchProfiles(m_fields->router());
        fetchEnds(m_fields->router());
    }
    QCoro::connect(m_parts.vouchers.counts(m_shell.actor()), this,
                   [this](const Result<storage::VoucherCounts> &counts) {
                       if (!counts)
                           return;
                       m_liveCodes = counts->value(VoucherState::Active);
                       followForm();
                   });
}

bool GeneratePage::back()
{
    Q_EMIT closed();
    return true;
}

void GeneratePage::fetchRouters()
{
    QCoro::connect(m_parts.routers.list(m_shell.actor()), this, [this](const Result<QList<Router>> &routers) {
        if (!routers) {
            showErrorWith(routers.error(), tr("Try again"), [this] { refresh(); });
            return;
        }
        m_routers = *routers;
        m_fields->setRouters(m_routers);
    });
}

void GeneratePage::fetchPackages()
{
    if (m_shell.actor().may(Permission::SeePackages)) {
        QCoro::connect(m_parts.packages.list(m_shell.actor()), this, [this](const Result<QList<Package>> &packages) {
            if (packages)
                m_fields->setPackages(*packages); // without them, own terms are what there is
        });
    }
    QCoro::connect(m_parts.groups.list(m_shell.actor()), this, [this](const Result<QList<RouterGroup>> &groups) {
        if (groups)
            m_fields->setGroups(*groups);
    });
}

void GeneratePage::choosePackage(PackageId package)
{
    m_fields->choosePackage(package);
}

void GeneratePage::fetchProfiles(RouterId router)
{
    const int turn = ++m_profileTurn;
    if (!router.isStored()) {
        m_fields->terms()->setProfiles({});
        return;
    }
    QString name;
    for (const Router &each : std::as_const(m_routers)) {
        if (each.id == router)
            name = each.name;
    }
    m_fields->terms()->setProfilesLoading(name);
    QCoro::connect(m_parts.routers.profiles(m_shell.actor(), router), this,
                   [this, turn, router](const Result<QList<fleet::HotspotUserProfile>> &profiles) {
                       if (turn != m_profileTurn)
                           return;
                       if (profiles)
                           m_fields->terms()->setProfiles(*profiles);
                       else
                           m_fields->terms()->setProfilesUnavailable(profiles.error(),
                                                                     [this, router] { fetchProfiles(router); });
                   });
}

void GeneratePage::fetchEnds(RouterId router)
{
    m_schedulers = accounts::EndLayers::Schedulers::Unknown;
    if (router.isStored()) {
        QCoro::connect(m_parts.ends.layers(m_shell.actor(), router), this,
                       [this, router](const Result<accounts::EndLayers> &layers) {
                           if (!layers || m_fields->router() != router)
                               return;
                           m_schedulers = layers->schedulers;
                           followForm();
                       });
    }
}

void GeneratePage::followForm()
{
    const GenerateInput input = m_fields->input();
    m_reading = readGenerateInput(input, m_parts.business, m_parts.clock.now(), m_schedulers);
    const QList<VoucherField> ofForm{VoucherField::Groups, VoucherField::Length, VoucherField::GroupLength,
                                     VoucherField::Symbols};
    const bool hasForm = std::none_of(ofForm.cbegin(), ofForm.cend(),
                                      [this](VoucherField field) { return m_reading.errors.contains(field); });
    const qint64 live = m_liveCodes + std::max(1, m_reading.request.count);
    const vouchers::CodeForm &form = m_reading.request.form;
    m_strength->setStrength(hasForm ? std::optional(form.strength(live)) : std::nullopt);
    // What can be guessed is refused at its field, not after the button (V1).
    if (const auto strong = form.check(live); hasForm && !strong) {
        m_reading.errors[input.groups.isEmpty() ? VoucherField::Length : VoucherField::Groups] = strong.error().message;
        m_reading.summary.clear();
    }
    m_fields->showReading(m_reading, m_pressed);
    m_summary->setText(m_reading.isComplete() ? m_reading.summary : tr("Some fields still need an answer."));
    m_summary->setTone(m_reading.isComplete() ? Tone::Neutral : Tone::Muted);
    m_generate.setText(m_reading.request.count > 0 ? tr("Generate %n voucher(s)", nullptr, m_reading.request.count)
                                                   : tr("Generate"));
    m_generate.setEnabled(!m_running);
    showSample();
    ++m_question;
    if (m_reading.isComplete())
        m_askSoon.start();
    else
        m_askSoon.stop();
}

void GeneratePage::showSample()
{
    vouchers::cards::CardSource source;
    source.business = m_parts.business.name;
    source.printedAt = m_parts.clock.now();
    source.zone = QTimeZone(m_parts.business.zone.toLatin1());
    if (!source.zone.isValid())
        source.zone = QTimeZone::systemTimeZone();
    source.locale = QLocale();
    for (const Router &router : std::as_const(m_routers)) {
        if (router.id == m_reading.request.router) {
            source.router = router.name;
            source.signInAddress = router.signInAddress;
        }
    }
    if (m_reading.request.passwordRule == PasswordRule::Random)
        source.password = u"k7m3x9pd"_s;
    else if (m_reading.request.passwordRule == PasswordRule::Digits)
        source.password = u"402917"_s;
    const Voucher sample = sampleVoucher(m_reading.request, m_parts.clock.now());
    m_sample->setCard(vouchers::cards::describe(sample, source));
}

void GeneratePage::ask()
{
    const int question = m_question;
    vouchers::GenerateRequest request = m_reading.request;
    request.operation = m_operation;
    QCoro::Task<Result<vouchers::GenerateCheck>> task = m_parts.vouchers.check(m_shell.actor(), std::move(request));
    QCoro::connect(std::move(task), this, [this, question](const Result<vouchers::GenerateCheck> &check) {
        if (question != m_question)
            return;
        if (check) {
            m_strength->setStrength(check->strength);
            m_notes->setText(check->notes.join(u'\n'));
            m_notes->setTone(Tone::Muted);
        } else {
            m_notes->setText(check.error().message);
            m_notes->setTone(Tone::Danger);
        }
        const QString flaw = m_sample->flaw();
        if (!flaw.isEmpty())
            m_notes->setText(QStringList{m_notes->text(), flaw}.join(u'\n').trimmed());
    });
}

void GeneratePage::generate()
{
    if (m_running)
        return;
    m_pressed = true;
    followForm();
    if (!m_reading.isComplete()) {
        m_fields->focusFirstError();
        return;
    }
    messageBar()->clear();
    m_running = true;
    m_generate.setEnabled(false);
    m_shell.store().setValue(lastInputKey(), m_fields->input().toMap());

    vouchers::GenerateRequest request = m_reading.request;
    request.operation = m_operation;
    const int count = request.count;
    QPointer<Job> job = m_shell.startJob(tr("Generating %n voucher(s)", nullptr, count));
    QCoro::Task<Result<vouchers::GeneratedBatch>> task =
        m_parts.vouchers.generate(m_shell.actor(), std::move(request), job->progress(), job->stopToken());
    // The job hears of the end even when this page is gone by then.
    QCoro::connect(std::move(task), job.data(),
                   [job, count, page = QPointer(this), &shell = m_shell](const Result<vouchers::GeneratedBatch> &made) {
                       if (!made) {
                           job->fail(made.error());
                       } else {
                           const QVariant batch = made->batch.id.value();
                           job->finish(
                               tr("%n voucher(s) were generated", nullptr, made->batch.count), tr("Print cards…"),
                               [&shell, batch] { shell.openScreen(u"vouchers"_s, VoucherCommand::printBatch, batch); });
                       }
                       if (page)
                           page->finish(made, count);
                   });
}

void GeneratePage::finish(const Result<vouchers::GeneratedBatch> &made, int wanted)
{
    m_running = false;
    m_generate.setEnabled(true);
    if (made) {
        m_operation = OperationId::create(); // the next press is another batch
        m_pressed = false;
        QString message = tr("%n voucher(s) were generated.", nullptr, made->batch.count);
        if (!made->note.isEmpty())
            message += u' ' + made->note;
        Q_EMIT generated(made->batch, message);
        return;
    }
    // After an error of the database the outcome is unknown: the same operation finds what was kept.
    if (made.error().kind != Error::Kind::Storage)
        m_operation = OperationId::create();
    if (made.error().kind == Error::Kind::Cancelled)
        messageBar()->showMessage(Tone::Neutral, tr("Cancelled: none of the %n voucher(s) was made.", nullptr, wanted));
    else
        showError(made.error());
}

} // namespace nettdesk::ui
