// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;

namespace nettdesk::ui {

/// One thing that the palette offers. Texts are shown as plain text.
struct PaletteItem {
    QString title;
    QString subtitle; ///< what kind of thing: "Screen", "Router · 10.0.0.1"
    QByteArray icon;
    QKeySequence shortcut;
    std::function<void()> run;
    int weight = 0;      ///< added to how well the title fits what was typed
    bool always = false; ///< offered whatever its title: the provider has matched it already
};

using PaletteProvider = std::function<QList<PaletteItem>(const QString &typed)>;

/// How well `typed` fits `title`: 0 not at all; beginnings of words count more than letters in order.
int paletteScore(QStringView typed, QStringView title);
/// Whether it could be a voucher's code: five to forty letters and digits with a digit among them, dashes and spaces
/// aside, and no other character.
bool looksLikeCode(QStringView typed);

class PaletteModel;

/// Ctrl+K: one line to type in, and everything that fits below it.
class CommandPalette : public Overlay {
    Q_OBJECT
public:
    CommandPalette(QWidget *host, QList<PaletteProvider> providers);

    void openFresh();
    QStringList titles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &typed);
    void runCurrent();
    void retranslate();

    QList<PaletteProvider> m_providers;
    PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    class Label *m_nothing;
};

} // namespace nettdesk::ui
