// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace nettdesk::ui {

class Surface;

/// A plane over the whole window with one surface on it: palette, notifications, list of shortcuts. A part of the
/// window instead of a window of its own, so it needs no compositor for its shadow. Esc or a click beside it closes it,
/// Tab stays inside, and the focus goes back to where it was.
class Overlay : public QWidget {
    Q_OBJECT
public:
    enum class Place { Top, Centre, BottomLeading };

    Overlay(QWidget *host, Place place, QSize size);

    void open(QWidget *focus);
    void close();

Q_SIGNALS:
    void closed();

protected:
    Surface *surface() const { return m_surface; }
    /// In device-independent pixels as they are, without the text scale.
    void setSurfaceHeight(int height);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void lay();

    QWidget *m_host;
    Place m_place;
    QSize m_size;
    int m_height = 0; ///< instead of m_size's, when set
    Surface *m_surface;
    QPointer<QWidget> m_focusBefore;
};

} // namespace nettdesk::ui
