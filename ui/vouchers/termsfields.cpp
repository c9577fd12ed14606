// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/termsfields.h"

#include "ui/vouchers/formrows.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

TermsFields::TermsFields(QWidget *parent)
    : QWidget(parent)
    , m_presets(new QWidget)
    , m_timeUnit(narrowComboBox("timeUnit"))
    , m_timeCounts(narrowComboBox("timeCounts"))
    , m_timeCountsField(new FormField({}, m_timeCounts))
    , m_dataUnit(narrowComboBox("dataUnit"))
    , m_profile(narrowComboBox("profile"))
    , m_profileField(new FormField({}, m_profile))
    , m_profileNotice(new MessageBar)
    , m_locksDevice(new QCheckBox)
{
    m_time = line(VoucherField::Time, "time");
    m_data = line(VoucherField::Data, "data");
    m_speedDown = line(VoucherField::SpeedDown, "speedDown");
    m_speedUp = line(VoucherField::SpeedUp, "speedUp");
    m_signIns = line(VoucherField::SignIns, "signIns");
    m_price = line(VoucherField::Price, "price");
    m_locksDevice->setObjectName(u"locksDevice"_s);
    for (QComboBox *box : {m_timeUnit, m_timeCounts, m_dataUnit, m_profile}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    connect(m_locksDevice, &QCheckBox::toggled, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_wantedProfile = m_profile->currentData().toString();
        followProfile();
    });
    makePresets(new FlowLayout(m_presets));

    const auto field = [this](VoucherField id, QWidget *widget) {
        auto *made = new FormField({}, widget);
        m_fields.insert(id, made);
        return made;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_presets);
    column->addWidget(beside({field(VoucherField::Time, inRow({m_time, m_timeUnit})), m_timeCountsField}));
    column->addWidget(
        beside({field(VoucherField::Data, inRow({m_data, m_dataUnit})), field(VoucherField::Price, m_price)}));
    column->addWidget(
        beside({m_profileField, field(VoucherField::SpeedDown, m_speedDown), field(VoucherField::SpeedUp, m_speedUp)}));
    column->addWidget(m_profileNotice);
    auto *lock = new QWidget;
    auto *lockColumn = new QVBoxLayout(lock);
    lockColumn->setContentsMargins(0, scaledText(24), 0, 0);
    lockColumn->addWidget(m_locksDevice);
    column->addWidget(beside({field(VoucherField::SignIns, m_signIns), lock}));
    retranslate();
}

QLineEdit *TermsFields::line(VoucherField field, const char *objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(objectName));
    edit->setMaxLength(40);
    const auto tell = [this, field] {
        touch(field);
        Q_EMIT changed();
    };
    connect(edit, &QLineEdit::textEdited, this, tell);
    connect(edit, &QLineEdit::editingFinished, this, tell);
    connect(edit, &QLineEdit::returnPressed, this, &TermsFields::submitted);
    return edit;
}

void TermsFields::makePresets(FlowLayout *row)
{
    row->setContentsMargins(0, 0, 0, 0);
    const qsizetype count = termsPresets().size();
    for (qsizetype i = 0; i < count; ++i) {
        auto *chip = new Chip;
        chip->setCheckable(false);
        chip->setObjectName(u"preset%1"_s.arg(i));
        row->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, i] {
            const TermsInput preset = termsPresets().at(i).input;
            m_filling = true;
            if (!preset.time.isEmpty()) {
                m_time->setText(preset.time);
                choose(m_timeUnit, int(preset.timeUnit));
            } else {
                m_data->setText(preset.data);
                choose(m_dataUnit, int(preset.dataUnit));
            }
            m_filling = false;
            Q_EMIT changed();
        });
    }
}

void TermsFields::touch(VoucherField field)
{
    m_touched.insert(field);
    if (field == VoucherField::Data)
        m_touched.insert(VoucherField::Time); // one of the two is needed: the message stands at the time
}

