// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"

#include <QString>

class QWidget;

namespace nettdesk::ui {

/// Every fact of one package, for the details pane, which takes the widget.
QWidget *makePackageDetails(const Package &package, const QString &routerName);

} // namespace nettdesk::ui
