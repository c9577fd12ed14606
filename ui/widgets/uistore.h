// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QSettings;

namespace nettdesk::ui {

/// Where the window remembers how it was left: geometry, page, columns. Losing it loses nothing of the shop.
class UiStore {
public:
    virtual ~UiStore() = default;
    virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

/// In a file of the person who uses this computer.
class SettingsUiStore final : public UiStore {
public:
    explicit SettingsUiStore(QSettings &settings) : m_settings(settings) {}
    QVariant value(const QString &key) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    QSettings &m_settings;
};

/// For as long as it lives: the demo, and tests.
class MemoryUiStore final : public UiStore {
public:
    QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace nettdesk::ui