void TermsFields::retranslate()
{
    m_fields[VoucherField::Time]->setLabel(tr("Time limit"));
    m_time->setAccessibleName(tr("Time limit"));
    m_time->setPlaceholderText(tr("No limit"));
    m_timeUnit->setAccessibleName(tr("Unit of the time limit"));
    m_timeCountsField->setLabel(tr("Time runs"));
    m_fields[VoucherField::Data]->setLabel(tr("Data limit"));
    m_data->setAccessibleName(tr("Data limit"));
    m_data->setPlaceholderText(tr("No limit"));
    m_dataUnit->setAccessibleName(tr("Unit of the data limit"));
    m_fields[VoucherField::Price]->setLabel(m_currency.isEmpty() ? tr("Price of one")
                                                                 : tr("Price of one (%1)").arg(m_currency));
    m_price->setPlaceholderText(tr("Free"));
    m_profileField->setLabel(tr("Profile"));
    m_fields[VoucherField::SpeedDown]->setLabel(tr("Download (Mbit/s)"));
    m_fields[VoucherField::SpeedUp]->setLabel(tr("Upload (Mbit/s)"));
    m_fields[VoucherField::SignIns]->setLabel(tr("Sign-ins at once"));
    m_fields[VoucherField::SignIns]->setHint(tr("How many devices may use one code at the same time."));
    m_locksDevice->setText(tr("Only the device that signs in first"));
    const QList<TermsPreset> presets = termsPresets();
    const auto chips = m_presets->findChildren<Chip *>();
    for (qsizetype i = 0; i < presets.size() && i < chips.size(); ++i) {
        chips.at(i)->setText(presets.at(i).title);
        chips.at(i)->setAccessibleName(tr("Give %1").arg(presets.at(i).title));
    }

    m_filling = true;
    fillChoices(m_timeUnit, {{tr("minutes"), int(TermsInput::TimeUnit::Minutes)},
                             {tr("hours"), int(TermsInput::TimeUnit::Hours)},
                             {tr("days"), int(TermsInput::TimeUnit::Days)}});
    fillChoices(m_timeCounts, {{tr("From redemption on"), int(TimeCounts::Elapsed)},
                               {tr("Only while online"), int(TimeCounts::Online)}});
    fillChoices(m_dataUnit,
                {{tr("MB"), int(TermsInput::DataUnit::Megabytes)}, {tr("GB"), int(TermsInput::DataUnit::Gigabytes)}});
    if (m_profile->count() == 0)
        m_profile->addItem({}, QString());
    m_profile->setItemText(0, tr("None"));
    m_filling = false;
    followProfile();
}

TermsInput TermsFields::input() const
{
    TermsInput input;
    input.time = m_time->text();
    input.timeUnit = TermsInput::TimeUnit(m_timeUnit->currentData().toInt());
    input.timeCounts = TimeCounts(m_timeCounts->currentData().toInt());
    input.data = m_data->text();
    input.dataUnit = TermsInput::DataUnit(m_dataUnit->currentData().toInt());
    input.profile = m_profile->currentData().toString();
    input.speedDown = m_speedDown->text();
    input.speedUp = m_speedUp->text();
    input.signIns = m_signIns->text();
    input.locksDevice = m_locksDevice->isChecked();
    input.price = m_price->text();
    return input;
}

void TermsFields::setInput(const TermsInput &input)
{
    m_filling = true;
    m_time->setText(input.time);
    choose(m_timeUnit, int(input.timeUnit));
    choose(m_timeCounts, int(input.timeCounts));
    m_data->setText(input.data);
    choose(m_dataUnit, int(input.dataUnit));
    m_wantedProfile = input.profile;
    if (!input.profile.isEmpty() && m_profile->findData(input.profile) < 0)
        m_profile->addItem(input.profile, input.profile); // as it stands, whether or not the router answers now
    choose(m_profile, input.profile);
    m_speedDown->setText(input.speedDown);
    m_speedUp->setText(input.speedUp);
    m_signIns->setText(input.signIns);
    m_locksDevice->setChecked(input.locksDevice);
    m_price->setText(input.price);
    m_touched.clear();
    m_filling = false;
    followProfile();
}

void TermsFields::setCurrency(const QString &currency)
{
    m_currency = currency;
    retranslate();
}

void TermsFields::setNoProfiles(const QString &why)
{
    fillProfiles({}, true);
    m_noProfilesWhy = why;
    followProfile();
}

