// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/generatefields.h"

#include "ui/vouchers/codefields.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/vouchertexts.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where codes may be redeemed, as an entry of the list: "router", "all", "roam", "group 7".
QString scopeKey(VoucherScope scope, RouterGroupId group)
{
    return scope == VoucherScope::Group ? u"group %1"_s.arg(group.value()) : voucherScopeName(scope);
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
    , m_package(narrowComboBox("package"))
    , m_router(narrowComboBox("router"))
    , m_count(new QLineEdit)
    , m_scope(narrowComboBox("scope"))
    , m_onRedemption(new ChoiceCard("ticket"))
    , m_ahead(new ChoiceCard("router"))
    , m_place(new Label({}, TextRole::Caption, Tone::Muted))
    , m_terms(new TermsFields)
    , m_code(new CodeFields)
{
    m_count->setObjectName(u"count"_s);
    m_count->setMaxLength(40);
    m_from = makeDay(0, VoucherField::Validity);
    m_until = makeDay(90, VoucherField::Validity);
    m_endsLatest = makeDay(180, VoucherField::EndsLatest);
    for (int i = 0; i < 4; ++i)
        m_headings << new Label({}, TextRole::Heading);
    const auto field = [this](VoucherField id, QWidget *widget) {
        auto *made = new FormField({}, widget);
        m_fields.insert(id, made);
        return made;
    };
    const auto daysRow = [](const QList<DayChoice> &choices) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        for (const DayChoice &choice : choices) {
            layout->addWidget(choice.check);
            layout->addWidget(choice.day);
            layout->addSpacing(space::l);
        }
        layout->addStretch();
        return row;
    };

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(formGroup(m_headings[0],
                                {beside({field(VoucherField::Package, m_package), field(VoucherField::Count, m_count)}),
                                 beside({field(VoucherField::Router, m_router), field(VoucherField::Scope, m_scope)}),
                                 makePlaces()}));
    column->addWidget(formGroup(m_headings[1], {m_terms}));
    column->addWidget(formGroup(m_headings[2], {m_code}));
    column->addWidget(formGroup(m_headings[3], {field(VoucherField::Validity, daysRow({m_from, m_until})),
                                                field(VoucherField::EndsLatest, daysRow({m_endsLatest}))}));
    column->addStretch();

    const auto tellChange = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_count, &QLineEdit::textEdited, this, [this] {
        touch(VoucherField::Count);
        Q_EMIT changed();
    });
    connect(m_count, &QLineEdit::returnPressed, this, &GenerateFields::submitted);
    for (QComboBox *box : {m_router, m_scope})
        connect(box, &QComboBox::currentIndexChanged, this, tellChange);
    connect(m_router, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        touch(VoucherField::Router);
        Q_EMIT routerChosen(router());
    });
    connect(m_package, &QComboBox::currentIndexChanged, this, &GenerateFields::followPackage);
    connect(m_ahead, &ChoiceCard::toggled, this, [this, tellChange] {
        followProvision();
        tellChange();
    });
    connect(m_terms, &TermsFields::changed, this, tellChange);
    connect(m_terms, &TermsFields::submitted, this, &GenerateFields::submitted);
    connect(m_code, &CodeFields::changed, this, tellChange);
    connect(m_code, &CodeFields::submitted, this, &GenerateFields::submitted);
    m_onRedemption->setChecked(true);
    retranslate();
}

QWidget *GenerateFields::makePlaces()
{
    m_onRedemption->setObjectName(u"onRedemption"_s);
    m_ahead->setObjectName(u"ahead"_s);
    auto *group = new QButtonGroup(this);
    group->addButton(m_onRedemption);
    group->addButton(m_ahead);
    m_place->setWordWrap(true);
    auto *places = new QWidget;
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(beside({m_onRedemption, m_ahead}));
    column->addWidget(m_place);
    return places;
}

GenerateFields::DayChoice GenerateFields::makeDay(int inDays, VoucherField field)
{
    DayChoice choice{new QCheckBox, new QDateEdit(QDate::currentDate().addDays(inDays))};
    choice.day->setCalendarPopup(true);
    choice.day->setEnabled(false);
    connect(choice.check, &QCheckBox::toggled, choice.day, &QWidget::setEnabled);
    const auto tell = [this, field] {
        if (m_filling)
            return;
        touch(field);
        Q_EMIT changed();
    };
    connect(choice.check, &QCheckBox::toggled, this, tell);
    connect(choice.day, &QDateEdit::dateChanged, this, tell);
    return choice;
}

