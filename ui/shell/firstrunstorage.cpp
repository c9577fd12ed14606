// SPDX-License-Identifier: GPL-3.0-or-later
// The last steps: where the data is kept, the recovery key, the first router.
#include "ui/shell/firstrunstep.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/surface.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace nettdesk::ui {

StorageStep::StorageStep(const FirstRunServices &services)
    : m_services(services)
    , m_local(new ChoiceCard("device-desktop", this))
    , m_shared(new ChoiceCard("database", this))
    , m_keyInFile(new QCheckBox(this))
    , m_form(new QWidget(this))
    , m_url(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_urlField(new FormField({}, m_url, m_form))
    , m_passwordField(new FormField({}, m_password, m_form))
    , m_test(new Button({}, Button::Kind::Secondary, m_form))
    , m_testResult(new Label({}, TextRole::Body, Tone::Ok, m_form))
{
    m_local->setChecked(true);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(u"postgresql://shop@192.168.1.10:5432/nettdesk"_s);
    m_test->setIconName("plug-connected");
    m_testResult->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_test);
    line->addWidget(m_testResult, 1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, space::xs, 0, 0);
    form->setSpacing(space::l);
    form->addWidget(m_urlField);
    form->addWidget(m_passwordField);
    form->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_local);
    column->addWidget(m_shared);
    column->addWidget(m_form);
    column->addSpacing(space::s);
    column->addWidget(m_keyInFile);
    column->addStretch();
    m_keyInFile->setObjectName(u"keyInFile"_s);

    connect(m_shared, &ChoiceCard::toggled, this, &StorageStep::follow);
    connect(m_test, &Button::clicked, this, &StorageStep::test);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        m_urlField->setError({});
        m_testResult->clear();
    });
    // A password pasted with the address moves to its own field, where nobody reads it.
    connect(m_url, &QLineEdit::editingFinished, this, [this] {
        QUrl url(m_url->text().trimmed());
        if (url.isValid() && !url.password().isEmpty()) {
            m_password->setText(url.password(QUrl::FullyDecoded));
            url.setPassword({});
            m_url->setText(url.toString());
        }
    });
    follow();
    retranslate();
}

void StorageStep::follow()
{
    m_form->setVisible(isShared());
}

QWidget *StorageStep::firstField() const
{
    return isShared() ? m_shared : m_local;
}

bool StorageStep::isShared() const
{
    return m_shared->isChecked();
}

QString StorageStep::url() const
{
    return m_url->text().trimmed();
}

QString StorageStep::password() const
{
    return m_password->text();
}

bool StorageStep::validate()
{
    if (!isShared())
        return true;
    const QUrl url(this->url(), QUrl::StrictMode);
    QString wrong;
    if (this->url().isEmpty())
        wrong = tr("Type the address of the database.");
    else if (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)
        wrong = tr("The address begins with postgresql://");
    else if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2)
        wrong = tr("The address needs a computer and a database, such as postgresql://shop@192.168.1.10:5432/nettdesk");
    m_urlField->setError(wrong);
    if (!wrong.isEmpty())
        m_url->setFocus();
    return wrong.isEmpty();
}

void StorageStep::test()
{
    if (m_test->isBusy() || !validate())
        return;
    m_testResult->clear();
    m_test->setBusy(true);
    QCoro::connect(m_services.testStorage(url(), password()), this, [this](const Result<> &result) {
        m_test->setBusy(false);
        setTestResult(result);
    });
}

void StorageStep::setTestResult(const Result<> &result)
{
    m_urlField->setError(result ? QString() : result.error().message);
    m_testResult->setText(result ? tr("The database answers and can be used.") : QString());
}

void StorageStep::collect(FirstRunAnswers &answers) const
{
    answers.storageUrl = isShared() ? url() : QString();
    answers.storagePassword = isShared() ? password() : QString();
    answers.keyInFile = m_keyInFile->isChecked();
}

void StorageStep::retranslate()
{
    m_local->setTexts(tr("On this computer"),
                      m_services.localStorage.isEmpty()
                          ? tr("Nothing to install. It can be moved to a shared database later.")
                          : tr("Nothing to install. It can be moved to a shared database later. Kept in %1")
                                .arg(m_services.localStorage));
    m_shared->setTexts(tr("Shared, for several counters"), tr("A PostgreSQL database that all of them reach."));
    m_urlField->setLabel(tr("Address of the database"));
    m_passwordField->setLabel(tr("Password of the database user"));
    m_test->setText(tr("Test connection"));
    m_keyInFile->setText(tr("Keep the shop’s key in a file, not in this computer’s keychain"));
    m_keyInFile->setToolTip(tr("For computers without a keychain. The file is readable by your account only; whoever "
                               "copies it together with the data can read the passwords in it."));
}

