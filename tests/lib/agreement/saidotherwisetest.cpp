// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/agreement/storybuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using coding::Verdict;
using support::pointOf;
using support::StoryBuilder;

/// Figures that articles say in other words or forms, each case two short articles with one figure marked
/// [so].
class SaidOtherwiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOnePoint_data();
    void findsOnePoint();
    void namesPoints_data();
    void namesPoints();

private:
    static coding::AnnotationId marked(StoryBuilder &builder, QString text, const QString &measured = {})
    {
        const qsizetype start = text.indexOf(u'[');
        const qsizetype end = text.indexOf(u']');
        const QString quote = text.sliced(start + 1, end - start - 1);
        builder.article(text.remove(u'[').remove(u']'));
        return builder.figure(quote, measured);
    }
};

void SaidOtherwiseTest::findsOnePoint_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Verdict>("verdict"); // one source: they are two points

    QTest::newRow("homes that were left, and people displaced")
        << u"More than [800,000 people] had to leave their homes because of the storms."_s
        << u"Storms displaced [824,000 people] in all."_s << Verdict::Compatible;
    QTest::newRow("people not found, and missing")
        << u"In the village [six people] have not been found."_s
        << u"In the village [nine people] are missing."_s << Verdict::Differ;
    QTest::newRow("people who keep their homes are not displaced")
        << u"More than [800,000 people] paint their homes because of the paint offer."_s
        << u"Storms displaced [824,000 people] in all."_s << Verdict::OneSource;

    QTest::newRow("conversions of one amount at other rates")
        << u"Brussels fined Google €4.34 billion ([$5.05 billion]) for the abuse."_s
        << u"Brussels fined Google €4.34 billion ([$5.12 billion]) for the abuse."_s << Verdict::Compatible;
    QTest::newRow("conversions too far apart")
        << u"Brussels fined Google €4.34 billion ([$5.05 billion]) for the abuse."_s
        << u"Brussels fined Google €4.34 billion ([$5.75 billion]) for the abuse."_s << Verdict::Differ;
    QTest::newRow("amounts in brackets behind a year are no conversions")
        << u"Revenue of Halden was higher than in 2018 ([$5.05 billion]) by far."_s
        << u"Revenue of Halden was higher than in 2018 ([$5.12 billion]) by far."_s << Verdict::Differ;

    QTest::newRow("the end of a movement, and the new value")
        << u"The bank raised its main rate [from 4.5 per cent to 4.75 per cent] on Thursday."_s
        << u"The bank raised its main rate to [4.75%] on Thursday."_s << Verdict::Agree;
    QTest::newRow("the end of a movement down")
        << u"The bank cut its main rate, which fell [from 4.75 per cent to 4.5 per cent] on Thursday."_s
        << u"The bank cut its main rate, which fell to [4.5%] on Thursday."_s << Verdict::Agree;
    QTest::newRow("a range is none")
        << u"The bank sees its main rate at [4.5 per cent to 4.75 per cent] in May."_s
        << u"The bank sees its main rate at [4.7%] in May."_s << Verdict::Compatible;

    QTest::newRow("the injured under two names")
        << u"The air bags are linked to [more than 100 injuries] so far."_s
        << u"The air bags injured [more than 100 people] so far."_s << Verdict::Agree;
}

void SaidOtherwiseTest::findsOnePoint()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const Verdict, verdict);
    StoryBuilder builder;
    const coding::AnnotationId first = marked(builder, one);
    marked(builder, other);
    QCOMPARE(pointOf(builder.agree(), first).verdict, verdict);
}

void SaidOtherwiseTest::namesPoints_data()
{
    QTest::addColumn<QString>("measured");
    QTest::addColumn<QString>("otherMeasured");
    QTest::addColumn<QString>("label");

    QTest::newRow("the words that articles share before others")
        << u"bring staff, Portmar"_s << u"staff costs"_s << u"staff costs"_s;
    QTest::newRow("a thing before a name") << u"Portmar"_s << u"staff costs"_s << u"staff costs"_s;
    QTest::newRow("nothing twice") << u"costs costs"_s << u"costs costs"_s << u"costs"_s;
    QTest::newRow("the first of equals") << u"staff costs"_s << u"costs"_s << u"staff costs"_s;
}

void SaidOtherwiseTest::namesPoints()
{
    QFETCH(const QString, measured);
    QFETCH(const QString, otherMeasured);
    QFETCH(const QString, label);
    StoryBuilder builder;
    const coding::AnnotationId first = marked(
        builder, u"The plan would bring staff costs at Portmar up by [$900 million] a year."_s, measured);
    marked(builder, u"Portmar said that staff costs would rise by [$900 million] a year."_s, otherMeasured);
    QCOMPARE(pointOf(builder.agree(), first).label, label);
}

QTEST_GUILESS_MAIN(SaidOtherwiseTest)
#include "saidotherwisetest.moc"
