// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/agreement/storybuilder.h"

#include <QFile>

using namespace Qt::StringLiterals;
using coding::Verdict;

/// The two founding articles, when they lie beside the sources: what an analyst expects of them.
class SeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_the_two_founding_articles();
};

namespace {

QString seed(const QString &name)
{
    QFile file(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/../shared/seeds/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void SeedsTest::compares_the_two_founding_articles()
{
    const QString india = seed(u"entrepreneur-india.txt"_s);
    const QString second = seed(u"aws-second-source.txt"_s);
    if (india.isEmpty() || second.isEmpty())
        QSKIP("the seeds are not here");

    support::StoryBuilder builder;
    builder.article(india);
    const auto jobs = builder.figure(u"hundreds of jobs"_s);
    const auto revenue = builder.figure(u"USD 29.3 billion"_s);
    const auto growth = builder.figure(u"17 per cent"_s);
    const auto incomeGrowth = builder.figure(u"23 per cent"_s);
    const auto income = builder.figure(u"USD 11.5 billion"_s);
    const auto gone = builder.figure(u"more than 27,000"_s);
    const auto aws = builder.entity(u"Amazon Web Services"_s, u"Amazon Web Services"_s);
    builder.article(second);
    const auto otherJobs = builder.figure(u"several hundred"_s);
    const auto days = builder.figure(u"60 days"_s);
    const auto otherRevenue = builder.figure(u"$29.3 billion"_s);
    const auto otherIncome = builder.figure(u"$11.5 billion"_s);
    const auto roles = builder.figure(u"Thousands of roles"_s);
    const auto otherAws = builder.entity(u"AWS"_s, u"AWS"_s);

    const coding::Agreement agreement = builder.agree();
    QVERIFY(support::areTogether(agreement, revenue, otherRevenue));
    QCOMPARE(support::pointOf(agreement, revenue).verdict, Verdict::Agree);
    QVERIFY(support::areTogether(agreement, income, otherIncome));
    QCOMPARE(support::pointOf(agreement, income).verdict, Verdict::Agree);
    QVERIFY(support::areTogether(agreement, jobs, otherJobs));
    QCOMPARE(support::pointOf(agreement, jobs).verdict, Verdict::Compatible);
    QVERIFY(support::areTogether(agreement, aws, otherAws));
    for (const coding::AnnotationId alone : {growth, incomeGrowth, gone, days, roles})
        QCOMPARE(support::pointOf(agreement, alone).verdict, Verdict::OneSource);
    QCOMPARE(support::pointOf(agreement, revenue).independent, 2);
    QCOMPARE(support::pointOf(agreement, revenue).label, u"revenue, first quarter"_s);
    QCOMPARE(support::pointOf(agreement, growth).label, u"revenue increase"_s);
    QCOMPARE(support::pointOf(agreement, incomeGrowth).label, u"division's operating income"_s);
    QCOMPARE(support::pointOf(agreement, jobs).label, u"jobs, Amazon Web Services"_s);
    QCOMPARE(support::pointOf(agreement, days).label, u"pay, benefits"_s);
}

QTEST_GUILESS_MAIN(SeedsTest)
#include "seedstest.moc"
