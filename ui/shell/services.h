// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/result.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QString>

#include <functional>

namespace nettdesk::ui {

struct Language {
    QString code; ///< "en", "es", "fr", "pt", "ar", "id"
    QString name; ///< in its own words: "Español"
};

/// Switching the language: installs the translators and the layout direction; windows hear of it as LanguageChange.
struct LanguageServices {
    QList<Language> languages;
    std::function<QString()> current;
    std::function<void(const QString &code)> choose;
};

/// All that the window itself needs of the rest of the program. The composition root fills it in.
struct ShellServices {
    LanguageServices language;
    /// Names offered on the sign-in page, most recently used first; may be empty.
    std::function<QCoro::Task<Result<QStringList>>()> employees;
    std::function<QCoro::Task<Result<Actor>>(QString name, QString password)> signIn;
    QString version; ///< for About
};

/// What the first-run pages collected.
struct FirstRunAnswers {
    QString language;
    QString businessName;
    QString currency; ///< ISO 4217
    QString ownerName;
    QString ownerPassword;
    QString storageUrl; ///< empty: on this computer; else "postgresql://user@host:5432/name"
    QString storagePassword;
    bool keyInFile = false; ///< the shop's key goes into a file beside the data, not into the computer's keychain
};

struct FirstRunResult {
    QString recoveryKey; ///< groups of characters joined by '-', shown once, asked back in part
    Actor owner;         ///< signed in by having made the account
};

/// What the owner wants to do about a router at the end of the first run.
enum class FirstRouter { AddNow, Simulated, Later };

struct FirstRunServices {
    LanguageServices language;
    /// Whether a new password may be used; the message says why not. Asked while typing.
    std::function<Result<>(const QString &password, const QStringList &ownNames)> checkPassword;
    /// Whether that PostgreSQL database can be used; the error says what to do.
    std::function<QCoro::Task<Result<>>(QString url, QString password)> testStorage;
    /// Makes the shop. The coroutine lives in a service, not in the window.
    std::function<QCoro::Task<Result<FirstRunResult>>(FirstRunAnswers answers)> create;
    /// Where "on this computer" is, for the page's hint.
    QString localStorage;
};

} // namespace nettdesk::ui
