// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QMenu;

namespace nettdesk::ui {

class Button;
class Label;

/// The bar under a list while rows are chosen: how many, what they are worth, and the same actions as the context menu.
class SelectionBar : public QFrame {
    Q_OBJECT
public:
    /// `shown`: as buttons, most important first; `all`: behind "More", null for a line.
    SelectionBar(const QList<QAction *> &shown, const QList<QAction *> &all, QWidget *parent = nullptr);

    void setWords(const QString &words);
    /// After the actions' words have changed.
    void fit();
    /// Offers to choose all that match, also what is not loaded; an empty text takes the offer away.
    void offerAll(const QString &words);

Q_SIGNALS:
    void allWanted();
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    QList<std::pair<Button *, QAction *>> m_buttons;
    QMenu *m_menu;
    Label *m_words;
    Button *m_all;
    Button *m_more;
    Button *m_clear;
};

} // namespace nettdesk::ui
