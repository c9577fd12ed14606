// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/leastprivilegedialog.h"

#include "ui/routers/checksmodel.h"
#include "ui/shell/shell.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

LeastPrivilegeDialog::LeastPrivilegeDialog(fleet::LeastPrivilege &service, Shell &shell, const Router &router,
                                           QWidget *parent)
    : FormDialog(parent, 640)
    , m_service(service)
    , m_shell(shell)
    , m_router(router)
    , m_administrator(new QLineEdit(u"admin"_s))
    , m_password(new PasswordEdit)
    , m_name(new QLineEdit(fleet::LeastPrivilegeRequest().name))
    , m_allowed(new QLineEdit)
    , m_limitService(new QCheckBox(tr("Let nobody else reach the router's API either")))
    , m_policies(new Label({}, TextRole::Caption, Tone::Muted))
    , m_progressText(new Label({}, TextRole::Lead))
    , m_progress(new QProgressBar)
    , m_result(new Label({}, TextRole::Lead))
    , m_notes(new Label({}, TextRole::Body, Tone::Muted))
    , m_table(new TableView)
    , m_checks(new ChecksModel(this))
{
    setObjectName(u"leastPrivilegeDialog"_s);
    setTitle(tr("A user with just the needed rights"),
             tr("On “%1” a group is made with exactly the policies that the shop needs, and a user in it. Then it is "
                "proved: what is needed works, everything else is refused.")
                 .arg(router.name));
    addStep(makeForm());
    addStep(makeWork());
    addStep(makeProof());
    m_cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    m_next = addButton({}, Button::Kind::Primary);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (this->step() == Work)
            m_stop.request_stop(); // what was made is removed again; the answer says so
        else
            reject();
    });
    connect(m_next, &Button::clicked, this, &LeastPrivilegeDialog::next);
    showPolicies();
    go(Form);
    m_password->setFocus();
}

LeastPrivilegeDialog::~LeastPrivilegeDialog()
{
    m_stop.request_stop();
}

QWidget *LeastPrivilegeDialog::makeForm()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Label(tr("The shop will"), TextRole::Heading));
    for (const fleet::RouterDuty duty : fleet::routerDuties()) {
        auto *box = new QCheckBox(fleet::routerDutyText(duty));
        box->setObjectName(fleet::routerDutyName(duty));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &LeastPrivilegeDialog::showPolicies);
        m_duties.insert(int(duty), box);
        column->addWidget(box);
    }
    m_policies->setWordWrap(true);
    column->addWidget(m_policies);
    column->addSpacing(space::s);

    m_administrator->setObjectName(u"administrator"_s);
    m_password->setObjectName(u"password"_s);
    m_name->setObjectName(u"userName"_s);
    m_allowed->setObjectName(u"allowedFrom"_s);
    for (QLineEdit *technical : {m_administrator, static_cast<QLineEdit *>(m_password), m_name, m_allowed})
        technical->setLayoutDirection(Qt::LeftToRight);
    auto *password = new FormField(tr("Its password"), m_password);
    password->setHint(tr("Used now and never kept."));
    auto *name = new FormField(tr("Name of the new user"), m_name);
    name->setHint(tr("Its password is made by NettDesk and sealed."));
    auto *allowed = new FormField(tr("May come from (optional)"), m_allowed);
    allowed->setHint(tr("Addresses or networks, parted by commas. This computer must be among them."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new FormField(tr("Administrator of the router"), m_administrator), 0, 0, Qt::AlignTop);
    grid->addWidget(password, 0, 1, Qt::AlignTop);
    grid->addWidget(name, 1, 0, Qt::AlignTop);
    grid->addWidget(allowed, 1, 1, Qt::AlignTop);
    column->addLayout(grid);
    m_limitService->setEnabled(false);
    connect(m_allowed, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_limitService->setEnabled(!text.trimmed().isEmpty());
        if (text.trimmed().isEmpty())
            m_limitService->setChecked(false);
    });
    column->addWidget(m_limitService);
    column->addStretch();
    return step;
}

QWidget *LeastPrivilegeDialog::makeWork()
{
    auto *step = new QWidget;
    m_progressText->setText(tr("Making the user and proving its rights…"));
    m_progressText->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Steps and checks"));
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addStretch();
    return step;
}

