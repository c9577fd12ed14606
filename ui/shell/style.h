// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace nettdesk::ui {

/// Dynamic properties by which a widget tells the style how it wants to be drawn.
inline constexpr char buttonKindProperty[] = "ndButtonKind"; ///< int(Button::Kind)
inline constexpr char invalidProperty[] = "ndInvalid";       ///< bool: the frame is drawn in red
inline constexpr char bareProperty[] = "ndBare";             ///< bool: no frame and no background of its own

/// Fusion's behaviour with our drawing. It paints from the tokens, so there is no style sheet: that keeps the first
/// window fast, mirrors by itself, and follows a palette switched at run time.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void setMotion(bool allowed) { m_motion = allowed; }

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    // stylecontrols.cpp
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    // styleviews.cpp
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const;

    bool m_motion = true;
};

/// A text of several lines, which is framed like a field.
bool isTextArea(const QWidget *widget);

/// A rectangle with round corners and a line of `width` inside its edge; an invalid colour leaves that part out.
void paintRounded(QPainter &painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line = {},
                  double width = 1.0);

} // namespace nettdesk::ui
