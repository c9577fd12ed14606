// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagedialog.h"

#include "ui/packages/colourpicker.h"
#include "ui/packages/packagetile.h"
#include "ui/vouchers/codefields.h"
#include "ui/vouchers/codestrengthmeter.h"
#include "ui/vouchers/formrows.h"
#include "ui/vouchers/termsfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/surface.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;

PackageDialog::PackageDialog(fleet::RouterService &routers, Actor actor, Business business, const Clock &clock,
                             std::optional<Package> package, QWidget *parent)
    : QDialog(parent)
    , m_routers(routers)
    , m_actor(std::move(actor))
    , m_business(std::move(business))
    , m_clock(clock)
    , m_package(std::move(package))
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_colour(new ColourPicker)
    , m_router(narrowComboBox("router"))
    , m_active(new QCheckBox(tr("Offered at the counter")))
    , m_onRedemption(new ChoiceCard("ticket"))
    , m_ahead(new ChoiceCard("router"))
    , m_place(new Label({}, TextRole::Caption, Tone::Muted))
    , m_terms(new TermsFields)
    , m_code(new CodeFields)
    , m_tile(new PackageTile)
    , m_strength(new CodeStrengthMeter)
    , m_summary(new Label({}, TextRole::Body))
    , m_message(new MessageBar)
    , m_cancel(new Button(tr("Cancel")))
    , m_save(new Button(isNew() ? tr("Make package") : tr("Save"), Button::Kind::Primary))
{
    setObjectName(u"packageDialog"_s);
    setWindowTitle(isNew() ? tr("New package") : tr("Edit package"));
    m_name->setObjectName(u"name"_s);
    m_description->setObjectName(u"description"_s);
    m_active->setObjectName(u"active"_s);
    m_save->setObjectName(u"save"_s);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    m_terms->setCurrency(m_business.currency);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(makeForm(), 1);
    columns->addWidget(makeSide());
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new Label(windowTitle(), TextRole::Title));
    column->addLayout(columns, 1);
    column->addWidget(m_message);
    column->addLayout(foot);
    const QSize most = screen()->availableSize() * 9 / 10;
    resize(QSize(scaledText(900), scaledText(680)).boundedTo(most));

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTouched = true;
        follow();
    });
    connect(m_description, &QLineEdit::textEdited, this, &PackageDialog::follow);
    connect(m_colour, &ColourPicker::changed, this, &PackageDialog::follow);
    connect(m_active, &QCheckBox::toggled, this, &PackageDialog::follow);
    connect(m_ahead, &ChoiceCard::toggled, this, &PackageDialog::follow);
    connect(m_terms, &TermsFields::changed, this, &PackageDialog::follow);
    connect(m_code, &CodeFields::changed, this, &PackageDialog::follow);
    connect(m_router, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        fetchProfiles();
        follow();
    });
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &PackageDialog::save);

    PackageInput first;
    if (m_package)
        first = PackageInput::of(*m_package);
    setInput(first);
    fetchRouters();
    m_name->setFocus();
}

QWidget *PackageDialog::makeForm()
{
    const auto field = [this](VoucherField id, const QString &label, QWidget *widget) {
        auto *made = new FormField(label, widget);
        m_fields.insert(id, made);
        return made;
    };
    m_onRedemption->setTexts(tr("On redemption"), tr("The account is made when somebody redeems the code."));
    m_ahead->setTexts(tr("Ahead"), tr("The account is made with the sale: the code works at once."));
    m_onRedemption->setObjectName(u"onRedemption"_s);
    m_ahead->setObjectName(u"ahead"_s);
    auto *ways = new QButtonGroup(this);
    ways->addButton(m_onRedemption);
    ways->addButton(m_ahead);
    m_place->setWordWrap(true);
    m_description->setPlaceholderText(tr("For example: two devices, video included"));

    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::l);
    column->addWidget(formGroup(new Label(tr("What it is"), TextRole::Heading),
                                {field(VoucherField::Name, tr("Name"), m_name),
                                 field(VoucherField::Description, tr("Description"), m_description),
                                 new FormField(tr("Colour of its tile"), m_colour), m_active}));
    column->addWidget(formGroup(new Label(tr("What it gives"), TextRole::Heading), {m_terms}));
    column->addWidget(
        formGroup(new Label(tr("Where it works"), TextRole::Heading),
                  {field(VoucherField::Router, tr("Router"), m_router), beside({m_onRedemption, m_ahead}), m_place}));
    column->addWidget(formGroup(new Label(tr("How codes look"), TextRole::Heading), {m_code}));
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form);
    return scroll;
}

QWidget *PackageDialog::makeSide()
{
    // It is looked at, not pressed.
    m_tile->setFocusPolicy(Qt::NoFocus);
    m_tile->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_summary->setWordWrap(true);
    auto *side = new Surface;
    side->setFixedWidth(scaledText(264));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(new Label(tr("At the counter"), TextRole::Strong));
    column->addWidget(m_tile);
    column->addSpacing(space::m);
    column->addWidget(m_strength);
    column->addSpacing(space::m);
    column->addWidget(new Label(tr("In one sentence"), TextRole::Strong));
    column->addWidget(m_summary);
    column->addStretch();
    return side;
}

