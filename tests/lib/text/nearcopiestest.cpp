// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/nearcopies.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A text of invented words; the same for the same seed.
QString invented(quint32 seed, int words = 200)
{
    QRandomGenerator random(seed);
    QStringList text;
    for (int word = 0; word < words; ++word)
        text += u"w%1"_s.arg(random.bounded(5000));
    return text.join(u' ');
}

QString withEveryNth(const QString &text, int step)
{
    QStringList words = text.split(u' ');
    for (int at = step - 1; at < words.size(); at += step)
        words[at] = u"other%1"_s.arg(at);
    return words.join(u' ');
}

std::vector<int> groupsOf(const QStringList &texts, const base::Progress &progress = {})
{
    std::vector<text::TextSignature> signatures;
    for (const QString &text : texts)
        signatures.push_back(text::signatureOf(text::shinglesOf(text)));
    return text::versionGroups(
        signatures, [&](int place) { return std::optional(text::shinglesOf(texts[place])); }, progress)
        .value_or(std::vector<int>());
}

} // namespace

class NearCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreRecognised_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isVersion");
        const QString text = invented(1);
        QTest::newRow("the same text") << text << true;
        QTest::newRow("case, space and signs do not count") << text.toUpper().replace(u' ', u" – "_s) << true;
        QTest::newRow("another headline") << invented(2, 10) + u"\n\n"_s + text << true;
        QTest::newRow("cut in the middle") << text.left(text.size() / 2) << true;
        QTest::newRow("cut after a third") << text.left(text.size() / 3) << true;
        QTest::newRow("every twentieth word is another") << withEveryNth(text, 20) << true;
        QTest::newRow("every tenth word is another") << withEveryNth(text, 10) << true;
        QTest::newRow("a paragraph was added") << text + u'\n' + invented(3, 60) << true;
        QTest::newRow("every third word is another") << withEveryNth(text, 3) << false;
        QTest::newRow("a quotation in common")
            << invented(4) + u' ' + text.left(150) + u' ' + invented(5) << false;
        QTest::newRow("another text") << invented(6) << false;
        QTest::newRow("nothing") << QString(u""_s) << false;
        QTest::newRow("a few words of it") << text.left(60) << false;
    }

    void versionsAreRecognised()
    {
        QFETCH(const QString, other);
        QFETCH(const bool, isVersion);
        QCOMPARE(groupsOf({invented(1), other}), (std::vector{0, isVersion ? 0 : 1}));
        QCOMPARE(groupsOf({other, invented(1)}), (std::vector{0, isVersion ? 0 : 1}));
    }

    void whatTextsShareIsMeasured()
    {
        const auto one = text::shinglesOf(u"one two three four five six"_s);
        QCOMPARE(one.size(), 4U);
        const auto same = text::resemblance(one, one);
        QCOMPARE(same.shared, 1.0);
        const auto part = text::resemblance(one, text::shinglesOf(u"Two, three; FOUR – five"_s));
        QCOMPARE(part.contained, 1.0);
        QCOMPARE(part.shared, 0.5);
        QCOMPARE(part.fewest, 2);
        QCOMPARE(text::resemblance(one, {}).contained, 0.0);
        QCOMPARE(text::shinglesOf(u"don't stop now"_s), text::shinglesOf(u"dont stop now"_s));
    }

    void manyTextsFallIntoTheirGroups()
    {
        QStringList texts;
        std::vector<int> expected;
        for (int text = 0; text < 300; ++text) {
            texts += invented(quint32(text) + 100);
            expected.push_back(text);
        }
        for (int text = 0; text < 300; text += 3) {
            texts += withEveryNth(texts[text], 15);
            expected.push_back(text);
        }
        QCOMPARE(groupsOf(texts), expected);
    }

    void textsOfOneWordingDoNotCostTheSquareOfTheirNumber()
    {
        QStringList texts;
        for (int text = 0; text < 2000; ++text)
            texts += invented(7);
        QCOMPARE(groupsOf(texts), std::vector<int>(2000, 0));
    }

    void aCancelledSearchGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(groupsOf({invented(1), invented(1)}, base::Progress({}, stop.get_token())).empty());
    }
};

QTEST_GUILESS_MAIN(NearCopiesTest)
#include "nearcopiestest.moc"
