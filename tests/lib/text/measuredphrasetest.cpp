// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityfinder.h"

#include <QFile>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace text;

/// What figures measure, and what bare numbers count: data/measured.txt holds one text a line, and the unit
/// and the phrase of each of its figures.
class MeasuredPhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureSaysWhatItMeasures_data();
    void everyFigureSaysWhatItMeasures();

private:
    Vocabulary m_vocabulary;
    std::optional<QuantityFinder> m_finder;
};

void MeasuredPhraseTest::initTestCase()
{
    const auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_finder.emplace(*lexicon, m_vocabulary);
}

void MeasuredPhraseTest::everyFigureSaysWhatItMeasures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    QFile file(QStringLiteral(VARIORUM_SOURCE_DIR "/tests/lib/text/data/measured.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype bar = line.indexOf(u'|');
        QVERIFY2(bar > 0, qUtf8Printable(line));
        const QString text = line.first(bar).trimmed();
        QTest::newRow(qUtf8Printable(text)) << text << line.sliced(bar + 1).trimmed();
    }
}

void MeasuredPhraseTest::everyFigureSaysWhatItMeasures()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const FoundQuantity &figure : m_finder->find(Prose(text, m_vocabulary)))
        found += figure.quantity.unit + u": "_s + figure.quantity.measured;
    QTEST(found.join(u" | "_s), "figures");
}

QTEST_GUILESS_MAIN(MeasuredPhraseTest)
#include "measuredphrasetest.moc"
