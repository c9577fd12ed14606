// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/routerdetails.h"

#include "ui/routers/routertexts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/times.h"

#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

RouterDetails::RouterDetails(fleet::RouterService &routers, Actor actor, const Router &router,
                             const fleet::LineStatus &status, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_facts(new FactList)
    , m_profilesNote(new Label({}, TextRole::Body, Tone::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    show(router, status);
    m_column->addWidget(m_facts);

    m_column->addWidget(new Label(tr("Hotspot user profiles"), TextRole::Heading));
    m_profilesNote->setWordWrap(true);
    m_column->addWidget(m_profilesNote);
    m_column->addStretch();
    if (!router.isActive) {
        m_profilesNote->setText(tr("The router is put aside, so it is not asked."));
        return;
    }
    m_profilesNote->setText(tr("Asking the router…"));
    auto task = routers.profiles(std::move(actor), router.id);
    QCoro::connect(std::move(task), this,
                   [this](const Result<QList<fleet::HotspotUserProfile>> &profiles) { showProfiles(profiles); });
}

void RouterDetails::show(const Router &router, const fleet::LineStatus &status)
{
    m_facts->clear();
    m_facts->addState(tr("Status"), stateText(router, status), stateTone(router, status));
    if (router.isActive && status.lastError)
        m_facts->add(tr("Because"), status.lastError->message);
    m_facts->addCode(tr("Address"), u"%1:%2"_s.arg(router.host).arg(router.port));
    m_facts->addState(tr("Line"), tlsText(router.tls), tlsTone(router.tls));
    m_facts->addCode(tr("User"), router.user);
    if (!router.identity.isEmpty())
        m_facts->add(tr("Identity"), router.identity);
    if (!router.version.isEmpty())
        m_facts->add(tr("RouterOS"), router.version);
    if (!router.board.isEmpty())
        m_facts->add(tr("Board"), router.board);
    if (!router.signInAddress.isEmpty())
        m_facts->addCode(tr("Sign-in page"), router.signInAddress);
    if (!router.fingerprint.isEmpty())
        m_facts->addCode(tr("Certificate (SHA-256)"), fingerprintText(router.fingerprint));
    m_facts->add(tr("Last seen"), router.lastSeen ? exactTime(toDateTime(*router.lastSeen)) : tr("Never"));
    m_facts->add(tr("Added"), exactTime(toDateTime(router.createdAt)));
}

void RouterDetails::showProfiles(const Result<QList<fleet::HotspotUserProfile>> &profiles)
{
    if (!profiles) {
        m_profilesNote->setText(profiles.error().message);
        return;
    }
    if (profiles->isEmpty()) {
        m_profilesNote->setText(tr("The router has none."));
        return;
    }
    m_profilesNote->hide();
    auto *facts = new FactList;
    for (const fleet::HotspotUserProfile &profile : *profiles)
        facts->add(profile.name, rateLimitText(profile.rateLimit));
    m_column->insertWidget(m_column->count() - 1, facts);
}

} // namespace nettdesk::ui
