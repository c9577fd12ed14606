// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/batchbar.h"

#include "ui/shell/shell.h"
#include "ui/shell/style.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/times.h"

#include <QCoroTask>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <chrono>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BatchBar::BatchBar(accounts::AheadBatches &ahead, Shell &shell, QWidget *parent)
    : QFrame(parent)
    , m_ahead(ahead)
    , m_shell(shell)
    , m_title(new Label({}, TextRole::Strong))
    , m_facts(new Label({}, TextRole::Caption, Tone::Muted))
    , m_meter(new QProgressBar)
    , m_state(new Label({}, TextRole::Caption, Tone::Muted))
    , m_stop(new Button)
    , m_resume(new Button)
    , m_print(new Button)
{
    setObjectName(u"batchBar"_s);
    m_title->setElided(true);
    m_facts->setElided(true);
    m_meter->setTextVisible(false);
    m_meter->setFixedHeight(6);
    m_print->setIconName("printer");
    m_stop->setIconName("player-pause");
    m_resume->setIconName("player-play");
    m_stop->setObjectName(u"stopAhead"_s);
    m_resume->setObjectName(u"resumeAhead"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_meter);
    words->addWidget(m_state);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addLayout(words, 1);
    row->addWidget(m_stop);
    row->addWidget(m_resume);
    row->addWidget(m_print);
    m_look.setInterval(1s);
    connect(&m_look, &QTimer::timeout, this, &BatchBar::look);
    connect(m_stop, &Button::clicked, this, &BatchBar::stop);
    connect(m_resume, &Button::clicked, this, &BatchBar::resume);
    connect(m_print, &Button::clicked, this, [this] {
        if (m_batch)
            Q_EMIT printRequested(m_batch->id);
    });
    nameButtons();
    show(std::nullopt);
}

void BatchBar::show(const std::optional<Batch> &batch)
{
    const bool isSame = m_batch && batch && m_batch->id == batch->id;
    m_batch = batch;
    if (!isSame) {
        ++m_turn;
        m_look.stop();
        m_progress = {};
    }
    setVisible(batch.has_value());
    if (!batch)
        return;
    fill();
    if (batch->provision == Provision::Ahead)
        look();
}

void BatchBar::nameButtons()
{
    m_print->setText(tr("Print cards…"));
    m_stop->setText(tr("Stop"));
    m_resume->setText(tr("Go on"));
}

void BatchBar::fill()
{
    if (!m_batch)
        return;
    const Batch &batch = *m_batch;
    m_title->setText(tr("Batch %1: %n voucher(s), %2", nullptr, batch.count)
                         .arg(isolated(batch.tag), termsParts(batch.terms).join(u" · "_s)));
    m_facts->setText(
        batch.createdByName.isEmpty()
            ? tr("Made %1").arg(relativeTimeInSentence(toDateTime(batch.createdAt)))
            : tr("Made %1 by %2")
                  .arg(relativeTimeInSentence(toDateTime(batch.createdAt)), isolated(batch.createdByName)));
    nameButtons();
    m_print->setVisible(m_shell.actor().may(Permission::PrintVouchers));
    follow(m_progress);
}

void BatchBar::look()
{
    if (!m_batch)
        return;
    const int turn = m_turn;
    QCoro::Task<Result<accounts::AheadProgress>> task = m_ahead.progress(m_shell.actor(), m_batch->id);
    QCoro::connect(std::move(task), this, [this, turn](const Result<accounts::AheadProgress> &progress) {
        if (turn != m_turn || !progress)
            return;
        const bool isNews = progress->standing != m_progress.standing;
        m_progress = *progress;
        follow(m_progress);
        if (isNews)
            Q_EMIT progressed();
    });
}

void BatchBar::follow(const accounts::AheadProgress &progress)
{
    const bool isAhead = m_batch && m_batch->provision == Provision::Ahead && progress.total > 0;
    const bool isWhole = isAhead && progress.standing >= progress.total;
    m_meter->setVisible(isAhead && !isWhole);
    m_state->setVisible(isAhead);
    const bool mayChange = m_shell.actor().may(Permission::GenerateVouchers);
    m_stop->setVisible(isAhead && progress.waiting > 0 && mayChange);
    m_resume->setVisible(isAhead && progress.waiting == 0 && !isWhole && progress.attention == 0 && mayChange);
    if (!isAhead)
        return m_look.stop();
    m_meter->setRange(0, progress.total);
    m_meter->setValue(progress.standing);
    m_meter->setAccessibleName(tr("Accounts on the router"));
    QStringList words{tr("%1 of %2 stand on the router")
                          .arg(QLocale().toString(progress.standing), QLocale().toString(progress.total))};
    if (progress.waiting > 0)
        words << tr("%n still to be made; this goes on by itself", nullptr, progress.waiting);
    if (progress.attention > 0)
        words << tr("%n need somebody to decide", nullptr, progress.attention);
    m_state->setText(words.join(u" · "_s));
    m_state->setTone(progress.attention > 0 ? Tone::Warning : Tone::Muted);
    if (progress.waiting > 0)
        m_look.start();
    else
        m_look.stop();
}

void BatchBar::stop()
{
    m_stop->setBusy(true);
    QCoro::Task<Result<qint64>> task = m_ahead.cancel(m_shell.actor(), m_batch->id);
    QCoro::connect(std::move(task), this, [this](const Result<qint64> &left) {
        m_stop->setBusy(false);
        if (!left)
            Q_EMIT failed(left.error());
        look();
    });
}

void BatchBar::resume()
{
    m_resume->setBusy(true);
    QCoro::Task<Result<qint64>> task = m_ahead.resume(m_shell.actor(), m_batch->id);
    QCoro::connect(std::move(task), this, [this](const Result<qint64> &planned) {
        m_resume->setBusy(false);
        if (!planned)
            Q_EMIT failed(planned.error());
        look();
    });
}

void BatchBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), radius::surface, colors.surface, colors.border);
}

void BatchBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace nettdesk::ui
