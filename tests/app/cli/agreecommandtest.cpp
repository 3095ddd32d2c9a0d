// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The agreement of a story, as the command line prints it.

#include "commandfixture.h"
#include "interchange/csv.h"
#include "workspace/languages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

class AgreeCommandTest : public QObject, private CommandFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void agreeTakesTheNamedStoryElseTheFirst()
    {
        const QString corpus = sample();
        const auto unnamed = run({u"agree"_s, corpus});
        VERIFY_DONE(unnamed);
        QVERIFY(unnamed.output.startsWith("AWS job cuts, July 2025"));
        QVERIFY(unnamed.messages.contains(u"Memo on corporate headcount, June 2025"_s));
        const auto unknown = run({u"agree"_s, corpus, u"--story"_s, u"Nothing"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.messages.contains(u"“Nothing”"_s));
        VERIFY_DONE(run({u"agree"_s, corpus, u"--story"_s, u"aws JOB cuts, July 2025"_s}));

        write(file(u"one.txt"_s), "Headline one\n\nAmazon cut jobs.");
        VERIFY_DONE(run({u"import"_s, file(u"storyless.variorum"_s), file(u"one.txt"_s)}));
        const auto storyless = run({u"agree"_s, file(u"storyless.variorum"_s)});
        VERIFY_DONE(storyless);
        QVERIFY(storyless.messages.contains(u"in no story"_s));
        VERIFY_DONE(
            run({u"import"_s, file(u"single.variorum"_s), file(u"one.txt"_s), u"--story"_s, u"Only"_s}));
        const auto only = run({u"agree"_s, file(u"single.variorum"_s)});
        VERIFY_DONE(only);
        QVERIFY(only.output.contains("Only"));
    }

    void agreePrintsTextCsvAndJson()
    {
        const QStringList agree{u"agree"_s, sample(), u"--story"_s, u"AWS job cuts, July 2025"_s};
        const auto text = run(agree);
        VERIFY_DONE(text);
        QVERIFY(text.output.contains("AWS job cuts, July 2025"));
        const auto csv = run(agree + QStringList{u"--format"_s, u"csv"_s});
        const auto rows = interchange::parseCsv(csv.output);
        QVERIFY(rows);
        QCOMPARE(
            rows->front().first(4), (QStringList{u"point"_s, u"kind"_s, u"verdict"_s, u"independent"_s}));

        const auto json = run(agree + QStringList{u"--format"_s, u"json"_s});
        const QJsonObject document = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(document["story"_L1].toString(), u"AWS job cuts, July 2025"_s);
        const QJsonArray points = document["points"_L1].toArray();
        QCOMPARE(points.size(), static_cast<qsizetype>(rows->size()) - 1);
        QCOMPARE(points[0]["cells"_L1].toArray().size(), document["articles"_L1].toArray().size());

        VERIFY_DONE(run(agree + QStringList{u"--format"_s, u"json"_s, u"-o"_s, file(u"agree.json"_s)}));
        QCOMPARE(contentOf(file(u"agree.json"_s)), json.output);
    }

    void theTextIsInTheLanguageOfThePerson()
    {
        const QString corpus = sample();
        workspace::installLanguage(*qApp, u"de"_s);
        const auto back = qScopeGuard([] { workspace::installLanguage(*qApp, u"en"_s); });
        const QString text = QString::fromUtf8(run({u"agree"_s, corpus}).output);
        for (const QString &word : {u"einig"_s, u"widersprüchlich"_s, u"eine Quelle"_s, u"verneint"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        static const QRegularExpression english(
            uR"(\b(agree|differ|compatible|one source|silent|denies)\b)"_s);
        QVERIFY2(!text.contains(english), qPrintable(english.match(text).captured()));
        const QByteArray csv = run({u"agree"_s, corpus, u"--format"_s, u"csv"_s}).output;
        QVERIFY(csv.contains(",differ,") && csv.contains("denies"));
    }
};

QTEST_GUILESS_MAIN(AgreeCommandTest)
#include "agreecommandtest.moc"
