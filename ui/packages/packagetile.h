// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/package.h"
#include "ui/shell/colors.h"

#include <QAbstractButton>

namespace nettdesk::ui {

/// What a tile says.
struct PackageFace {
    QString name;
    QString gives; ///< "1 day · 2 GB"
    QString more;  ///< speed, or a description; a muted line
    QString price;
    QColor colour; ///< its band; invalid: the accent
    int key = 0;   ///< the number key that sells it; 0: none
    QString note;  ///< why it is not as usual: "Router off: activated later"; with an icon, in `tone`
    Tone tone = Tone::Warning;
    bool isDimmed = false; ///< inactive: kept, not offered

    bool operator==(const PackageFace &) const = default;
};

PackageFace faceOf(const Package &package);

/// A package as something to press: the Counter sells with it, the Packages screen shows it the same way.
class PackageTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit PackageTile(QWidget *parent = nullptr);

    void setFace(const PackageFace &face);
    const PackageFace &face() const { return m_face; }
    /// Sold now: a wheel in place of the key. It stays enabled, for a disabled one would hand the focus on.
    void setBusy(bool busy);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Two quick clicks are one sale: the second is a slip of the hand.
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintGround(QPainter &painter, const Colors &colors) const;
    void paintWords(QPainter &painter, const Colors &colors) const;
    void paintFoot(QPainter &painter, const Colors &colors) const;
    void paintKey(QPainter &painter, const Colors &colors) const;
    QRect place(const QRect &rect) const;
    void placeWheel();

    PackageFace m_face;
    class BusyWheel *m_wheel = nullptr;
};

} // namespace nettdesk::ui
