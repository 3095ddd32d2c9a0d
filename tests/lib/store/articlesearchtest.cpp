// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/queryparser.h"
#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using support::require;
using support::SampleCorpus;

namespace {

const QStringList furtherTexts = {
    u"Robots took jobs.\n\nNo jobs were lost, the cafés said."_s, // article 4
    u"A café cut many good jobs, robots did not."_s,
    u"亚马逊AWS裁员数百人 in postwar years"_s,
    u"War and peace"_s,
};

/// A random text of few words, so that many are the same.
QString randomText(QRandomGenerator &random)
{
    static const QStringList words = {u"Job"_s, u"job"_s, u"jobs"_s, u"Café"_s, u"cafe\u0301"_s, u"cafe"_s,
        u"U.S."_s, u"us"_s, u"über"_s, u"29.3"_s, u"29"_s, u"Й"_s, u"и"_s, u"don’t"_s, u"Łódź"_s, u"straße"_s,
        u"ΣΑΣ"_s, u"x²"_s, u"½"_s, u"İ"_s};
    static const QStringList joints = {u" "_s, u"-"_s, u". "_s, u"\n\n"_s, u"_"_s};
    QString text;
    for (int count = 3 + random.bounded(10); count > 0; --count)
        text += words[random.bounded(words.size())] + joints[random.bounded(joints.size())];
    return text;
}

} // namespace

class ArticleSearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<text::QuantityReader> m_quantities;
    std::unique_ptr<SampleCorpus> m_corpus;

    coding::SearchQuery parsed(const QString &query)
    {
        return require(coding::parseQuery(query, *m_quantities));
    }
    void addArticles(const QStringList &texts, qint64 firstId)
    {
        ChangeSet changes;
        for (const QString &text : texts) {
            text::Article article =
                support::article(firstId, require(m_corpus->database().keepText(text)), 0, 1);
            article.title = u"Number %1"_s.arg(firstId);
            article.published = u"2026-0%1-15"_s.arg(firstId);
            changes.add(article);
            ++firstId;
        }
        require(m_corpus->database().apply(SampleCorpus::edit(u"articles"_s, changes)));
    }
    QString found(const QString &query)
    {
        QStringList ids;
        require(m_corpus->database().search(parsed(query),
            [&](const store::FoundArticle &one) {
                ids += QString::number(one.article.id.value());
                return true;
            },
            {}));
        return ids.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_quantities = std::make_unique<text::QuantityReader>(require(text::Lexicon::load()));
    }
    void init() { m_corpus = std::make_unique<SampleCorpus>(); }

    void articlesAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("articles");

        const auto row = [](const char *name, const QString &query, const QString &articles) {
            QTest::newRow(name) << query << articles;
        };
        row("a word", u"robots"_s, u"4 5"_s);
        row("in any case, with and without accents", u"CAFE"_s, u"2 5"_s);
        row("a start", u"caf*"_s, u"2 4 5"_s);
        row("all words", u"robots cafés"_s, u"4"_s);
        row("either", u"cafés OR peace"_s, u"4 7"_s);
        row("without", u"robots -cafés"_s, u"5"_s);
        row("only without", u"NOT aws"_s, u"4 5 7"_s);
        row("a phrase", u"\"good jobs\""_s, u"5"_s);
        row("no phrase across other words", u"\"cut jobs\""_s, QString());
        row("near", u"NEAR(cut jobs, 2)"_s, u"5"_s);
        row("too far", u"NEAR(cut jobs, 1)"_s, QString());
        row("a regular expression", u"/AI\\s+will/"_s, u"1 2 3"_s);
        row("a regular expression over words", u"robots /were \\w+/"_s, u"4"_s);
        row("a regular expression or a word", u"/were \\w+/ OR peace"_s, u"4 7"_s);
        row("words without spaces", u"裁员"_s, u"6"_s);
        row("a Latin word among them", u"aws"_s, u"1 2 3 6"_s);
        row("no part of a word, among them either", u"war"_s, u"7"_s);
        row("a source", u"source:daily robots"_s, u"4 5"_s);
        row("a part of a source's name", u"source:wir"_s, u"1 3"_s);
        row("a story", u"story:layoffs"_s, u"1 2"_s);
        row("a title", u"title:\"number 5\""_s, u"5"_s);
        row("a month", u"date:2026-05"_s, u"5"_s);
        row("months", u"date:2026-04..2026-06"_s, u"4 5 6"_s);
        row("from a month on", u"date:>=2026-06"_s, u"6 7"_s);
        row("unread", u"read:unread robots"_s, u"4 5"_s);
        row("a field or a word", u"date:2026-06 OR robots"_s, u"4 5 6"_s);
        row("a kind", u"kind:claim"_s, u"1 2 3"_s);
        row("no claim", u"-kind:claim robots"_s, u"4 5"_s);
        row("a value", u"value:29.3bn"_s, u"1 2 3"_s);
        row("a value in its unit", u"value:$29.3bn"_s, u"1 2 3"_s);
        row("not in another", u"value:29.3%"_s, QString());
        row("more", u"value:>29bn"_s, u"1 2 3"_s);
        row("not more", u"value:>29.3bn"_s, QString());
        row("at least", u"value:>=29.3bn"_s, u"1 2 3"_s);
        row("at most", u"value:<=29.3bn"_s, u"1 2 3"_s);
        row("less", u"value:<29.3bn"_s, QString());
        row("within", u"value:29bn..30bn"_s, u"1 2 3"_s);
        row("one annotation has to be all of it", u"kind:claim value:>1"_s, QString());
        row("of two it may be either", u"(kind:claim) AND (value:>1 OR kind:plain)"_s, u"1 2 3"_s);
        row("quotes and signs for SQL are nothing else", u"title:\"%' OR 1=1 --\""_s, QString());
    }
    void articlesAreFound()
    {
        addArticles(furtherTexts, 4);
        QFETCH(const QString, query);
        QTEST(found(query), "articles");
    }

    void annotationsThatAreAskedForComeAlong()
    {
        qsizetype count = 0;
        require(m_corpus->database().search(parsed(u"kind:figure unit:USD OR kind:entity"_s),
            [&](const store::FoundArticle &one) {
                for (const coding::Annotation &annotation : one.annotations)
                    count += text::quote(one.text.text, annotation.span) == annotation.quote;
                return true;
            },
            {}));
        QCOMPARE(count, 6);
    }

    void theVisitorEndsTheSearch()
    {
        int visits = 0;
        require(m_corpus->database().search(
            parsed(u"aws"_s), [&](const store::FoundArticle &) { return ++visits < 2; }, {}));
        QCOMPARE(visits, 2);
    }

    void aCancelledSearchFails()
    {
        std::stop_source source;
        source.request_stop();
        const auto done = m_corpus->database().search(
            parsed(u"aws"_s), [](const store::FoundArticle &) { return true; },
            base::Progress({}, source.get_token()));
        QVERIFY(!done);
        QCOMPARE(done.error().cause, base::Error::Cause::Cancelled);
    }

    void wordsAreFoundWhereTheIndexHasThem_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"job", "jobs", "cafe", "café", "us", "\"u s\"", "uber", "29", "29.3", "Й",
                 "и", "don", "\"don t\"", "lodz", "łódź", "strasse", "straße", "σας", "job*", "caf*",
                 "NEAR(job cafe, 1)", "NEAR(us 29 job, 3)", "\"job café\"", "x"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }
    void wordsAreFoundWhereTheIndexHasThem()
    {
        QFETCH(const QString, query);
        QRandomGenerator random(5);
        QStringList texts;
        while (texts.size() < 200) {
            const QString text = randomText(random);
            if (!texts.contains(text))
                texts += text;
        }
        addArticles(texts, 4);
        const coding::SearchQuery wanted = parsed(query);
        const auto words = coding::searchedParts(wanted).words;
        QStringList expected;
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (!text::findWords(texts[i], words, text::WordBounds::Signs).empty())
                expected += QString::number(i + 4);
        for (int i = 1; i <= 3; ++i)
            if (!text::findWords(SampleCorpus::text(i), words, text::WordBounds::Signs).empty())
                expected += QString::number(i);
        QStringList ids = found(query).split(u' ', Qt::SkipEmptyParts);
        ids.sort();
        expected.sort();
        QCOMPARE(ids, expected);
    }
};

QTEST_GUILESS_MAIN(ArticleSearchTest)
#include "articlesearchtest.moc"
