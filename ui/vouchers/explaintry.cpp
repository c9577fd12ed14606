// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/explaintry.h"

#include <QCoroTask>

namespace nettdesk::ui {

using explain::CodeVerdict;
using explain::Explanation;

ExplainTry::ExplainTry(explain::CodeExplainer &explainer, QObject *parent) : QObject(parent), m_explainer(explainer) {}

ExplainTry::~ExplainTry()
{
    m_stop.request_stop();
}

void ExplainTry::ask(const Actor &actor, const QString &code, RouterId at)
{
    begin();
    m_actor = actor;
    m_code = code.trimmed();
    m_state = State::Looking;
    const int turn = m_turn;
    Q_EMIT changed();
    explain::ExplainRequest request;
    request.code = m_code;
    request.at = at;
    request.asksRouter = false;
    QCoro::Task<Result<Explanation>> task = m_explainer.explain(actor, request, m_stop.get_token());
    QCoro::connect(std::move(task), this, [this, turn, request](const Result<Explanation> &answer) {
        if (turn != m_turn)
            return;
        if (!answer) {
            m_error = answer.error();
            finish(State::Failed);
            return;
        }
        m_explanation = *answer;
        // Without a voucher there is no router that could know more.
        if (!answer->voucher)
            return finish(State::Done);
        finish(State::AskingRouter);
        askRouter(request);
    });
}

void ExplainTry::askRouter(explain::ExplainRequest request)
{
    request.asksRouter = true;
    const int turn = m_turn;
    QCoro::Task<Result<Explanation>> task = m_explainer.explain(m_actor, std::move(request), m_stop.get_token());
    QCoro::connect(std::move(task), this, [this, turn](const Result<Explanation> &answer) {
        if (turn != m_turn)
            return;
        if (answer)
            m_explanation = *answer; // an error leaves what the database knew
        finish(State::Done);
    });
}

void ExplainTry::begin()
{
    ++m_turn;
    m_stop.request_stop();
    m_stop = {};
    m_code.clear();
    m_explanation.reset();
    m_error.reset();
    finish(State::Ready);
}

void ExplainTry::finish(State state)
{
    m_state = state;
    Q_EMIT changed();
}

Tone verdictTone(CodeVerdict verdict)
{
    switch (verdict) {
    case CodeVerdict::Redeemable:
    case CodeVerdict::SignedIn: return Tone::Ok;
    case CodeVerdict::AlreadyRedeemed: return Tone::Accent;
    case CodeVerdict::BeingActivated:
    case CodeVerdict::NeedsAttention:
    case CodeVerdict::NotYetValid:
    case CodeVerdict::PackageInactive:
    case CodeVerdict::WrongRouter:
    case CodeVerdict::RouterInactive:
    case CodeVerdict::RouterOffline:
    case CodeVerdict::InUseElsewhere:
    case CodeVerdict::WrongDevice:
    case CodeVerdict::Mistyped: return Tone::Warning;
    case CodeVerdict::UnknownCode:
    case CodeVerdict::Deleted:
    case CodeVerdict::Blocked:
    case CodeVerdict::WindowOver:
    case CodeVerdict::TimeUsedUp:
    case CodeVerdict::DataUsedUp:
    case CodeVerdict::Expired:
    case CodeVerdict::AccountMissing:
    case CodeVerdict::AccountDisabled:
    case CodeVerdict::ForeignAccount:
    case CodeVerdict::NoFreeAddress:
    case CodeVerdict::RadiusSilent:
    case CodeVerdict::HotspotOff: break;
    }
    return Tone::Danger;
}

const char *verdictIcon(CodeVerdict verdict)
{
    switch (verdict) {
    case CodeVerdict::BeingActivated:
    case CodeVerdict::NotYetValid: return "hourglass";
    case CodeVerdict::TimeUsedUp:
    case CodeVerdict::WindowOver:
    case CodeVerdict::Expired: return "clock";
    case CodeVerdict::RouterInactive:
    case CodeVerdict::RouterOffline:
    case CodeVerdict::HotspotOff:
    case CodeVerdict::RadiusSilent:
    case CodeVerdict::NoFreeAddress: return "router-off";
    default: break;
    }
    switch (verdictTone(verdict)) {
    case Tone::Ok:
    case Tone::Accent: return "circle-check";
    case Tone::Danger: return "circle-x";
    default: return "alert-triangle";
    }
}

} // namespace nettdesk::ui
