// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/profiledialog.h"

#include "core/fleet/profileservice.h"
#include "ui/routers/ratelimitform.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::HotspotUserProfile;
using fleet::PppProfile;
using fleet::ProfileField;

struct ProfileDialog::Box {
    enum class Kind { Text, Pool, YesNo };
    ProfileField field;
    QString label;
    QString hint;
    Kind kind = Kind::Text;
};

namespace {

/// Where a profile keeps what stands in a box; null: it has no such box.
QString HotspotUserProfile::*placeOf(ProfileField field, const HotspotUserProfile *)
{
    switch (field) {
    case ProfileField::Name: return &HotspotUserProfile::name;
    case ProfileField::RateLimit: return &HotspotUserProfile::rateLimit;
    case ProfileField::SharedUsers: return &HotspotUserProfile::sharedUsers;
    case ProfileField::SessionTimeout: return &HotspotUserProfile::sessionTimeout;
    case ProfileField::IdleTimeout: return &HotspotUserProfile::idleTimeout;
    case ProfileField::KeepaliveTimeout: return &HotspotUserProfile::keepaliveTimeout;
    case ProfileField::StatusAutorefresh: return &HotspotUserProfile::statusAutorefresh;
    case ProfileField::AddressList: return &HotspotUserProfile::addressList;
    case ProfileField::AddressPool: return &HotspotUserProfile::addressPool;
    case ProfileField::MacCookieTimeout: return &HotspotUserProfile::macCookieTimeout;
    default: return nullptr;
    }
}

QString PppProfile::*placeOf(ProfileField field, const PppProfile *)
{
    switch (field) {
    case ProfileField::Name: return &PppProfile::name;
    case ProfileField::RateLimit: return &PppProfile::rateLimit;
    case ProfileField::LocalAddress: return &PppProfile::localAddress;
    case ProfileField::RemoteAddress: return &PppProfile::remoteAddress;
    case ProfileField::OnlyOne: return &PppProfile::onlyOne;
    case ProfileField::SessionTimeout: return &PppProfile::sessionTimeout;
    case ProfileField::IdleTimeout: return &PppProfile::idleTimeout;
    case ProfileField::AddressList: return &PppProfile::addressList;
    case ProfileField::DnsServer: return &PppProfile::dnsServer;
    default: return nullptr;
    }
}

const QString &nameOf(const AnyProfile &profile)
{
    return std::visit([](const auto &one) -> const QString & { return one.name; }, profile);
}

} // namespace

ProfileDialog::ProfileDialog(fleet::ProfileService &profiles, Actor actor, About about, AnyProfile profile,
                             QWidget *parent)
    : FormDialog(parent, 600)
    , m_profiles(profiles)
    , m_actor(std::move(actor))
    , m_about(std::move(about))
    , m_before(std::move(profile))
    , m_isNew(std::visit([](const auto &one) { return one.itemId.isEmpty(); }, m_before))
    , m_rate(new RateLimitForm)
{
    setObjectName(u"profileDialog"_s);
    const bool hotspot = std::holds_alternative<HotspotUserProfile>(m_before);
    setTitle(m_isNew   ? hotspot ? tr("New hotspot profile") : tr("New PPP profile")
               : hotspot ? tr("Hotspot profile “%1”").arg(nameOf(m_before))
                       : tr("PPP profile “%1”").arg(nameOf(m_before)),
             m_isNew             ? tr("It is made on “%1”.").arg(m_about.routerName)
             : m_about.users > 0 ? tr("%n account(s) on “%1” use it. Who is online keeps the old values until the "
                                      "next sign-in.",
                                      nullptr, int(m_about.users))
                                       .arg(m_about.routerName)
                                 : tr("Nobody on “%1” uses it.").arg(m_about.routerName));

    const QString time = tr("Such as 30m, 2h, 1d; empty: the router's default.");
    const QString timeOrNone = tr("Such as 5m, or “none”.");
    if (hotspot) {
        addBoxes<HotspotUserProfile>(
            {{ProfileField::Name, tr("Name"), {}},
             {ProfileField::SharedUsers, tr("Devices at a time"), tr("A number, or “unlimited”.")},
             {ProfileField::SessionTimeout, tr("A session lasts at most"), time},
             {ProfileField::IdleTimeout, tr("Ends when nothing moves for"), timeOrNone},
             {ProfileField::KeepaliveTimeout, tr("Ends when the device is gone for"), timeOrNone},
             {ProfileField::StatusAutorefresh, tr("The status page refreshes every"), timeOrNone},
             {ProfileField::MacCookieTimeout, tr("A device is remembered for"), tr("Such as 3d.")},
             {ProfileField::AddressPool, tr("Addresses from the pool"), {}, Box::Kind::Pool},
             {ProfileField::AddressList, tr("Address list"), tr("Firewall list that the guest's address joins.")}},
            std::get<HotspotUserProfile>(m_before));
    } else {
        addBoxes<PppProfile>(
            {{ProfileField::Name, tr("Name"), {}},
             {ProfileField::OnlyOne, tr("One session per user"), {}, Box::Kind::YesNo},
             {ProfileField::LocalAddress, tr("Router's address"), tr("An address or a pool."), Box::Kind::Pool},
             {ProfileField::RemoteAddress, tr("Customer's address"), tr("An address or a pool."), Box::Kind::Pool},
             {ProfileField::SessionTimeout, tr("A session lasts at most"), time},
             {ProfileField::IdleTimeout, tr("Ends when nothing moves for"), time},
             {ProfileField::DnsServer, tr("Name servers"), tr("Addresses parted by commas.")},
             {ProfileField::AddressList, tr("Address list"), tr("Firewall list that the customer's address joins.")}},
            std::get<PppProfile>(m_before));
    }
    auto *cancel = addButton(tr("Cancel"), Button::Kind::Secondary);
    m_save = addButton(m_isNew ? tr("Make profile") : tr("Save"), Button::Kind::Primary);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    connect(cancel, &Button::clicked, this, &ProfileDialog::reject);
    connect(m_save, &Button::clicked, this, &ProfileDialog::save);
    connect(m_rate, &RateLimitForm::resized, this, &ProfileDialog::fit);
    m_fields.first()->field()->setFocus();
}

