// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bitrate.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nettdesk {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BitRate)
};

} // namespace

Result<BitRate> BitRate::parse(QStringView text)
{
    const auto refuse = [&] {
        return failure(Error::Kind::Invalid, Text::tr("“%1” is not a speed. Write for example 10M or 512k.").arg(text));
    };
    QStringView number = text.trimmed();
    for (const QStringView ending : {QStringView(u"bit/s"), QStringView(u"bps"), QStringView(u"b/s")}) {
        if (number.endsWith(ending, Qt::CaseInsensitive)) {
            number = number.chopped(ending.size()).trimmed();
            break;
        }
    }
    double scale = 1;
    if (!number.isEmpty() && number.back().isLetter()) {
        switch (number.back().toLower().unicode()) {
        case u'k': scale = 1e3; break;
        case u'm': scale = 1e6; break;
        case u'g': scale = 1e9; break;
        default: return refuse();
        }
        number = number.chopped(1);
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(number.trimmed(), &ok) * scale;
    if (!ok || !(value >= 0) || value > 1e12)
        return refuse();
    return fromBitsPerSecond(std::llround(value));
}

QString BitRate::routerText() const
{
    if (m_bits > 0 && m_bits % 1'000'000 == 0)
        return QString::number(m_bits / 1'000'000) + u'M';
    if (m_bits > 0 && m_bits % 1'000 == 0)
        return QString::number(m_bits / 1'000) + u'k';
    return QString::number(m_bits);
}

QString BitRate::text() const
{
    if (!isLimited())
        return Text::tr("no limit");
    const QLocale locale;
    const auto spell = [&](double value) { return locale.toString(value, 'g', 6); };
    if (m_bits >= 1'000'000'000)
        return Text::tr("%1 Gbit/s").arg(spell(double(m_bits) / 1e9));
    if (m_bits >= 1'000'000)
        return Text::tr("%1 Mbit/s").arg(spell(double(m_bits) / 1e6));
    if (m_bits >= 1'000)
        return Text::tr("%1 kbit/s").arg(spell(double(m_bits) / 1e3));
    return Text::tr("%1 bit/s").arg(m_bits);
}

} // namespace nettdesk
