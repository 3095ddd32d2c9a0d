// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreementfixture.h"

#include "agreement/filterchip.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using coding::Verdict;

class AgreementFiltersTest : public QObject, private AgreementFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        fill();
    }
    void cleanup() { close(); }

    void showsOnlyThePointsOfTheChosenVerdict();
    void aFilterKeepsTheCurrentPointOrStartsAtTheTop();
    void showsWhatOnlyTheArticleInThePaneStates();
    void anotherArticleInThePaneLeavesAnUnfilteredListWhereItIs();
};

void AgreementFiltersTest::showsOnlyThePointsOfTheChosenVerdict()
{
    ui::FilterChip *agree = nullptr;
    for (ui::FilterChip *chip : panel->findChildren<ui::FilterChip *>())
        if (chip->text() == u"Agree")
            agree = chip;
    QVERIFY(agree);
    QTest::mouseClick(agree, Qt::LeftButton);
    QCOMPARE(model()->filter(), std::optional(Verdict::Agree));
    QVERIFY(pointOf(corpus->earned).isValid());
    QVERIFY(!pointOf(corpus->days).isValid());
    panel->setFilter(std::nullopt);
    QVERIFY(pointOf(corpus->days).isValid());
}

void AgreementFiltersTest::aFilterKeepsTheCurrentPointOrStartsAtTheTop()
{
    const auto withVerdict = [&](Verdict verdict) {
        for (const coding::Point &point : model()->agreement().points)
            if (point.verdict == verdict)
                return QString(point.id);
        return QString();
    };
    const QString agreeing = withVerdict(Verdict::Agree);
    QVERIFY(!agreeing.isEmpty());
    view->choose(model()->pointIndex(agreeing));
    panel->setFilter(Verdict::Agree);
    settle();
    QCOMPARE(view->currentIndex(), model()->pointIndex(agreeing));
    panel->setFilter(Verdict::OneSource);
    settle();
    QVERIFY(!view->currentIndex().isValid());
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    const QModelIndex section = model()->index(0, 0);
    QVERIFY(model()->rowCount(section) > 0);
    for (int row = 0; row < model()->rowCount(section); ++row)
        QVERIFY(!view->isExpanded(model()->index(row, 0, section)));
    panel->setFilter(std::nullopt);
    settle();
    QCOMPARE(view->currentIndex(), model()->pointIndex(agreeing));
}

void AgreementFiltersTest::showsWhatOnlyTheArticleInThePaneStates()
{
    const auto statedBy = [&](text::ArticleId article) {
        int points = 0;
        for (const coding::Point &point : (*corpus)->agreement(corpus->story).points)
            points += std::ranges::all_of(point.cells, [&](const coding::Cell &cell) {
                return (cell.state == coding::Cell::State::Stated) == (cell.article == article);
            });
        return points;
    };
    const auto shown = [&] {
        int points = 0;
        for (int section = 0; section < model()->rowCount(); ++section)
            points += model()->rowCount(model()->index(section, 0));
        return points;
    };
    const int all = shown();
    const std::vector<text::ArticleId> articles = (*corpus)->agreement(corpus->story).articles;
    focus->setArticle(articles[0]);
    for (auto *chip : panel->findChildren<ui::FilterChip *>())
        if (chip->text() == u"Only here")
            QTest::mouseClick(chip, Qt::LeftButton);
    for (const text::ArticleId article : articles) {
        focus->setArticle(article);
        QCOMPARE(shown(), statedBy(article));
        QCOMPARE(message().contains(u"others state, too"_s), statedBy(article) == 0);
    }
    QVERIFY(std::ranges::any_of(articles, [&](text::ArticleId article) { return statedBy(article) > 0; }));
    const QByteArray state = panel->saveState();
    panel->setFilter(std::nullopt);
    QCOMPARE(shown(), all);
    panel->restoreState(state);
    QCOMPARE(shown(), statedBy(articles.back()));
}

void AgreementFiltersTest::anotherArticleInThePaneLeavesAnUnfilteredListWhereItIs()
{
    panel->resize(500, 300); // so that it scrolls
    settle();
    QVERIFY(focus->point().isEmpty());
    QScrollBar *bar = view->verticalScrollBar();
    bar->setValue(bar->maximum());
    QCOMPARE_GT(bar->value(), 0);
    for (const text::ArticleId article : (*corpus)->agreement(corpus->story).articles) {
        focus->setArticle(article);
        settle();
        QCOMPARE(bar->value(), bar->maximum());
    }
}

QTEST_MAIN(AgreementFiltersTest)
#include "agreementfilterstest.moc"
