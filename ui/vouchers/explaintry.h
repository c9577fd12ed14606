// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/codeexplainer.h"
#include "core/model/actor.h"
#include "ui/shell/colors.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace nettdesk::ui {

/// "Why doesn't this code work?" as a screen asks it: first what the database knows, at once; then the router, whose
/// answer takes the place of the first. No widgets.
class ExplainTry : public QObject {
    Q_OBJECT
public:
    enum class State {
        Ready,
        Looking,      ///< nothing is known yet
        AskingRouter, ///< there is an answer; the router may have a better one
        Done,
        Failed, ///< error() says why
    };

    /// The explainer outlives this.
    explicit ExplainTry(explain::CodeExplainer &explainer, QObject *parent = nullptr);
    ~ExplainTry() override;

    /// Ends what was asked before.
    void ask(const Actor &actor, const QString &code, RouterId at = {});
    void begin();

    State state() const { return m_state; }
    const QString &code() const { return m_code; }
    /// In AskingRouter and Done.
    const std::optional<explain::Explanation> &explanation() const { return m_explanation; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void askRouter(explain::ExplainRequest request);
    void finish(State state);

    explain::CodeExplainer &m_explainer;
    Actor m_actor;
    State m_state = State::Ready;
    QString m_code;
    std::optional<explain::Explanation> m_explanation;
    std::optional<Error> m_error;
    std::stop_source m_stop;
    int m_turn = 0;
};

/// How a verdict looks: good news, waiting, or in the way.
Tone verdictTone(explain::CodeVerdict verdict);
const char *verdictIcon(explain::CodeVerdict verdict);

} // namespace nettdesk::ui
