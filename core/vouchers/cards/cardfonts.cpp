// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/cardfonts.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>
#include <mutex>

static void takeInFontResources()
{
    Q_INIT_RESOURCE(cardfonts);
}

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

/// Fonts of the program's own whose file names fit.
void load(const QStringList &names)
{
    const QDir fonts(u":/cardfonts"_s);
    for (const QString &name : fonts.entryList(names))
        QFontDatabase::addApplicationFont(fonts.filePath(name));
}

void loadOnce()
{
    static std::once_flag loaded;
    std::call_once(loaded, [] {
        takeInFontResources();
        load({u"NotoSans-*"_s, u"NotoSansMono-*"_s});
    });
}

} // namespace

void loadFontsFor(const QString &text)
{
    constexpr char16_t firstOfOtherScripts = 0x0590; // below: Latin, Greek, Cyrillic, Armenian
    if (std::none_of(text.begin(), text.end(), [](QChar c) {
            return c.unicode() >= firstOfOtherScripts && (c.unicode() < 0x2000 || c.unicode() > 0x2fff);
        }))
        return;
    loadOnce();
    static std::once_flag loaded;
    std::call_once(loaded, [] {
        load({u"NotoSansArabic*"_s, u"NotoSansThai*"_s, u"NotoSansHebrew*"_s, u"NotoSansDev*"_s});
    });
}

bool hasFont(const QString &family)
{
    loadOnce();
    return family.isEmpty() || QFontDatabase::hasFamily(family);
}

QFont cardFont(const TextElement &style, double points)
{
    loadOnce();
    QFont font;
    if (style.face == TextElement::Face::Code) {
        font.setFamilies({u"Noto Sans Mono"_s, u"Noto Sans Arabic"_s, u"Noto Sans Thai"_s, u"Noto Sans Hebrew"_s,
                          u"Noto Sans Devanagari"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Menlo"_s});
        font.setStyleHint(QFont::Monospace);
    } else {
        font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Thai"_s, u"Noto Sans Hebrew"_s,
                          u"Noto Sans Devanagari"_s, u"DejaVu Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s});
        font.setStyleHint(QFont::SansSerif);
    }
    if (!style.family.isEmpty())
        font.setFamilies(QStringList{style.family} + font.families());
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, qRound(points * mmPerPoint * textUnitsPerMm)));
    return font;
}

} // namespace nettdesk::vouchers::cards
