// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace nettdesk::ui {

/// Words on a page: always plain text, in the font of a role and the colour of a tone.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Neutral,
                   QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(Tone tone);
    TextRole role() const { return m_role; }
    Tone tone() const { return m_tone; }

    /// One line that ends in "…" where there is no room; the whole text is then its tool tip. For names of any length.
    void setElided(bool elided);
    /// May be selected with the mouse and the keyboard: codes, keys, addresses.
    void setSelectable(bool selectable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFont();
    void applyColor();
    void applyAlignment();
    void updateToolTip();

    TextRole m_role;
    Tone m_tone;
    Qt::Alignment m_leading; ///< the alignment that was set here for "leading"; another one was set by hand
    bool m_elided = false;
    bool m_applying = false;
    bool m_ownToolTip = false;
};

} // namespace nettdesk::ui
