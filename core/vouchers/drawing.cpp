// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/drawing.h"

#include <sodium.h>

#include <array>

namespace nettdesk::vouchers {

using namespace Qt::StringLiterals;

namespace {

constexpr int randomPasswordLength = 8;
constexpr int digitPasswordLength = 6;

/// Random bytes, a block at a time; every byte is handed out once and wiped.
class Bytes {
public:
    Bytes()
    {
        if (sodium_init() < 0)
            qFatal("libsodium cannot start");
    }
    ~Bytes() { sodium_memzero(m_block.data(), m_block.size()); }
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;

    unsigned next()
    {
        if (m_used == m_block.size()) {
            randombytes_buf(m_block.data(), m_block.size());
            m_used = 0;
        }
        return std::exchange(m_block[m_used++], quint8{0});
    }

private:
    std::array<quint8, 1024> m_block{};
    size_t m_used = m_block.size();
};

} // namespace

QChar drawSymbol(const QString &alphabet)
{
    thread_local Bytes bytes;
    const auto size = unsigned(alphabet.size());
    Q_ASSERT(size >= 2 && size < 256);
    const unsigned fair = 256 - 256 % size; // below this every symbol has the same number of bytes
    unsigned byte = bytes.next();
    while (byte >= fair)
        byte = bytes.next();
    return alphabet.at(qsizetype(byte % size));
}

void drawSymbols(QString &into, const QString &alphabet, int count)
{
    for (int i = 0; i < count; ++i)
        into += drawSymbol(alphabet);
}

QString drawPassword(PasswordRule rule, const QString &code)
{
    static const QString letters = u"23456789abcdefghjkmnpqrstuvwxyz"_s;
    static const QString digits = u"0123456789"_s;
    QString password;
    switch (rule) {
    case PasswordRule::Random: drawSymbols(password, letters, randomPasswordLength); break;
    case PasswordRule::Digits: drawSymbols(password, digits, digitPasswordLength); break;
    case PasswordRule::SameAsCode: return code;
    case PasswordRule::None: break;
    }
    return password;
}

} // namespace nettdesk::vouchers
