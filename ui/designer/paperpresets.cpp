// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/paperpresets.h"

#include "core/vouchers/cards/designedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
namespace cards = vouchers::cards;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperPresets)
};

constexpr double edge = 8;          // mm that office printers leave white
constexpr QSizeF usualCard(85, 54); // a bank card's, to a millimetre
constexpr QSizeF slip(48, 60);      // what a 58 mm printer prints, and a length for a code with its QR

PaperPreset plain(const QString &id, const QString &name, const QSizeF &size)
{
    PaperPreset preset{id, name, {}, {}};
    preset.paper.size = size;
    preset.paper.cutGuides = cards::Paper::CutGuides::Marks;
    return preset;
}

PaperPreset roll(const QString &id, const QString &name, double width, double printable)
{
    PaperPreset preset{id, name, {}, QSizeF(printable, slip.height())};
    preset.paper.kind = cards::Paper::Kind::Roll;
    preset.paper.size = {width, slip.height()};
    preset.paper.origin = {(width - printable) / 2, 0};
    return preset;
}

} // namespace

const QString newDesignId = u"new-design"_s;

QList<PaperPreset> paperPresets()
{
    QList<PaperPreset> presets{
        plain(u"a4"_s, u"A4 (210 × 297 mm)"_s, {210, 297}),
        plain(u"letter"_s, Text::tr("Letter (8.5 × 11 in)"), {215.9, 279.4}),
        plain(u"a5"_s, u"A5 (148 × 210 mm)"_s, {148, 210}),
        plain(u"a6"_s, u"A6 (105 × 148 mm)"_s, {105, 148}),
        roll(u"roll58"_s, Text::tr("Roll, 58 mm"), 58, slip.width()),
        roll(u"roll80"_s, Text::tr("Roll, 80 mm"), 80, 72),
    };
    for (const cards::CardDesign &design : cards::shippedDesigns())
        presets << PaperPreset{design.id, design.name, design.paper, design.card};
    return presets;
}

cards::CardDesign withPaper(cards::CardDesign design, const PaperPreset &preset)
{
    const bool isPlain = preset.card.isEmpty();
    const QSizeF gutter = design.paper.gutter;
    const auto guides = design.paper.cutGuides;
    const bool wasSheet = design.paper.kind == cards::Paper::Kind::Sheet;
    design.paper = preset.paper;
    if (!isPlain)
        return cards::withCard(std::move(design), preset.card, true);
    if (wasSheet) {
        design.paper.gutter = gutter;
        design.paper.cutGuides = guides;
    }
    const QSizeF room = preset.paper.size - QSizeF(2 * edge, 2 * edge);
    if (design.card.width() > room.width() || design.card.height() > room.height())
        design = cards::withCard(std::move(design), design.card.boundedTo(room), true);
    return cards::filled(std::move(design), edge);
}

cards::CardDesign emptyDesign(const PaperPreset &preset, const QString &name)
{
    cards::CardDesign design;
    design.id = newDesignId;
    design.name = name;
    design.card = usualCard;
    design.paper.cutGuides = preset.paper.cutGuides;
    return withPaper(std::move(design), preset);
}

} // namespace nettdesk::ui
