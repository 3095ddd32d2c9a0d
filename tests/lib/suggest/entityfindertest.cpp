// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entityfinder.h"
#include "support/require.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Names in news that were written for this test.
class EntityFinderTest : public QObject
{
    Q_OBJECT

    /// "Jassy: PERSON Andy Jassy", in order.
    static QStringList shown(
        const suggest::EntityFinder &finder, const text::Vocabulary &vocabulary, const QString &text)
    {
        QStringList lines;
        for (const suggest::FoundEntity &found : finder.find(text::Prose(text, vocabulary)))
            lines += text.sliced(found.span.start, found.span.length()) + u": "_s +
                     coding::entityTypeName(found.entity.type) + u' ' + found.entity.name;
        return lines;
    }

    QStringList shown(const QString &text) const { return shown(*m_finder, m_vocabulary, text); }

private Q_SLOTS:
    void initTestCase()
    {
        m_lexicon = support::require(text::Lexicon::load());
        m_finder.emplace(m_lexicon, m_vocabulary);
    }

    void namesAreFoundWithTheirKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing is named")
            << u"The company said it would not comment on the layoffs."_s << QStringList{};
        QTest::newRow("a chief executive before the name")
            << u"The plan was announced by chief executive Maria Lindqvist."_s
            << QStringList{u"Maria Lindqvist: PERSON Maria Lindqvist"_s};
        QTest::newRow("a spokesperson, then the short name")
            << u"\"We regret this,\" spokesperson Tom Hadley said. Later Hadley declined to comment."_s
            << QStringList{u"Tom Hadley: PERSON Tom Hadley"_s, u"Hadley: PERSON Tom Hadley"_s};
        QTest::newRow("a title stays outside")
            << u"The visit of President Anna Keller to Norway was put off."_s
            << QStringList{u"Anna Keller: PERSON Anna Keller"_s, u"Norway: LOC Norway"_s};
        QTest::newRow("companies in a list, a full stop after the last")
            << u"Rivals such as Microsoft, Google and IBM have cut jobs, too. So has Oracle."_s
            << QStringList{u"Microsoft: ORG Microsoft"_s, u"Google: ORG Google"_s, u"IBM: ORG IBM"_s,
                   u"Oracle: ORG Oracle"_s};
        QTest::newRow("the owner, not the possessive")
            << u"Analysts welcomed Nvidia's forecast on Tuesday."_s << QStringList{u"Nvidia: ORG Nvidia"_s};
        QTest::newRow("an acronym after the name it is short for")
            << u"The International Labour Organization (ILO) published its report. The ILO expects more."_s
            << QStringList{u"International Labour Organization: ORG International Labour Organization"_s,
                   u"ILO: ORG International Labour Organization"_s,
                   u"ILO: ORG International Labour Organization"_s};
        QTest::newRow("days, months and capitals that name nothing")
            << u"On Monday the CEO said that AI would change HR by January."_s << QStringList{};
        QTest::newRow("a full stop that belongs to the name")
            << u"Workers in the U.S. were told first."_s << QStringList{u"U.S.: LOC United States"_s};
        QTest::newRow("a town and its state") << u"The plant near Dayton, Ohio will close."_s
                                              << QStringList{u"Dayton: LOC Dayton"_s, u"Ohio: LOC Ohio"_s};
        QTest::newRow("a product with its number")
            << u"Apple unveiled the iPhone 15 in Cupertino."_s
            << QStringList{
                   u"Apple: ORG Apple"_s, u"iPhone 15: PRODUCT iPhone 15"_s, u"Cupertino: LOC Cupertino"_s};
        QTest::newRow("a company and its chief executive in one run of capitals")
            << u"The memo by Amazon CEO Andy Jassy was short."_s
            << QStringList{u"Amazon: ORG Amazon"_s, u"Andy Jassy: PERSON Andy Jassy"_s};
        QTest::newRow("a heading in capitals names only what is a name")
            << u"Lean but Ambitious: The Road Ahead for Amazon\nThe cuts at Amazon were expected."_s
            << QStringList{u"Amazon: ORG Amazon"_s, u"Amazon: ORG Amazon"_s};
    }

    void namesAreFoundWithTheirKind()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(shown(text), names);
    }

    void formsOfNewspapersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a dateline with a spaced dash is not a part of what follows")
            << u"LISBON – The Senate voted on Monday."_s
            << QStringList{u"LISBON: LOC Lisbon"_s, u"Senate: ORG Senate"_s};
        QTest::newRow("an agency in a dateline")
            << u"LONDON (Reuters) - Shares fell."_s
            << QStringList{u"LONDON: LOC London"_s, u"Reuters: ORG Reuters"_s};
        QTest::newRow("a byline without a comma before the paper")
            << u"By Margaret Holloway New York Times"_s
            << QStringList{
                   u"Margaret Holloway: PERSON Margaret Holloway"_s, u"New York Times: ORG New York Times"_s};
        QTest::newRow("the agency of a picture")
            << u"The plant in Leeds (Martin Hollis/Getty Images) will close."_s
            << QStringList{u"Leeds: LOC Leeds"_s, u"Martin Hollis: PERSON Martin Hollis"_s,
                   u"Getty Images: ORG Getty Images"_s};
        QTest::newRow("a party and a state after a name, a title before it")
            << u"Sen. Martin Hollis (R-Ohio) voted for it."_s
            << QStringList{u"Martin Hollis: PERSON Martin Hollis"_s, u"Ohio: LOC Ohio"_s};
        QTest::newRow("a first name in capitals is spelled like others")
            << u"RICHARD Holloway runs the bank. Holloway joined in May."_s
            << QStringList{
                   u"RICHARD Holloway: PERSON Richard Holloway"_s, u"Holloway: PERSON Richard Holloway"_s};
        QTest::newRow("a department whose name holds a list, then its acronym")
            << u"The Department for Business, Energy and Industrial Strategy (BEIS) agreed."_s
            << QStringList{
                   u"Department for Business, Energy and Industrial Strategy: ORG Department for Business, Energy and Industrial Strategy"_s,
                   u"BEIS: ORG Department for Business, Energy and Industrial Strategy"_s};
        QTest::newRow("links on a page name nothing")
            << u"Google cut jobs.\n\nRead More\n\nRelated Articles"_s << QStringList{u"Google: ORG Google"_s};
        QTest::newRow("a headline in title case names a company only")
            << u"Realignment or Replacement: The Workers Who Lost Jobs\nThey left Amazon in May."_s
            << QStringList{u"Amazon: ORG Amazon"_s};
        QTest::newRow("a place at the end of a headline")
            << u"Cold Winds Bring Floods and Fear to Australia\nRivers rose."_s
            << QStringList{u"Australia: LOC Australia"_s};
        QTest::newRow("a role before a name in capitals")
            << u"They wrote to Business Secretary Martin Hollis on Monday."_s
            << QStringList{u"Martin Hollis: PERSON Martin Hollis"_s};
    }

    void formsOfNewspapersAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(shown(text), names);
    }

    void whatTheCorpusKnowsWins()
    {
        text::Vocabulary vocabulary;
        const suggest::EntityFinder finder(m_lexicon, vocabulary,
            {{u"Zorblax Dynamics"_s, coding::EntityType::Organisation},
                {u"Priya Quillfeather"_s, coding::EntityType::Person},
                {u"Meridian"_s, coding::EntityType::Product}});
        QCOMPARE(
            shown(finder, vocabulary, u"At Zorblax Dynamics the app Meridian was shown by Quillfeather."_s),
            (QStringList{u"Zorblax Dynamics: ORG Zorblax Dynamics"_s, u"Meridian: PRODUCT Meridian"_s,
                u"Quillfeather: PERSON Priya Quillfeather"_s}));
    }

    void whatTheCorpusKnowsIsFoundByItsShortName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a company's first word") << u"Analysts say Zorblax hired too many people."_s
                                                << QStringList{u"Zorblax: ORG Zorblax Dynamics Inc."_s};
        QTest::newRow("a company with another legal form")
            << u"Shares of Zorblax Dynamics Ltd rose."_s
            << QStringList{u"Zorblax Dynamics Ltd: ORG Zorblax Dynamics Inc."_s};
        QTest::newRow("a person's family name with its particles")
            << u"\"No,\" said van der Quill on Friday."_s
            << QStringList{u"van der Quill: PERSON Hanna van der Quill"_s};
        QTest::newRow("a short name that two companies share stands for neither")
            << u"The union met Brambleworth in May."_s << QStringList{u"Brambleworth: ORG Brambleworth"_s};
    }

    void whatTheCorpusKnowsIsFoundByItsShortName()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        text::Vocabulary vocabulary;
        const suggest::EntityFinder finder(m_lexicon, vocabulary,
            {{u"Zorblax Dynamics Inc."_s, coding::EntityType::Organisation},
                {u"Hanna van der Quill"_s, coding::EntityType::Person},
                {u"Brambleworth Foods"_s, coding::EntityType::Organisation},
                {u"Brambleworth Steel"_s, coding::EntityType::Organisation}});
        QCOMPARE(shown(finder, vocabulary, text), names);
    }

    void mentionsOfOneThingAreJoined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the first word of a company's name")
            << u"Quorvane Systems Inc. will cut jobs. Staff at Quorvane were told on Monday."_s
            << QStringList{u"Quorvane Systems Inc.: ORG Quorvane Systems Inc."_s,
                   u"Quorvane: ORG Quorvane Systems Inc."_s};
        QTest::newRow("a company without its legal form")
            << u"Quorvane GmbH will cut jobs. Staff at Quorvane were told on Monday."_s
            << QStringList{u"Quorvane GmbH: ORG Quorvane"_s, u"Quorvane: ORG Quorvane"_s};
        QTest::newRow("a family name with an apostrophe")
            << u"\"It is late,\" said Maeve O'Brannigan. O'Brannigan left in May."_s
            << QStringList{u"Maeve O'Brannigan: PERSON Maeve O'Brannigan"_s,
                   u"O'Brannigan: PERSON Maeve O'Brannigan"_s};
        QTest::newRow("a family name with particles, at the start of a sentence")
            << u"The plan of Ursula von der Heiden failed. Von der Heiden did not comment."_s
            << QStringList{u"Ursula von der Heiden: PERSON Ursula von der Heiden"_s,
                   u"Von der Heiden: PERSON Ursula von der Heiden"_s};
        QTest::newRow("initials with an ampersand")
            << u"Procter & Gamble raised prices. Analysts had expected this of P&G."_s
            << QStringList{u"Procter & Gamble: ORG Procter & Gamble"_s, u"P&G: ORG Procter & Gamble"_s};
        QTest::newRow("letters that an article uses of a company whose name has other initials")
            << u"Volkswagen will close a plant. The union blames VW for the crisis."_s
            << QStringList{u"Volkswagen: ORG Volkswagen"_s, u"VW: ORG Volkswagen"_s};
        QTest::newRow("a company is not its unit")
            << u"Amazon said that Amazon Web Services would hire."_s
            << QStringList{u"Amazon: ORG Amazon"_s, u"Amazon Web Services: ORG Amazon Web Services"_s};
    }

    void mentionsOfOneThingAreJoined()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(shown(text), names);
    }

    void bodiesHaveTheirWholeNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a legal form after a comma")
            << u"Shares in Quorvane Foods, S.A. fell on Monday."_s
            << QStringList{u"Quorvane Foods, S.A.: ORG Quorvane Foods, S.A."_s};
        QTest::newRow("a legal form in lower case")
            << u"The board of Quorvane Foods plc met on Monday."_s
            << QStringList{u"Quorvane Foods plc: ORG Quorvane Foods plc"_s};
        QTest::newRow("partners with a comma and an ampersand")
            << u"The outplacement firm Hollis, Reyes & Keller counted the cuts."_s
            << QStringList{u"Hollis, Reyes & Keller: ORG Hollis, Reyes & Keller"_s};
        QTest::newRow("small words within a body that its acronym names")
            << u"The Council for Lathes and Looms agreed. \"We are content,\" the CLL said."_s
            << QStringList{u"Council for Lathes and Looms: ORG Council for Lathes and Looms"_s,
                   u"CLL: ORG Council for Lathes and Looms"_s};
        QTest::newRow("what follows a family name belongs to it")
            << u"They met Martin Hollis Jr. on Monday."_s
            << QStringList{u"Martin Hollis Jr.: PERSON Martin Hollis Jr."_s};
        QTest::newRow("companies in a list are several")
            << u"The report names Microsoft, Google & Amazon."_s
            << QStringList{u"Microsoft: ORG Microsoft"_s, u"Google: ORG Google"_s, u"Amazon: ORG Amazon"_s};
    }

    void bodiesHaveTheirWholeNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(shown(text), names);
    }

    void whatIsNamedInTheNewsHasItsType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("assistants and programs are products")
            << u"Users of Siri, Alexa, Copilot and ChatGPT were asked. Siri did worst."_s
            << QStringList{u"Siri: PRODUCT Siri"_s, u"Alexa: PRODUCT Alexa"_s, u"Copilot: PRODUCT Copilot"_s,
                   u"ChatGPT: PRODUCT ChatGPT"_s, u"Siri: PRODUCT Siri"_s};
        QTest::newRow("medicines and devices are products")
            << u"The new factory makes Spikevax. The Vision Pro and the iPhone 16 sold badly."_s
            << QStringList{u"Spikevax: PRODUCT Spikevax"_s, u"Vision Pro: PRODUCT Vision Pro"_s,
                   u"iPhone 16: PRODUCT iPhone 16"_s};
        QTest::newRow("a capital that opens a sentence is a place")
            << u"Accra will host the talks."_s << QStringList{u"Accra: LOC Accra"_s};
        QTest::newRow("what governments are called is an organisation")
            << u"Officials of the Pentagon, the Treasury and the White House met the Fed and the ECB."_s
            << QStringList{u"Pentagon: ORG Pentagon"_s, u"Treasury: ORG Treasury"_s,
                   u"White House: ORG White House"_s, u"Fed: ORG Federal Reserve"_s,
                   u"ECB: ORG European Central Bank"_s};
        QTest::newRow("a headline in title case with words of all kinds")
            << u"Amazon Cuts Hundreds Of Jobs In Cloud Unit\nThe cuts at Amazon were expected."_s
            << QStringList{u"Amazon: ORG Amazon"_s, u"Amazon: ORG Amazon"_s};
        QTest::newRow("a date before an adjective of a country")
            << u"On Dec 11 German police searched a flat in Leipzig."_s
            << QStringList{u"German: OTHER German"_s, u"Leipzig: LOC Leipzig"_s};
        QTest::newRow("a first word before an adjective of a party")
            << u"But Democratic senators in Ohio refused."_s
            << QStringList{u"Democratic: OTHER Democratic"_s, u"Ohio: LOC Ohio"_s};
    }

    void whatIsNamedInTheNewsHasItsType()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(shown(text), names);
    }

    void theSameTextHasTheSameNamesWhateverElseTheVocabularyHolds()
    {
        const QString text =
            u"Tom Hadley of Northwind Motors met Dana Reyes in Lisbon. Reyes left Northwind last year."_s;
        text::Vocabulary vocabulary;
        for (const QString &word : {u"Tom"_s, u"zebra"_s, u"Northwind"_s, u"met"_s, u"reyes"_s})
            vocabulary.add(word);
        const suggest::EntityFinder finder(m_lexicon, vocabulary);
        vocabulary.add(u"Motors"_s);
        vocabulary.add(u"dana"_s);
        QCOMPARE(shown(finder, vocabulary, text), shown(text));
    }

    void confidenceAndTokensFitTheSpan()
    {
        const QString text =
            u"Dana Reyes, an analyst at Halden Capital in London, disagrees. \"No,\" Reyes said."_s;
        const text::Prose prose(text, m_vocabulary);
        const auto found = m_finder->find(prose);
        QVERIFY(found.size() >= 3);
        int end = 0;
        for (const suggest::FoundEntity &entity : found) {
            QVERIFY(entity.confidence > 0 && entity.confidence <= 1);
            QVERIFY(entity.span.start >= end && entity.span.end <= text.size() && !entity.span.isEmpty());
            QCOMPARE(prose.span(entity.first, entity.end).start, entity.span.start);
            end = entity.span.end;
        }
    }

    void oddTextsAreReadInLinearTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one capital") << u"A"_s;
        QTest::newRow("a megabyte of one name") << u"Amazon "_s.repeated(150'000);
        QTest::newRow("a megabyte of different names without a stop") << manyNames();
        QTest::newRow("open quotes") << u"\"A "_s.repeated(300'000);
        QTest::newRow("open brackets") << u"Ab ("_s.repeated(250'000);
        QTest::newRow("initials") << u"A."_s.repeated(500'000);
        QTest::newRow("hyphens between capitals") << u"A-"_s.repeated(500'000);
        QTest::newRow("capitals and small words") << u"A of the "_s.repeated(120'000);
        QTest::newRow("one word of a megabyte") << QString(1'000'000, u'A');
        QTest::newRow("digits") << QString(1'000'000, u'7');
        QTest::newRow("lone surrogates") << QString(100'000, QChar(0xD800));
        QTest::newRow("letters that grow when lowered") << u"İstanbul ẞ "_s.repeated(50'000);
    }

    void oddTextsAreReadInLinearTime()
    {
        QFETCH(QString, text);
        const text::Prose prose(text, m_vocabulary);
        const auto found = m_finder->find(prose); // in more than linear time it would never end
        for (const suggest::FoundEntity &entity : found)
            QVERIFY(entity.span.end <= text.size() && !entity.entity.name.isEmpty());
    }

    /// The two articles beside the checkout, when they are there: who is named in them is found.
    void everybodyInTheSeedArticlesIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QStringList>("notNamed");
        QTest::newRow("from India") << u"entrepreneur-india.txt"_s
                                    << QStringList{u"Amazon: ORG Amazon"_s,
                                           u"Amazon Web Services: ORG Amazon Web Services"_s,
                                           u"AWS: ORG Amazon Web Services"_s,
                                           u"Andy Jassy: PERSON Andy Jassy"_s, u"Jassy: PERSON Andy Jassy"_s,
                                           u"Brad Glasser: PERSON Brad Glasser"_s,
                                           u"Entrepreneur India: ORG Entrepreneur India"_s,
                                           u"Entrepreneur Media: ORG Entrepreneur Media"_s,
                                           u"Wondery: ORG Wondery"_s}
                                    << QStringList{u"AI"_s, u"CEO"_s, u"USD"_s, u"Thursday"_s, u"The"_s};
        QTest::newRow("the second source")
            << u"aws-second-source.txt"_s
            << QStringList{u"Amazon: ORG Amazon"_s, u"AWS: ORG AWS"_s, u"Andy Jassy: PERSON Andy Jassy"_s,
                   u"Microsoft: ORG Microsoft"_s, u"Meta: ORG Meta"_s, u"Alphabet: ORG Alphabet"_s}
            << QStringList{u"AI"_s, u"CEO"_s, u"Q1 2025"_s, u"Growing Influence"_s, u"The Road Ahead"_s,
                   u"Tech"_s, u"Ultimately"_s};
    }

    void everybodyInTheSeedArticlesIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, named);
        QFETCH(QStringList, notNamed);
        QFile article(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/../shared/seeds/"_s + file);
        if (!article.open(QFile::ReadOnly))
            QSKIP("The seed articles are not beside the checkout.");
        const QStringList found = shown(QString::fromUtf8(article.readAll()));
        for (const QString &name : named)
            QVERIFY2(found.contains(name), qPrintable(name + u" is not in "_s + found.join(u" | "_s)));
        for (const QString &line : found)
            QVERIFY2(!notNamed.contains(line.section(u':', 0, 0)), qPrintable(line));
    }

private:
    static QString manyNames()
    {
        QString text;
        for (int i = 0; text.size() < 1'000'000; ++i)
            text += u"Na"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) + QChar(u'a' + i / 676 % 26) +
                    u"son "_s;
        return text;
    }

    text::Lexicon m_lexicon;
    text::Vocabulary m_vocabulary;
    std::optional<suggest::EntityFinder> m_finder;
};

QTEST_GUILESS_MAIN(EntityFinderTest)
#include "entityfindertest.moc"
