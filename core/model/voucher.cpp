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
constexpr std::array<const char *, 2> provisionNames{"redemption", "ahead"};
constexpr std::array<const char *, 4> scopeNames{"router", "group", "all", "roam"};
constexpr std::array<const char *, 3> originNames{"generated", "sold", "imported"};
constexpr std::array<const char *, 7> endNames{"", "time", "data", "date", "hand", "deleted", "toppedUp"};

template<class Enum, size_t N>
QString nameOf(const std::array<const char *, N> &names, Enum value)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

template<class Enum, size_t N>
std::optional<Enum> fromName(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return Enum(i);
    }
    return std::nullopt;
}

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
    return nameOf(ruleNames, rule);
}

std::optional<PasswordRule> passwordRuleFromName(const QString &name)
{
    return fromName<PasswordRule>(ruleNames, name);
}

QString provisionName(Provision provision)
{
    return nameOf(provisionNames, provision);
}

std::optional<Provision> provisionFromName(const QString &name)
{
    return fromName<Provision>(provisionNames, name);
}

QString voucherScopeName(VoucherScope scope)
{
    return nameOf(scopeNames, scope);
}

std::optional<VoucherScope> voucherScopeFromName(const QString &name)
{
    return fromName<VoucherScope>(scopeNames, name);
}

QString batchOriginName(BatchOrigin origin)
{
    return nameOf(originNames, origin);
}

std::optional<BatchOrigin> batchOriginFromName(const QString &name)
{
    return fromName<BatchOrigin>(originNames, name);
}

QString voucherEndName(VoucherEnd why)
{
    return nameOf(endNames, why);
}

VoucherEnd voucherEndFromName(const QString &name)
{
    return fromName<VoucherEnd>(endNames, name).value_or(VoucherEnd::None);
}

} // namespace nettdesk
