// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/generatefields.h"

#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *inRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widgets.first() == widget ? 2 : 1);
    row->setFocusProxy(widgets.first());
    return row;
}

/// Two or three fields side by side, their labels and messages on one line each.
QWidget *beside(const QList<QWidget *> &fields)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    for (QWidget *field : fields)
        layout->addWidget(field, 1, Qt::AlignTop);
    return row;
}

} // namespace

std::optional<QDate> GenerateFields::DayChoice::value() const
{
    return check->isChecked() ? std::optional(day->date()) : std::nullopt;
}

void GenerateFields::DayChoice::set(const std::optional<QDate> &value)
{
    check->setChecked(value.has_value());
    if (value)
        day->setDate(*value);
}

GenerateFields::GenerateFields(QWidget *parent)
    : QWidget(parent)
    , m_router(new QComboBox)
    , m_routerNotice(new MessageBar)
    , m_groups(new QComboBox)
    , m_password(new QComboBox)
    , m_timeUnit(new QComboBox)
    , m_timeCounts(new QComboBox)
    , m_dataUnit(new QComboBox)
    , m_profile(new QComboBox)
{
    m_count = line(GenerateField::Count);
    m_prefix = line(GenerateField::Prefix);
    m_time = line(GenerateField::Time);
    m_data = line(GenerateField::Data);
    m_speedDown = line(GenerateField::SpeedDown);
    m_speedUp = line(GenerateField::SpeedUp);
    m_price = line(GenerateField::Price);
    m_prefix->setMaxLength(24);
    m_prefix->setLayoutDirection(Qt::LeftToRight);
    m_from = makeDay(0);
    m_until = makeDay(90);

    for (const auto &[box, name] : {std::pair{m_router, "router"},
                                    {m_groups, "groups"},
                                    {m_password, "passwordRule"},
                                    {m_timeUnit, "timeUnit"},
                                    {m_timeCounts, "timeCounts"},
                                    {m_dataUnit, "dataUnit"},
                                    {m_profile, "profile"}}) {
        box->setObjectName(QLatin1StringView(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    connect(m_router, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        touch(GenerateField::Router);
        Q_EMIT routerChosen(router());
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_wantedProfile = m_profile->currentData().toString();
        followProfile();
    });

    const auto field = [this](GenerateField id, QWidget *widget) {
        auto *made = new FormField({}, widget);
        m_fields.insert(id, made);
        return made;
    };
    m_profileField = new FormField({}, m_profile);
    m_timeCountsField = new FormField({}, m_timeCounts);
    for (int i = 0; i < 4; ++i)
        m_headings << new Label({}, TextRole::Heading);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    addGroup(column, m_headings[0],
             {beside({field(GenerateField::Router, m_router), field(GenerateField::Count, m_count)}), m_routerNotice});
    addGroup(column, m_headings[1],
             {beside({field(GenerateField::Time, inRow({m_time, m_timeUnit})), m_timeCountsField}),
              beside({field(GenerateField::Data, inRow({m_data, m_dataUnit})), field(GenerateField::Price, m_price)}),
              beside({m_profileField, field(GenerateField::SpeedDown, m_speedDown),
                      field(GenerateField::SpeedUp, m_speedUp)})});
    addGroup(column, m_headings[2],
             {beside({field(GenerateField::Groups, m_groups), field(GenerateField::Prefix, m_prefix)}),
              field(GenerateField::Password, m_password)});
    auto *days = new QWidget;
    auto *daysRow = new QHBoxLayout(days);
    daysRow->setContentsMargins(0, 0, 0, 0);
    daysRow->setSpacing(space::s);
    daysRow->addWidget(m_from.check);
    daysRow->addWidget(m_from.day);
    daysRow->addSpacing(space::l);
    daysRow->addWidget(m_until.check);
    daysRow->addWidget(m_until.day);
    daysRow->addStretch();
    addGroup(column, m_headings[3], {field(GenerateField::Validity, days)});
    column->addStretch();
    retranslate();
}

QLineEdit *GenerateFields::line(GenerateField field)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(40);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        touch(field);
        Q_EMIT changed();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        touch(field);
        Q_EMIT changed();
    });
    connect(edit, &QLineEdit::returnPressed, this, &GenerateFields::submitted);
    return edit;
}

