// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how soon the panels beside the articles show a change: the agreement of a story of 20 articles
// with 2,000 annotations, how the time grows with the story, and the annotation table. Prints figures (of
// processor time, where they come as median and p99) and passes no judgement.
//   agreementbenchmark [CORPUS.variorum]
//   agreementbenchmark --curve
//   agreementbenchmark --edits ARTICLES ROUNDS
// With --curve, only stories of 5 to 100 articles, each with 100 annotations an article: matched from
// scratch, and after one annotation was edited; with --edits, one such story after so many edits. A corpus
// given (that of corpusbenchmark has 1,000,000 annotations) is listed whole in the table.

#include "agreement/agreement.h"
#include "agreement/agreementmodel.h"
#include "agreement/agreementpanel.h"
#include "agreement/agreementview.h"
#include "agreement/keptcomparison.h"
#include "annotations/annotationfilters.h"
#include "annotations/annotationmodel.h"
#include "annotations/annotationtable.h"
#include "focus.h"
#include "support/corpusgenerator.h"
#include "support/memory.h"
#include "theme.h"
#include "workspace/agreementinput.h"
#include "workspace/annotationedits.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using support::megabytes;

namespace {

constexpr int rounds = 100;

/// Processor time of this process: a shared machine's load does not show.
class Stopwatch
{
public:
    /// Milliseconds since the last lap.
    double lap()
    {
        const std::clock_t now = std::clock();
        return 1000.0 * double(now - std::exchange(m_start, now)) / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> values)
{
    std::ranges::sort(values);
    std::printf("%-58s median %7.2f ms   p99 %7.2f ms\n", what, values[values.size() / 2],
        values[size_t(double(values.size() - 1) * 0.99)]);
}

/// Runs what is due, painting included.
void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

std::unique_ptr<workspace::Workspace> opened(const QString &path, bool toRead)
{
    workspace::Options options;
    options.readOnly = toRead;
    if (auto lexicon = text::Lexicon::load())
        options.lexicon = *lexicon;
    auto workspace = workspace::Workspace::open(path, options);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return std::move(*workspace);
}

/// The next word that may be of that kind: numbers are figures, others are not.
text::Span wordAfter(const QString &words, int place, coding::Kind kind)
{
    const QRegularExpression word(kind == coding::Kind::Figure ? u"\\b\\d+"_s : u"\\b[^\\W\\d]+"_s);
    const QRegularExpressionMatch found = word.match(words, place);
    return {int(found.capturedStart()), int(found.capturedEnd())};
}

/// The story's words are tagged one by one.
void measureTagging(
    workspace::Workspace &workspace, const workspace::OpenStory &open, text::StoryId story, coding::Kind kind)
{
    const coding::Tag tag = *workspace.firstTag(kind);
    std::vector<double> commits;
    std::vector<double> agreements;
    std::vector<double> refreshes;
    std::vector<double> sums;
    for (int round = 0; round < rounds; ++round) {
        const text::ArticleId article = open.articles[size_t(round) % open.articles.size()].article.id;
        const auto changes = workspace::addAnnotation(
            workspace, article, wordAfter(workspace.text(article), 20 + round, kind), tag.id);
        Stopwatch watch;
        if (!workspace.edit(u"tag"_s, changes))
            qFatal("not stored");
        commits.push_back(watch.lap());
        workspace.agreement(story);
        agreements.push_back(watch.lap());
        settle();
        refreshes.push_back(watch.lap());
        sums.push_back(commits.back() + agreements.back() + refreshes.back());
    }
    std::printf("tagged as %s\n", qPrintable(tag.name));
    print("  tag committed and told", commits);
    print("  agreement computed", agreements);
    print("  panel refreshed and painted", refreshes);
    print("  together", sums);
}

/// An open story is tagged, its panel asked for everything, and its annotations chosen.
void measureAgreement(const QString &path)
{
    const auto workspace = opened(path, false);
    if (!workspace->setCurrentAnalyst(u"benchmark"_s))
        qFatal("no analyst");
    const text::StoryId story = workspace->stories().front().story.id;
    ui::Focus focus;
    ui::AgreementPanel panel(*workspace, focus);
    panel.resize(470, 900);
    panel.show();
    settle();

    QElapsedTimer timer;
    timer.start();
    focus.setStory(story);
    settle();
    const workspace::OpenStory &open = workspace->openStory(story);
    const coding::Agreement &agreement = workspace->agreement(story);
    std::printf("%zu articles, %zu annotations, %zu points\n", open.articles.size(), open.annotations.size(),
        agreement.points.size());
    std::printf("%-58s %14.2f ms\n", "story shown for the first time", milliseconds(timer));

    for (const coding::Kind kind : {coding::Kind::Entity, coding::Kind::Claim, coding::Kind::Figure})
        measureTagging(*workspace, open, story, kind);

    auto *model = static_cast<ui::AgreementModel *>(panel.view()->model());
    std::vector<double> updates;
    const coding::Agreement same = workspace->agreement(story);
    for (int round = 0; round < rounds; ++round) {
        Stopwatch watch;
        model->update(same, model->columns(), nullptr);
        settle();
        updates.push_back(watch.lap());
    }
    print("every row of the panel asked for anew", updates);

    std::vector<double> choices;
    for (int round = 0; round < rounds; ++round) {
        const coding::AnnotationId id = open.annotations[size_t(round) * open.annotations.size() / rounds].id;
        Stopwatch watch;
        focus.setAnnotation(id);
        settle();
        choices.push_back(watch.lap());
    }
    print("another annotation chosen, its evidence shown", choices);
}

/// A story of so many articles, 100 annotations each, as the matcher gets it.
agreement::Story storyOf(int articles)
{
    constexpr int perArticle = 100;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"story.variorum"_s);
    if (auto made = support::generateCorpus(path, {articles, articles * perArticle, articles, 500}); !made)
        qFatal("%s", qPrintable(made.error().message));
    const auto workspace = opened(path, true);
    const text::StoryId story = workspace->stories().front().story.id;
    agreement::Story input = workspace::agreementInput(workspace->openStory(story), workspace->tags());
    workspace::addSentences(input, [&](text::ArticleId article) { return workspace->text(article); });
    return input;
}

/// Another value for a figure in each round, all over the story.
void editFigure(agreement::Story &story, int round, int ofRounds)
{
    const size_t start = story.statements.size() * size_t(round) / size_t(ofRounds);
    const auto figure = std::find_if(story.statements.begin() + qptrdiff(start), story.statements.end(),
        [](const auto &one) { return std::holds_alternative<text::Quantity>(one.value); });
    auto &quantity = std::get<text::Quantity>(figure->value);
    quantity.low = *quantity.low + 1;
    quantity.high = *quantity.high + 1;
}

/// A function of its own, so that its instructions alone can be counted.
[[gnu::noinline]] void matchAgain(const agreement::Story &story, agreement::KeptComparison &kept)
{
    agreement::agree(story, kept);
}

/// A story matched after one figure was edited, so many times, and at first from nothing if asked for.
void measureStory(int articles, int ofRounds, bool fromScratch)
{
    agreement::Story story = storyOf(articles);
    std::vector<double> anew;
    std::vector<double> edited;
    agreement::KeptComparison kept;
    agreement::agree(story, kept);
    for (int round = 0; round < ofRounds; ++round) {
        Stopwatch watch;
        if (fromScratch) {
            agreement::agree(story);
            anew.push_back(watch.lap());
        }
        editFigure(story, round, ofRounds);
        watch.lap();
        matchAgain(story, kept);
        edited.push_back(watch.lap());
    }
    std::printf("%d articles, %zu annotations\n", articles, story.statements.size());
    if (fromScratch)
        print("  matched from scratch", anew);
    print("  matched again after an edit", edited);
}

/// The whole corpus in the table: listed, scrolled, sorted, filtered.
void measureTable(const QString &path)
{
    const auto workspace = opened(path, true);
    ui::Focus focus;
    ui::AnnotationTable table(*workspace, focus);
    table.resize(1100, 400);
    table.show();
    settle();
    const double before = megabytes("VmRSS:");
    const auto wait = [&](const char *what, const std::function<void()> &ask) {
        QElapsedTimer timer;
        bool listed = false;
        const auto done =
            QObject::connect(&table, &ui::AnnotationTable::listed, &table, [&] { listed = true; });
        timer.start();
        ask();
        while (!listed)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
        QObject::disconnect(done);
        std::printf("%-58s %14.0f ms   %d rows\n", what, milliseconds(timer), table.model()->rowCount());
    };
    wait("corpus listed", [&] { table.filters()->setScope(ui::AnnotationRequest::Scope::Corpus); });
    std::printf("%-58s %14.1f MB\n", "memory for the list", megabytes("VmRSS:") - before);
    std::vector<double> steps;
    QScrollBar *bar = table.view()->verticalScrollBar();
    for (int round = 0; round < rounds; ++round) {
        Stopwatch watch;
        bar->setValue(int(qint64(bar->maximum()) * round / rounds));
        settle();
        steps.push_back(watch.lap());
    }
    print("scrolled to another place and painted", steps);
    wait("sorted by value",
        [&] { table.view()->sortByColumn(ui::AnnotationModel::Value, Qt::AscendingOrder); });
    steps.clear();
    for (int round = 0; round < rounds; ++round) {
        Stopwatch watch;
        bar->setValue(int(qint64(bar->maximum()) * round / rounds));
        settle();
        steps.push_back(watch.lap());
    }
    print("scrolled to another place and painted, sorted by value", steps);
    wait("restricted to words", [&] { table.filters()->words()->setText(u"amazon"_s); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::applyScheme(application, ui::Scheme::Light);
    if (application.arguments().contains(u"--curve"_s)) {
        constexpr int curveRounds = 15;
        for (const int articles : {5, 10, 20, 50, 100})
            measureStory(articles, curveRounds, true);
        return 0;
    }
    if (const auto asked = application.arguments().indexOf(u"--edits"_s); asked > 0) {
        const int articles = application.arguments().value(asked + 1).toInt();
        const int edits = application.arguments().value(asked + 2).toInt();
        if (articles < 1 || edits < 1)
            qFatal("--edits ARTICLES ROUNDS");
        measureStory(articles, edits, false);
        return 0;
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"story.variorum"_s);
    if (auto made = support::generateCorpus(path, {20, 2000, 20, 500}); !made)
        qFatal("%s", qPrintable(made.error().message));
    measureAgreement(path);
    if (argc > 1)
        measureTable(QString::fromLocal8Bit(argv[1]));
    return 0;
}
