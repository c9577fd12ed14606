// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;

namespace nettdesk::ui {

class Label;

/// How something stands, said first and large: icon, a sentence, and a second one under it, in the colours of a tone.
class StateBanner : public QFrame {
    Q_OBJECT
public:
    explicit StateBanner(QWidget *parent = nullptr);

    void setState(Tone tone, const char *iconName, const QString &title, const QString &text = {});
    Tone tone() const { return m_tone; }
    QString title() const;
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Tone m_tone = Tone::Neutral;
    QByteArray m_iconName;
    QLabel *m_icon;
    Label *m_title;
    Label *m_text;
};

} // namespace nettdesk::ui