QWidget *LeastPrivilegeDialog::makeProof()
{
    using Column = ChecksModel::Column;
    auto *step = new QWidget;
    m_result->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_table->setModel(m_checks);
    m_table->setAccessibleName(tr("Proof of the rights"));
    m_table->setMinimumHeight(scaledText(280));
    m_table->setColumn(int(Column::What), ColumnKind::Text, 0);
    m_table->setColumn(int(Column::Result), ColumnKind::Pill, 150);
    m_table->setColumn(int(Column::Policy), ColumnKind::Code, 110);
    m_table->setColumn(int(Column::Evidence), ColumnKind::Text, 120);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_result);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    return step;
}

fleet::LeastPrivilegeRequest LeastPrivilegeDialog::request() const
{
    static const QRegularExpression gap(u"[,;\\s]+"_s);
    fleet::LeastPrivilegeRequest request;
    request.administrator = m_administrator->text().trimmed();
    request.password = security::SecretBytes::fromText(m_password->text());
    for (auto it = m_duties.cbegin(); it != m_duties.cend(); ++it) {
        if (it.value()->isChecked())
            request.duties.insert(fleet::RouterDuty(it.key()));
    }
    request.name = m_name->text().trimmed();
    request.allowedFrom = m_allowed->text().split(gap, Qt::SkipEmptyParts);
    request.limitService = m_limitService->isChecked();
    return request;
}

void LeastPrivilegeDialog::showPolicies()
{
    QSet<fleet::RouterDuty> duties;
    for (auto it = m_duties.cbegin(); it != m_duties.cend(); ++it) {
        if (it.value()->isChecked())
            duties.insert(fleet::RouterDuty(it.key()));
    }
    m_policies->setText(
        tr("Policies of the group: %1").arg(QString::fromLatin1(fleet::neededPolicies(duties).join(", "))));
}

void LeastPrivilegeDialog::go(Step step)
{
    showStep(step);
    m_next->setVisible(step != Work);
    m_next->setText(step == Form ? tr("Make and prove") : tr("Use this user from now on"));
    m_cancel->setText(step == Proof ? tr("Keep the old user") : tr("Cancel"));
    fit();
}

void LeastPrivilegeDialog::next()
{
    if (m_next->isBusy())
        return;
    if (this->step() == Form)
        make();
    else
        adopt();
}

void LeastPrivilegeDialog::make()
{
    message()->clear();
    fleet::LeastPrivilegeRequest wanted = request();
    if (const QString fault = fleet::LeastPrivilege::fault(wanted); !fault.isEmpty()) {
        message()->showMessage(Tone::Danger, fault);
        fit();
        return;
    }
    m_stop = std::stop_source();
    m_progress->setRange(0, 0);
    go(Work);
    // Reports may come from anywhere and after the dialog is gone.
    const auto progress = [bar = QPointer(m_progress)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            qApp,
            [bar, done, total] {
                if (bar) {
                    bar->setRange(0, int(total));
                    bar->setValue(int(done));
                }
            },
            Qt::QueuedConnection);
    };
    auto task = m_service.make(m_shell.actor(), m_router.id, std::move(wanted), progress, m_stop.get_token());
    QCoro::connect(std::move(task), this, [this](const Result<fleet::LeastPrivilegeReport> &report) {
        if (!report) {
            go(Form);
            message()->showError(report.error());
            fit();
            return;
        }
        m_report = *report;
        m_password->clear();
        showReport();
    });
}

void LeastPrivilegeDialog::showReport()
{
    m_checks->setChecks(m_report->checks);
    m_result->setText(
        tr("“%1” stands on the router. All %n checks came out as they should.", nullptr, int(m_report->checks.size()))
            .arg(m_report->user.name));
    m_notes->setText(m_report->notes.join(u'\n'));
    m_notes->setVisible(!m_report->notes.isEmpty());
    go(Proof);
}

void LeastPrivilegeDialog::adopt()
{
    m_next->setBusy(true);
    QCoro::connect(m_service.adopt(m_shell.actor(), m_router.id, m_report->user), this,
                   [this](const Result<Router> &router) {
                       m_next->setBusy(false);
                       if (!router) {
                           message()->showError(router.error());
                           fit();
                           return;
                       }
                       Notification news;
                       news.tone = Tone::Ok;
                       news.title = tr("“%1” works with the user “%2” now").arg(m_router.name, router->user);
                       m_shell.notify(news);
                       Q_EMIT adopted(router->id);
                       accept();
                   });
}

} // namespace nettdesk::ui
