// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "core/vouchers/codeform.h"
#include "ui/vouchers/voucherfield.h"

#include <QList>
#include <QVariantMap>

namespace nettdesk::ui {

/// What stands in the fields that say how codes look, as typed.
struct CodeInput {
    enum class Symbols {
        Plain,   ///< letters and digits without look-alikes
        Digits,  ///< 0 to 9
        Letters, ///< A to Z
        Own,     ///< what stands in `ownSymbols`
    };

    QString prefix;
    QString groups = QStringLiteral("5-5"); ///< as vouchers::CodeForm::create takes it; empty: by the four fields below
    QString length = QStringLiteral("10");
    QString groupLength = QStringLiteral("5"); ///< empty: no grouping
    Symbols symbols = Symbols::Plain;
    QString ownSymbols;
    PasswordRule password = PasswordRule::Random;

    /// The fields that give this form. Nothing for a form that no field can say.
    static CodeInput of(const vouchers::CodeForm &form, PasswordRule password);
    void write(QVariantMap &map) const;
    void read(const QVariantMap &map);
    bool operator==(const CodeInput &) const = default;
};

/// A choice of how codes look, as the forms offer it.
struct GroupsChoice {
    QString groups;
    QString title; ///< "Two groups of five"
};
QList<GroupsChoice> groupsChoices();

struct CodeReading {
    FieldErrors errors;
    vouchers::CodeForm form; ///< complete only without errors
};

/// Pure. Whether the form is strong enough is asked of the form itself: it depends on how many codes are live.
CodeReading readCode(const CodeInput &input);

} // namespace nettdesk::ui
