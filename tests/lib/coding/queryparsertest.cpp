// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/queryparser.h"

#include "support/require.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using coding::SearchQuery;
using support::require;

namespace {

QString printed(const text::WordsNear &words)
{
    QStringList phrases;
    for (const text::WordPhrase &phrase : words.phrases)
        phrases += QStringList(phrase.words.begin(), phrase.words.end()).join(u' ') +
                   (phrase.isPrefix ? u"*"_s : u""_s);
    return phrases.size() == 1 ? u'“' + phrases.front() + u'”'
                               : u"near%1(%2)"_s.arg(words.distance).arg(phrases.join(u", "_s));
}
QString printed(const coding::PatternCondition &condition)
{
    return u"/"_s + condition.pattern + u'/';
}
QString printed(const coding::ArticleCondition &condition)
{
    return u"article %1 %2"_s.arg(int(condition.field)).arg(condition.words);
}
QString printed(const coding::DateCondition &condition)
{
    return u"[%1, %2)"_s.arg(condition.from, condition.before);
}
QString printed(const coding::AnnotationCondition &condition)
{
    return u"annotation %1 %2"_s.arg(int(condition.field)).arg(condition.words);
}
QString printed(const coding::ValueCondition &condition)
{
    return u"value %1 %2 %3 %4"_s.arg(text::relationSign(condition.relation))
        .arg(condition.low)
        .arg(condition.high)
        .arg(condition.unit)
        .trimmed();
}

/// The tree on one line.
QString printed(const SearchQuery &query)
{
    if (query.joint == SearchQuery::Joint::Term)
        return std::visit([](const auto &term) { return printed(term); }, query.term);
    QStringList parts;
    for (const SearchQuery &part : query.parts)
        parts += printed(part);
    const QString joint = query.joint == SearchQuery::Joint::All   ? u"all"_s
                          : query.joint == SearchQuery::Joint::Any ? u"any"_s
                                                                   : u"not"_s;
    return u"%1(%2)"_s.arg(joint, parts.join(u", "_s));
}

} // namespace

class QueryParserTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<text::QuantityReader> m_quantities;

