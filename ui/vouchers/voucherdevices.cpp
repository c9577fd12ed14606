// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucherdevices.h"

#include "ui/shell/theme.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/times.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

bool isRandomMac(const QString &macAddress)
{
    bool isHex = false;
    const int first = macAddress.left(2).toInt(&isHex, 16);
    return isHex && (first & 0x02) != 0;
}

VoucherDevices::VoucherDevices(accounts::AccountActs &acts, const Actor &actor, const Voucher &voucher, QWidget *parent)
    : QWidget(parent)
    , m_mayRelease(actor.may(Permission::ExpireVoucher) &&
                   (voucher.state == VoucherState::Redeemed || voucher.state == VoucherState::Used))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"devices"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    hide();
    auto task = acts.devices(actor, voucher.id);
    QCoro::connect(std::move(task), this, [this](const Result<QList<accounts::AccountActs::Device>> &devices) {
        if (devices && !devices->isEmpty())
            show(*devices);
    });
}

void VoucherDevices::show(const QList<accounts::AccountActs::Device> &devices)
{
    m_column->addWidget(new Label(tr("Devices"), TextRole::Heading));
    for (const accounts::AccountActs::Device &device : devices) {
        auto *address = new Label(device.macAddress);
        address->setFont(codeFont());
        address->setSelectable(true);
        const QString since = relativeTime(toDateTime(device.lastSeen));
        auto *about = new Label(
            isRandomMac(device.macAddress)
                ? tr("Last seen %1. A changing address: the device may come back under another one.").arg(since)
                : tr("Last seen %1").arg(since),
            TextRole::Caption, Tone::Muted);
        about->setWordWrap(true);
        about->setToolTip(
            tr("From %1 to %2").arg(exactTime(toDateTime(device.firstSeen)), exactTime(toDateTime(device.lastSeen))));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(address);
        words->addWidget(about);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addLayout(words, 1);
        if (m_mayRelease) {
            auto *release = new Button(tr("Release"), Button::Kind::Secondary);
            release->setToolTip(tr("Signs this device out and forgets it, so that another one can take its place."));
            release->setAccessibleName(tr("Release the device %1").arg(device.macAddress));
            connect(release, &Button::clicked, this, [this, mac = device.macAddress] { Q_EMIT releaseRequested(mac); });
            row->addWidget(release, 0, Qt::AlignTop);
        }
        m_column->addLayout(row);
    }
    show();
}

} // namespace nettdesk::ui
