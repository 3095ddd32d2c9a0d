// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/wordedits.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/livesuggestions.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace workspace;

class WordEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;

    Workspace &corpus() { return **m_corpus; }
    void add(const QString &list, const QString &word)
    {
        REQUIRE(corpus().edit(u"add"_s, orDie(addOwnWord(corpus(), list, word))));
    }
    /// The suggestions for an article, as "kind words".
    QStringList suggested(LiveSuggestions &suggestions, text::ArticleId article)
    {
        QStringList lines;
        const QString words = corpus().text(article);
        for (const suggest::Suggestion &one : suggestions.of(article))
            lines += coding::kindName(one.kind) + u' ' + text::quote(words, one.span).toString();
        return lines;
    }

private Q_SLOTS:
    void init() { m_corpus = std::make_unique<TestCorpus>(); }

    void wordsAreKeptAndUndone()
    {
        QSignalSpy changed(&corpus(), &Workspace::lexiconChanged);
        add(u"hedges"_s, u"perchance"_s);
        add(u"hedges"_s, u" methinks "_s);
        QCOMPARE(changed.size(), 2);
        const text::OwnWords both = {{u"hedges"_s, {u"perchance"_s, u"methinks"_s}}};
        QCOMPARE(corpus().ownWords(), both);
        QVERIFY(corpus().lexicon().words(u"hedges"_s).contains(u"methinks"_s));
        m_corpus->reopen();
        QCOMPARE(corpus().ownWords(), both);
        QVERIFY(corpus().lexicon().words(u"hedges"_s).contains(u"methinks"_s));

        REQUIRE(corpus().undo());
        QCOMPARE(corpus().ownWords().value(u"hedges"_s), QStringList{u"perchance"_s});
        QVERIFY(!corpus().lexicon().words(u"hedges"_s).contains(u"methinks"_s));
        REQUIRE(corpus().edit(u"remove"_s, removeOwnWords(corpus(), u"hedges"_s, {u"perchance"_s})));
        QVERIFY(corpus().ownWords().isEmpty());
        REQUIRE(corpus().undo());
        QCOMPARE(corpus().ownWords().value(u"hedges"_s), QStringList{u"perchance"_s});
        QCOMPARE(orDie(corpus().database().check({})), QStringList());
    }

    void whatCannotBeAddedIsToldInASentence()
    {
        add(u"hedges"_s, u"perchance"_s);
        const auto twice = addOwnWord(corpus(), u"hedges"_s, u"Perchance"_s);
        QVERIFY(!twice);
        QVERIFY2(twice.error().message.contains(u"“Perchance”"_s), qPrintable(twice.error().message));
        QVERIFY(!addOwnWord(corpus(), u"hedges"_s, u"…"_s));
        QVERIFY(removeOwnWords(corpus(), u"places"_s, {u"Atlantis"_s}).isEmpty());
    }

    void suggestionsFollowTheWords()
    {
        const auto article = m_corpus->addArticle({}, u"Wire"_s,
            u"The mill let 40 weavesters go in May. AI brought about the great unbundling, mused zorblax."_s);
        LiveSuggestions suggestions(corpus());
        suggestions.of(article);
        QTRY_VERIFY(suggestions.isKnown(article));
        QVERIFY(!suggested(suggestions, article).contains(u"entity zorblax"_s));

        add(u"job-loss terms"_s, u"great unbundling"_s);
        suggestions.of(article);
        QTRY_VERIFY(suggestions.isKnown(article));
        QString effect;
        for (const suggest::Suggestion &one : suggestions.of(article))
            if (const auto *claim = std::get_if<coding::Claim>(&one.value))
                effect = claim->effect;
        QCOMPARE(effect, u"job cuts"_s);

        add(u"counted people"_s, u"weavesters"_s);
        suggestions.of(article);
        QTRY_VERIFY(suggestions.isKnown(article));
        QString unit;
        for (const suggest::Suggestion &one : suggestions.of(article))
            if (const auto *quantity = std::get_if<text::Quantity>(&one.value);
                quantity && text::quote(corpus().text(article), one.span).startsWith(u"40"))
                unit = quantity->unit;
        QCOMPARE(unit, u"people"_s);
        QVERIFY(corpus().quantities().read(u"40 weavesters"_s));
        QCOMPARE(corpus().quantities().read(u"40 weavesters"_s)->unit, u"people"_s);
    }

    void ownAndAcceptedNamesAreKnown_data()
    {
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("a name that was added") << false;
        QTest::newRow("a name that was accepted in another article") << true;
    }

    void ownAndAcceptedNamesAreKnown()
    {
        QFETCH(const bool, isAccepted);
        const auto article = m_corpus->addArticle(
            {}, u"Wire"_s, u"Workers of Blue Anchor said on Monday that they would strike."_s);
        const coding::Entity entity{u"Blue Anchor"_s, coding::EntityType::Product};
        if (isAccepted) {
            const QString other = u"They sell Blue Anchor in tins."_s;
            const auto first = m_corpus->addArticle({}, u"Post"_s, other);
            const suggest::Suggestion accepted{
                coding::Kind::Entity, m_corpus->spanOf(first, entity.name), entity, {}, 1};
            REQUIRE(corpus().edit(u"accept"_s, acceptSuggestions(corpus(), first, std::span(&accepted, 1))));
        } else {
            add(u"products"_s, entity.name);
        }
        LiveSuggestions suggestions(corpus());
        suggestions.of(article);
        QTRY_VERIFY(suggestions.isKnown(article));
        const auto found =
            std::ranges::find(suggestions.of(article), coding::Value(entity), &suggest::Suggestion::value);
        QVERIFY(found != suggestions.of(article).end());
    }
};

QTEST_GUILESS_MAIN(WordEditsTest)
#include "wordeditstest.moc"
