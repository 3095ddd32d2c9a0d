// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/entitymodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using coding::EntityType;
using suggest::EntityModel;
using suggest::LabelScores;

class EntityModelTest : public QObject
{
    Q_OBJECT

    static LabelScores scoresFor(int label, qint16 score)
    {
        LabelScores scores{};
        scores[size_t(label)] = score;
        return scores;
    }

    static EntityModel sample()
    {
        std::vector<EntityModel::Row> rows(8);
        rows[2][1] = 5;
        rows[2][3] = -7;
        rows[7][10] = 127;
        std::array<LabelScores, suggest::entityLabels> transitions{};
        transitions[0][1] = 3;
        return {rows, transitions, 0.25};
    }

private Q_SLOTS:
    void featuresAddTheirRowsByTheirUpperBits()
    {
        const EntityModel model = sample();
        const std::vector<quint32> features{2U << 29, (2U << 29) + 12345, 7U << 29};
        const LabelScores scores = model.scores(features);
        QCOMPARE(scores[1], qint16(10));
        QCOMPARE(scores[3], qint16(-14));
        QCOMPARE(scores[10], qint16(127));
        QCOMPARE(scores[0], qint16(0));
    }

    void aFurtherTokenFollowsOnlyItsOwnName()
    {
        const int person = suggest::firstLabel(EntityType::Person);
        const int morePerson = suggest::furtherLabel(EntityType::Person);
        const int morePlace = suggest::furtherLabel(EntityType::Location);
        EntityModel::Decoding decoding;
        EntityModel().decode(std::vector{scoresFor(person, 5), scoresFor(morePlace, 3)}, decoding);
        QVERIFY(decoding.labels[1] != morePlace || decoding.labels[0] == morePlace - 1);
        EntityModel().decode(std::vector{scoresFor(person, 5), scoresFor(morePerson, 3)}, decoding);
        QCOMPARE(decoding.labels, (std::vector<qint8>{qint8(person), qint8(morePerson)}));
        EntityModel().decode(std::vector{scoresFor(morePerson, 9)}, decoding);
        QVERIFY(decoding.labels[0] != morePerson);
        EntityModel().decode({}, decoding);
        QVERIFY(decoding.labels.empty());
    }

    void whatIsWrittenIsReadBack()
    {
        const QByteArray file = sample().write();
        const auto read = EntityModel::read(file);
        QVERIFY(read);
        QCOMPARE(read->write(), file);
        QCOMPARE(read->unit(), 0.25);
        QCOMPARE(read->scores(std::vector<quint32>{7U << 29})[10], qint16(127));
    }

    void whatIsNoModelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("no model at all");
        QTest::newRow("something else, compressed")
            << qCompress(QByteArray("no model at all, but long enough"));
        const QByteArray content = qUncompress(sample().write());
        QTest::newRow("another version") << qCompress(QByteArray(content).replace(7, 1, "\x7f"));
        QTest::newRow("rows that are no power of two")
            << qCompress(QByteArray(content).replace(11, 1, "\x07"));
        QTest::newRow("more rows than any model has") << qCompress(QByteArray(content).replace(8, 1, "\x7f"));
        QTest::newRow("one that ends early") << qCompress(content.first(content.size() - 14));
    }

    void whatIsNoModelIsRefused()
    {
        QFETCH(QByteArray, file);
        const auto read = EntityModel::read(file);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EntityModelTest)
#include "entitymodeltest.moc"
