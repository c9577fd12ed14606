// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/codeform.h"

#include <QWidget>

#include <optional>

namespace nettdesk::ui {

class Label;

/// How guessable codes of the chosen form are: a bar, a word, and the figures in a sentence.
class CodeStrengthMeter : public QWidget {
    Q_OBJECT
public:
    explicit CodeStrengthMeter(QWidget *parent = nullptr);

    /// nullopt: no form is chosen that could be judged.
    void setStrength(const std::optional<vouchers::CodeStrength> &strength);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bar;
    void fill();

    std::optional<vouchers::CodeStrength> m_strength;
    Label *m_title;
    Bar *m_bar;
    Label *m_text;
};

} // namespace nettdesk::ui
