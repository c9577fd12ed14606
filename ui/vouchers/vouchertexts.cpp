// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/vouchertexts.h"

#include "core/vouchers/cards/carddata.h"

#include <QCoreApplication>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VoucherTexts)
};

} // namespace

Tone stateTone(VoucherState state)
{
    switch (state) {
    case VoucherState::Active: return Tone::Accent;
    case VoucherState::Redeeming: return Tone::Warning;
    case VoucherState::Redeemed:
    case VoucherState::Used: return Tone::Ok;
    case VoucherState::UsedUp:
    case VoucherState::Expired:
    case VoucherState::Void: return Tone::Muted;
    }
    return Tone::Muted;
}

QString speedText(const Speed &speed)
{
    if (!speed.isLimited())
        return {};
    if (!speed.up.isLimited())
        return Text::tr("%1 down").arg(speed.down.text());
    if (!speed.down.isLimited())
        return Text::tr("%1 up").arg(speed.up.text());
    if (speed.down == speed.up)
        return speed.down.text();
    const QString down = speed.down.text();
    const QString up = speed.up.text();
    // "10 Mbit/s" and "5 Mbit/s" share their unit: "10 / 5 Mbit/s"
    const qsizetype blank = down.lastIndexOf(u' ');
    QString both = blank > 0 && up.endsWith(down.mid(blank)) ? down.first(blank) + u" / "_s + up : down + u" / "_s + up;
    return isolated(both.replace(u' ', QChar::Nbsp)); // one thing: never broken over two lines
}

QString limitsText(const VoucherTerms &terms)
{
    QStringList parts;
    if (terms.timeLimit)
        parts << vouchers::cards::timeText(*terms.timeLimit);
    if (terms.dataLimit)
        parts << isolated(terms.dataLimit->text());
    return parts.join(u" · "_s);
}

QString speedOrProfileText(const VoucherTerms &terms)
{
    return terms.profile.isEmpty() ? speedText(terms.speed) : Text::tr("Profile “%1”").arg(isolated(terms.profile));
}

QStringList termsParts(const VoucherTerms &terms)
{
    QStringList parts;
    if (terms.timeLimit)
        parts << vouchers::cards::timeText(*terms.timeLimit);
    if (terms.dataLimit)
        parts << isolated(terms.dataLimit->text());
    if (const QString speed = speedOrProfileText(terms); !speed.isEmpty())
        parts << speed;
    return parts;
}

QString priceText(const Money &price)
{
    return price.isZero() ? Text::tr("Free") : price.text();
}

QString passwordRuleText(PasswordRule rule)
{
    switch (rule) {
    case PasswordRule::Random: return Text::tr("Random letters and digits");
    case PasswordRule::Digits: return Text::tr("Six digits");
    case PasswordRule::SameAsCode: return Text::tr("Same as the code");
    case PasswordRule::None: return Text::tr("None: the code alone signs in");
    }
    return {};
}

QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069); // LRI … PDI
}

} // namespace nettdesk::ui
