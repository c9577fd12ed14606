// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nettdesk::security {

/// This machine under this account of the operating system: who a device wrap was made for, and whose audit chain a row
/// belongs to. Desktop and command line of one account are one device.
struct Device {
    QString id;    ///< sixteen hexadecimal digits, the same at every start; says nothing about the machine
    QString label; ///< "nadia@counter-2": for people

    static Device thisMachine();
};

} // namespace nettdesk::security
