// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/probeview.h"

#include "ui/routers/routertexts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QVBoxLayout>

namespace nettdesk::ui {

ProbeView::ProbeView(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextRole::Heading, Tone::Ok))
    , m_facts(new FactList)
    , m_notes(new Label({}, TextRole::Body, Tone::Muted))
{
    auto *surface = new Surface;
    auto *inner = new QVBoxLayout(surface);
    inner->setContentsMargins(space::l, space::m, space::l, space::m);
    inner->setSpacing(space::s);
    inner->addWidget(m_title);
    inner->addWidget(m_facts);
    inner->addWidget(m_notes);
    m_notes->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(surface);
}

void ProbeView::show(const fleet::RouterProbe &probe)
{
    m_title->setText(tr("Connected"));
    m_facts->clear();
    m_facts->add(tr("Identity"), probe.identity);
    m_facts->add(tr("RouterOS"), probe.version);
    m_facts->add(tr("Board"), probe.board);
    m_facts->add(tr("Hotspot profiles"), QString::number(probe.hotspotProfiles));
    m_facts->add(tr("Round trip"), tr("%1 ms").arg(probe.roundTrip.count()));
    if (!probe.signInAddress.isEmpty())
        m_facts->addCode(tr("Sign-in page"), probe.signInAddress);
    if (!probe.fingerprint.isEmpty())
        m_facts->addCode(tr("Certificate (SHA-256)"), fingerprintText(probe.fingerprint));
    m_notes->setText(probe.notes.join(u'\n'));
    m_notes->setVisible(!probe.notes.isEmpty());
    QWidget::show();
}

} // namespace nettdesk::ui
