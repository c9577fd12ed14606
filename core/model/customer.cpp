// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nettdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Customer)
};

// RFC 5321, 4.5.3.1.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;

bool isLabel(QStringView label)
{
    const auto isSign = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), isSign);
}

bool isLocalPart(QStringView part)
{
    const auto isSign = [](QChar c) { return c.isPrint() && !c.isSpace() && !u"\"(),:;<>[\\]"_s.contains(c); };
    return !part.isEmpty() && part.size() <= longestLocalPart && part.front() != u'.' && part.back() != u'.' &&
           !part.contains(u".."_s) && std::all_of(part.begin(), part.end(), isSign);
}

} // namespace

QString routerUserServiceName(RouterUserService service)
{
    return service == RouterUserService::Hotspot ? u"hotspot"_s : u"pppoe"_s;
}

QString routerUserServiceText(RouterUserService service)
{
    return service == RouterUserService::Hotspot ? Text::tr("Hotspot") : Text::tr("PPPoE");
}

QString loginKey(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || text.size() > longestAddress || !text.isValidUtf16() || text.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringList labels = text.sliced(at + 1).split(u'.');
    return isLocalPart(QStringView(text).first(at)) && labels.size() >= 2 &&
           std::all_of(labels.begin(), labels.end(), [](const QString &label) { return isLabel(label); });
}

} // namespace nettdesk
