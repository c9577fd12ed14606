// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/soldview.h"

#include "ui/counter/bigcode.h"
#include "ui/counter/codecover.h"
#include "ui/vouchers/statebanner.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/times.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

SoldView::SoldView(SaleTry &mine, QWidget *parent)
    : QWidget(parent)
    , m_try(mine)
    , m_banner(new StateBanner)
    , m_ticket(new QWidget)
    , m_cover(new CodeCover(m_ticket))
    , m_code(new BigCode(40))
    , m_passwordLabel(new Label({}, TextRole::Caption, Tone::Muted))
    , m_password(new BigCode(22))
    , m_qr(new QrView)
    , m_qrLabel(new Label({}, TextRole::Caption, Tone::Muted))
    , m_qrColumn(new QWidget)
    , m_facts(new FactList)
    , m_print(new Button)
    , m_copy(new Button)
    , m_undo(new Button)
    , m_tryAgain(new Button)
    , m_next(new Button({}, Button::Kind::Primary))
{
    setObjectName(u"sold"_s);
    m_code->setObjectName(u"soldCode"_s);
    m_password->setObjectName(u"soldPassword"_s);
    m_undo->setObjectName(u"undoSale"_s);
    m_next->setObjectName(u"nextSale"_s);
    m_print->setObjectName(u"printSold"_s);
    m_print->setIconName("printer");
    m_copy->setIconName("copy");
    m_undo->setIconName("arrow-back-up");
    m_tryAgain->setIconName("refresh");
    m_qr->setFixedSize(150, 150);
    m_qrLabel->setAlignment(Qt::AlignHCenter);
    m_qrLabel->setWordWrap(true);

    auto *buttonRow = new QWidget;
    auto *buttons = new FlowLayout(buttonRow, space::s);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (Button *button : {m_next, m_print, m_undo, m_copy, m_tryAgain})
        buttons->addWidget(button);

    auto *qrColumn = new QVBoxLayout(m_qrColumn);
    qrColumn->setContentsMargins(0, 0, 0, 0);
    qrColumn->setSpacing(space::xs);
    qrColumn->addWidget(m_qr, 0, Qt::AlignHCenter);
    qrColumn->addWidget(m_qrLabel);
    qrColumn->addStretch();

    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_passwordLabel);
    words->addWidget(m_password);
    words->addSpacing(space::s);
    words->addWidget(m_facts);
    words->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::xl);
    middle->addLayout(words, 1);
    middle->addWidget(m_qrColumn);
    auto *ticket = new QVBoxLayout(m_ticket);
    ticket->setContentsMargins(0, 0, 0, 0);
    ticket->setSpacing(space::s);
    ticket->addWidget(m_code);
    ticket->addLayout(middle);
    m_cover->raise();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_banner);
    column->addWidget(m_ticket);
    column->addWidget(buttonRow);

    connect(m_print, &Button::clicked, this, [this] {
        if (m_try.result())
            Q_EMIT printRequested(m_try.result()->voucher.code);
    });
    connect(m_copy, &Button::clicked, this, &SoldView::copy);
    connect(m_undo, &Button::clicked, &m_try, &SaleTry::undo);
    connect(m_tryAgain, &Button::clicked, &m_try, &SaleTry::tryAgain);
    connect(m_next, &Button::clicked, this, &SoldView::nextRequested);
    connect(&m_try, &SaleTry::changed, this, &SoldView::fill);
    fill();
}

void SoldView::fill()
{
    using State = SaleTry::State;
    const State state = m_try.state();
    const auto &sold = m_try.result();
    const QString name = isolated(m_try.package().name);
    m_ticket->setVisible(sold.has_value());
    m_print->setVisible(sold.has_value() && state != State::Undone);
    m_copy->setVisible(sold.has_value() && state != State::Undone);
    m_tryAgain->setVisible(state == State::Unknown);
    m_undo->setVisible(m_try.canUndo() || state == State::Undoing);
    m_undo->setBusy(state == State::Undoing);
    m_next->setVisible(!m_try.isBusy());
    m_ticket->setEnabled(state != State::Undone);
    switch (state) {
    case State::Ready: return;
    case State::Selling: //: %1 the name of a package
        m_banner->setState(Tone::Neutral, "hourglass", tr("Selling %1…").arg(name));
        break;
    case State::Refused:
    case State::Unknown:
        if (m_try.error())
            m_banner->setState(state == State::Unknown ? Tone::Warning : Tone::Danger, "alert-circle",
                               m_try.error()->message, m_try.error()->detail);
        break;
    case State::Undone:
        m_banner->setState(Tone::Neutral, "arrow-back-up", tr("The sale of %1 was taken back").arg(name),
                           sold ? tr("Give back %1. The code does not work any more.").arg(isolated(sold->paid.text()))
                                : QString());
        break;
    case State::Sold:
    case State::Undoing: break;
    }
    if (sold)
        fillVoucher(*sold);
    m_print->setText(tr("Print"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies code and password"));
    m_undo->setText(tr("Undo (%1 s)").arg(QLocale().toString(m_try.undoSeconds())));
    m_tryAgain->setText(tr("See whether it was sold"));
    m_next->setText(tr("Next guest"));
}

void SoldView::fillVoucher(const vouchers::SoldVoucher &sold)
{
    const Voucher &voucher = sold.voucher;
    if (m_try.state() == SaleTry::State::Sold) {
        //: %1 the name of a package, %2 what was paid
        const QString title = tr("Sold: %1 for %2").arg(isolated(m_try.package().name), isolated(priceText(sold.paid)));
        if (sold.standsOnRouter)
            m_banner->setState(Tone::Ok, "circle-check", title, tr("The guest can sign in now."));
        else if (voucher.provision == Provision::Ahead)
            m_banner->setState(Tone::Warning, "clock", title,
                               sold.note.isEmpty()
                                   ? tr("It is being activated: the router is told as soon as it answers.")
                                   : sold.note);
        else
            m_banner->setState(Tone::Ok, "circle-check", title, tr("The code is redeemed when the guest uses it."));
    }
    if (m_code->text() != voucher.code)
        m_cover->close();
    m_code->setText(voucher.code);
    const bool isSame = !sold.password.isEmpty() && sold.password == sold.userName;
    const bool hasPassword = !sold.password.isEmpty() && !isSame;
    m_passwordLabel->setText(hasPassword ? tr("Password")
                             : isSame    ? tr("The password is the same as the code")
                                         : tr("No password: the code alone signs in"));
    m_password->setVisible(hasPassword);
    m_password->setText(sold.password);
    m_qrColumn->setVisible(!sold.signInUrl.isEmpty());
    m_qr->setText(sold.signInUrl);
    m_qr->setAccessibleName(tr("QR code that signs the guest in"));
    m_qrLabel->setText(tr("Scan to sign in"));
    m_facts->clear();
    m_facts->add(tr("Gives"), termsParts(voucher.terms).join(u" · "_s));
    if (!sold.routerName.isEmpty())
        m_facts->add(tr("Router"), sold.routerName);
    if (voucher.terms.timeLimit && voucher.terms.timeCounts == TimeCounts::Elapsed)
        m_facts->add(tr("Ends"),
                     voucher.endsAt ? exactTime(toDateTime(*voucher.endsAt)) : tr("Counts from the first sign-in"));
}

QString SoldView::text() const
{
    const auto &sold = m_try.result();
    if (!sold)
        return {};
    if (sold->password.isEmpty() || sold->password == sold->userName)
        return sold->userName;
    return tr("User: %1\nPassword: %2").arg(sold->userName, sold->password);
}

void SoldView::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(2'000, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

void SoldView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace nettdesk::ui
