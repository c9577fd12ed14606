// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QScrollArea;
class QVariantAnimation;

namespace nettdesk::ui {

class Button;
class FlowLayout;
class Label;

/// The pane at the trailing edge of a page that shows one thing whole. It slides in; Esc or its cross closes it.
class DetailsPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = {});
    /// Takes the widget; the one before is deleted.
    void setContent(QWidget *content);
    QWidget *content() const;
    /// Buttons at the foot, most important first; replaces those before.
    void setActions(const QList<QAction *> &actions);

    bool isOpen() const { return m_open; }
    QSize sizeHint() const override;

public Q_SLOTS:
    void open();
    void close();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void slideTo(int width);
    int wholeWidth() const;

    bool m_open = false;
    QWidget *m_inner;
    Label *m_title;
    Label *m_subtitle;
    Button *m_close;
    QScrollArea *m_scroll;
    QWidget *m_foot;
    FlowLayout *m_footLayout; ///< a long word goes to a line of its own
    QVariantAnimation *m_animation;
};

} // namespace nettdesk::ui
