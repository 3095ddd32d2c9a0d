// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/suggester.h"

#include <QTest>

using namespace Qt::StringLiterals;
using coding::TagId;
using suggest::Suggester;
using suggest::Suggestion;

namespace {

const QString article =
    u"Toymaker Larkfield Industries will raise the price of its puzzles by 8 per cent in January.\n\n"
    "\"Tariffs are pushing up our prices,\" said Mary Holt, chief executive of Larkfield Industries. The "
    "company has about 1,400 employees.\n\n"
    "Import duties will lead to higher prices for shoppers by Christmas, economists at Goldman Sachs "
    "said.\n\n"
    "The White House denied that tariffs had caused the price rises.\n\n"
    "Larkfield Industries also opened a shop in Leeds in May, where it sells toys with AI chips.\n"_s;

/// The claims, as "stance | speaker | cause | effect | tag".
QStringList claims(const std::vector<Suggestion> &suggestions)
{
    QStringList lines;
    for (const Suggestion &one : suggestions)
        if (const auto *claim = std::get_if<coding::Claim>(&one.value))
            lines += u"%1 | %2 | %3 | %4 | %5"_s.arg(coding::stanceName(claim->stance), claim->speaker,
                claim->cause, claim->effect, QString::number(one.tag.value()));
    return lines;
}

} // namespace

class SuggesterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto lexicon = text::Lexicon::load();
        QVERIFY(lexicon);
        m_lexicon = *lexicon;
    }

    void claimsAreAboutTheCausesOfTheCodebook()
    {
        const Suggester suggester(m_lexicon,
            {.entities = {}, .claims = {{{u"AI"_s, {}}, TagId(3)}, {{u"tariffs"_s, {}}, TagId(7)}}});
        QCOMPARE(claims(suggester.suggest(article)),
            (QStringList{u"asserts | Mary Holt | tariffs | higher prices | 7"_s,
                u"predicts | Goldman Sachs | tariffs | higher prices | 7"_s,
                u"denies | White House | tariffs | higher prices | 7"_s}));
    }

    void withoutACodebookTheyAreAboutAi()
    {
        const Suggester suggester(m_lexicon, {});
        QCOMPARE(claims(suggester.suggest(article)), QStringList());
        QCOMPARE(claims(suggester.suggest(u"AI led to job cuts at the mill."_s)),
            QStringList{u"asserts | author | AI | job cuts | 0"_s});
    }

    void whoeverSpeaksGoesByTheWholeName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("partners with a comma between them")
            << u"AI led to 31,000 job cuts in October, Hollis, Reyes & Keller said."_s
            << u"Hollis, Reyes & Keller"_s;
        QTest::newRow("a company by the first word of its name")
            << u"Quorvane Systems Inc. met its staff. Quorvane said that AI led to job cuts."_s
            << u"Quorvane Systems Inc."_s;
        QTest::newRow("a person by a family name with particles")
            << u"Hanna van der Quill heads the bank. Van der Quill said that AI led to job cuts."_s
            << u"Hanna van der Quill"_s;
    }

    void whoeverSpeaksGoesByTheWholeName()
    {
        QFETCH(QString, text);
        QFETCH(QString, speaker);
        const Suggester suggester(m_lexicon, {});
        const QStringList found = claims(suggester.suggest(text));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().section(u" | "_s, 1, 1), speaker);
    }

    void aCodebookWithoutCausesAsksForNone()
    {
        const Suggester suggester(m_lexicon, {.entities = {}, .claims = {}});
        QCOMPARE(claims(suggester.suggest(u"AI led to job cuts at the mill."_s)), QStringList());
    }

    void oneSentenceMaySpeakOfTwoCauses()
    {
        const Suggester suggester(m_lexicon,
            {.entities = {}, .claims = {{{u"AI"_s, {}}, TagId(3)}, {{u"tariffs"_s, {}}, TagId(7)}}});
        const auto suggestions = suggester.suggest(u"The layoffs were caused by tariffs and AI."_s);
        QCOMPARE(claims(suggestions), (QStringList{u"asserts | author | tariffs | job cuts | 7"_s,
                                          u"asserts | author | AI | job cuts | 3"_s}));
    }

    void anAmountIsNoName()
    {
        const Suggester suggester(m_lexicon, {});
        QStringList names;
        for (const Suggestion &one :
            suggester.suggest(
                u"Group operating profit at Orkla rose 4% to NOK1.9bn, the company said, from NOK1.83bn. It laid off 27,000 Amazon employees."_s))
            if (const auto *entity = std::get_if<coding::Entity>(&one.value))
                names += entity->name;
        QCOMPARE(names, (QStringList{u"Orkla"_s, u"Amazon"_s}));
    }

private:
    text::Lexicon m_lexicon;
};

QTEST_GUILESS_MAIN(SuggesterTest)
#include "suggestertest.moc"
