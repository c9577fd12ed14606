// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/brand.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/uistore.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

MainWindow::MainWindow(ShellServices services, QList<Screen> screens, Theme &theme, UiStore &store, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_screens(std::move(screens))
    , m_theme(theme)
    , m_store(store)
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(u"NettDesk"_s);
    setWindowIcon(brandIcon());
    setCentralWidget(m_stack);
    setContextMenuPolicy(Qt::NoContextMenu);
    if (const QVariant mode = m_store.value(u"theme/mode"_s); mode.isValid())
        m_theme.setMode(Theme::Mode(std::clamp(mode.toInt(), 0, 2)));
    if (const int percent = m_store.value(u"theme/textPercent"_s).toInt(); percent >= 100)
        m_theme.setTextScale(percent / 100.0);
    restorePlace();
}

MainWindow::~MainWindow()
{
    // Pages talk to the workspace until they are gone, and the workspace to our members.
    delete m_workspace;
}

void MainWindow::showFirstRun(FirstRunServices services)
{
    delete m_firstRun;
    m_firstRun = new FirstRun(std::move(services));
    m_stack->addWidget(m_firstRun);
    m_stack->setCurrentWidget(m_firstRun);
    connect(m_firstRun, &FirstRun::finished, this, [this](const Actor &owner, FirstRouter choice) {
        enter(owner);
        m_firstRun->deleteLater();
        Q_EMIT firstRunFinished(choice);
    });
}

void MainWindow::showSignIn()
{
    if (!m_signIn) {
        m_signIn = new SignInPage(m_services);
        m_stack->addWidget(m_signIn);
        connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enter);
    }
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->setFocusToFirst();
    if (m_opening)
        m_opening->deleteLater();
}

void MainWindow::showProblem(const Error &error, std::function<void()> retry)
{
    openingPage()->showProblem(error, std::move(retry));
}

void MainWindow::showRecovery(const Error &error, std::function<QCoro::Task<Result<>>(QString key)> unlock)
{
    openingPage()->showRecovery(error, std::move(unlock));
}

OpeningPage *MainWindow::openingPage()
{
    if (!m_opening) {
        m_opening = new OpeningPage;
        m_stack->addWidget(m_opening);
    }
    m_stack->setCurrentWidget(m_opening);
    return m_opening;
}

void MainWindow::enter(const Actor &actor)
{
    const bool same = m_workspace && m_workspace->actor().kind == actor.kind &&
                      m_workspace->actor().employee == actor.employee && m_workspace->actor().role == actor.role;
    if (m_workspace && !same)
        delete m_workspace;
    if (!m_workspace) {
        m_workspace = new Workspace(actor, {m_services, m_screens, m_providers, m_theme, m_store});
        m_stack->addWidget(m_workspace);
        connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock);
        connect(m_workspace, &Workspace::pendingRequested, this, &MainWindow::pendingRequested);
        connect(
            m_workspace, &Workspace::signOutRequested, this,
            [this] {
                m_workspace->deleteLater();
                m_workspace = nullptr;
                showSignIn();
                Q_EMIT signedOut();
            },
            Qt::QueuedConnection);
        m_workspace->setPending(m_pending);
    }
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->openFirst();
    if (m_signIn)
        m_signIn->deleteLater();
    m_signIn = nullptr;
    Q_EMIT signedIn(actor);
}

void MainWindow::lock()
{
    if (!m_workspace)
        return;
    const QString name = m_workspace->actor().name;
    showSignIn();
    m_signIn->setLockedFor(name);
    m_signIn->setFocusToFirst();
}

Shell &MainWindow::shell()
{
    Q_ASSERT(m_workspace);
    return *m_workspace;
}

void MainWindow::addPaletteProvider(PaletteProvider provider)
{
    m_providers.append(std::move(provider));
}

void MainWindow::setPending(int count)
{
    m_pending = count;
    if (m_workspace)
        m_workspace->setPending(count);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePlace();
    if (m_pending == 0 || m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close NettDesk?"),
                                tr("%n router operation(s) are still waiting for their router.", nullptr, m_pending),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("They are stored and go on when NettDesk is started again. Until then, guests may not be able to sign in."));
    QPushButton *close = box->addButton(tr("Close anyway"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, close] {
        if (box->clickedButton() != static_cast<QAbstractButton *>(close))
            return;
        m_mayClose = true;
        this->close();
    });
    box->open();
}

void MainWindow::restorePlace()
{
    setMinimumSize(760, 520);
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(1280, 820).boundedTo(room));
    // Qt moves a window whose screen is gone onto one that is there.
    if (const QByteArray place = m_store.value(u"window/geometry"_s).toByteArray(); !place.isEmpty())
        restoreGeometry(place);
}

void MainWindow::savePlace()
{
    m_store.setValue(u"window/geometry"_s, saveGeometry());
}

} // namespace nettdesk::ui