PackageDialog::~PackageDialog()
{
    hide();
}

PackageInput PackageDialog::input() const
{
    PackageInput input;
    static_cast<TermsInput &>(input) = m_terms->input();
    static_cast<CodeInput &>(input) = m_code->input();
    input.name = m_name->text();
    input.description = m_description->text();
    input.colour = m_colour->colour();
    // Until the routers are there, the one that was stored stands.
    input.router = m_router->count() > 0 ? RouterId(m_router->currentData().toLongLong()) : m_wantedRouter;
    input.provision = m_ahead->isChecked() ? Provision::Ahead : Provision::OnRedemption;
    input.isActive = m_active->isChecked();
    return input;
}

void PackageDialog::setInput(const PackageInput &input)
{
    m_filling = true;
    m_name->setText(input.name);
    m_description->setText(input.description);
    m_colour->setColour(input.colour);
    m_wantedRouter = input.router;
    if (m_router->count() > 0)
        choose(m_router, input.router.value());
    m_terms->setInput(input);
    m_code->setInput(input);
    (input.provision == Provision::Ahead ? m_ahead : m_onRedemption)->setChecked(true);
    m_active->setChecked(input.isActive);
    m_filling = false;
    follow();
}

void PackageDialog::fetchRouters()
{
    QCoro::connect(m_routers.list(m_actor), this, [this](const Result<QList<Router>> &routers) {
        if (!routers) {
            m_message->showError(routers.error());
            return;
        }
        m_filling = true;
        m_router->clear();
        m_router->addItem(tr("Any router"), qint64{0});
        for (const Router &router : *routers) {
            if (router.isActive || router.id == m_wantedRouter)
                m_router->addItem(router.name, router.id.value());
        }
        choose(m_router, m_wantedRouter.value());
        m_filling = false;
        fetchProfiles();
        follow();
    });
}

void PackageDialog::fetchProfiles()
{
    const int turn = ++m_turn;
    const RouterId router(m_router->currentData().toLongLong());
    if (!router.isStored()) {
        m_terms->setNoProfiles(tr("Profiles belong to one router: choose it below to choose among them."));
        return;
    }
    m_terms->setProfilesLoading(m_router->currentText());
    QCoro::connect(m_routers.profiles(m_actor, router), this,
                   [this, turn](const Result<QList<fleet::HotspotUserProfile>> &profiles) {
                       if (turn != m_turn)
                           return;
                       if (profiles)
                           m_terms->setProfiles(*profiles);
                       else
                           m_terms->setProfilesUnavailable(profiles.error(), [this] { fetchProfiles(); });
                   });
}

void PackageDialog::follow()
{
    if (m_filling)
        return;
    m_reading = readPackageInput(input(), m_business, m_clock.now());
    const FieldErrors &errors = m_reading.errors;
    m_fields[VoucherField::Name]->setError(m_pressed || m_nameTouched ? errors.value(VoucherField::Name) : QString());
    m_fields[VoucherField::Description]->setError(errors.value(VoucherField::Description));
    m_fields[VoucherField::Router]->setError(errors.value(VoucherField::Router));
    m_terms->showErrors(errors, m_pressed);
    m_terms->showHints(m_reading.timeHint, m_reading.dataHint);
    m_code->showErrors(errors, m_pressed);
    m_place->setText(m_reading.placeHint);

    PackageFace face = faceOf(m_reading.package);
    if (face.name.isEmpty())
        face.name = tr("Day pass");
    face.key = 1;
    m_tile->setFace(face);
    const CodeReading code = readCode(m_code->input());
    m_strength->setStrength(code.errors.isEmpty() ? std::optional(code.form.strength(1'000)) : std::nullopt);
    m_summary->setText(m_reading.isComplete() ? m_reading.summary : tr("Some fields still need an answer."));
    m_summary->setTone(m_reading.isComplete() ? Tone::Neutral : Tone::Muted);
}

void PackageDialog::save()
{
    m_pressed = true;
    follow();
    if (!m_reading.isComplete()) {
        focusFirstError();
        return;
    }
    Package package = m_reading.package;
    if (!isNew()) {
        package.id = m_package->id;
        package.position = m_package->position;
        package.createdAt = m_package->createdAt;
    }
    m_message->clear();
    m_save->setBusy(true);
    Q_EMIT submitted(package);
}

void PackageDialog::showError(const Error &error)
{
    m_save->setBusy(false);
    if (error.kind == Error::Kind::AlreadyExists) {
        m_fields[VoucherField::Name]->setError(error.message);
        m_name->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->showError(error);
    }
}

void PackageDialog::focusFirstError()
{
    for (const VoucherField field : {VoucherField::Name, VoucherField::Description}) {
        if (m_fields[field]->hasError())
            return m_fields[field]->field()->setFocus(Qt::OtherFocusReason);
    }
    QWidget *wrong = m_terms->firstWrong();
    if (!wrong && m_fields[VoucherField::Router]->hasError())
        wrong = m_router;
    if (!wrong)
        wrong = m_code->firstWrong();
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
}

} // namespace nettdesk::ui
