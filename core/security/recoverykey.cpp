// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recoverykey.h"

#include <QCoreApplication>
#include <sodium.h>

#include <array>

namespace nettdesk::security {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecoveryKey)
};

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int symbolCount = 26; // 130 bits: the first two are zero
constexpr int groupSize = 5;    // the last group takes the one that is left over

/// -1: no sign of the alphabet.
int symbolValue(QChar c)
{
    if (c.isDigit())
        return c.digitValue();
    c = c.toUpper();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    return int(alphabet.indexOf(c));
}

bool isBetween(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'_' ||
           c.category() == QChar::Other_Format;
}

} // namespace

RecoveryKey RecoveryKey::create()
{
    return RecoveryKey(SecretBytes::random(size));
}

Result<RecoveryKey> RecoveryKey::parse(QStringView typed)
{
    std::array<unsigned char, symbolCount> symbols{};
    int count = 0;
    for (const QChar c : typed) {
        if (isBetween(c))
            continue;
        const int value = symbolValue(c);
        if (value < 0)
            return failure(Error::Kind::Invalid, Text::tr("A recovery key has only digits and letters without U. Check "
                                                          "it against the printed one and type it again."));
        if (count < symbolCount)
            symbols.at(size_t(count)) = static_cast<unsigned char>(value);
        ++count;
    }
    if (count != symbolCount)
        return failure(Error::Kind::Invalid,
                       Text::tr("A recovery key has %1 digits and letters, you typed %2. Check it against the printed "
                                "one and type it again.")
                           .arg(symbolCount)
                           .arg(count));
    if (symbols.front() > 7)
        return failure(Error::Kind::Invalid, Text::tr("This is no recovery key: it would begin with a digit from 0 to "
                                                      "7. Check it against the printed one and type it again."));

    SecretBytes bytes = SecretBytes::filled(size, [&](unsigned char *to) {
        unsigned bits = symbols.front();
        int bitCount = 3;
        for (size_t i = 1; i < symbols.size(); ++i) {
            bits = (bits << 5) | symbols.at(i);
            bitCount += 5;
            if (bitCount >= 8) {
                bitCount -= 8;
                *to++ = static_cast<unsigned char>(bits >> bitCount);
                bits &= (1U << bitCount) - 1;
            }
        }
    });
    sodium_memzero(symbols.data(), symbols.size());
    return RecoveryKey(std::move(bytes));
}

QString RecoveryKey::text() const
{
    QString text;
    text.reserve(symbolCount + symbolCount / groupSize);
    unsigned bits = 0;
    int bitCount = 2; // the two zero bits in front
    qsizetype next = 0;
    for (int symbol = 0; symbol < symbolCount; ++symbol) {
        if (bitCount < 5) {
            bits = (bits << 8) | m_bytes.data()[next++];
            bitCount += 8;
        }
        bitCount -= 5;
        if (symbol > 0 && symbol % groupSize == 0 && symbol < symbolCount - 1)
            text += u'-';
        text += alphabet.at(qsizetype(bits >> bitCount));
        bits &= (1U << bitCount) - 1;
    }
    return text;
}

} // namespace nettdesk::security
