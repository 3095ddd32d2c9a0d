// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures search in a large corpus: until the first hits are there, until all are, and a concordance of
// 10,000 hits, found and sorted. Prints figures and passes no judgement. The corpus is made once and kept:
//   searchbenchmark [CORPUS.variorum [QUERY...]]   (default: variorum-search.variorum in the temporary
//   folder)

#include "coding/queryparser.h"
#include "interchange/hits.h"
#include "support/corpusgenerator.h"
#include "support/memory.h"
#include "workspace/search.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr support::CorpusSize size{
    .articles = 100'000, .annotations = 100'000, .wordsInArticle = 700, .inventedWords = 50'000};
constexpr qint64 concordance = 10'000;
constexpr qint64 screenful = 50;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What one run of a search took.
struct Taken
{
    double first = 0; ///< Until a screenful of hits was there, or all of fewer; milliseconds.
    double all = 0;
    qint64 hits = 0;
    qint64 articles = 0;
};

std::optional<Taken> taken(const store::Database &database, const coding::SearchQuery &query)
{
    Taken taken;
    QElapsedTimer timer;
    timer.start();
    const auto done = workspace::search(database, query,
        [&](const text::Article &, const std::vector<workspace::SearchHit> &hits) {
            const bool wasShort = taken.hits < screenful;
            taken.hits += qint64(hits.size());
            ++taken.articles;
            if (wasShort && taken.hits >= screenful)
                taken.first = milliseconds(timer);
            return true;
        },
        {});
    taken.all = milliseconds(timer);
    if (taken.hits < screenful)
        taken.first = taken.all;
    return done ? std::optional(taken) : std::nullopt;
}

void measureConcordance(const store::Database &database, const coding::SearchQuery &query)
{
    const auto sources = database.sources();
    if (!sources)
        return;
    const workspace::HitWords words(*sources);
    std::vector<interchange::Hit> kept;
    QElapsedTimer timer;
    timer.start();
    const auto done = workspace::search(database, query,
        [&](const text::Article &article, const std::vector<workspace::SearchHit> &hits) {
            for (const workspace::SearchHit &hit : hits)
                kept.push_back(words.of(article, hit));
            return qint64(kept.size()) < concordance;
        },
        {});
    const double found = milliseconds(timer);
    timer.start();
    const size_t sorted = interchange::sortedHits(kept, interchange::HitOrder::Left).size();
    if (done)
        std::printf(
            "  the first %zu hits as a concordance: found %.0f ms, sorted by the words before %.0f ms\n",
            sorted, found, milliseconds(timer));
}

bool measure(const store::Database &database, const QString &written, const text::QuantityReader &quantities)
{
    const auto query = coding::parseQuery(written, quantities);
    if (!query) {
        std::fprintf(stderr, "%s\n", qPrintable(query.error().message));
        return false;
    }
    std::vector<Taken> runs;
    for (int round = 0; round < 3; ++round) {
        const auto one = taken(database, *query);
        if (!one)
            return false;
        runs.push_back(*one);
    }
    std::ranges::sort(runs, {}, &Taken::first);
    const double first = runs[1].first;
    std::ranges::sort(runs, {}, &Taken::all);
    std::printf("%-34s %9lld hits in %7lld articles: the first %lld after %.1f ms, all after %.0f ms\n",
        qPrintable(written), runs[1].hits, runs[1].articles, std::min(screenful, runs[1].hits), first,
        runs[1].all);
    if (runs[1].hits >= concordance)
        measureConcordance(database, *query);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().sliced(1);
    const QString path =
        arguments.isEmpty() ? QDir::temp().filePath(u"variorum-search.variorum"_s) : arguments.takeFirst();
    if (!QFile::exists(path)) {
        std::printf("making %s, once\n", qPrintable(path));
        if (const auto made = support::generateCorpus(path, size); !made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
            return 1;
        }
    }
    const auto lexicon = text::Lexicon::load();
    const auto database = store::Database::open(path, store::Database::Mode::Read);
    if (!lexicon || !database) {
        std::fprintf(stderr, "%s\n", qPrintable((lexicon ? database.error() : lexicon.error()).message));
        return 1;
    }
    if (arguments.isEmpty())
        arguments = {u"the"_s, u"profit jobs"_s, u"\"profit jobs\""_s, u"dex"_s, u"ranranx"_s, u"dedefix"_s,
            u"dede*"_s, u"NEAR(dex ranranx, 5)"_s, u"/ranranx \\w+/ ranranx"_s,
            u"source:\"Source 3\" dedefix"_s, u"stance:denies value:>1"_s, u"tag:figure value:>99990"_s};
    const text::QuantityReader quantities(*lexicon);
    for (const QString &query : std::as_const(arguments))
        if (!measure(**database, query, quantities))
            return 1;
    std::printf("resident memory: %.0f MB at most\n", support::megabytes("VmHWM:"));
    return 0;
}
