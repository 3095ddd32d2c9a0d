// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long merging one corpus into another takes, each of 50,000 annotations: of other articles, and of the
// same articles tagged by somebody else; and how long the window's thread is held up meanwhile. Prints
// figures. See docs/benchmarks.md.

#include "base/worker.h"
#include "support/corpusgenerator.h"
#include "support/require.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "workspace/merger.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using support::require;

namespace {

constexpr support::CorpusSize size{.articles = 2000, .annotations = 50'000};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double computed()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The longest times between two ticks on this thread: on the wall, and computed.
class Gaps
{
public:
    Gaps()
    {
        QObject::connect(&m_ticks, &QTimer::timeout, [this] { tick(); });
        m_since.start();
        m_ticks.start(1);
    }
    void tick()
    {
        m_longest = std::max(m_longest, milliseconds(m_since));
        m_mostComputed = std::max(m_mostComputed, computed() - m_computed);
        m_since.start();
        m_computed = computed();
    }
    double longest() const { return m_longest; }
    double mostComputed() const { return m_mostComputed; }

private:
    QTimer m_ticks;
    QElapsedTimer m_since;
    double m_computed = computed();
    double m_longest = 0;
    double m_mostComputed = 0;
};

template <class Work>
auto onWorker(Work work)
{
    base::Worker worker;
    std::optional<std::invoke_result_t<Work &>> result;
    worker.run(std::move(work), [&](auto value) { result = std::move(value); });
    while (!result)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return std::move(*result);
}

/// Gives the annotations of a corpus to somebody else: other GUIDs and another name.
void becomeAnother(const QString &path)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(database);
        for (const auto &sql :
            {u"UPDATE analysts SET guid = lower(hex(randomblob(4))) || '-0000-4000-8000-' ||"
             " lower(hex(randomblob(6))), name = name || ' 2'"_s,
                u"UPDATE annotations SET guid = lower(hex(randomblob(4))) || '-0000-4000-8000-' ||"
                " lower(hex(randomblob(6)))"_s})
            if (!query.exec(sql))
                qFatal("cannot change %s", qPrintable(path));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void measure(const char *what, workspace::Workspace &corpus, const QString &path)
{
    workspace::Merger merger(corpus, path);
    Gaps gaps;
    QElapsedTimer all;
    all.start();
    auto plan = require(onWorker([planning = merger.planning()] { return planning({}); }));
    const double planned = milliseconds(all);
    const workspace::MergeCounts counts = plan.counts;
    auto written = onWorker([work = merger.begin(std::move(plan))] { return work({}); });
    const double committed = milliseconds(all);
    bool isDone = false;
    QObject::connect(&merger, &workspace::Merger::finished, [&](const auto &report) {
        require(report);
        isDone = true;
    });
    merger.finish(std::move(written));
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    gaps.tick();
    std::printf(
        "%s: %.0f ms (compared by %.0f ms, committed by %.0f ms); %d articles and %d annotations added, "
        "%d articles known; longest gap between ticks %.1f ms, of which computed at most %.1f ms\n",
        what, milliseconds(all), planned, committed, counts.articles, counts.annotations,
        counts.knownArticles, gaps.longest(), gaps.mostComputed());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyScheme(application, ui::Scheme::Light);
    const text::Lexicon lexicon = require(text::Lexicon::load());
    const QTemporaryDir folder;
    const auto file = [&](const QString &name) { return folder.filePath(name + u".variorum"_s); };
    require(support::generateCorpus(file(u"same"_s), size));
    {
        const auto corpus = require(store::Database::open(file(u"same"_s), store::Database::Mode::Read));
        for (const auto &name : {u"ours"_s, u"window"_s, u"theirs"_s})
            require(corpus->saveCopy(file(name)));
    }
    becomeAnother(file(u"theirs"_s));
    const auto open = [&](const QString &name) {
        return require(workspace::Workspace::open(file(name), workspace::Options{.lexicon = lexicon}));
    };
    {
        auto corpus =
            require(workspace::Workspace::create(file(u"empty"_s), workspace::Options{.lexicon = lexicon}));
        measure("50,000 annotations into an empty corpus", *corpus, file(u"same"_s));
    }
    {
        auto corpus = open(u"ours"_s);
        measure("50,000 annotations into 50,000 of the same articles", *corpus, file(u"theirs"_s));
        QElapsedTimer timer;
        timer.start();
        require(corpus->undo());
        std::printf("  undone in one step in %.0f ms\n", milliseconds(timer));
        measure("the very same 50,000 annotations", *corpus, file(u"same"_s));
    }
    {
        auto corpus = open(u"window"_s);
        workspace::Workspace &opened = *corpus;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue("analyst"_L1, u"Benchmark"_s);
        ui::MainWindow window(std::move(corpus), settings);
        window.show();
        QTest::qWait(500);
        measure("the same under a window", opened, file(u"theirs"_s));
    }
    return 0;
}
