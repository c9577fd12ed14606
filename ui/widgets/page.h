// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace nettdesk::ui {

class Button;
class ChipRow;
class DetailsPane;
class EmptyState;
class Label;
class MessageBar;

/// What every screen is made of: title and the one main action, search and filters, a bar for what failed, the content
/// or an empty state, and a details pane at the side. Subclasses fill it in and override the verbs they know.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = {});
    QString title() const;

    /// A quiet arrow before the title, for a page that stands over another one.
    void setBackAction(QAction *action);
    /// Takes the widget and shows it behind the title: a state.
    void setTitleWidget(QWidget *widget);

    /// The filled button at the top. It follows the action (text, icon, enabled, tool tip with shortcut).
    Button *setPrimaryAction(QAction *action);
    /// Outlined buttons before it.
    Button *addAction(QAction *action);

    /// Makes the search field at the first call. Ctrl+F puts the cursor there, Esc clears it.
    QLineEdit *searchField();
    /// Makes the row of filters at the first call.
    ChipRow *filters();
    /// Anything else on the line of search and filters, at its trailing end.
    void addToolWidget(QWidget *widget);

    void setContent(QWidget *content);
    /// Shown in place of the content while `isEmpty`.
    EmptyState *emptyState();
    void setEmpty(bool isEmpty);
    /// Shows a wheel in place of content when a load takes longer than 300 ms.
    void setLoading(bool loading);

    MessageBar *messageBar();
    void showError(const Error &error) { showErrorWith(error, {}, {}); }
    /// With a button: `showErrorWith(error, tr("Try again"), [this] { refresh(); })`.
    void showErrorWith(const Error &error, const QString &actionText, std::function<void()> action);

    DetailsPane *details();

    /// F5: fetch again what is shown.
    virtual void refresh() {}
    /// Ctrl+P. False: this page has nothing to print.
    virtual bool print() { return false; }
    /// One of the screen's commands (ui/shell/screen.h). False: not known.
    virtual bool perform(const QString &command, const QVariant &argument);
    /// The page was brought to front.
    virtual void activated() {}
    /// Ctrl+F.
    virtual void focusSearch();
    /// Esc: closes details, clears the search; true when there was something to close.
    virtual bool back();

Q_SIGNALS:
    /// 150 ms after the last key in the search field, or at once with Enter.
    void searchChanged(const QString &text);

protected:
    /// Sets every text again: called once the page is first shown, and after a switch of language.
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Room around the content; tables want none, forms 24. Default: 24 left and right.
    void setContentMargins(int left, int top, int right, int bottom);

private:
    void ensureToolRow();

    QVBoxLayout *m_column;
    QHBoxLayout *m_header;
    QHBoxLayout *m_titleRow;
    QHBoxLayout *m_actions;
    QWidget *m_toolRow = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QHBoxLayout *m_body;
    QWidget *m_stackHost;
    QStackedLayout *m_stack;
    Label *m_title;
    Label *m_subtitle;
    Button *m_primary = nullptr;
    QLineEdit *m_search = nullptr;
    ChipRow *m_filters = nullptr;
    MessageBar *m_messages;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_loading = nullptr;
    DetailsPane *m_details = nullptr;
    QTimer *m_loadingTimer = nullptr;
    bool m_isEmpty = false;
    bool m_translated = false;
};

} // namespace nettdesk::ui
