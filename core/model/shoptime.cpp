// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shoptime.h"

#include <QLocale>
#include <QTimeZone>

namespace nettdesk {

QString shopTimeText(const Business &business, Timestamp at)
{
    const QTimeZone zone(business.zone.toLatin1());
    const QDateTime time = toDateTime(at);
    return QLocale().toString(zone.isValid() ? time.toTimeZone(zone) : time, QLocale::ShortFormat);
}

} // namespace nettdesk