RecoveryStep::RecoveryStep()
    : m_shown(new Label)
    , m_copy(new Button({}, Button::Kind::Secondary))
    , m_print(new Button({}, Button::Kind::Secondary))
    , m_save(new Button({}, Button::Kind::Secondary))
    , m_done(new Label({}, TextRole::Caption, Tone::Ok))
    , m_ask(new Label({}, TextRole::Strong))
{
    QFont big = codeFont(19);
    big.setWeight(QFont::DemiBold);
    m_shown->setFont(big);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setLayoutDirection(Qt::LeftToRight);
    m_shown->setSelectable(true);
    m_shown->setWordWrap(true);
    m_copy->setIconName("copy");
    m_print->setIconName("printer");
    m_save->setIconName("device-floppy");
    m_ask->setWordWrap(true);

    auto *card = new Surface(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::l, space::xl, space::l, space::l);
    inside->setSpacing(space::l);
    inside->addWidget(m_shown);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    inside->addLayout(buttons);
    m_done->setAlignment(Qt::AlignCenter);
    m_done->setWordWrap(true);
    m_done->hide();
    inside->addWidget(m_done);

    auto *back = new QHBoxLayout;
    back->setSpacing(space::m);
    for (int i = 0; i < 2; ++i) {
        m_edits[i] = new QLineEdit;
        m_edits[i]->setFont(codeFont(15));
        m_edits[i]->setLayoutDirection(Qt::LeftToRight);
        m_edits[i]->setMaxLength(12);
        m_fields[i] = new FormField({}, m_edits[i]);
        back->addWidget(m_fields[i]);
        connect(m_edits[i], &QLineEdit::textEdited, this, [this, i] { m_fields[i]->setError({}); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(card);
    column->addWidget(m_ask);
    column->addLayout(back);
    column->addStretch();
    connect(m_copy, &Button::clicked, this, &RecoveryStep::copy);
    connect(m_print, &Button::clicked, this, &RecoveryStep::print);
    connect(m_save, &Button::clicked, this, &RecoveryStep::save);
    retranslate();
}

void RecoveryStep::setKey(const QString &key, const QString &businessName)
{
    m_key = key;
    m_businessName = businessName;
    m_groups = key.split(u'-', Qt::SkipEmptyParts);
    // The second and the last: who has both has most likely all of it.
    m_asked[0] = m_groups.size() > 2 ? 1 : 0;
    m_asked[1] = std::max(0, int(m_groups.size()) - 1);
    m_shown->setText(key);
    m_shown->setAccessibleName(tr("Recovery key"));
    retranslate();
}

QWidget *RecoveryStep::firstField() const
{
    return m_print;
}

bool RecoveryStep::validate()
{
    // As forgiving as the key's own reader: any case, O for 0, I and L for 1.
    const auto plain = [](QString text) {
        return text.toUpper().remove(u' ').remove(u'-').replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    };
    bool fine = true;
    for (int i = 1; i >= 0; --i) {
        const QString typed = plain(m_edits[i]->text());
        QString wrong;
        if (typed.isEmpty())
            wrong = tr("Type this group of the key.");
        else if (typed != plain(m_groups.value(m_asked[i])))
            wrong = tr("This is not what the key says here. Please compare.");
        m_fields[i]->setError(wrong);
        if (!wrong.isEmpty()) {
            fine = false;
            m_edits[i]->setFocus();
        }
    }
    return fine;
}

QString RecoveryStep::paper() const
{
    return tr("NettDesk recovery key of %1").arg(m_businessName) + u"\n\n"_s + m_key + u"\n\n"_s +
           tr("Keep it where you keep money. Whoever has it and the database can read the router passwords.");
}

void RecoveryStep::say(Tone tone, const QString &text)
{
    m_done->setTone(tone);
    m_done->setText(text);
    m_done->show();
}

void RecoveryStep::copy()
{
    QGuiApplication::clipboard()->setText(m_key);
    say(Tone::Ok, tr("Copied. Paste it somewhere safe, not into a chat."));
}

void RecoveryStep::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        QPainter painter(printer.get());
        QFont font = painter.font();
        font.setPointSize(14);
        painter.setFont(font);
        const int margin = printer->resolution() / 2;
        painter.drawText(QRect(QPoint(0, 0), printer->pageRect(QPrinter::DevicePixel).size().toSize())
                             .adjusted(margin, margin, -margin, -margin),
                         Qt::TextWordWrap, paper());
        const bool sent = painter.end();
        say(sent ? Tone::Ok : Tone::Danger,
            sent ? tr("Sent to the printer.") : tr("The printer did not take it. Save it instead."));
    });
    dialog->open();
}

void RecoveryStep::save()
{
    auto *dialog = new QFileDialog(this, tr("Save recovery key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("NettDesk recovery key.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = paper().toUtf8();
        const bool saved = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
        say(saved ? Tone::Ok : Tone::Danger,
            saved ? tr("Saved. Move the file to another device: here it protects nothing.")
                  : tr("The file could not be written: %1. Choose another folder.").arg(file.errorString()));
    });
    dialog->open();
}

void RecoveryStep::retranslate()
{
    m_print->setText(tr("Print"));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save …"));
    m_ask->setText(tr("To be sure that it is safe, type two of its groups:"));
    for (int i = 0; i < 2; ++i)
        m_fields[i]->setLabel(tr("Group %1 of %2").arg(m_asked[i] + 1).arg(std::max<qsizetype>(m_groups.size(), 5)));
}

RouterStep::RouterStep()
    : m_add(new ChoiceCard("router", this))
    , m_try(new ChoiceCard("flask", this))
    , m_later(new ChoiceCard("clock", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_add);
    column->addWidget(m_try);
    column->addWidget(m_later);
    column->addStretch();
    m_add->setChecked(true);
    retranslate();
}

QWidget *RouterStep::firstField() const
{
    return m_add->isChecked() ? m_add : m_try->isChecked() ? m_try : m_later;
}

FirstRouter RouterStep::choice() const
{
    return m_add->isChecked() ? FirstRouter::AddNow : m_try->isChecked() ? FirstRouter::Simulated : FirstRouter::Later;
}

void RouterStep::retranslate()
{
    m_add->setTexts(tr("Add my router now"), tr("You need its address and a user name and password for it."));
    m_try->setTexts(tr("Try with a simulated router"),
                    tr("A router inside the program, for learning and testing. Remove it whenever you like."));
    m_later->setTexts(tr("Later"), tr("Look around first."));
}

} // namespace nettdesk::ui
