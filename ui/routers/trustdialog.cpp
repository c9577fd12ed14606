// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/trustdialog.h"

#include "ui/routers/routertexts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"

#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

Label *fingerprintLabel(const QString &hex)
{
    auto *label = new Label(fingerprintText(hex, 16));
    label->setFont(codeFont(13));
    label->setLayoutDirection(Qt::LeftToRight);
    label->setSelectable(true);
    label->setWordWrap(true);
    return label;
}

Surface *framed(const QString &name, Label *fingerprint)
{
    auto *surface = new Surface;
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addWidget(new Label(name, TextRole::Caption, Tone::Muted));
    column->addWidget(fingerprint);
    return surface;
}

} // namespace

TrustDialog::TrustDialog(fleet::RouterService &routers, Actor actor, const Router &router, QWidget *parent)
    : FormDialog(parent, 600)
    , m_routers(routers)
    , m_actor(std::move(actor))
    , m_router(router)
    , m_new(fingerprintLabel({}))
    , m_accept(addButton(tr("Accept the new certificate"), Button::Kind::Danger))
{
    setObjectName(u"trustDialog"_s);
    setTitle(tr("“%1” shows another certificate").arg(router.name),
             tr("The router was reset or got a new certificate, or somebody stands between you and it. Compare the new "
                "fingerprint with the one that the router shows in its own list of certificates before you accept it. "
                "Nothing was sent, not even the password."));
    body()->addWidget(framed(tr("Remembered"), fingerprintLabel(router.fingerprint)));
    body()->addWidget(framed(tr("Shown now"), m_new));
    body()->addStretch();
    m_new->setAccessibleName(tr("Shown now"));

    auto *cancel = addButton(tr("Keep it blocked"), Button::Kind::Secondary);
    m_accept->setEnabled(false);
    cancel->setDefault(true);
    connect(cancel, &Button::clicked, this, &TrustDialog::reject);
    connect(m_accept, &Button::clicked, this, &TrustDialog::trust);
    ask();
    cancel->setFocus();
}

void TrustDialog::ask()
{
    m_new->setText(tr("Asking the router…"));
    auto task = m_routers.testStored(m_actor, m_router.id);
    QCoro::connect(std::move(task), this, [this](const Result<fleet::RouterProbe> &probe) {
        m_new->clear();
        if (probe) {
            message()->showMessage(Tone::Ok,
                                   tr("The router shows the remembered certificate again. There is nothing to do."));
        } else if (probe.error().kind == Error::Kind::CertificateChanged) {
            // The detail is the remembered fingerprint and, on its second line, the one shown now.
            m_shown = probe.error().detail.section(u'\n', 1, 1);
            m_new->setText(fingerprintText(m_shown, 16));
            m_accept->setEnabled(!m_shown.isEmpty());
        } else {
            message()->showError(probe.error());
        }
        fit();
    });
}

void TrustDialog::trust()
{
    m_accept->setBusy(true);
    auto task = m_routers.acceptCertificate(m_actor, m_router.id, m_shown);
    QCoro::connect(std::move(task), this, [this](const Result<Router> &trusted) {
        m_accept->setBusy(false);
        if (!trusted) {
            message()->showError(trusted.error());
            return;
        }
        accept();
    });
}

} // namespace nettdesk::ui