void GenerateFields::touch(VoucherField field)
{
    m_touched.insert(field);
}

void GenerateFields::retranslate()
{
    const QStringList headings{tr("How many, and where they work"), tr("What each one gives"), tr("How codes look"),
                               tr("When codes may be redeemed")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_headings[i]->setText(headings[i]);
    m_fields[VoucherField::Package]->setLabel(tr("Package"));
    m_fields[VoucherField::Router]->setLabel(tr("Router"));
    m_fields[VoucherField::Scope]->setLabel(tr("May be redeemed at"));
    m_fields[VoucherField::Count]->setLabel(tr("Number of vouchers"));
    m_onRedemption->setTexts(tr("On redemption"), tr("The account is made when somebody redeems the code."));
    m_ahead->setTexts(tr("Ahead"), tr("The accounts are made now: codes work while every computer is off."));
    m_fields[VoucherField::Validity]->setLabel({});
    m_fields[VoucherField::Validity]->setHint(
        tr("Whole days of the shop; the last day counts. What a redeemed code gives does not end with them."));
    m_fields[VoucherField::EndsLatest]->setLabel({});
    m_fields[VoucherField::EndsLatest]->setHint(tr("Whatever is left of a code after this day is lost."));
    m_from.check->setText(tr("From"));
    m_until.check->setText(tr("Until"));
    m_endsLatest.check->setText(tr("Ends at the latest on"));
    m_from.day->setAccessibleName(tr("First day"));
    m_until.day->setAccessibleName(tr("Last day"));
    m_endsLatest.day->setAccessibleName(tr("Last day of use"));

    fillScopes();
    fillPackages();
}

void GenerateFields::setGroups(const QList<RouterGroup> &groups)
{
    m_groups = groups;
    fillScopes();
}

void GenerateFields::fillScopes()
{
    QList<std::pair<QString, QVariant>> items{{tr("This router only"), scopeKey(VoucherScope::OneRouter, {})}};
    for (const RouterGroup &group : std::as_const(m_groups)) //: %1 the name of a group of routers
        items.append({tr("Any router of “%1”").arg(isolated(group.name)), scopeKey(VoucherScope::Group, group.id)});
    items.append({tr("Any router: the first one is kept"), scopeKey(VoucherScope::All, {})});
    items.append({tr("Any router, moving along"), scopeKey(VoucherScope::Roam, {})});
    m_filling = true;
    fillChoices(m_scope, items);
    if (m_scope->findData(m_wantedScope) > 0)
        choose(m_scope, std::exchange(m_wantedScope, {}));
    m_filling = false;
}

void GenerateFields::choosePackage(PackageId package)
{
    if (m_package->findData(package.value()) > 0)
        choose(m_package, package.value());
    else
        m_wantedPackage = package;
}

void GenerateFields::setPackages(const QList<Package> &packages)
{
    m_packages.clear();
    std::copy_if(packages.cbegin(), packages.cend(), std::back_inserter(m_packages),
                 [](const Package &package) { return package.isActive; });
    fillPackages();
}

void GenerateFields::fillPackages()
{
    const PackageId before(m_package->currentData().toLongLong());
    QList<std::pair<QString, QVariant>> items{{tr("None: own terms"), qint64{0}}};
    for (const Package &package : std::as_const(m_packages))
        items.append({package.name, package.id.value()});
    m_filling = true;
    fillChoices(m_package, items);
    if (m_wantedPackage.isStored() && m_package->findData(m_wantedPackage.value()) > 0)
        choose(m_package, std::exchange(m_wantedPackage, {}).value());
    m_filling = false;
    m_fields[VoucherField::Package]->setVisible(!m_packages.isEmpty());
    if (PackageId(m_package->currentData().toLongLong()) != before)
        followPackage();
}

void GenerateFields::followPackage()
{
    if (m_filling)
        return;
    const PackageId chosen(m_package->currentData().toLongLong());
    const auto found = std::find_if(m_packages.cbegin(), m_packages.cend(),
                                    [chosen](const Package &package) { return package.id == chosen; });
    const bool isPackage = found != m_packages.cend();
    if (isPackage) {
        GenerateInput filled = input();
        filled.takeFrom(*found);
        setInput(filled);
    }
    m_terms->setLocked(isPackage);
    m_code->setLocked(isPackage);
    m_fields[VoucherField::Package]->setHint(isPackage ? tr("What it gives and how codes look is set in the package.")
                                                       : QString());
    Q_EMIT changed();
}

void GenerateFields::followProvision()
{
    // Ahead needs one router: on several, each would give the full time (V16).
    const bool isAhead = m_ahead->isChecked();
    if (isAhead)
        choose(m_scope, scopeKey(VoucherScope::OneRouter, {}));
    m_scope->setEnabled(!isAhead);
    m_fields[VoucherField::Scope]->setHint(isAhead ? tr("Codes made ahead stand on one router.") : QString());
}

GenerateInput GenerateFields::input() const
{
    GenerateInput input;
    static_cast<TermsInput &>(input) = m_terms->input();
    static_cast<CodeInput &>(input) = m_code->input();
    input.router = router();
    input.package = PackageId(m_package->currentData().toLongLong());
    input.count = m_count->text();
    input.provision = m_ahead->isChecked() ? Provision::Ahead : Provision::OnRedemption;
    const QString scope = m_scope->currentData().toString();
    input.scope = voucherScopeFromName(scope.section(u' ', 0, 0)).value_or(VoucherScope::OneRouter);
    input.group = RouterGroupId(scope.section(u' ', 1, 1).toLongLong());
    input.validFrom = m_from.value();
    input.validUntil = m_until.value();
    input.endsLatest = m_endsLatest.value();
    return input;
}

void GenerateFields::setInput(const GenerateInput &input)
{
    m_filling = true;
    m_wantedRouter = input.router;
    m_router->setCurrentIndex(m_router->findData(input.router.value()));
    m_wantedPackage = m_package->findData(input.package.value()) < 0 ? input.package : PackageId();
    choose(m_package, input.package.value());
    m_count->setText(input.count);
    m_terms->setInput(input);
    m_code->setInput(input);
    m_wantedScope = scopeKey(input.scope, input.group);
    choose(m_scope, m_wantedScope);
    (input.provision == Provision::Ahead ? m_ahead : m_onRedemption)->setChecked(true);
    m_from.set(input.validFrom);
    m_until.set(input.validUntil);
    m_endsLatest.set(input.endsLatest);
    m_touched.clear();
    const bool isPackage = m_package->currentData().toLongLong() > 0;
    m_terms->setLocked(isPackage);
    m_code->setLocked(isPackage);
    m_filling = false;
    followProvision();
    Q_EMIT changed();
}

void GenerateFields::setCurrency(const QString &currency)
{
    m_terms->setCurrency(currency);
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
    m_fields[VoucherField::Scope]->setVisible(items.size() > 1); // with one router there is nothing to choose
    m_filling = false;
    if (router().isStored() && m_router->hasFocus() && !before.isStored())
        focusFirst(); // the page opened before the list came: there is nothing left to choose here
    if (router() != before)
        Q_EMIT routerChosen(router());
    Q_EMIT changed();
}

void GenerateFields::showReading(const GenerateReading &reading, bool atAll)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (atAll)
            m_touched.insert(field.key());
        field.value()->setError(m_touched.contains(field.key()) ? reading.errors.value(field.key()) : QString());
    }
    m_place->setText(reading.placeHint);
    m_fields[VoucherField::Router]->setHint(reading.endsHint);
    m_terms->showErrors(reading.errors, atAll);
    m_terms->showHints(reading.timeHint, reading.dataHint);
    m_code->showErrors(reading.errors, atAll);
}

void GenerateFields::focusFirstError()
{
    for (const VoucherField field : {VoucherField::Count, VoucherField::Router, VoucherField::Scope}) {
        if (m_fields[field]->hasError())
            return m_fields[field]->field()->setFocus(Qt::OtherFocusReason);
    }
    for (QWidget *wrong : {m_terms->firstWrong(), m_code->firstWrong()}) {
        if (wrong)
            return wrong->setFocus(Qt::OtherFocusReason);
    }
    for (const VoucherField field : {VoucherField::Validity, VoucherField::EndsLatest}) {
        if (m_fields[field]->hasError())
            return (field == VoucherField::Validity ? m_until : m_endsLatest).day->setFocus(Qt::OtherFocusReason);
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
