// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/voucher.h"

#include <QCoreApplication>

#include <array>

namespace nettdesk {

namespace {

struct StateWord {
    VoucherState state;
    const char *name;
    const char *text;
};

constexpr std::array stateWords{
    StateWord{VoucherState::Active, "active", QT_TRANSLATE_NOOP("VoucherState", "Active")},
    StateWord{VoucherState::Redeeming, "redeeming", QT_TRANSLATE_NOOP("VoucherState", "Being activated")},
    StateWord{VoucherState::Redeemed, "redeemed", QT_TRANSLATE_NOOP("VoucherState", "Redeemed")},
    StateWord{VoucherState::Used, "used", QT_TRANSLATE_NOOP("VoucherState", "Used")},
    StateWord{VoucherState::UsedUp, "usedUp", QT_TRANSLATE_NOOP("VoucherState", "Used up")},
    StateWord{VoucherState::Expired, "expired", QT_TRANSLATE_NOOP("VoucherState", "Expired")},
    StateWord{VoucherState::Void, "void", QT_TRANSLATE_NOOP("VoucherState", "Void")},
};

constexpr std::array<const char *, 4> ruleNames{"random", "digits", "same", "none"};

} // namespace

QString voucherStateName(VoucherState state)
{
    return QString::fromLatin1(stateWords.at(size_t(state)).name);
}

std::optional<VoucherState> voucherStateFromName(const QString &name)
{
    for (const StateWord &word : stateWords) {
        if (name == QLatin1StringView(word.name))
            return word.state;
    }
    return std::nullopt;
}

QString voucherStateText(VoucherState state)
{
    return QCoreApplication::translate("VoucherState", stateWords.at(size_t(state)).text);
}

QString passwordRuleName(PasswordRule rule)
{
    return QString::fromLatin1(ruleNames.at(size_t(rule)));
}

std::optional<PasswordRule> passwordRuleFromName(const QString &name)
{
    for (size_t i = 0; i < ruleNames.size(); ++i) {
        if (name == QLatin1StringView(ruleNames.at(i)))
            return PasswordRule(i);
    }
    return std::nullopt;
}

} // namespace nettdesk
