// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/redeemedview.h"

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
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// A user name of unusual length is set smaller, not cut: the guest has to type it. Large text grows less than the
/// rest, for it is large already.
QFont fontOf(const QString &text)
{
    const double pixels = text.size() <= 16 ? 28 : text.size() <= 24 ? 20 : 15;
    return codeFont(int(pixels / std::max(1.0, textScale() / 1.25)));
}

void showCode(Label *label, const QString &text, const QFont &font)
{
    label->setFont(font);
    label->setText(text);
    // The label reads from left to right; it stands at the leading edge of the page all the same.
    const bool isMirrored = label->parentWidget()->layoutDirection() == Qt::RightToLeft;
    label->setAlignment((isMirrored == label->isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    label->setMinimumHeight(QFontMetrics(font).height());
}

Label *bigText()
{
    auto *label = new Label;
    label->setSelectable(true);
    label->setLayoutDirection(Qt::LeftToRight); // codes read from left to right in every language
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

RedeemedView::RedeemedView(QWidget *parent)
    : QWidget(parent)
    , m_banner(new StateBanner)
    , m_codes(new QWidget)
    , m_userLabel(new Label({}, TextRole::Caption, Tone::Muted))
    , m_user(bigText())
    , m_passwordLabel(new Label({}, TextRole::Caption, Tone::Muted))
    , m_password(bigText())
    , m_qr(new QrView)
    , m_qrLabel(new Label({}, TextRole::Caption, Tone::Muted))
    , m_qrColumn(new QWidget)
    , m_facts(new FactList)
    , m_print(new Button({}, Button::Kind::Secondary))
    , m_copy(new Button({}, Button::Kind::Secondary))
    , m_tryAgain(new Button({}, Button::Kind::Secondary))
{
    m_user->setObjectName(u"userName"_s);
    m_password->setObjectName(u"password"_s);
    m_print->setIconName("printer");
    m_copy->setIconName("copy");
    m_tryAgain->setIconName("refresh");
    m_tryAgain->hide();
    m_qr->setFixedSize(168, 168);
    m_qrLabel->setAlignment(Qt::AlignHCenter);
    m_qrLabel->setWordWrap(true);

    auto *buttonRow = new QWidget;
    auto *buttons = new FlowLayout(buttonRow, space::s);
    buttons->addWidget(m_print);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_tryAgain);

    auto *codes = new QVBoxLayout(m_codes);
    codes->setContentsMargins(0, 0, 0, 0);
    codes->setSpacing(space::xs);
    codes->addWidget(m_userLabel);
    codes->addWidget(m_user);
    codes->addSpacing(space::m);
    codes->addWidget(m_passwordLabel);
    codes->addWidget(m_password);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_codes);
    words->addSpacing(space::m);
    words->addWidget(buttonRow);
    words->addStretch();

    auto *code = new QVBoxLayout(m_qrColumn);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(space::s);
    code->addWidget(m_qr, 0, Qt::AlignHCenter);
    code->addWidget(m_qrLabel);
    code->addStretch();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::xl);
    middle->addLayout(words, 1);
    middle->addWidget(m_qrColumn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_banner);
    column->addLayout(middle);
    column->addWidget(m_facts);

    connect(m_print, &Button::clicked, this, [this] { Q_EMIT printRequested(m_redeemed.voucher.code); });
    connect(m_tryAgain, &Button::clicked, this, &RedeemedView::tryAgainRequested);
    connect(m_copy, &Button::clicked, this, &RedeemedView::copy);
}

QWidget *RedeemedView::qr() const
{
    return m_qr;
}

void RedeemedView::show(const vouchers::RedeemedVoucher &redeemed)
{
    m_redeemed = redeemed;
    fill();
}

void RedeemedView::fill()
{
    const Voucher &voucher = m_redeemed.voucher;
    const QString repeat =
        m_redeemed.isRepeat ? tr("This is the same redemption as before; nothing was charged twice.") : QString();
    // The note begins with what the title says already.
    const QString why = m_redeemed.routerError ? m_redeemed.routerError->message : m_redeemed.note;
    if (m_redeemed.standsOnRouter) {
        m_banner->setState(Tone::Ok, "circle-check", tr("Redeemed: the guest can sign in now"), repeat);
    } else {
        m_banner->setState(Tone::Warning, "clock", tr("Paid and recorded, will be activated automatically"),
                           QStringList{why, repeat}.join(u'\n').trimmed());
    }

    m_userLabel->setText(tr("User"));
    showCode(m_user, m_redeemed.userName, fontOf(m_redeemed.userName));
    m_user->setAccessibleName(tr("User name"));
    m_passwordLabel->setText(tr("Password"));
    const bool isSame = !m_redeemed.password.isEmpty() && m_redeemed.password == m_redeemed.userName;
    const bool hasPassword = !m_redeemed.password.isEmpty() && !isSame;
    const QString password = hasPassword ? m_redeemed.password
                             : isSame    ? tr("Same as the user name")
                                         : tr("None: the code alone signs in");
    m_password->setLayoutDirection(hasPassword ? Qt::LeftToRight : layoutDirection());
    showCode(m_password, password, hasPassword ? fontOf(password) : fontFor(TextRole::Lead));
    m_password->setAccessibleName(tr("Password"));

    m_qrColumn->setVisible(!m_redeemed.signInUrl.isEmpty());
    m_qr->setText(m_redeemed.signInUrl);
    m_qr->setAccessibleName(tr("QR code that signs the guest in"));
    m_qrLabel->setText(tr("Scan to sign in"));

    m_facts->clear();
    m_facts->add(tr("Gives"), termsParts(voucher.terms).join(u" · "_s));
    m_facts->add(tr("Router"), m_redeemed.routerName);
    if (voucher.endsAt)
        m_facts->add(tr("Ends"), exactTime(toDateTime(*voucher.endsAt)));
    else if (voucher.terms.timeLimit && voucher.terms.timeCounts == TimeCounts::Online)
        m_facts->add(tr("Ends"), tr("When the time online is used up"));
    else if (voucher.terms.timeLimit && !m_redeemed.standsOnRouter)
        m_facts->add(tr("Ends"), tr("Counts from the moment it is activated"));
    else if (voucher.terms.dataLimit)
        m_facts->add(tr("Ends"), tr("When the data is used up"));
    m_facts->add(tr("Paid"), isolated(priceText(voucher.terms.price)));

    m_print->setText(tr("Print slip"));
    m_tryAgain->setText(tr("Try again now"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies user name and password"));
}

void RedeemedView::setTryAgain(bool offered, bool busy)
{
    m_tryAgain->setVisible(offered);
    m_tryAgain->setBusy(offered && busy);
}

QString RedeemedView::text() const
{
    if (m_redeemed.password.isEmpty())
        return m_redeemed.userName;
    return tr("User: %1\nPassword: %2").arg(m_redeemed.userName, m_redeemed.password);
}

void RedeemedView::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(2'000, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

void RedeemedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_redeemed.voucher.id.isStored())
        fill();
}

} // namespace nettdesk::ui
