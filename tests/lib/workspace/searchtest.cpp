// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/search.h"

#include "coding/queryparser.h"
#include "support/require.h"
#include "support/samplecorpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::require;
using support::SampleCorpus;

class SearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<text::QuantityReader> m_quantities;

private Q_SLOTS:
    void initTestCase()
    {
        m_quantities = std::make_unique<text::QuantityReader>(require(text::Lexicon::load()));
    }

    void placesAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("hits"); // article, start and end in code points, words

        QTest::newRow("words") << u"aws"_s << QStringList{u"1 7-10 AWS"_s, u"2 25-28 AWS"_s, u"3 0-3 AWS"_s};
        QTest::newRow("words and what a regular expression matches")
            << u"head /\\$[\\d.]+/"_s << QStringList{u"1 16-21 $29.3"_s, u"1 42-46 head"_s};
        QTest::newRow("a match of nothing is none") << u"head /x*/"_s << QStringList{u"1 42-46 head"_s};
        QTest::newRow("annotations, where there are no words")
            << u"source:daily kind:figure"_s << QStringList{u"2 30-37 $29.3bn"_s};
        QTest::newRow("words, where there are annotations too")
            << u"source:daily kind:figure not"_s << QStringList{u"2 13-16 Not"_s};
        QTest::newRow("an article, where there is nothing else")
            << u"source:daily"_s << QStringList{u"2 0-0 "_s};
        QTest::newRow("an article that was found without the words")
            << u"source:daily OR head"_s << QStringList{u"1 42-46 head"_s, u"2 0-0 "_s};
        QTest::newRow("nothing") << u"nowhere"_s << QStringList();
    }
    void placesAreFound()
    {
        QFETCH(const QString, query);
        SampleCorpus corpus;
        QStringList hits;
        require(workspace::search(corpus.database(), require(coding::parseQuery(query, *m_quantities)),
            [&](const text::Article &article, const std::vector<workspace::SearchHit> &found) {
                for (const workspace::SearchHit &hit : found) {
                    hits += u"%1 %2-%3 %4"_s.arg(article.id.value())
                                .arg(hit.place.codePoints.start)
                                .arg(hit.place.codePoints.end)
                                .arg(hit.place.quote);
                    if (text::quote(SampleCorpus::text(int(article.id.value())), hit.span) != hit.place.quote)
                        hits += u"a wrong span"_s;
                }
                return true;
            },
            {}));
        QTEST(hits, "hits");
    }

    void whatStandsAroundComesAlong()
    {
        SampleCorpus corpus;
        store::Place place;
        require(workspace::search(corpus.database(), require(coding::parseQuery(u"said"_s, *m_quantities)),
            [&](const text::Article &, const std::vector<workspace::SearchHit> &found) {
                place = found.front().place;
                return false;
            },
            {}));
        QCOMPARE(place.contextBefore, u"Its head "_s);
        QCOMPARE(place.contextAfter, u" AI will cost jobs."_s);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
