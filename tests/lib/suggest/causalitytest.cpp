// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/causality.h"

#include "suggest/claimfinder.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using suggest::CausalityFeatures;
using suggest::CausalityModel;
using suggest::FeatureWeights;

namespace {

CausalityFeatures featuresOf(const QString &text)
{
    static const text::Vocabulary vocabulary;
    const text::Prose prose(text, vocabulary);
    return CausalityFeatures(prose, 0, int(prose.tokens().size()));
}

CausalityModel shipped()
{
    QFile file(u":/variorum/models/causality.model"_s);
    return file.open(QFile::ReadOnly) ? CausalityModel::read(file.readAll()).value_or(CausalityModel())
                                      : CausalityModel();
}

} // namespace

class CausalityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causalSentencesAreToldFromOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCausal");
        QTest::newRow("because") << u"The strike was called off because the owners raised wages."_s << true;
        QTest::newRow("led to") << u"The shooting led to protests in several towns."_s << true;
        QTest::newRow("over") << u"Workers went on strike over unpaid wages."_s << true;
        QTest::newRow("leaving dead") << u"Police opened fire on the crowd, killing two men."_s << true;
        QTest::newRow("where people met") << u"He lives in Delhi."_s << false;
        QTest::newRow("a time") << u"The meeting is at ten o'clock."_s << false;
        QTest::newRow("what was said") << u"\"I was there,\" he said."_s << false;
    }

    void causalSentencesAreToldFromOthers()
    {
        QFETCH(QString, text);
        QFETCH(bool, isCausal);
        const double probability = shipped().probability(featuresOf(text));
        QVERIFY2((probability >= 0.5) == isCausal, qPrintable(QString::number(probability)));
    }

    void theFinderSaysTheSame()
    {
        const auto lexicon = text::Lexicon::load();
        QVERIFY(lexicon);
        text::Vocabulary vocabulary;
        const suggest::ClaimFinder finder(
            *lexicon, vocabulary, suggest::CauseOfInterest::named(u"AI"_s, *lexicon));
        const QString text = u"Workers went on strike over unpaid wages."_s;
        const text::Prose prose(text, vocabulary);
        QCOMPARE(prose.sentences().size(), size_t(1));
        QCOMPARE(finder.causality(prose, prose.sentences()[0]), shipped().probability(featuresOf(text)));
    }

    void aModelComesBackFromItsFile()
    {
        CausalityModel::Summary summary{};
        summary[0] = 1.5F;
        const CausalityFeatures features = featuresOf(u"It led to this."_s);
        const std::vector<quint32> words = features.sentence();
        const CausalityModel model(FeatureWeights({{features.token(1)[0], 2.0F}, {7, -1.0F}}, -0.5F),
            FeatureWeights({{words.front(), 1.0F}}, 0.25F), summary);
        const auto back = CausalityModel::read(model.write());
        QVERIFY(back);
        QVERIFY(qAbs(back->probability(features) - model.probability(features)) < 0.02);
        QVERIFY(model.probability(features) != CausalityModel().probability(features));
    }

    void aModelThatKnowsNothingIsUndecided()
    {
        QCOMPARE(CausalityModel().probability(featuresOf(u"It led to this."_s)), 0.5);
        QCOMPARE(CausalityModel().probability(featuresOf(QString())), 0.5);
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray whole = shipped().write();
        QVERIFY(whole.size() > 1000);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("something else") << QByteArray("PNG and so on, for a while");
        QTest::newRow("half of it") << whole.first(whole.size() / 2);
        QTest::newRow("all but the last byte") << whole.chopped(1);
        QByteArray boundless = whole;
        boundless.replace(12, 4, QByteArray(4, '\xff')); // the number of weights
        QTest::newRow("more weights than there are bytes") << boundless;
    }

    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!CausalityModel::read(file));
    }

    void featuresDoNotDependOnCase()
    {
        QCOMPARE(featuresOf(u"it LED to this"_s).token(1)[0], featuresOf(u"it led to this"_s).token(1)[0]);
        QVERIFY(featuresOf(u"it led to this"_s).token(1)[0] != featuresOf(u"it fed to this"_s).token(1)[0]);
    }
};

QTEST_GUILESS_MAIN(CausalityTest)
#include "causalitytest.moc"
