// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/trustdialog.h"

#include "ui/routers/routertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

Label *fingerprintLabel(const QString &hex)
{
    auto *label = new Label(fingerprintText(hex));
    label->setFont(codeFont(13));
    label->setLayoutDirection(Qt::LeftToRight);
    label->setSelectable(true);
    label->setWordWrap(true);
    return label;
}

} // namespace

TrustDialog::TrustDialog(fleet::RouterService &routers, Actor actor, const Router &router, QWidget *parent)
    : QDialog(parent)
    , m_routers(routers)
    , m_actor(std::move(actor))
    , m_router(router)
    , m_new(fingerprintLabel({}))
    , m_message(new MessageBar)
    , m_accept(new Button(tr("Accept the new certificate"), Button::Kind::Danger))
{
    setObjectName(u"trustDialog"_s);
    setWindowTitle(tr("Changed certificate"));
    auto *explanation =
        new Label(tr("The router was reset or got a new certificate, or somebody stands between you and it. "
                     "Compare the new fingerprint with the one that the router shows in its own list of "
                     "certificates before you accept it. Nothing was sent, not even the password."));
    explanation->setWordWrap(true);

    auto *cancel = new Button(tr("Keep it blocked"), Button::Kind::Secondary);
    m_accept->setAutoDefault(false);
    m_accept->setEnabled(false);
    cancel->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(m_accept);
    foot->addWidget(cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(new Label(tr("“%1” shows another certificate").arg(router.name), TextRole::Title));
    column->addWidget(explanation);
    column->addWidget(new Label(tr("Remembered"), TextRole::Caption, Tone::Muted));
    column->addWidget(fingerprintLabel(router.fingerprint));
    column->addWidget(new Label(tr("Shown now"), TextRole::Caption, Tone::Muted));
    column->addWidget(m_new);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(foot);
    setMinimumWidth(560);

    connect(cancel, &Button::clicked, this, &TrustDialog::reject);
    connect(m_accept, &Button::clicked, this, &TrustDialog::trust);
    ask();
}

void TrustDialog::ask()
{
    m_new->setText(tr("Asking the router…"));
    auto task = m_routers.testStored(m_actor, m_router.id);
    QCoro::connect(std::move(task), this, [this](const Result<fleet::RouterProbe> &probe) {
        m_new->clear();
        if (probe) {
            m_message->showMessage(Tone::Ok,
                                   tr("The router shows the remembered certificate again. There is nothing to do."));
        } else if (probe.error().kind == Error::Kind::CertificateChanged) {
            // The detail is the remembered fingerprint and, on its second line, the one shown now.
            m_shown = probe.error().detail.section(u'\n', 1, 1);
            m_new->setText(fingerprintText(m_shown));
            m_accept->setEnabled(!m_shown.isEmpty());
        } else {
            m_message->showError(probe.error());
        }
    });
}

void TrustDialog::trust()
{
    m_accept->setBusy(true);
    auto task = m_routers.acceptCertificate(m_actor, m_router.id, m_shown);
    QCoro::connect(std::move(task), this, [this](const Result<Router> &trusted) {
        m_accept->setBusy(false);
        if (!trusted) {
            m_message->showError(trusted.error());
            return;
        }
        accept();
    });
}

} // namespace nettdesk::ui