private Q_SLOTS:
    void initTestCase()
    {
        m_quantities = std::make_unique<text::QuantityReader>(require(text::Lexicon::load()));
    }

    void queriesAreRead_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("tree");

        const auto row = [](const char *name, const QString &query, const QString &tree) {
            QTest::newRow(name) << query << tree;
        };
        row("a word", u"Jobs"_s, u"“jobs”"_s);
        row("words", u"job  cuts "_s, u"all(“job”, “cuts”)"_s);
        row("a phrase", u"\"Job cuts\""_s, u"“job cuts”"_s);
        row("a phrase in curly quotes", u"“Job cuts”"_s, u"“job cuts”"_s);
        row("a start", u"job*"_s, u"“job*”"_s);
        row("a phrase with a start", u"\"job cut\"*"_s, u"“job cut*”"_s);
        row("a phrase with a start inside", u"\"job cut*\""_s, u"“job cut*”"_s);
        row("a word with signs is a phrase", u"U.S.-led"_s, u"“u s led”"_s);
        row("either", u"jobs OR roles"_s, u"any(“jobs”, “roles”)"_s);
        row("small or is a word", u"jobs or roles"_s, u"all(“jobs”, “or”, “roles”)"_s);
        row("either binds less", u"a b OR c AND d"_s, u"any(all(“a”, “b”), all(“c”, “d”))"_s);
        row("brackets", u"(a OR b) c"_s, u"all(any(“a”, “b”), “c”)"_s);
        row("without", u"a -b"_s, u"all(“a”, not(“b”))"_s);
        row("not", u"a NOT (b OR c)"_s, u"all(“a”, not(any(“b”, “c”)))"_s);
        row("a hyphen within a word", u"co-op"_s, u"“co op”"_s);
        row("near", u"NEAR(job cuts, 5)"_s, u"near5(job, cuts)"_s);
        row("near, without a number", u"NEAR(\"job cuts\" AI*)"_s, u"near10(job cuts, ai*)"_s);
        row("near, too far", u"NEAR(a b, 999999999)"_s, u"near1000(a, b)"_s);
        row("a regular expression", u"/\\d+ jobs/"_s, u"/(*UCP)(?m)\\d+ jobs/"_s);
        row("one without regard to case", u"/a\\/b/i c"_s, u"all(/(*UCP)(?im)a/b/, “c”)"_s);
        row("a lone slash is between words", u"and/or"_s, u"“and or”"_s);
        row("a source", u"source:Post"_s, u"article 0 Post"_s);
        row("a source in quotes", u"Source:\"The Post\""_s, u"article 0 The Post"_s);
        row("a state of reading", u"read:UNREAD"_s, u"article 7 unread"_s);
        row("a stance", u"stance:Denies"_s, u"annotation 10 denies"_s);
        row("a type", u"type:org"_s, u"annotation 9 ORG"_s);
        row("a year", u"date:2025"_s, u"[2025, 2026)"_s);
        row("a month", u"date:2025-12"_s, u"[2025-12, 2026-01)"_s);
        row("a day", u"date:2024-02-29"_s, u"[2024-02-29, 2024-03-01)"_s);
        row("after a month", u"date:>2025-07"_s, u"[2025-08, )"_s);
        row("from a month", u"date:>=2025-07"_s, u"[2025-07, )"_s);
        row("before", u"date:<2025-07"_s, u"[, 2025-07)"_s);
        row("up to", u"date:<=2025-07"_s, u"[, 2025-08)"_s);
        row("months", u"date:2025-01..2025-06"_s, u"[2025-01, 2025-07)"_s);
        row("from on", u"date:2025-01.."_s, u"[2025-01, )"_s);
        row("a value has its printed precision", u"value:29.3bn"_s, u"value = 2.925e+10 2.935e+10"_s);
        row("more", u"value:>1e6"_s, u"value > 1e+06 1e+06"_s);
        row("more, after a space", u"value:> 1e6"_s, u"value > 1e+06 1e+06"_s);
        row("at most, with a unit", u"value:<=17%"_s, u"value <= 17 17 percent"_s);
        row("a currency", u"value:>=$1bn"_s, u"value >= 1e+09 1e+09 USD"_s);
        row("within", u"value:10..20"_s, u"value range 10 20"_s);
        row("a range as articles write it", u"value:\"3 to 4 per cent\""_s, u"value range 3 4 percent"_s);
        row("a time is a phrase", u"10:30"_s, u"“10 30”"_s);
        row("an address is a phrase", u"https://example.com/a"_s, u"“https example com a”"_s);
    }
    void queriesAreRead()
    {
        QFETCH(const QString, query);
        QTEST(printed(require(coding::parseQuery(query, *m_quantities))), "tree");
    }

    void whatCannotBeUnderstoodIsTold_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("named"); // by the message

        QTest::newRow("nothing") << u"  "_s << u"nothing"_s;
        QTest::newRow("an open quote") << u"a \"job cuts"_s << u"job cuts"_s;
        QTest::newRow("an open bracket") << u"(a b"_s << u"bracket"_s;
        QTest::newRow("a bracket too many") << u"a) b"_s << u"bracket"_s;
        QTest::newRow("empty brackets") << u"()"_s << u"missing"_s;
        QTest::newRow("OR first") << u"OR a"_s << u"missing"_s;
        QTest::newRow("OR last") << u"a OR"_s << u"missing"_s;
        QTest::newRow("NOT last") << u"a NOT"_s << u"missing"_s;
        QTest::newRow("signs only") << u"€"_s << u"€"_s;
        QTest::newRow("an open regular expression") << u"/ab"_s << u"ab"_s;
        QTest::newRow("a wrong regular expression") << u"/(ab/"_s << u"(ab"_s;
        QTest::newRow("an unknown field") << u"sorce:Post"_s << u"sorce"_s;
        QTest::newRow("a field without value") << u"source: Post"_s << u"source"_s;
        QTest::newRow("no stance") << u"stance:agrees"_s << u"agrees"_s;
        QTest::newRow("no date") << u"date:July"_s << u"July"_s;
        QTest::newRow("no month") << u"date:2025-13"_s << u"2025-13"_s;
        QTest::newRow("no value") << u"value:much"_s << u"much"_s;
        QTest::newRow("values the wrong way round") << u"value:20..10"_s << u"20..10"_s;
        QTest::newRow("NEAR with one word") << u"NEAR(jobs, 5)"_s << u"NEAR"_s;
        QTest::newRow("NEAR with a field") << u"NEAR(jobs tag:x, 5)"_s << u"NEAR"_s;
        QTest::newRow("an open NEAR") << u"NEAR(jobs cuts"_s << u"NEAR"_s;
        QTest::newRow("brackets without end") << QString(100'000, u'(') << u"brackets"_s;
        QTest::newRow("NOT without end") << QString(u"NOT "_s).repeated(100'000) << u"brackets"_s;
    }
    void whatCannotBeUnderstoodIsTold()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, named);
        const auto parsed = coding::parseQuery(query, *m_quantities);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
    }

    void anythingIsReadOrRefused()
    {
        QRandomGenerator random(11);
        const QStringList pieces = {u"a"_s, u"("_s, u")"_s, u"\""_s, u"/"_s, u"\\"_s, u" "_s, u"-"_s, u"*"_s,
            u"OR "_s, u"NOT "_s, u"NEAR("_s, u","_s, u"5"_s, u"value:"_s, u">"_s, u".."_s, u"date:"_s, u"é"_s,
            u"\xd83d"_s, u"裁"_s};
        for (int i = 0; i < 20'000; ++i) {
            QString query;
            for (int count = random.bounded(12); count >= 0; --count)
                query += pieces[random.bounded(pieces.size())];
            const auto parsed = coding::parseQuery(query, *m_quantities);
            QVERIFY2(parsed || !parsed.error().message.isEmpty(), qPrintable(query));
        }
    }

    void allThatIsNotExcludedIsShown()
    {
        const auto query = require(coding::parseQuery(
            u"(a OR \"b c\") -d /e/ tag:x stance:denies (value:>1 OR -unit:percent)"_s, *m_quantities));
        const coding::SearchedParts parts = coding::searchedParts(query);
        QCOMPARE(parts.words.size(), size_t(2));
        QCOMPARE(parts.patterns.size(), size_t(1));
        QCOMPARE(parts.annotations.size(), size_t(2));
        QCOMPARE(parts.annotations[0].size(), size_t(1)); // value
        QCOMPARE(parts.annotations[1].size(), size_t(2)); // tag and stance, of one annotation
    }
};

QTEST_GUILESS_MAIN(QueryParserTest)
#include "queryparsertest.moc"