GenerateFields::DayChoice GenerateFields::makeDay(int inDays)
{
    DayChoice choice{new QCheckBox, new QDateEdit(QDate::currentDate().addDays(inDays))};
    choice.day->setCalendarPopup(true);
    choice.day->setEnabled(false);
    connect(choice.check, &QCheckBox::toggled, choice.day, &QWidget::setEnabled);
    const auto tell = [this] {
        touch(GenerateField::Validity);
        Q_EMIT changed();
    };
    connect(choice.check, &QCheckBox::toggled, this, tell);
    connect(choice.day, &QDateEdit::dateChanged, this, tell);
    return choice;
}

void GenerateFields::addGroup(QVBoxLayout *column, Label *heading, const QList<QWidget *> &rows)
{
    auto *surface = new Surface;
    auto *inside = new QVBoxLayout(surface);
    inside->setContentsMargins(space::l, space::m, space::l, space::l);
    inside->setSpacing(space::m);
    inside->addWidget(heading);
    for (QWidget *row : rows)
        inside->addWidget(row);
    column->addWidget(surface);
}

void GenerateFields::touch(GenerateField field)
{
    m_touched.insert(field);
    if (field == GenerateField::Data)
        m_touched.insert(GenerateField::Time); // one of the two is needed: the message stands at the time
}

