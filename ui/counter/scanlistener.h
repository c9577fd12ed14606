// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

class QKeyEvent;
class QWidget;

namespace nettdesk::ui {

/// Hears a barcode scanner wherever the focus is. A scanner is a keyboard that types a whole code in a burst and ends
/// with Enter; a person leaves longer gaps. Keys that go into a text field are left alone: there the field gets them,
/// and its own Enter ends the code.
///
/// A digit that stands alone, with nothing before and nothing behind it for `loneGap`, is a key that somebody pressed:
/// the first character of a card never is.
class ScanListener : public QObject {
    Q_OBJECT
public:
    /// Longest gap between two keys of one burst. Scanners send every 1 to 20 ms, the fastest typists every 60 ms.
    static constexpr int longestGap = 50;
    static constexpr qsizetype shortestCode = 5;
    /// How long a digit waits for a second key before it is taken for a press.
    static constexpr int loneGap = 100;

    /// Listens to everything that happens in the window of `page` while `page` is on show.
    explicit ScanListener(QWidget *page);

Q_SIGNALS:
    void scanned(const QString &code);
    void digitPressed(int digit); ///< 1 to 9, by itself

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hears(const QObject *watched) const;
    bool take(const QKeyEvent &key);
    void takeLone(const QString &text, bool standsAlone);
    void actOnLone();

    QWidget *m_page;
    QString m_burst;
    quint64 m_lastKey = 0; ///< the event's own time, in ms: how late it is handled does not matter
    int m_lone = 0;        ///< a digit that waits; 0: none
    QTimer m_loneTimer;
    QElapsedTimer m_loneSince;
    QElapsedTimer m_clock;
};

} // namespace nettdesk::ui
