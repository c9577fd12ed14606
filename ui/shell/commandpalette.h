// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;

namespace nettdesk::ui {

/// One thing that the palette offers.
struct PaletteItem {
    QString title;
    QString subtitle; ///< where it leads: "Screen", "Router · 10.0.0.1"
    QByteArray icon;
    QKeySequence shortcut;
    std::function<void()> run;
    int weight = 0;      ///< added to how well the title fits what was typed
    bool always = false; ///< offered whatever its title: the provider has matched it already
};

using PaletteProvider = std::function<QList<PaletteItem>(const QString &typed)>;

/// How well `typed` fits `title`: 0 not at all; beginnings of words count more than letters in order.
int paletteScore(QStringView typed, QStringView title);
/// Whether it could be a voucher's code: at least five letters and digits with a digit among them, dashes and spaces
/// aside.
bool looksLikeCode(QStringView typed);

class PaletteModel;

/// Ctrl+K: one line to type in, and everything that fits below it.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(QList<PaletteProvider> providers, QWidget *parent);

    QStringList titles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search(const QString &typed);
    void runCurrent();

    QList<PaletteProvider> m_providers;
    PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
};

} // namespace nettdesk::ui
