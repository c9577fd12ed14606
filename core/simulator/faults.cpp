// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/faults.h"

#include <QCoreApplication>

namespace nettdesk::simulator {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Simulator)
};

} // namespace

Result<Faults> Faults::parse(const QStringList &words)
{
    Faults faults;
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        bool ok = true;
        const int number = word.contains(u'=') ? word.section(u'=', 1).toInt(&ok) : 0;
        if (name == u"freeze")
            faults.freeze = true;
        else if (name == u"refuse")
            faults.refuse = true;
        else if (name == u"drop-after")
            faults.dropAfter = number;
        else if (name == u"half-after")
            faults.halfAfter = number;
        else if (name == u"garbage-after")
            faults.garbageAfter = number;
        else if (name == u"trickle")
            faults.trickle = number;
        else if (name == u"fail-every-add")
            faults.failEveryAdd = number;
        else if (name == u"lose-reply-of")
            faults.loseReplyOf = number;
        else if (name == u"split")
            faults.splitSeed = quint32(number);
        else
            ok = false;
        if (!ok || number < 0)
            return failure(Error::Kind::Invalid,
                           Text::tr("\"%1\" is no fault of a simulated router. There are: drop-after=N, half-after=N, "
                                    "garbage-after=N, freeze, "
                                    "refuse, trickle=N, fail-every-add=N, lose-reply-of=N, split=N.")
                               .arg(word));
    }
    return faults;
}

} // namespace nettdesk::simulator
