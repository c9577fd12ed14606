// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passwordrules.h"

#include "core/model/name.h"
#include "core/security/passwordhash.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace nettdesk::security {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordRules)
};

/// Rows of keys and the plain order of letters and digits; a password that runs along one, either way, is a run.
constexpr std::array<QStringView, 7> runs{u"01234567890123456789",   u"abcdefghijklmnopqrstuvwxyzabcdefg",
                                          u"qwertyuiop[]qwertyuiop", u"asdfghjkl;'asdfghjkl",
                                          u"zxcvbnm,./zxcvbnm",      u"qwertzuiopasdfghjkl",
                                          u"azertyuiopqsdfghjklm"};

bool isRun(QStringView text)
{
    QString backwards = text.toString();
    std::reverse(backwards.begin(), backwards.end());
    return std::any_of(runs.begin(), runs.end(),
                       [&](QStringView run) { return run.contains(text) || run.contains(backwards); });
}

/// "aaaaaaaa", "abababab", "12341234": a piece of up to four signs, again and again.
bool isRepetition(QStringView text)
{
    for (qsizetype period = 1; period <= 4 && period < text.size(); ++period) {
        bool repeats = true;
        for (qsizetype i = period; i < text.size() && repeats; ++i)
            repeats = text[i] == text[i - period];
        if (repeats)
            return true;
    }
    return false;
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

} // namespace

Result<> checkNewPassword(const SecretBytes &password, const QStringList &ownNames)
{
    if (password.size() > PasswordHasher::largestPassword)
        return failure(
            Error::Kind::Invalid,
            Text::tr("The password is too long. At most %1 bytes are possible.").arg(PasswordHasher::largestPassword));
    if (!QUtf8StringView(password.chars(), password.size()).isValidUtf8())
        return failure(Error::Kind::Invalid, Text::tr("The password is not readable text. Type it again."));
    QString text = password.text();
    QString lower = text.toLower();
    const qsizetype length = characterCount(text);
    const bool isGuessable = isCommonPassword(lower) || isRun(lower) || isRepetition(lower);
    const bool isName = std::any_of(ownNames.begin(), ownNames.end(), [&](const QString &name) {
        const QString letters = lettersOf(name);
        return !letters.isEmpty() && lettersOf(text) == letters;
    });
    wipe(text);
    wipe(lower);

    if (length < leastPasswordLength)
        return failure(Error::Kind::Invalid, Text::tr("The password is too short. Use at least %1 characters; three or "
                                                      "four words together are good.")
                                                 .arg(leastPasswordLength));
    if (isGuessable)
        return failure(Error::Kind::Invalid, Text::tr("This password is one of the first that anybody tries. Use "
                                                      "another one; three or four words together are good."));
    if (isName)
        return failure(Error::Kind::Invalid, Text::tr("The password is a name that people in the shop know. Use "
                                                      "another one; three or four words together are good."));
    return {};
}

} // namespace nettdesk::security
