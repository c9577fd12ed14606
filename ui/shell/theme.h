// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colors.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;
class QWidget;

namespace nettdesk::ui {

/// Distances in device-independent pixels. Nothing in ui/ writes another number for a gap.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// Corners: controls, and surfaces that hold controls.
namespace radius {
inline constexpr int control = 6;
inline constexpr int surface = 10;
} // namespace radius

/// Heights and widths that several widgets must agree on.
namespace extent {
inline constexpr int control = 34;    ///< buttons, fields, combo boxes
inline constexpr int row = 44;        ///< a row of a table
inline constexpr int header = 36;     ///< the header of a table
inline constexpr int icon = 18;       ///< beside text
inline constexpr int details = 380;   ///< the details pane
inline constexpr int formField = 360; ///< a comfortable field of a form
} // namespace extent

/// What a text is, which decides its size, weight and colour.
enum class TextRole {
    Caption, ///< 12: labels of fields, table headers, hints
    Body,    ///< 13
    Strong,  ///< 13, semi-bold
    Lead,    ///< 15: the words under a title, headings inside a page
    Heading, ///< 15, semi-bold
    Title,   ///< 20, semi-bold: the name of a page
    Display, ///< 28, semi-bold: takings, a code that was just sold
};

/// The font of a role, in the program's current family and text size. Set it on a widget: the family stays inherited.
QFont fontFor(TextRole role);
/// For codes, keys, addresses: fixed width, where 0/O and 1/l differ. `pixels` at normal text size.
QFont codeFont(int pixels = 13);
/// The same font with figures of one width, for columns of numbers.
QFont tabularFigures(QFont font);
/// 1.0 normally; larger when the system or the shop asks for larger text.
double textScale();
/// `pixels` of the type scale at the current text size.
int scaledText(int pixels);

/// How long a motion may take now, in milliseconds: 150, or 0 when the system (or the shop) asks for none.
int motionTime(const QWidget *widget);

/// Dresses the application: style, palette, font. One is made in main() before the first window and outlives them all.
/// Widgets never ask for it: they take `Colors::of(this)` and hear of a change by changeEvent(PaletteChange).
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    bool isDark() const;
    QColor accent() const { return m_accent; }
    double textScaling() const { return m_textScale; }

    static QColor defaultAccent();

public Q_SLOTS:
    void setMode(nettdesk::ui::Theme::Mode mode);
    /// Any colour: its lightness is adjusted until texts on it and in it are readable.
    void setAccent(const QColor &accent);
    /// 1.0 to 2.0, on top of what the system asks for.
    void setTextScale(double scale);
    /// nullopt: as the system says.
    void setMotion(std::optional<bool> allowed);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark() const;

    QApplication &m_application;
    Mode m_mode = Mode::System;
    QColor m_accent;
    QFont m_family;
    double m_textScale = 1.0;
    double m_systemTextScale = 1.0;
    bool m_systemDark = false;
    bool m_applying = false;
    class Style *m_style = nullptr;
};

} // namespace nettdesk::ui