template<class Profile>
void ProfileDialog::addBoxes(const QList<Box> &boxes, const Profile &profile)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const Box &box : boxes) {
        auto *field = new FormField(box.label, makeBox(box, profile.*placeOf(box.field, &profile)));
        field->setHint(box.hint);
        m_fields.insert(int(box.field), field);
        grid->addWidget(field, at / 2, at % 2, Qt::AlignTop);
        ++at;
        if (at == 2) {
            // The speed stands right under the name: it is what most people come for.
            auto *speed = new QVBoxLayout;
            speed->setSpacing(space::s);
            speed->addWidget(new Label(tr("Speed"), TextRole::Heading));
            speed->addWidget(m_rate);
            grid->addLayout(speed, 1, 0, 1, 2);
            at = 4;
        }
    }
    m_rate->setText(profile.rateLimit);
    body()->addLayout(grid);
    body()->addStretch();
}

QWidget *ProfileDialog::makeBox(const Box &box, const QString &value)
{
    if (box.kind == Box::Kind::Text) {
        auto *edit = new QLineEdit(value);
        edit->setObjectName(u"field%1"_s.arg(int(box.field)));
        if (box.field != ProfileField::Name)
            edit->setLayoutDirection(Qt::LeftToRight);
        return edit;
    }
    auto *combo = new QComboBox;
    combo->setObjectName(u"field%1"_s.arg(int(box.field)));
    if (box.kind == Box::Kind::YesNo) {
        combo->addItem(tr("The router's default"), u"default"_s);
        combo->addItem(tr("Yes"), u"yes"_s);
        combo->addItem(tr("No"), u"no"_s);
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
        return combo;
    }
    combo->setEditable(true);
    combo->addItem(QString());
    combo->addItems(m_about.pools);
    combo->setCurrentText(value);
    combo->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    return combo;
}

QString ProfileDialog::valueOf(ProfileField field) const
{
    const FormField *box = m_fields.value(int(field));
    if (const auto *edit = box->as<QLineEdit>())
        return edit->text().trimmed();
    const auto *combo = box->as<QComboBox>();
    return combo->isEditable() ? combo->currentText().trimmed() : combo->currentData().toString();
}

AnyProfile ProfileDialog::wanted() const
{
    AnyProfile wanted = m_before;
    std::visit(
        [this](auto &profile) {
            for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
                const auto field = ProfileField(it.key());
                QString &place = profile.*placeOf(field, &profile);
                const QString typed = valueOf(field);
                // A box that offers the default is not a change where the router left the value out.
                if (typed == u"default"_s && place.isEmpty())
                    continue;
                place = typed;
            }
            profile.rateLimit = m_rate->text();
        },
        wanted);
    return wanted;
}

bool ProfileDialog::check()
{
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    const auto fault = std::visit(
        [this](const auto &profile) {
            using Profile = std::decay_t<decltype(profile)>;
            return faultOf(profile, m_isNew ? nullptr : &std::get<Profile>(m_before));
        },
        wanted());
    if (!fault)
        return true;
    if (FormField *wrong = m_fields.value(int(fault->field))) {
        wrong->setError(fault->message);
        wrong->field()->setFocus();
    } else {
        message()->showMessage(Tone::Danger, fault->message);
    }
    fit();
    return false;
}

void ProfileDialog::save()
{
    message()->clear();
    if (m_save->isBusy() || !check())
        return;
    m_save->setBusy(true);
    std::visit(
        [this](const auto &profile) {
            using Profile = std::decay_t<decltype(profile)>;
            const auto &before = std::get<Profile>(m_before);
            const auto finished = [this](const Result<Profile> &made) {
                done(made ? Result<QString>(made->name) : Result<QString>(tl::unexpected(made.error())));
            };
            if constexpr (std::is_same_v<Profile, HotspotUserProfile>) {
                QCoro::connect(m_isNew ? m_profiles.addHotspot(m_actor, m_about.router, profile)
                                       : m_profiles.changeHotspot(m_actor, m_about.router, before, profile),
                               this, finished);
            } else {
                QCoro::connect(m_isNew ? m_profiles.addPpp(m_actor, m_about.router, profile)
                                       : m_profiles.changePpp(m_actor, m_about.router, before, profile),
                               this, finished);
            }
        },
        wanted());
}

void ProfileDialog::done(const Result<QString> &name)
{
    m_save->setBusy(false);
    if (!name) {
        if (name.error().kind == Error::Kind::AlreadyExists)
            m_fields.value(int(ProfileField::Name))->setError(name.error().message);
        else
            message()->showError(name.error());
        fit();
        return;
    }
    Q_EMIT saved(*name);
    accept();
}

} // namespace nettdesk::ui
