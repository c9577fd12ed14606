// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routers/ratelimitboxes.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace nettdesk::ui {

class Button;
class FormField;
class Label;

/// A rate limit as boxes and as RouterOS writes it, at once: what is typed in one is read into the other, and said in a
/// sentence. Bursts and priority stand behind a button, for most profiles need none.
class RateLimitForm : public QWidget {
    Q_OBJECT
public:
    explicit RateLimitForm(QWidget *parent = nullptr);

    /// As a router wrote it; what is no rate limit stays as it is in the notation, with what is wrong.
    void setText(const QString &routerText);
    /// RouterOS's notation; empty: no limit.
    QString text() const;
    bool hasFault() const { return m_hasFault; }
    const RateLimitBoxes &boxes() const { return m_boxes; }
    /// Bursts and priority are shown.
    void showMore(bool more);

Q_SIGNALS:
    void changed();
    /// It takes more or less room now.
    void resized();

private:
    void makeBoxes();
    void readBoxes();
    void readNotation();
    void fillBoxes();
    void say(const std::optional<fleet::RateLimit::Fault> &fault, bool inNotation);

    RateLimitBoxes m_boxes;
    QHash<int, FormField *> m_fields; ///< by RateLimitBoxes::Field
    QComboBox *m_priority;
    QLineEdit *m_notation;
    FormField *m_notationField;
    Button *m_moreButton;
    QWidget *m_more;
    Label *m_sentence;
    bool m_hasFault = false;
};

} // namespace nettdesk::ui
