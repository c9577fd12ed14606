// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/placeholdermenu.h"

#include "core/vouchers/cards/wording.h"
#include "ui/shell/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;
using cards::Placeholder;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Placeholder)
};

constexpr int longestWords = 48;

} // namespace

QString placeholderText(Placeholder placeholder)
{
    switch (placeholder) {
    case Placeholder::Code: return Text::tr("Code");
    case Placeholder::Password: return Text::tr("Password");
    case Placeholder::Price: return Text::tr("Price");
    case Placeholder::Time: return Text::tr("Time limit");
    case Placeholder::Data: return Text::tr("Data limit");
    case Placeholder::Speed: return Text::tr("Speed");
    case Placeholder::Validity: return Text::tr("To be redeemed until");
    case Placeholder::Ssid: return Text::tr("Wi-Fi name");
    case Placeholder::Portal: return Text::tr("Sign-in page");
    case Placeholder::SignIn: return Text::tr("Whole sign-in address");
    case Placeholder::Router: return Text::tr("Router");
    case Placeholder::Package: return Text::tr("Package");
    case Placeholder::Serial: return Text::tr("Running number");
    case Placeholder::Business: return Text::tr("Business name");
    case Placeholder::PrintDate: return Text::tr("Date of printing");
    case Placeholder::Reprint: return Text::tr("Mark of a reprint");
    }
    return {};
}

QList<Placeholder> allPlaceholders()
{
    QList<Placeholder> all;
    for (const QString &name : cards::placeholderNames())
        all << *cards::placeholderFromName(name);
    return all;
}

QMenu *placeholderMenu(QWidget *parent, const std::function<void(const QString &)> &insert)
{
    auto *menu = new QMenu(parent);
    for (const Placeholder placeholder : allPlaceholders()) {
        const QString source = u"{%1}"_s.arg(cards::placeholderName(placeholder));
        menu->addAction(placeholderText(placeholder), menu, [insert, source] { insert(source); })
            ->setObjectName(source);
    }
    menu->addSeparator();
    QMenu *words = menu->addMenu(icon("language"), Text::tr("Words that are translated"));
    const cards::Wording wording = cards::Wording::current();
    for (const QString &key : cards::labelKeys()) {
        const QString source = u"{label:%1}"_s.arg(key);
        QString text = wording.labels.value(key);
        if (text.size() > longestWords)
            text = text.first(longestWords) + u'…';
        words->addAction(text.replace(u'&', u"&&"_s), menu, [insert, source] { insert(source); })
            ->setObjectName(source);
    }
    return menu;
}

} // namespace nettdesk::ui
