// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace nettdesk {

/// What a code is known by, however a person reads or types it: capital letters and digits only, with the look-alikes
/// folded together (0 is read as O; 1 and L as I). Unique among all vouchers, so a misread code still finds the one
/// that was meant (product V14). "net-7k3qx-m9d2p" and "NET 7K3QX M9D2P" have the key "NET7K3QXM9D2P".
/// Empty when the text holds no letter and no digit of ASCII.
QString codeKey(QStringView code);

} // namespace nettdesk
