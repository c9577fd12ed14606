// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/schemacheck.h"

namespace nettdesk::simulator {

namespace {

/// Not in the trees, for they are the API's own: MikroTik manual, "API".
const QSet<QByteArray> &argumentsOf(const QByteArray &word)
{
    static const QHash<QByteArray, QSet<QByteArray>> ofTheApi{
        {"/login", {"name", "password", "response"}}, {"/cancel", {"tag"}}, {"/quit", {}}};
    static const QSet<QByteArray> none;
    const auto it = ofTheApi.constFind(word);
    return it == ofTheApi.constEnd() ? none : *it;
}

} // namespace

SchemaCheck::SchemaCheck(std::shared_ptr<const Menus> menus) : m_menus(std::move(menus)) {}

QStringList SchemaCheck::violations(const routeros::Sentence &command) const
{
    QStringList found;
    const QString word = QString::fromUtf8(command.word);
    const bool ofTheApi = command.word == "/login" || command.word == "/cancel" || command.word == "/quit";
    const qsizetype slash = command.word.lastIndexOf('/');
    const QByteArray verb = command.word.sliced(slash + 1);
    const Menu *menu = slash < 0 ? nullptr : m_menus->find(command.word.first(slash));
    const bool reads = verb == "print" || verb == "getall" || verb == "listen";
    const bool gets = verb == "get"; // everywhere where print is, and left out of the trees
    if (!ofTheApi && (!menu || !menu->verbs.contains(reads || gets ? QByteArray("print") : verb)))
        return {QStringLiteral("no such command: %1").arg(word)};

    const Arguments known = menu ? menu->verbs.value(verb) : Arguments();
    for (const routeros::Attribute &argument : command.attributes) {
        const QByteArray &name = argument.name;
        bool isKnown = known.contains(name);
        if (ofTheApi)
            isKnown = argumentsOf(command.word).contains(name);
        else if (reads)
            isKnown = m_menus->printArguments().contains(name);
        else if (gets)
            isKnown = name == "number" || name == "numbers" || name == ".id" || name == "value-name";
        else if (name == ".id") // one with numbers on the API
            isKnown = known.contains("numbers") || known.contains("number");
        if (!isKnown)
            found.append(QStringLiteral("no such argument: %1 =%2=").arg(word, QString::fromUtf8(name)));
    }
    for (const QByteArray &other : command.words) {
        if (!other.startsWith('?') || !reads)
            found.append(QStringLiteral("no such word: %1 %2").arg(word, QString::fromUtf8(other.left(40))));
    }
    return found;
}

} // namespace nettdesk::simulator
