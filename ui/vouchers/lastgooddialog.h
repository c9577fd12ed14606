// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QListView;

namespace nettdesk::ui {

class Button;
class Label;

/// "Which card was the last good one?": all cards of a job in printing order. Typing or scanning a code finds it.
class LastGoodDialog : public QDialog {
    Q_OBJECT
public:
    explicit LastGoodDialog(const QStringList &codes, QWidget *parent = nullptr);

    /// 0: none came out.
    int lastGood() const;
    void setLastGood(int card);

Q_SIGNALS:
    void chosen(int lastGood);

private:
    void follow();

    QStringList m_codes;
    QListView *m_list;
    Label *m_words;
    Button *m_take;
};

} // namespace nettdesk::ui
