// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routers/ratelimitform.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nettdesk::ui {

using namespace Qt::StringLiterals;
using fleet::RateLimit;
using Field = RateLimit::Field;

RateLimitForm::RateLimitForm(QWidget *parent)
    : QWidget(parent)
    , m_priority(new QComboBox)
    , m_notation(new QLineEdit)
    , m_notationField(new FormField(tr("As RouterOS writes it"), m_notation))
    , m_moreButton(new Button(tr("Bursts and priority"), Button::Kind::Quiet))
    , m_more(new QWidget)
    , m_sentence(new Label({}, TextRole::Body, Tone::Muted))
{
    m_notation->setObjectName(u"rateLimit"_s);
    m_notation->setFont(codeFont());
    m_notation->setLayoutDirection(Qt::LeftToRight);
    m_notation->setPlaceholderText(tr("No limit"));
    m_notationField->setHint(tr("Up first: 2M/10M is 2 up and 10 down."));
    m_sentence->setWordWrap(true);
    m_moreButton->setIconName("chevron-down");
    m_moreButton->setAutoDefault(false);
    m_moreButton->setCheckable(true);
    makeBoxes();
    connect(m_moreButton, &Button::toggled, this, &RateLimitForm::showMore);
    connect(m_notation, &QLineEdit::textEdited, this, &RateLimitForm::readNotation);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &RateLimitForm::readBoxes);
    showMore(false);
    say(std::nullopt, false);
}

void RateLimitForm::makeBoxes()
{
    const QHash<int, QString> labels{
        {int(Field::Down), tr("Down")},
        {int(Field::Up), tr("Up")},
        {int(Field::BurstDown), tr("Burst down")},
        {int(Field::BurstUp), tr("Burst up")},
        {int(Field::ThresholdDown), tr("While below, down")},
        {int(Field::ThresholdUp), tr("While below, up")},
        {int(Field::TimeDown), tr("Averaged over, down")},
        {int(Field::TimeUp), tr("Averaged over, up")},
        {int(Field::LeastDown), tr("At least, down")},
        {int(Field::LeastUp), tr("At least, up")},
    };
    auto *first = new QGridLayout;
    auto *more = new QGridLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    for (QGridLayout *grid : {first, more}) {
        grid->setHorizontalSpacing(space::m);
        grid->setVerticalSpacing(space::s);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
    }
    int row = 0;
    for (const auto &[down, up] : RateLimitBoxes::pairs) {
        const bool isTime = down == Field::TimeDown;
        int column = 0;
        for (const Field which : {down, up}) {
            auto *edit = new QLineEdit;
            edit->setLayoutDirection(Qt::LeftToRight);
            edit->setObjectName(u"box%1"_s.arg(int(which)));
            edit->setPlaceholderText(isTime                                       ? tr("seconds")
                                     : which == Field::Down || which == Field::Up ? tr("no limit")
                                                                                  : QString());
            auto *field = new FormField(labels.value(int(which)), edit);
            m_fields.insert(int(which), field);
            connect(edit, &QLineEdit::textEdited, this, &RateLimitForm::readBoxes);
            (row == 0 ? first : more)->addWidget(field, row, column++, Qt::AlignTop);
        }
        ++row;
    }
    m_priority->setObjectName(u"priority"_s);
    m_priority->addItem(tr("Not said (8)"), 0);
    for (int priority = 1; priority <= 8; ++priority)
        m_priority->addItem(priority == 1   ? tr("1, served first")
                            : priority == 8 ? tr("8, served last")
                                            : QString::number(priority),
                            priority);
    more->addWidget(new FormField(tr("Priority"), m_priority), row, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(first);
    column->addWidget(m_moreButton, 0, Qt::AlignLeading);
    column->addWidget(m_more);
    column->addWidget(m_notationField);
    column->addWidget(m_sentence);
}

void RateLimitForm::showMore(bool more)
{
    m_more->setVisible(more);
    const QSignalBlocker quiet(m_moreButton);
    m_moreButton->setChecked(more);
    m_moreButton->setIconName(more ? "chevron-up" : "chevron-down");
    Q_EMIT resized();
}

void RateLimitForm::setText(const QString &routerText)
{
    m_notation->setText(routerText);
    readNotation();
    showMore(m_boxes.hasMore());
}

QString RateLimitForm::text() const
{
    return m_notation->text().trimmed();
}

void RateLimitForm::readBoxes()
{
    for (const auto &[down, up] : RateLimitBoxes::pairs) {
        for (const Field which : {down, up})
            *m_boxes.box(which) = m_fields.value(int(which))->as<QLineEdit>()->text();
    }
    m_boxes.priority = m_priority->currentData().toInt();
    const auto limit = m_boxes.limit();
    if (limit)
        m_notation->setText(limit->routerText());
    say(limit ? std::nullopt : std::optional(limit.error()), false);
    Q_EMIT changed();
}

void RateLimitForm::readNotation()
{
    const auto limit = RateLimit::read(m_notation->text());
    if (!limit) {
        say(limit.error(), true);
        Q_EMIT changed();
        return;
    }
    m_boxes = RateLimitBoxes::from(*limit);
    fillBoxes();
    if (m_boxes.hasMore() && m_more->isHidden())
        showMore(true);
    say(limit->fault(), false);
    Q_EMIT changed();
}

void RateLimitForm::fillBoxes()
{
    for (const auto &[down, up] : RateLimitBoxes::pairs) {
        for (const Field which : {down, up})
            m_fields.value(int(which))->as<QLineEdit>()->setText(*m_boxes.box(which));
    }
    const QSignalBlocker quiet(m_priority);
    m_priority->setCurrentIndex(m_priority->findData(m_boxes.priority));
}

void RateLimitForm::say(const std::optional<RateLimit::Fault> &fault, bool inNotation)
{
    const bool had = m_hasFault;
    m_hasFault = fault.has_value();
    FormField *wrong = fault && !inNotation ? m_fields.value(int(fault->field)) : nullptr;
    for (FormField *field : std::as_const(m_fields))
        field->setError(field == wrong ? fault->message : QString());
    m_notationField->setError(fault && !wrong ? fault->message : QString());
    if (wrong && wrong->parentWidget() == m_more && m_more->isHidden())
        showMore(true);
    const auto limit = m_boxes.limit();
    m_sentence->setText(fault || !limit ? QString() : limit->isUnlimited() ? tr("No limit.") : limit->text());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    if (had != m_hasFault)
        Q_EMIT resized();
}

} // namespace nettdesk::ui
