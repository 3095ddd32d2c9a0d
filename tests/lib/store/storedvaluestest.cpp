// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using store::Edit;
using support::require;
using support::SampleCorpus;

class StoredValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere();
    void doublesComeBackToTheLastBit_data();
    void doublesComeBackToTheLastBit();
    void theSameTextIsKeptOnce();
    void textsSurviveTheirArticle();
    void whatCannotBeStoredBecomesReplacementCharacters();
};

void StoredValuesTest::valuesComeBackAsTheyWere()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    ChangeSet changes;
    const auto parent = coding::Tag{.id = coding::TagId(4), .guid = QUuid::createUuid(), .name = u"Group"_s};
    auto child = coding::Tag{.id = coding::TagId(5),
        .guid = QUuid::createUuid(),
        .parent = parent.id,
        .position = 3,
        .name = u"Föhn 🚀"_s,
        .kind = coding::Kind::Entity,
        .colour = 0x00ab0f,
        .shortcut = u"ö"_s,
        .cause = {u"AI"_s, {u"machine learning"_s, u"robots"_s}}};
    auto article = support::article(4, text::TextId(2), 2, 1);
    const auto annotation =
        support::annotation(10, 4, SampleCorpus::text(2), u"AI will cost jobs"_s, coding::Kind::Claim);
    const coding::Decision decision{.id = coding::DecisionId(1),
        .guid = QUuid::createUuid(),
        .story = text::StoryId(2),
        .kind = coding::Decision::Kind::Label,
        .first = annotation.id,
        .second = {},
        .label = u"jobs"_s};
    const auto reading = text::Reading{article.id, text::ReadingState::Reading, 0.1 + 0.2};
    changes.add(parent);
    changes.add(child);
    changes.add(article);
    changes.add(annotation);
    changes.add(decision);
    changes.add(reading);
    changes.add(support::analyst(2, u"Grace"_s));
    const Edit edit = require(database.apply(SampleCorpus::edit(u"all"_s, changes)));
    QVERIFY(edit.id.isValid());

    QVERIFY(std::ranges::contains(require(database.tags()), child));
    const auto row = require(database.article(article.id));
    QVERIFY(row.has_value());
    QCOMPARE(row->article, article);
    QCOMPARE(row->reading, reading);
    QCOMPARE(require(database.annotations(article.id)), std::vector{annotation});
    QCOMPARE(require(database.decisions(text::StoryId(2))), std::vector{decision});
    QCOMPARE(require(database.analysts()).back().name, u"Grace"_s);
    QCOMPARE(require(database.check({})), QStringList());
}

void StoredValuesTest::doublesComeBackToTheLastBit_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("a sum that is not three tenths") << 0.1 + 0.2;
    QTest::newRow("the largest") << std::numeric_limits<double>::max();
    QTest::newRow("the smallest normal one") << std::numeric_limits<double>::min();
    QTest::newRow("the smallest of all") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("just above one") << std::nextafter(1.0, 2.0);
    QTest::newRow("a whole number beyond 2^53") << 9007199254740994.0;
    QTest::newRow("a negative one") << -29.35e9;
    QTest::newRow("a third") << 1.0 / 3.0;
}

void StoredValuesTest::doublesComeBackToTheLastBit()
{
    QFETCH(const double, number);
    SampleCorpus corpus;
    auto annotation = support::annotation(10, 1, SampleCorpus::text(1), u"$29.3bn"_s, coding::Kind::Figure);
    std::get<text::Quantity>(annotation.value).low = number;
    std::get<text::Quantity>(annotation.value).high.reset();
    ChangeSet changes;
    changes.add(annotation);
    require(corpus.database().apply(SampleCorpus::edit(u"add"_s, changes)));
    QVERIFY(require(corpus.database().annotations({annotation.id})) == std::vector{annotation});
    require(corpus.database().undo());
    const Edit redone = require(corpus.database().redo());
    QVERIFY(redone.changes == changes);
    QVERIFY(require(corpus.database().annotations({annotation.id})) == std::vector{annotation});
}

void StoredValuesTest::theSameTextIsKeptOnce()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    const auto first = require(database.keepText(u"The same words."_s));
    QCOMPARE(require(database.keepText(u"The same words."_s)), first);
    QVERIFY(require(database.keepText(u"the same words."_s)) != first);
    const auto many = require(database.keepTexts({u"One."_s, u"The same words."_s, u"One."_s}));
    QCOMPARE(many[1], first);
    QCOMPARE(many[0], many[2]);
    QCOMPARE(require(database.text(first)), u"The same words."_s);
    QVERIFY(require(database.articlesWithText(u"The same words."_s)).empty());
    QCOMPARE(require(database.articlesWithText(SampleCorpus::text(2))).front().id, text::ArticleId(2));
    QVERIFY(!database.text(text::TextId(99)));
}

void StoredValuesTest::textsSurviveTheirArticle()
{
    SampleCorpus corpus;
    auto &database = corpus.database();
    ChangeSet changes;
    for (const auto &annotation : require(database.annotations(text::ArticleId(2))))
        changes.remove(annotation);
    changes.remove(require(database.article(text::ArticleId(2)))->article);
    require(database.apply(SampleCorpus::edit(u"remove"_s, changes)));
    QVERIFY(require(database.articlesWithText(SampleCorpus::text(2))).empty());
    corpus.reopen();
    require(corpus.database().undo());
    QCOMPARE(require(corpus.database().text(text::TextId(2))), SampleCorpus::text(2));
    QCOMPARE(require(corpus.database().annotations(text::ArticleId(2))).size(), 3);
}

void StoredValuesTest::whatCannotBeStoredBecomesReplacementCharacters()
{
    SampleCorpus corpus;
    QString text = u"lone \U0001F680 here"_s;
    text[6] = u'x'; // the rocket's second half
    text += QChar(0xdc00);
    text += QChar(u'\0');
    text += u"end"_s;
    text += QChar(0xffff);
    const auto kept = require(corpus.database().text(require(corpus.database().keepText(text))));
    QCOMPARE(kept.size(), text.size());
    QCOMPARE(kept, u"lone \ufffdx here\ufffd\ufffdend\ufffd"_s);
    QCOMPARE(require(corpus.database().check({})), QStringList());
}

QTEST_GUILESS_MAIN(StoredValuesTest)
#include "storedvaluestest.moc"
