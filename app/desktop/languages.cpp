// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <cstring>

/// The linker drops what nobody calls, so the compiled-in texts are asked for by name. Outside of any namespace.
static void takeTranslationsAlong()
{
    Q_INIT_RESOURCE(translations);
}

namespace nettdesk::app {

using namespace Qt::StringLiterals;

namespace {

/// Our texts are filed under the bare name of their class: lupdate of Qt 6.4 does not follow `namespace a::b {`, while
/// tr() asks under the whole name. Names of classes with texts are unique among themselves.
class OwnTexts final : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        const char *colon = std::strrchr(context, ':');
        const QString found = QTranslator::translate(colon ? colon + 1 : context, text, comment, n);
        // The small structs that give a file its tr() are filed under their own name where they stand inside a
        // function.
        return found.isEmpty() ? QTranslator::translate("Text", text, comment, n) : found;
    }
};

} // namespace

Languages::Languages(QObject *parent) : QObject(parent), m_current(u"en"_s)
{
    takeTranslationsAlong();
    // Names in their own words: whoever looks for a language reads it.
    const QList<ui::Language> known{{u"en"_s, u"English"_s},  {u"es"_s, u"Español"_s},
                                    {u"fr"_s, u"Français"_s}, {u"pt"_s, u"Português"_s},
                                    {u"ar"_s, u"العربية"_s},  {u"id"_s, u"Bahasa Indonesia"_s}};
    for (const ui::Language &language : known) {
        if (language.code == u"en"_s || QFile::exists(u":/i18n/nettdesk_%1.qm"_s.arg(language.code)))
            m_all.append(language);
    }
}

QString Languages::ofThisComputer() const
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        const bool known =
            std::any_of(m_all.begin(), m_all.end(), [&](const ui::Language &l) { return l.code == code; });
        if (known)
            return code;
    }
    return u"en"_s;
}

void Languages::choose(const QString &code)
{
    const bool known = std::any_of(m_all.begin(), m_all.end(), [&](const ui::Language &l) { return l.code == code; });
    if (!known || (code == m_current && !m_installed.empty()))
        return;
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();

    // The country's own habits of numbers and dates, where the computer speaks this language; else the language's.
    const QLocale here = QLocale::system();
    const QLocale locale = here.name().section(u'_', 0, 0) == code ? here : QLocale(code);
    QLocale::setDefault(locale);
    install(std::make_unique<QTranslator>(), // Qt's own dialogs
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(code));
    install(std::make_unique<OwnTexts>(), u":/i18n/nettdesk_%1.qm"_s.arg(code));
    m_current = code;
    QApplication::setLayoutDirection(locale.textDirection());
    Q_EMIT changed(code);
}

ui::LanguageServices Languages::services()
{
    ui::LanguageServices services;
    services.languages = m_all;
    services.current = [this] { return m_current; };
    services.choose = [this](const QString &code) { choose(code); };
    return services;
}

void Languages::install(std::unique_ptr<QTranslator> translator, const QString &file)
{
    if (!translator->load(file))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace nettdesk::app
