// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerdialog.h"

#include "ui/routers/probeview.h"
#include "ui/routers/routertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

RouterDialog::RouterDialog(fleet::RouterService &routers, Actor actor, std::optional<Router> router, QWidget *parent)
    : QDialog(parent)
    , m_routers(routers)
    , m_actor(std::move(actor))
    , m_router(std::move(router))
    , m_name(new QLineEdit)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_tls(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_active(new QCheckBox(tr("Work with this router")))
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_hostField(new FormField(tr("Host"), m_host))
    , m_portField(new FormField(tr("Port"), m_port))
    , m_tlsField(new FormField(tr("Protection of the line"), m_tls))
    , m_userField(new FormField(tr("User"), m_user))
    , m_passwordField(new FormField(tr("Password"), m_password))
    , m_probe(new ProbeView)
    , m_message(new MessageBar)
    , m_test(new Button(tr("Test connection"), Button::Kind::Secondary))
    , m_saveUntested(new Button(tr("Save without test"), Button::Kind::Quiet))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary))
    , m_save(new Button(m_router ? tr("Save") : tr("Add router"), Button::Kind::Primary))
{
    setObjectName(u"routerDialog"_s);
    setWindowTitle(m_router ? tr("Edit router") : tr("Add router"));
    m_name->setObjectName(u"name"_s);
    m_host->setObjectName(u"host"_s);
    m_port->setObjectName(u"port"_s);
    m_tls->setObjectName(u"tls"_s);
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    m_test->setObjectName(u"test"_s);
    m_save->setObjectName(u"save"_s);
    m_test->setIconName("plug-connected");

    m_port->setRange(1, 65535);
    m_port->setValue(defaultPort(TlsMode::Off));
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    for (QLineEdit *technical : {m_host, m_user, static_cast<QLineEdit *>(m_password)})
        technical->setLayoutDirection(Qt::LeftToRight);
    m_tls->addItem(tr("None (API, port 8728)"), int(TlsMode::Off));
    m_tls->addItem(tr("TLS, certificate remembered (API-SSL, port 8729)"), int(TlsMode::Pinned));
    m_tls->addItem(tr("TLS, certificate verified (API-SSL, port 8729)"), int(TlsMode::Verified));
    m_tls->addItem(tr("TLS without a certificate (API-SSL, port 8729)"), int(TlsMode::Anonymous));
    m_name->setPlaceholderText(tr("Taken from the router if left empty"));
    m_host->setPlaceholderText(u"192.168.88.1"_s);
    m_user->setText(u"admin"_s);
    m_active->setChecked(true);
    m_saveUntested->hide();
    m_probe->hide();
    for (Button *button : {m_test, m_saveUntested, m_cancel})
        button->setAutoDefault(false);
    m_save->setDefault(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    grid->addWidget(m_nameField, 0, 0, 1, 4);
    grid->addWidget(m_hostField, 1, 0, 1, 3);
    grid->addWidget(m_portField, 1, 3);
    grid->addWidget(m_tlsField, 2, 0, 1, 4);
    grid->addWidget(m_userField, 3, 0, 1, 2);
    grid->addWidget(m_passwordField, 3, 2, 1, 2);
    grid->addWidget(m_active, 4, 0, 1, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_test);
    foot->addStretch();
    foot->addWidget(m_saveUntested);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new Label(windowTitle(), TextRole::Title));
    column->addLayout(grid);
    column->addWidget(m_message);
    column->addWidget(m_probe);
    column->addStretch();
    column->addLayout(foot);
    setMinimumWidth(560);

    connect(m_tls, &QComboBox::currentIndexChanged, this, &RouterDialog::followTls);
    connect(m_port, &QSpinBox::valueChanged, this, [this] { m_portTouched = true; });
    for (QLineEdit *edit : {m_name, m_host, m_user, static_cast<QLineEdit *>(m_password)}) {
        connect(edit, &QLineEdit::textEdited, this, &RouterDialog::forgetResult);
    }
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_hostField->setError({}); });
    connect(m_user, &QLineEdit::textEdited, this, [this] { m_userField->setError({}); });
    connect(m_test, &Button::clicked, this, &RouterDialog::test);
    connect(m_save, &Button::clicked, this, [this] { save(fleet::Testing::First); });
    connect(m_saveUntested, &Button::clicked, this, [this] { save(fleet::Testing::LeaveOut); });
    connect(m_cancel, &Button::clicked, this, &RouterDialog::reject);

    if (m_router)
        fill(*m_router);
    m_portTouched = m_router && m_router->port != defaultPort(m_router->tls);
    resize(minimumWidth(), height());
    followTls();
    m_host->setFocus();
}

