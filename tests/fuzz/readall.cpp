// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readall.h"

#include "core/routeros/commandtable.h"
#include "core/routeros/login.h"
#include "core/routeros/values.h"

#include <cstdlib>
#include <cstring>

namespace nettdesk::fuzz {

using namespace routeros;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// One of the ways in which a value is read in earnest: all of them for each would be most of the time. It may be
/// anything; what counts is that none stumbles, and that what one accepts it writes so that it reads the same again.
void readValue(QByteArrayView value, unsigned way)
{
    switch (way % 12) {
    case 0:
        if (const auto duration = parseDuration(value))
            must(parseDuration(formatDuration(*duration)) == *duration);
        break;
    case 1:
        if (const auto item = ItemId::parse(value))
            must(ItemId::parse(item->toBytes()) == *item);
        break;
    case 2:
        if (const auto version = RouterVersion::parse(value))
            must(RouterVersion::parse(version->toBytes()) == *version);
        break;
    case 3:
        if (const auto at = parseDateTime(value, QDate(2025, 6, 15)))
            must(at->date.isValid() && at->time.isValid());
        break;
    case 4:
        if (const auto date = parseDate(value))
            must(parseDate(formatDate(*date, DateStyle::Iso)) == *date);
        break;
    case 5: (void)parseSpeed(value); break;
    case 6: (void)parseByteCount(value); break;
    case 7: (void)parseBytePair(value); break;
    case 8: (void)parseOptionalDuration(value); break;
    case 9: (void)parseGmtOffset(value); break;
    case 10: (void)challengeResponse(value, value); break;
    default: (void)trapError({Trap{value.toByteArray(), {}}});
    }
}

} // namespace

int readAll(QByteArrayView input)
{
    if (input.isEmpty())
        return 0;
    const qsizetype piece = quint8(input.front()) + 1;
    input = input.sliced(1);

    SentenceReader whole;
    whole.feed(input);
    SentenceCutter cutter;
    CommandTable table;
    const SteadyTime now{};
    static const Command print("/ip/hotspot/user/print");
    const auto call = table.start(print, Exchange::Kind::Call, {}, now);
    const auto stream = table.start(print, Exchange::Kind::Stream, {}, now);
    detail::RowStore store;
    QList<Sentence> sentences;

    for (bool broken = false; !input.isEmpty() && !broken;) {
        char *const room = cutter.room(piece);
        const qsizetype part = std::min({piece, cutter.roomSize(), input.size()});
        std::memcpy(room, input.data(), size_t(part));
        cutter.wrote(part);
        input = input.sliced(part);
        while (true) {
            const auto cut = cutter.next();
            if (!cut) {
                must(cut.error().kind == Error::Kind::Invalid && !cutter.next());
                broken = true;
                break;
            }
            if (!*cut)
                break;
            const Sentence sentence = toSentence((*cut)->words);
            must((*cut)->tag == sentence.tag || sentence.word.startsWith(".tag="));
            const auto other = whole.next(); // fed at once: cut the same
            must(other && *other && **other == sentence);
            store.append(**cut);
            sentences.append(sentence);
            table.take(**cut, now);
        }
        if (broken)
            must(!whole.next());
    }

    // The rows are good although the cutter has gone on.
    unsigned way = 0;
    const Rows rows(std::make_shared<detail::RowStore>(std::move(store)));
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const Row row = rows[index];
        must(row.attributes() == sentences[index].attributes);
        for (const auto [name, value] : row) {
            const QByteArrayView found = row.value(name);
            must(!found.isNull());
            if (name.indexOf('=') < 0)
                must(found == sentences[index].value(name));
            (void)row.text(name);
            readValue(value, unsigned(piece) + ++way);
        }
        // What we would send ourselves reads back the same.
        SentenceReader again;
        again.feed(encode(sentences[index]));
        must(again.next().value().value() == sentences[index]);
    }
    table.endAll({Error::Kind::NotReachable, {}, {}}, true);
    must(call->answer.isSet() && stream->answer.isSet() && table.taken() == 0);
    return int(rows.size());
}

} // namespace nettdesk::fuzz
