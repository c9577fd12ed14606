// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routeros/sentence.h"
#include "tests/fuzz/readall.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace nettdesk;

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_was_once_found_is_read_without_harm_data();
    void what_was_once_found_is_read_without_harm();
    void noise_is_read_without_harm();
};

void CorpusTest::what_was_once_found_is_read_without_harm_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(CORPUS), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void CorpusTest::what_was_once_found_is_read_without_harm()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray input = file.readAll();
    for (int piece : {0, 1, 2, 6, 255}) {
        QByteArray cut = input;
        cut[0] = char(piece);
        fuzz::readAll(cut);
    }
}

void CorpusTest::noise_is_read_without_harm()
{
    const QByteArray good = routeros::encode({"!re", {{"name", "a=b"}, {"limit-uptime", "1d2h"}}, {}, "1"}) +
                            routeros::encode({"!trap", {{"message", "no such item"}}, {}, "1"}) +
                            routeros::encode({"!done", {{"ret", "*3"}}, {}, "2"});
    QRandomGenerator random(20260101);
    for (int round = 0; round < 4'000; ++round) {
        QByteArray bad = '\7' + good + good;
        for (int change = int(random.bounded(6)); change >= 0; --change)
            bad[random.bounded(bad.size())] = char(random.bounded(256));
        fuzz::readAll(bad);
    }
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpustest.moc"