RouterDialog::~RouterDialog()
{
    m_stop.request_stop();
}

void RouterDialog::fill(const Router &router)
{
    m_name->setText(router.name);
    m_host->setText(router.host);
    m_port->setValue(router.port);
    m_tls->setCurrentIndex(m_tls->findData(int(router.tls)));
    m_user->setText(router.user);
    m_password->setPlaceholderText(tr("Unchanged"));
    m_active->setChecked(router.isActive);
}

fleet::RouterDraft RouterDialog::draft() const
{
    fleet::RouterDraft draft;
    draft.name = m_name->text();
    draft.host = m_host->text().trimmed();
    draft.port = quint16(m_port->value());
    draft.tls = TlsMode(m_tls->currentData().toInt());
    draft.user = m_user->text().trimmed();
    // An empty field keeps the stored password; a new router may really have none.
    if (!m_router || !m_password->text().isEmpty())
        draft.password = security::SecretBytes::fromText(m_password->text());
    draft.isActive = m_active->isChecked();
    return draft;
}

void RouterDialog::followTls()
{
    const auto tls = TlsMode(m_tls->currentData().toInt());
    m_tlsField->setHint(tlsExplanation(tls));
    if (!m_portTouched) {
        const QSignalBlocker blocker(m_port);
        m_port->setValue(defaultPort(tls));
    }
    forgetResult();
}

bool RouterDialog::check()
{
    const fleet::RouterDraft typed = draft();
    m_hostField->setError(typed.host.isEmpty() ? tr("The router's address or name is needed.") : QString());
    m_userField->setError(typed.user.isEmpty() ? tr("The RouterOS user is needed.") : QString());
    if (m_hostField->hasError())
        m_host->setFocus();
    else if (m_userField->hasError())
        m_user->setFocus();
    return !m_hostField->hasError() && !m_userField->hasError();
}

void RouterDialog::test()
{
    if (m_busy || !check())
        return;
    setBusy(m_test);
    auto task = m_routers.test(m_actor, draft(), m_router ? m_router->id : RouterId(), m_stop.get_token());
    QCoro::connect(std::move(task), this, [this](const Result<fleet::RouterProbe> &probe) {
        setBusy(nullptr);
        if (!probe) {
            showFailure(probe.error(), false);
            return;
        }
        m_probe->show(*probe);
        fit();
    });
}

void RouterDialog::save(fleet::Testing testing)
{
    if (m_busy || !check())
        return;
    setBusy(testing == fleet::Testing::First ? m_save : m_saveUntested);
    auto task = m_router ? m_routers.update(m_actor, m_router->id, draft(), testing, m_stop.get_token())
                         : m_routers.add(m_actor, draft(), testing, m_stop.get_token());
    QCoro::connect(std::move(task), this, [this](const Result<fleet::AddedRouter> &added) {
        setBusy(nullptr);
        if (!added) {
            showFailure(added.error(), true);
            return;
        }
        Q_EMIT saved(added->router);
        accept();
    });
}

void RouterDialog::setBusy(Button *busy)
{
    m_busy = busy != nullptr;
    for (Button *button : {m_test, m_save, m_saveUntested}) {
        button->setBusy(button == busy);
        button->setEnabled(!busy || button == busy);
    }
    if (busy)
        forgetResult();
}

void RouterDialog::showFailure(const Error &error, bool whileSaving)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_message->showError(error);
    // Offered only once the test has failed: somebody may set a router up before it is plugged in.
    const bool routerSaidNo = error.kind == Error::Kind::NotReachable || error.kind == Error::Kind::LoginRefused ||
                              error.kind == Error::Kind::TimedOut || error.kind == Error::Kind::Trap ||
                              error.kind == Error::Kind::CertificateChanged;
    m_saveUntested->setVisible(whileSaving && routerSaidNo);
    fit();
}

void RouterDialog::fit()
{
    // Explanations wrap, so the height follows from the width; adjustSize() knows nothing of that.
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width());
    setMinimumHeight(height);
    resize(width(), height);
}

void RouterDialog::forgetResult()
{
    m_message->clear();
    m_probe->hide();
    m_saveUntested->hide();
    fit();
}

void RouterDialog::reject()
{
    m_stop.request_stop();
    QDialog::reject();
}

} // namespace nettdesk::ui
