// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how long it takes to recognise versions of texts and to propose stories among many articles, and
// the memory for it. Prints figures and passes no judgement.
//   storiesbenchmark [ARTICLES]             100,000 invented articles, five of each event, kept nowhere
//   storiesbenchmark CORPUS.variorum        the articles of a corpus, read from the file

#include "benchmarks/inventedarticles.h"
#include "store/database.h"
#include "suggest/storyproposals.h"
#include "support/memory.h"
#include "text/nearcopies.h"
#include "workspace/storyproposing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

double seconds(QElapsedTimer &timer)
{
    const double taken = double(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    return taken;
}

void measureInvented(int count)
{
    std::vector<suggest::StoryArticle> articles;
    std::vector<text::TextSignature> signatures;
    double making = 0;
    double signing = 0;
    double reading = 0;
    qint64 characters = 0;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < count; ++number) {
        const QString text = benchmarks::inventedArticle(number);
        characters += text.size();
        making += seconds(timer);
        signatures.push_back(text::signatureOf(text::shinglesOf(text)));
        signing += seconds(timer);
        articles.push_back({.words = suggest::storyWords({}, text),
            .day = 2'459'000 + number / 300,
            .version = -1,
            .story = {},
            .apart = {},
            .others = {}});
        reading += seconds(timer);
    }
    std::printf("%d articles, %.0f MB (made in %.1f s): signatures %.1f s, words %.1f s\n", count,
        double(characters) / 1e6, making, signing, reading);
    const auto groups = text::versionGroups(signatures,
        [](int place) { return std::optional(text::shinglesOf(benchmarks::inventedArticle(place))); }, {});
    int versions = 0;
    for (int place = 0; groups && place < count; ++place) {
        articles[size_t(place)].version = (*groups)[size_t(place)];
        versions += (*groups)[size_t(place)] == place ? 0 : 1;
    }
    std::printf("%d versions found in %.1f s\n", versions, seconds(timer));
    const auto proposals = suggest::proposeStories(std::move(articles), {});
    std::printf("%zu stories proposed in %.1f s\n", proposals ? proposals->size() : 0, seconds(timer));
    std::printf("resident memory: %.0f MB at most\n", support::megabytes("VmHWM:"));
}

int measureCorpus(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto proposals =
        store::Database::open(path, store::Database::Mode::Read).and_then([](const auto &database) {
            return workspace::proposeStories(*database, {});
        });
    if (!proposals) {
        std::fprintf(stderr, "%s\n", qPrintable(proposals.error().message));
        return 1;
    }
    std::printf("%zu stories proposed for %d articles, %d versions found in %.1f s\n",
        proposals->stories.size(), proposals->articles, proposals->versions, seconds(timer));
    std::printf("resident memory: %.0f MB at most\n", support::megabytes("VmHWM:"));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString argument = QCoreApplication::arguments().value(1);
    if (QFile::exists(argument))
        return measureCorpus(argument);
    constexpr int usual = 100'000;
    const int count = argument.toInt();
    measureInvented(count > 0 ? count : usual);
    return 0;
}
