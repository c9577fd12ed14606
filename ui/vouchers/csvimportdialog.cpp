// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/csvimportdialog.h"

#include "core/fleet/routerservice.h"
#include "core/vouchers/packageservice.h"
#include "ui/shell/shell.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/statebanner.h"
#include "ui/vouchers/termsfields.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using vouchers::CsvOutcome;
using vouchers::CsvProblem;

namespace {

constexpr qint64 largestFile = 64 << 20;
constexpr int problemsShown = 200;

QString problemText(CsvProblem::Kind kind)
{
    switch (kind) {
    case CsvProblem::Kind::Bad: return CsvImportDialog::tr("Wrong");
    case CsvProblem::Kind::Repeated: return CsvImportDialog::tr("Twice in the file");
    case CsvProblem::Kind::Known: return CsvImportDialog::tr("Known already");
    case CsvProblem::Kind::NotActive: return CsvImportDialog::tr("Not active");
    }
    return {};
}

} // namespace

CsvImportDialog::CsvImportDialog(const VouchersParts &parts, Shell &shell, QWidget *parent)
    : FormDialog(parent, 720)
    , m_parts(parts)
    , m_shell(shell)
    , m_operation(OperationId::create())
    , m_choose(new Button(tr("Choose a file…")))
    , m_file(new Label({}, TextRole::Strong))
    , m_router(narrowComboBox("router"))
    , m_package(narrowComboBox("package"))
    , m_terms(new TermsFields)
    , m_ground(new QWidget)
    , m_banner(new StateBanner)
    , m_columns(new Label({}, TextRole::Caption, Tone::Muted))
    , m_problems(new QTableWidget(0, 4))
    , m_leaveOut(new QCheckBox(tr("Import the good rows and leave out the wrong ones")))
{
    setObjectName(u"importDialog"_s);
    setTitle(tr("Import vouchers"),
             tr("Codes that were printed elsewhere, from a CSV file with a column “code”. Nothing is stored before you "
                "press Import; then all of it, or nothing."));
    m_choose->setIconName("file-import");
    m_file->setElided(true);
    m_columns->setWordWrap(true);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_terms->setCurrency(m_parts.business.currency);
    m_terms->setInput(TermsInput());
    m_problems->setObjectName(u"problems"_s);
    m_problems->setAccessibleName(tr("Rows that are not imported"));
    m_problems->setHorizontalHeaderLabels({tr("Line"), tr("Code"), tr("What"), tr("Why")});
    m_problems->verticalHeader()->hide();
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setMinimumHeight(scaledText(160));
    m_problems->horizontalHeader()->setStretchLastSection(true);

    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(space::m);
    fileRow->addWidget(m_choose);
    fileRow->addWidget(m_file, 1);
    auto *ground = new QVBoxLayout(m_ground);
    ground->setContentsMargins(0, 0, 0, 0);
    ground->setSpacing(space::m);
    auto *routerField = new FormField(tr("Router"), m_router);
    routerField->setHint(tr("Of rows that name none."));
    auto *packageField = new FormField(tr("Package"), m_package);
    packageField->setHint(tr("What rows give that do not say it themselves."));
    ground->addWidget(beside({routerField, packageField}));
    ground->addWidget(m_terms);
    body()->addLayout(fileRow);
    body()->addWidget(m_banner);
    body()->addWidget(m_columns);
    body()->addWidget(m_problems);
    body()->addWidget(m_leaveOut);
    body()->addWidget(m_ground);
    body()->addStretch();
    for (QWidget *later : QList<QWidget *>{m_ground, m_banner, m_columns, m_problems, m_leaveOut})
        later->hide();
    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    m_import = addButton(tr("Import"), Button::Kind::Primary);
    m_import->setObjectName(u"confirmAct"_s);
    m_import->setEnabled(false);

    connect(m_choose, &Button::clicked, this, &CsvImportDialog::chooseFile);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_import, &Button::clicked, this, &CsvImportDialog::import);
    const auto again = [this] {
        if (!m_filling)
            preview();
    };
    connect(m_router, &QComboBox::currentIndexChanged, this, again);
    connect(m_package, &QComboBox::currentIndexChanged, this, [this, again] {
        followPackage();
        again();
    });
    connect(m_terms, &TermsFields::changed, this, again);
    connect(m_leaveOut, &QCheckBox::toggled, this, [this] { take(m_outcome); });
    fetchChoices();
}

CsvImportDialog::~CsvImportDialog()
{
    m_stop.request_stop();
}

void CsvImportDialog::fetchChoices()
{
    QCoro::connect(m_parts.routers.list(m_shell.actor()), this, [this](const Result<QList<Router>> &routers) {
        if (!routers)
            return message()->showError(routers.error());
        m_filling = true;
        for (const Router &router : *routers) {
            if (router.isActive)
                m_router->addItem(router.name, router.id.value());
        }
        m_filling = false;
        if (!m_content.isEmpty())
            preview();
    });
    m_package->addItem(tr("None: own terms"), qint64{0});
    m_filling = false;
    if (!m_shell.actor().may(Permission::SeePackages))
        return;
    QCoro::connect(m_parts.packages.list(m_shell.actor()), this, [this](const Result<QList<Package>> &packages) {
        if (!packages)
            return;
        for (const Package &package : *packages)
            m_package->addItem(package.name, package.id.value());
    });
}

