// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codekey.h"

namespace nettdesk {

QString codeKey(QStringView code)
{
    QString key(code.size(), Qt::Uninitialized);
    QChar *end = key.data();
    for (const QChar c : code) {
        char16_t symbol = c.unicode();
        if (symbol >= u'a' && symbol <= u'z')
            symbol = char16_t(symbol - u'a' + u'A');
        if (symbol == u'0')
            symbol = u'O';
        else if (symbol == u'1' || symbol == u'L')
            symbol = u'I';
        if ((symbol >= u'A' && symbol <= u'Z') || (symbol >= u'0' && symbol <= u'9'))
            *end++ = QChar(symbol);
    }
    key.truncate(end - key.constData());
    return key;
}

} // namespace nettdesk