void TermsFields::setProfilesLoading(const QString &routerName)
{
    m_profileNotice->clear();
    m_profileField->setHint(tr("Reading the profiles of “%1”…").arg(isolated(routerName)));
}

void TermsFields::setProfiles(const QList<fleet::HotspotUserProfile> &profiles)
{
    fillProfiles(profiles, m_isLocked);
}

void TermsFields::fillProfiles(const QList<fleet::HotspotUserProfile> &profiles, bool keepsWanted)
{
    m_profileNotice->clear();
    m_noProfilesWhy.clear();
    m_filling = true;
    m_rateLimits.clear();
    while (m_profile->count() > 1)
        m_profile->removeItem(1);
    for (const fleet::HotspotUserProfile &profile : profiles) {
        if (profile.isOurs)
            continue; // made by us for a speed: chosen by writing the speed
        m_profile->addItem(profile.name, profile.name);
        m_rateLimits.insert(profile.name, profile.rateLimit);
    }
    // What was chosen is not dropped because the router cannot be asked, or because a package has it.
    if (keepsWanted && !m_wantedProfile.isEmpty() && m_profile->findData(m_wantedProfile) < 0)
        m_profile->addItem(m_wantedProfile, m_wantedProfile);
    choose(m_profile, m_wantedProfile);
    m_filling = false;
    followProfile();
    Q_EMIT changed();
}

void TermsFields::setProfilesUnavailable(const Error &error, std::function<void()> tryAgain)
{
    fillProfiles({}, true);
    m_profileNotice->showMessage(
        Tone::Warning,
        tr("The router does not answer, so its profiles cannot be chosen now. Vouchers can be generated all the same; "
           "the router is asked when a code is redeemed."),
        error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail);
    m_profileNotice->addAction(tr("Try again"), std::move(tryAgain));
}

void TermsFields::followProfile()
{
    const QString profile = m_profile->currentData().toString();
    const bool hasProfile = !profile.isEmpty();
    for (QLineEdit *speed : {m_speedDown, m_speedUp}) {
        speed->setEnabled(!hasProfile && !m_isLocked);
        speed->setPlaceholderText(hasProfile ? tr("By profile") : tr("No limit"));
    }
    if (!hasProfile) {
        m_profileField->setHint(!m_noProfilesWhy.isEmpty()
                                    ? m_noProfilesWhy
                                    : tr("With a speed and no profile, one that carries the speed is made on the "
                                         "router."));
        return;
    }
    const QString rate = m_rateLimits.value(profile);
    m_profileField->setHint(rate.isEmpty()
                                ? tr("The profile decides the speed; it sets no limit.")
                                : tr("The profile decides the speed: %1 (upload/download).").arg(isolated(rate)));
}

void TermsFields::showErrors(const FieldErrors &errors, bool atAll)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (atAll)
            m_touched.insert(field.key());
        field.value()->setError(m_touched.contains(field.key()) ? errors.value(field.key()) : QString());
    }
}

void TermsFields::showHints(const QString &timeHint, const QString &dataHint)
{
    m_timeCountsField->setHint(timeHint);
    m_fields[VoucherField::Data]->setHint(dataHint);
}

QWidget *TermsFields::firstWrong() const
{
    for (const VoucherField field : {VoucherField::Time, VoucherField::Data, VoucherField::Price,
                                     VoucherField::SpeedDown, VoucherField::SpeedUp, VoucherField::SignIns}) {
        if (m_fields[field]->hasError())
            return m_fields[field]->field();
    }
    return nullptr;
}

QWidget *TermsFields::firstField() const
{
    return m_time;
}

void TermsFields::setLocked(bool locked)
{
    m_isLocked = locked;
    const QList<QWidget *> all{m_presets, m_time,      m_timeUnit, m_timeCounts,  m_data, m_dataUnit,
                               m_profile, m_speedDown, m_speedUp,  m_locksDevice, m_price};
    for (QWidget *widget : all)
        widget->setEnabled(!locked);
    m_signIns->setEnabled(!locked);
    m_presets->setVisible(!locked);
    followProfile();
}

void TermsFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
