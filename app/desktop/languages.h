// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace nettdesk::app {

/// The languages of the program and the one that is on. Switching installs our texts and Qt's own, the locale of
/// numbers and dates, and the direction; every window hears of it as LanguageChange. One per program, on the thread
/// that paints.
class Languages : public QObject {
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);

    /// Those that are compiled in, English first.
    const QList<ui::Language> &all() const { return m_all; }
    const QString &current() const { return m_current; }
    /// The one of `all()` that this computer speaks; English when there is none.
    QString ofThisComputer() const;
    void choose(const QString &code);

    ui::LanguageServices services();

Q_SIGNALS:
    void changed(const QString &code);

private:
    void install(std::unique_ptr<QTranslator> translator, const QString &file);

    QList<ui::Language> m_all;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace nettdesk::app
