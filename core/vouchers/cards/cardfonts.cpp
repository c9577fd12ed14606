// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/cards/cardfonts.h"

#include <QDir>
#include <QFontDatabase>

#include <mutex>

static void takeInFontResources()
{
    Q_INIT_RESOURCE(cardfonts);
}

namespace nettdesk::vouchers::cards {

using namespace Qt::StringLiterals;

namespace {

void loadOnce()
{
    static std::once_flag loaded;
    std::call_once(loaded, [] {
        takeInFontResources();
        const QDir fonts(u":/cardfonts"_s);
        for (const QString &name : fonts.entryList())
            QFontDatabase::addApplicationFont(fonts.filePath(name));
    });
}

} // namespace

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
        font.setFamilies(
            {u"Noto Sans Mono"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Menlo"_s});
        font.setStyleHint(QFont::Monospace);
    } else {
        font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s});
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
