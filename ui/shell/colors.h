// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace nettdesk::ui {

/// What a colour says. Never the only sign: a word or an icon stands beside it.
enum class Tone { Neutral, Accent, Ok, Warning, Danger, Muted };

/// The colours of one tone. Every pair named here meets 4.5:1 (WCAG AA) in light and dark; themetest computes it.
struct ToneColors {
    QColor text;   ///< on `window`, `surface`, `hover`, `raised` and on `soft`
    QColor soft;   ///< background of pills and bars; `text` stands on it
    QColor border; ///< around `soft`
    QColor solid;  ///< background of a filled button; `onSolid` stands on it
    QColor onSolid;
};

/// Every colour of the program: a pure function of light or dark and of the accent.
struct Colors {
    bool dark = false;
    QColor window;  ///< behind everything
    QColor rail;    ///< the left rail
    QColor surface; ///< cards, tables, panes, fields
    QColor raised;  ///< menus, toasts, the command palette
    QColor hover;   ///< a row or quiet button under the mouse
    QColor pressed;
    QColor selected;    ///< a selected row; `text` stands on it
    QColor border;      ///< hair lines between things
    QColor fieldBorder; ///< around fields and buttons
    QColor text;
    QColor textMuted; ///< 4.5:1 on every background, too
    QColor textDisabled;
    QColor focus; ///< the ring around what has the focus
    QColor shadow;
    ToneColors neutral, accent, ok, warning, danger, muted;

    const ToneColors &tone(Tone tone) const;

    /// Any accent will do: its lightness is adjusted until texts on it and in it are readable.
    static Colors make(bool dark, const QColor &accent);
    /// The colours that belong to a palette made by `makePalette` (its window's lightness and its highlight tell).
    static const Colors &of(const QPalette &palette);
    static const Colors &of(const QWidget *widget);
};

QPalette makePalette(const Colors &colors);

/// WCAG 2 contrast ratio of two opaque colours: 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace nettdesk::ui