void CsvImportDialog::followPackage()
{
    m_terms->setVisible(m_package->currentData().toLongLong() == 0);
    if (isVisible())
        fit();
}

void CsvImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import vouchers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CsvImportDialog::openFile);
    dialog->open();
}

void CsvImportDialog::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return message()->showError({Error::Kind::Invalid,
                                     tr("“%1” cannot be read. Choose another file.").arg(QFileInfo(path).fileName()),
                                     file.errorString()});
    if (file.size() > largestFile)
        return message()->showError({Error::Kind::Invalid,
                                     tr("“%1” is larger than %2 MB. Cut it into several files.")
                                         .arg(QFileInfo(path).fileName(), QLocale().toString(largestFile >> 20)),
                                     {}});
    m_name = QFileInfo(path).fileName();
    m_content = file.readAll();
    m_operation = OperationId::create();
    m_file->setText(m_name);
    m_ground->show();
    preview();
}

vouchers::CsvImport CsvImportDialog::request() const
{
    vouchers::CsvImport what;
    what.content = m_content;
    what.router = RouterId(m_router->currentData().toLongLong());
    what.package = PackageId(m_package->currentData().toLongLong());
    what.terms = readTerms(m_terms->input(), m_parts.business, m_parts.clock.now(), Provision::OnRedemption).terms;
    what.operation = m_operation;
    what.leaveOutBad = m_leaveOut->isChecked();
    return what;
}

void CsvImportDialog::preview()
{
    if (m_content.isEmpty())
        return;
    message()->clear();
    m_import->setEnabled(false);
    const int turn = ++m_turn;
    QCoro::Task<Result<CsvOutcome>> task = m_parts.csv.preview(m_shell.actor(), request(), m_stop.get_token());
    QCoro::connect(std::move(task), this, [this, turn](const Result<CsvOutcome> &outcome) {
        if (turn != m_turn)
            return;
        if (outcome)
            return take(*outcome);
        m_outcome = {};
        for (QWidget *later : QList<QWidget *>{m_banner, m_columns, m_problems, m_leaveOut})
            later->hide();
        message()->showError(outcome.error());
        fit();
    });
}

void CsvImportDialog::take(const CsvOutcome &outcome)
{
    m_outcome = outcome;
    const int bad = outcome.count(CsvProblem::Kind::Bad);
    const int known = outcome.count(CsvProblem::Kind::Known);
    const int other = int(outcome.problems.size()) - bad - known;
    QStringList words;
    if (known > 0)
        words << tr("%n code(s) are known already and are left out.", nullptr, known);
    if (other > 0)
        words << tr("%n row(s) are left out: twice in the file, or not active.", nullptr, other);
    if (bad > 0)
        words << tr("%n row(s) are wrong.", nullptr, bad);
    const bool mayImport = outcome.vouchers > 0 && (bad == 0 || m_leaveOut->isChecked());
    m_banner->setState(
        outcome.vouchers == 0 ? Tone::Danger
        : bad > 0             ? Tone::Warning
                              : Tone::Ok,
        outcome.vouchers == 0 || bad > 0 ? "alert-triangle" : "circle-check",
        tr("%1 of %2 rows can be imported").arg(QLocale().toString(outcome.vouchers), QLocale().toString(outcome.rows)),
        words.join(u' '));
    m_banner->show();
    QStringList columns;
    if (!outcome.columns.isEmpty())
        columns << tr("Columns understood: %1.").arg(outcome.columns.join(tr(", ")));
    if (!outcome.ignoredColumns.isEmpty())
        columns << tr("Not used: %1.").arg(outcome.ignoredColumns.join(tr(", ")));
    m_columns->setText(columns.join(u' '));
    m_columns->setVisible(!columns.isEmpty());

    const int shown = std::min(problemsShown, int(outcome.problems.size()));
    m_problems->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const CsvProblem &problem = outcome.problems.at(row);
        const QStringList cells{QLocale().toString(problem.line), problem.code, problemText(problem.kind),
                                problem.reason};
        for (int column = 0; column < cells.size(); ++column)
            m_problems->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_problems->resizeColumnsToContents();
    m_problems->setVisible(shown > 0);
    m_leaveOut->setVisible(bad > 0);
    m_import->setText(outcome.vouchers > 0 ? tr("Import %n voucher(s)", nullptr, outcome.vouchers) : tr("Import"));
    m_import->setEnabled(mayImport);
    if (isVisible())
        fit();
}

void CsvImportDialog::import()
{
    QPointer<Job> job = m_shell.startJob(tr("Importing vouchers from “%1”").arg(m_name));
    m_import->setBusy(true);
    QCoro::Task<Result<CsvOutcome>> task =
        m_parts.csv.import(m_shell.actor(), request(), job->progress(), job->stopToken());
    // The job hears of the end even when the dialog is gone by then.
    QCoro::connect(std::move(task), job.data(), [job, dialog = QPointer(this)](const Result<CsvOutcome> &made) {
        if (made)
            job->finish(CsvImportDialog::tr("%n voucher(s) were imported", nullptr, made->vouchers));
        else
            job->fail(made.error());
        if (!dialog)
            return;
        dialog->m_import->setBusy(false);
        if (!made)
            return dialog->message()->showError(made.error());
        Q_EMIT dialog->imported(*made);
        dialog->accept();
    });
}

} // namespace nettdesk::ui
