// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/colors.h"

#include <QWidget>

#include <algorithm>
#include <cmath>
#include <map>

namespace nettdesk::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mix(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

/// Makes `color` lighter or darker in small steps until it is readable on every one of `backgrounds`.
QColor readableOn(QColor color, std::initializer_list<QColor> backgrounds, bool lighter)
{
    for (int step = 0; step < 200; ++step) {
        const bool enough = std::all_of(backgrounds.begin(), backgrounds.end(),
                                        [&](const QColor &background) { return contrast(color, background) >= 4.6; });
        if (enough)
            break;
        float hue = 0;
        float saturation = 0;
        float lightness = 0;
        color.getHslF(&hue, &saturation, &lightness);
        lightness = std::clamp(lightness + (lighter ? 0.01F : -0.01F), 0.0F, 1.0F);
        color = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness).toRgb();
    }
    return color;
}

ToneColors makeTone(const Colors &colors, const QColor &base)
{
    ToneColors tone;
    tone.onSolid = Qt::white;
    tone.solid = readableOn(base, {tone.onSolid}, false);
    tone.soft = mix(tone.solid, colors.surface, colors.dark ? 0.22 : 0.09);
    tone.border = mix(tone.solid, colors.surface, colors.dark ? 0.45 : 0.28);
    tone.text =
        readableOn(tone.solid, {tone.soft, colors.surface, colors.window, colors.hover, colors.raised}, colors.dark);
    return tone;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const ToneColors &Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return neutral;
    case Tone::Accent: return accent;
    case Tone::Ok: return ok;
    case Tone::Warning: return warning;
    case Tone::Danger: return danger;
    case Tone::Muted: return muted;
    }
    return neutral;
}

Colors Colors::make(bool dark, const QColor &accent)
{
    Colors c;
    c.dark = dark;
    if (dark) {
        c.window = QColor(0x0f, 0x11, 0x15);
        c.rail = QColor(0x0b, 0x0d, 0x10);
        c.surface = QColor(0x17, 0x1a, 0x20);
        c.raised = QColor(0x1d, 0x21, 0x29);
        c.hover = QColor(0x20, 0x24, 0x2d);
        c.pressed = QColor(0x2a, 0x2f, 0x39);
        c.border = QColor(0x29, 0x2e, 0x38);
        c.fieldBorder = QColor(0x3d, 0x44, 0x51);
        c.text = QColor(0xe9, 0xeb, 0xee);
        c.textMuted = QColor(0xa0, 0xa8, 0xb4);
        c.textDisabled = QColor(0x63, 0x6b, 0x78);
        c.shadow = QColor(0, 0, 0, 150);
    } else {
        c.window = QColor(0xf6, 0xf7, 0xf9);
        c.rail = QColor(0xee, 0xf0, 0xf4);
        c.surface = Qt::white;
        c.raised = Qt::white;
        c.hover = QColor(0xf0, 0xf2, 0xf5);
        c.pressed = QColor(0xe4, 0xe7, 0xec);
        c.border = QColor(0xe2, 0xe5, 0xea);
        c.fieldBorder = QColor(0xc6, 0xcb, 0xd4);
        c.text = QColor(0x15, 0x18, 0x1e);
        c.textMuted = QColor(0x58, 0x60, 0x6e);
        c.textDisabled = QColor(0x9a, 0xa1, 0xad);
        c.shadow = QColor(16, 24, 40, 46);
    }
    c.accent = makeTone(c, accent);
    c.ok = makeTone(c, QColor(0x15, 0x80, 0x3d));
    c.warning = makeTone(c, QColor(0xb4, 0x53, 0x09));
    c.danger = makeTone(c, QColor(0xd1, 0x2b, 0x2b));
    c.neutral = {c.text, c.hover, c.border, c.surface, c.text};
    c.muted = {c.textMuted, c.hover, c.border, c.textMuted, c.surface};
    c.selected = mix(c.accent.solid, c.surface, dark ? 0.28 : 0.11);
    c.focus = c.accent.text;
    return c;
}

const Colors &Colors::of(const QPalette &palette)
{
    // Asked at every paint, and there are two or three answers in the life of the program.
    static std::map<quint64, Colors> made;
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const quint64 key = (quint64(dark) << 32) | accent.rgb();
    auto found = made.find(key);
    if (found == made.end())
        found = made.emplace(key, make(dark, accent)).first;
    return found->second;
}

const Colors &Colors::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette makePalette(const Colors &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.surface);
    set(QPalette::AlternateBase, c.hover);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.surface);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.danger.text);
    set(QPalette::PlaceholderText, c.textMuted);
    set(QPalette::Highlight, c.accent.solid);
    set(QPalette::HighlightedText, c.accent.onSolid);
    set(QPalette::Link, c.accent.text);
    set(QPalette::LinkVisited, c.accent.text);
    set(QPalette::ToolTipBase, c.dark ? c.raised : c.text);
    set(QPalette::ToolTipText, c.dark ? c.text : c.surface);
    set(QPalette::Light, c.surface);
    set(QPalette::Midlight, c.hover);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, c.fieldBorder);
    set(QPalette::Shadow, c.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.textDisabled);
    return palette;
}

} // namespace nettdesk::ui
