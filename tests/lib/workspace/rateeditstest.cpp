// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rateedits.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/corpusoverview.h"
#include "workspace/exporting.h"

#include <QBuffer>
#include <QSignalSpy>
#include <array>

using namespace Qt::StringLiterals;
using namespace workspace;

class RateEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    text::StoryId m_story;

    Workspace &corpus() { return **m_corpus; }
    base::Result<void> set(const coding::ExchangeRate &rate)
    {
        return setRate(corpus(), rate).and_then([&](const coding::ChangeSet &changes) {
            return corpus().edit(u"rate"_s, changes);
        });
    }
    /// How many points the story has, and the verdict of the first.
    QString agreed()
    {
        const auto &points = corpus().settledAgreement(m_story).points;
        return u"%1 %2"_s.arg(points.size()).arg(coding::verdictName(points.front().verdict));
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_story = m_corpus->addStory(u"Portmar"_s);
        for (const QString &amount : {u"$29.3 billion"_s, u"€27.1 billion"_s}) {
            const auto article = m_corpus->addArticle(
                m_story, amount, u"Revenue of Portmar reached %1 last year."_s.arg(amount));
            REQUIRE(
                corpus().edit(u"tag"_s, addAnnotation(corpus(), article, m_corpus->spanOf(article, amount),
                                            m_corpus->tag(coding::Kind::Figure))));
        }
    }

    void aRateJoinsFiguresAtOnceAndIsUndone()
    {
        QCOMPARE(agreed(), u"2 one source"_s);
        QSignalSpy changed(&corpus(), &Workspace::agreementChanged);
        REQUIRE(set({.from = u"euro"_s, .to = u"usd"_s, .value = 1.081, .note = u" ECB,  3 May "_s}));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(agreed(), u"1 agree"_s);
        const coding::ExchangeRate rate = corpus().exchangeRates().front();
        QCOMPARE(rate.from, u"EUR"_s);
        QCOMPARE(rate.to, u"USD"_s);
        QCOMPARE(rate.note, u"ECB, 3 May"_s);

        coding::ExchangeRate other = rate;
        other.value = 1.0;
        REQUIRE(set(other));
        QCOMPARE(corpus().exchangeRates().size(), 1U);
        QVERIFY(agreed() != u"1 agree"_s);
        REQUIRE(corpus().undo());
        QCOMPARE(agreed(), u"1 agree"_s);
        m_corpus->reopen();
        QCOMPARE(corpus().exchangeRates(), std::vector{rate});
        QCOMPARE(agreed(), u"1 agree"_s);
        REQUIRE(corpus().edit(u"remove"_s, removeRates(corpus(), std::array{rate.id})));
        QCOMPARE(agreed(), u"2 one source"_s);
        REQUIRE(corpus().undo());
        QCOMPARE(agreed(), u"1 agree"_s);
        QCOMPARE(orDie(corpus().database().check({})), QStringList());
    }

    void aStorysOwnRateWins()
    {
        REQUIRE(set({.from = u"EUR"_s, .to = u"USD"_s, .value = 1.0}));
        const auto general = agreed();
        REQUIRE(set({.from = u"USD"_s, .to = u"EUR"_s, .value = 1 / 1.081, .story = m_story}));
        QCOMPARE(agreed(), u"1 agree"_s);
        QCOMPARE(rateFor(corpus(), u"EUR"_s, u"USD"_s, m_story)->from, u"USD"_s);
        QCOMPARE(rateFor(corpus(), u"EUR"_s, u"USD"_s, {})->value, 1.0);
        QCOMPARE(rateFor(corpus(), u"EUR"_s, u"CHF"_s, m_story), nullptr);
        const auto elsewhere = m_corpus->addStory(u"Norhaven"_s);
        QCOMPARE(rateFor(corpus(), u"EUR"_s, u"USD"_s, elsewhere)->value, 1.0);

        REQUIRE(corpus().edit(u"remove story"_s, removeStory(corpus(), m_story)));
        QCOMPARE(corpus().exchangeRates().size(), 1U);
        QCOMPARE(orDie(corpus().database().check({})), QStringList());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().exchangeRates().size(), 2U);
        QCOMPARE(agreed(), u"1 agree"_s);
        REQUIRE(corpus().undo());
        REQUIRE(corpus().undo());
        QCOMPARE(agreed(), general);
    }

    void whatIsNoRateIsToldInASentence_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("zero") << u"GBP"_s << u"USD"_s << 0.0 << u"above zero"_s;
        QTest::newRow("less than zero") << u"GBP"_s << u"USD"_s << -1.2 << u"above zero"_s;
        QTest::newRow("no number") << u"GBP"_s << u"USD"_s << qQNaN() << u"above zero"_s;
        QTest::newRow("infinity") << u"GBP"_s << u"USD"_s << qInf() << u"above zero"_s;
        QTest::newRow("one currency") << u"GBP"_s << u"British pounds"_s << 1.0 << u"two different"_s;
        QTest::newRow("no currency") << u"GBP"_s << u""_s << 1.0 << u"two currencies"_s;
        QTest::newRow("an unknown currency") << u"bitcorn"_s << u"GBP"_s << 1.0 << u"“bitcorn”"_s;
        QTest::newRow("a pair that has one") << u"EUR"_s << u"USD"_s << 1.1 << u"1 EUR = 1.08 USD"_s;
        QTest::newRow("a pair that has one the other way round")
            << u"USD"_s << u"EUR"_s << 0.9 << u"1 EUR = 1.08 USD"_s;
    }

    void whatIsNoRateIsToldInASentence()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const double, value);
        QFETCH(const QString, words);
        REQUIRE(set({.from = u"EUR"_s, .to = u"USD"_s, .value = 1.08}));
        const auto done = setRate(corpus(), {.from = from, .to = to, .value = value});
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
        REQUIRE(setRate(corpus(), {.from = u"EUR"_s, .to = u"USD"_s, .value = 1.1, .story = m_story}));
    }

    void filesTellTheConversion()
    {
        REQUIRE(set({.from = u"EUR"_s, .to = u"USD"_s, .value = 1.081}));
        const auto document = agreementDocument(corpus(), m_story);
        const QByteArray json = interchange::agreementJson(document);
        QVERIFY2(json.contains("\"rate\": 1.081") && json.contains("\"from\": \"EUR\""), json);
        QBuffer csv;
        QVERIFY(csv.open(QIODevice::WriteOnly));
        interchange::CsvWriter writer(&csv, {});
        interchange::writeAgreementCsv(writer, document);
        QVERIFY(writer.finish());
        QVERIFY2(csv.data().contains("€27.1 bn (≈ $29.3 bn, 1 EUR = 1.081 USD)"), csv.data());
        QVERIFY2(!csv.data().contains("$29.3 bn ("), csv.data());

        REQUIRE(corpus().undo());
        const QByteArray without = interchange::agreementJson(agreementDocument(corpus(), m_story));
        QVERIFY(!without.contains("rate"));
    }

    void countsOfTheCorpusGoByTheRates()
    {
        const auto agreeing = [this] {
            const CorpusOverview overview = orDie(corpusOverview(corpus().path(), {}));
            return overview.stories.front().verdicts[size_t(coding::Verdict::Agree)];
        };
        QCOMPARE(agreeing(), 0);
        REQUIRE(set({.from = u"EUR"_s, .to = u"USD"_s, .value = 1.081}));
        QCOMPARE(agreeing(), 1);
    }
};

QTEST_GUILESS_MAIN(RateEditsTest)
#include "rateeditstest.moc"
