// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

struct Label {
    const char *key;
    struct {
        const char *english;
        const char *meaning;
    } words;
};

// Words in braces are filled in and stay as they are in a translation.
constexpr Label allLabels[] = {
    {"code", QT_TRANSLATE_NOOP3("Cards", "Access code", "above the code of a voucher card")},
    {"password", QT_TRANSLATE_NOOP3("Cards", "Password", "before the password of a voucher card")},
    {"scan", QT_TRANSLATE_NOOP3("Cards", "Scan to connect", "below the QR code of a voucher card; short")},
    {"join", QT_TRANSLATE_NOOP3("Cards", "Join the Wi-Fi {ssid}", "first step on a voucher card; {ssid} is its name")},
    {"joinOurs", QT_TRANSLATE_NOOP3("Cards", "Join our Wi-Fi", "first step on a voucher card")},
    {"open",
     QT_TRANSLATE_NOOP3("Cards", "Scan, or open {portal}", "second step on a voucher card; {portal} is an address")},
    {"openAny", QT_TRANSLATE_NOOP3("Cards", "Open any page in your browser", "second step on a voucher card")},
    {"enter", QT_TRANSLATE_NOOP3("Cards", "Enter the code", "third step on a voucher card")},
    {"until", QT_TRANSLATE_NOOP3("Cards", "Redeem by {validity}", "on a voucher card; {validity} is a date")},
    {"wifi", QT_TRANSLATE_NOOP3("Cards", "Wi-Fi voucher", "heading of a voucher card")},
    {"wifiName", QT_TRANSLATE_NOOP3("Cards", "Wi-Fi {ssid}", "the network's name on a small card")},
    {"thanks", QT_TRANSLATE_NOOP3("Cards", "Thank you for your visit", "last line of a receipt")},
};

/// Our texts of one language, whatever is installed in the program. Compiled in by whoever links the translations.
class Words : public QTranslator {
public:
    QString of(const Label &label) const
    {
        const QString found = translate("Cards", label.words.english, label.words.meaning);
        return found.isEmpty() ? QString::fromUtf8(label.words.english) : found;
    }
};

} // namespace

Wording Wording::current()
{
    Wording wording;
    for (const Label &label : allLabels)
        wording.labels.insert(QString::fromLatin1(label.key),
                              QCoreApplication::translate("Cards", label.words.english, label.words.meaning));
    wording.direction = QGuiApplication::layoutDirection();
    return wording;
}

Wording Wording::english()
{
    Wording wording;
    for (const Label &label : allLabels)
        wording.labels.insert(QString::fromLatin1(label.key), QString::fromUtf8(label.words.english));
    return wording;
}

QStringList Wording::languages()
{
    QStringList codes{u"en"_s};
    const QDir compiledIn(u":/i18n"_s);
    for (const QString &file : compiledIn.entryList({u"nettdesk_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.sliced(9).chopped(3);
        if (code != codes.first())
            codes << code;
    }
    return codes;
}

std::optional<Wording> Wording::ofLanguage(const QString &code)
{
    if (!languages().contains(code))
        return std::nullopt;
    Wording wording = english();
    wording.language = code;
    wording.direction = QLocale(code).textDirection();
    Words words;
    if (words.load(u":/i18n/nettdesk_%1.qm"_s.arg(code))) {
        for (const Label &label : allLabels)
            wording.labels.insert(QString::fromLatin1(label.key), words.of(label));
    }
    return wording;
}

QStringList labelKeys()
{
    QStringList keys;
    for (const Label &label : allLabels)
        keys << QString::fromLatin1(label.key);
    return keys;
}

} // namespace nettdesk::vouchers::cards
