// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uistore.h"

#include <QSettings>

namespace nettdesk::ui {

QVariant SettingsUiStore::value(const QString &key) const
{
    return m_settings.value(key);
}

void SettingsUiStore::setValue(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

} // namespace nettdesk::ui