void GenerateFields::retranslate()
{
    const QStringList headings{tr("How many, and where they work"), tr("What each one gives"), tr("How codes look"),
                               tr("When codes may be redeemed")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_headings[i]->setText(headings[i]);
    m_fields[GenerateField::Router]->setLabel(tr("Router"));
    m_fields[GenerateField::Count]->setLabel(tr("Number of vouchers"));
    m_fields[GenerateField::Time]->setLabel(tr("Time limit"));
    m_time->setAccessibleName(tr("Time limit"));
    m_time->setPlaceholderText(tr("No limit"));
    m_timeUnit->setAccessibleName(tr("Unit of the time limit"));
    m_timeCountsField->setLabel(tr("Time runs"));
    m_fields[GenerateField::Data]->setLabel(tr("Data limit"));
    m_data->setAccessibleName(tr("Data limit"));
    m_data->setPlaceholderText(tr("No limit"));
    m_dataUnit->setAccessibleName(tr("Unit of the data limit"));
    m_fields[GenerateField::Price]->setLabel(m_currency.isEmpty() ? tr("Price of one")
                                                                  : tr("Price of one (%1)").arg(m_currency));
    m_price->setPlaceholderText(tr("Free"));
    m_profileField->setLabel(tr("Profile"));
    m_fields[GenerateField::SpeedDown]->setLabel(tr("Download (Mbit/s)"));
    m_fields[GenerateField::SpeedUp]->setLabel(tr("Upload (Mbit/s)"));
    m_fields[GenerateField::Groups]->setLabel(tr("Form"));
    m_fields[GenerateField::Prefix]->setLabel(tr("Prefix"));
    m_prefix->setPlaceholderText(tr("None"));
    m_fields[GenerateField::Password]->setLabel(tr("Password"));
    m_fields[GenerateField::Validity]->setLabel({});
    m_fields[GenerateField::Validity]->setHint(
        tr("Whole days of the shop; the last day counts. What a redeemed code gives does not end with them."));
    m_from.check->setText(tr("From"));
    m_until.check->setText(tr("Until"));
    m_from.day->setAccessibleName(tr("First day"));
    m_until.day->setAccessibleName(tr("Last day"));
    fillChoices();
    followProfile();
}

void GenerateFields::fillChoices()
{
    m_filling = true;
    const auto fill = [](QComboBox *combo, const QList<std::pair<QString, QVariant>> &items) {
        const QVariant chosen = combo->currentData();
        combo->clear();
        for (const auto &[text, value] : items)
            combo->addItem(text, value);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    using Input = GenerateInput;
    fill(m_timeUnit, {{tr("minutes"), int(Input::TimeUnit::Minutes)},
                      {tr("hours"), int(Input::TimeUnit::Hours)},
                      {tr("days"), int(Input::TimeUnit::Days)}});
    fill(m_timeCounts,
         {{tr("From redemption on"), int(TimeCounts::Elapsed)}, {tr("Only while online"), int(TimeCounts::Online)}});
    fill(m_dataUnit, {{tr("MB"), int(Input::DataUnit::Megabytes)}, {tr("GB"), int(Input::DataUnit::Gigabytes)}});
    QList<std::pair<QString, QVariant>> forms;
    for (const GroupsChoice &choice : groupsChoices()) {
        const auto form = vouchers::CodeForm::create({}, choice.groups);
        //: how codes look: %1 "Two groups of five", %2 an example
        forms.append({form ? tr("%1: %2").arg(choice.title, isolated(form->sample())) : choice.title, choice.groups});
    }
    fill(m_groups, forms);
    QList<std::pair<QString, QVariant>> rules;
    for (const PasswordRule rule :
         {PasswordRule::Random, PasswordRule::Digits, PasswordRule::SameAsCode, PasswordRule::None})
        rules.append({passwordRuleText(rule), passwordRuleName(rule)});
    fill(m_password, rules);
    if (m_profile->count() == 0)
        m_profile->addItem({}, QString());
    m_profile->setItemText(0, tr("None"));
    m_filling = false;
}

GenerateInput GenerateFields::input() const
{
    GenerateInput input;
    input.router = router();
    input.count = m_count->text();
    input.prefix = m_prefix->text();
    input.groups = m_groups->currentData().toString();
    input.password = passwordRuleFromName(m_password->currentData().toString()).value_or(PasswordRule::Random);
    input.time = m_time->text();
    input.timeUnit = GenerateInput::TimeUnit(m_timeUnit->currentData().toInt());
    input.timeCounts = TimeCounts(m_timeCounts->currentData().toInt());
    input.data = m_data->text();
    input.dataUnit = GenerateInput::DataUnit(m_dataUnit->currentData().toInt());
    input.profile = m_profile->currentData().toString();
    input.speedDown = m_speedDown->text();
    input.speedUp = m_speedUp->text();
    input.price = m_price->text();
    input.validFrom = m_from.value();
    input.validUntil = m_until.value();
    return input;
}

void GenerateFields::setInput(const GenerateInput &input)
{
    m_filling = true;
    const auto choose = [](QComboBox *combo, const QVariant &value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    m_wantedRouter = input.router;
    m_router->setCurrentIndex(m_router->findData(input.router.value()));
    m_count->setText(input.count);
    m_prefix->setText(input.prefix);
    choose(m_groups, input.groups);
    choose(m_password, passwordRuleName(input.password));
    m_time->setText(input.time);
    choose(m_timeUnit, int(input.timeUnit));
    choose(m_timeCounts, int(input.timeCounts));
    m_data->setText(input.data);
    choose(m_dataUnit, int(input.dataUnit));
    m_wantedProfile = input.profile;
    choose(m_profile, input.profile);
    m_speedDown->setText(input.speedDown);
    m_speedUp->setText(input.speedUp);
    m_price->setText(input.price);
    m_from.set(input.validFrom);
    m_until.set(input.validUntil);
    m_touched.clear();
    m_filling = false;
    followProfile();
    Q_EMIT changed();
}

void GenerateFields::setCurrency(const QString &currency)
{
    m_currency = currency;
    retranslate();
}

RouterId GenerateFields::router() const
{
    return RouterId(m_router->currentData().toLongLong());
}

void GenerateFields::setRouters(const QList<Router> &routers)
{
    QList<std::pair<QString, qint64>> items;
    for (const Router &each : routers) {
        if (each.isActive) // an inactive one refuses work (R9)
            items.append({each.name, each.id.value()});
    }
    // News of a line's state come often: an open list is not to close under the mouse because of them.
    if (items == m_routerItems && !items.isEmpty())
        return;
    m_routerItems = items;
    const RouterId before = router();
    m_filling = true;
    m_router->clear();
    for (const auto &[name, id] : std::as_const(items))
        m_router->addItem(name, id);
    int index = m_router->findData(before.isStored() ? before.value() : m_wantedRouter.value());
    if (index < 0 && items.size() == 1)
        index = 0; // the only one there is needs no choosing
    m_router->setCurrentIndex(index);
    m_router->setPlaceholderText(items.isEmpty() ? tr("Add a router first") : tr("Choose a router"));
    m_filling = false;
    if (router().isStored() && m_router->hasFocus() && !before.isStored())
        focusFirst(); // the page opened before the list came: there is nothing left to choose here
    if (router() != before)
        Q_EMIT routerChosen(router());
    Q_EMIT changed();
}

void GenerateFields::setProfilesLoading(const QString &routerName)
{
    m_routerNotice->clear();
    m_profileField->setHint(tr("Reading the profiles of “%1”…").arg(isolated(routerName)));
}

void GenerateFields::setProfiles(const QList<fleet::HotspotUserProfile> &profiles)
{
    m_routerNotice->clear();
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
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(m_wantedProfile)));
    m_filling = false;
    followProfile();
    Q_EMIT changed();
}

void GenerateFields::setProfilesUnavailable(const Error &error, std::function<void()> tryAgain)
{
    setProfiles({});
    m_routerNotice->showMessage(
        Tone::Warning,
        tr("The router does not answer, so its profiles cannot be chosen now. Vouchers can be generated all the same; "
           "the router is asked when a code is redeemed."),
        error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail);
    m_routerNotice->addAction(tr("Try again"), std::move(tryAgain));
}

void GenerateFields::followProfile()
{
    const QString profile = m_profile->currentData().toString();
    const bool hasProfile = !profile.isEmpty();
    m_speedDown->setEnabled(!hasProfile);
    m_speedUp->setEnabled(!hasProfile);
    m_speedDown->setPlaceholderText(hasProfile ? tr("By profile") : tr("No limit"));
    m_speedUp->setPlaceholderText(hasProfile ? tr("By profile") : tr("No limit"));
    if (!hasProfile) {
        m_profileField->setHint(tr("With a speed and no profile, one that carries the speed is made on the router."));
        return;
    }
    const QString rate = m_rateLimits.value(profile);
    m_profileField->setHint(rate.isEmpty()
                                ? tr("The profile decides the speed; it sets no limit.")
                                : tr("The profile decides the speed: %1 (upload/download).").arg(isolated(rate)));
}

void GenerateFields::showReading(const GenerateReading &reading, bool atAll)
{
    if (atAll) {
        for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
            m_touched.insert(field.key());
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool isTouched = m_touched.contains(field.key());
        field.value()->setError(isTouched ? reading.errors.value(field.key()) : QString());
    }
    m_fields[GenerateField::Data]->setHint(reading.dataHint);
    m_timeCountsField->setHint(reading.timeHint);
}

void GenerateFields::focusFirstError()
{
    for (const GenerateField field :
         {GenerateField::Router, GenerateField::Count, GenerateField::Time, GenerateField::Data, GenerateField::Price,
          GenerateField::SpeedDown, GenerateField::SpeedUp, GenerateField::Groups, GenerateField::Prefix,
          GenerateField::Password, GenerateField::Validity}) {
        if (m_fields[field]->hasError()) {
            m_fields[field]->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void GenerateFields::focusFirst()
{
    if (router().isStored()) {
        m_count->setFocus(Qt::OtherFocusReason);
        m_count->selectAll();
    } else {
        m_router->setFocus(Qt::OtherFocusReason);
    }
}

void GenerateFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nettdesk::ui
