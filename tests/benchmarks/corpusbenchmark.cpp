// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window on a large corpus: start, tagging, memory; and the export of all annotations beside the
// sqlite3 shell. Prints figures and passes no judgement. The corpus is made once and kept:
//   corpusbenchmark [CORPUS.variorum]        (default: variorum-benchmark.variorum in the temporary folder)

#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "support/corpusgenerator.h"
#include "support/memory.h"
#include "text/segmentation.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using support::megabytes;

namespace {

constexpr int taggings = 400; // all undone, so that the kept corpus stays as it is

constexpr support::CorpusSize size{};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[size_t(double(values.size() - 1) * share)];
}

/// Everything is painted and nothing is left to do.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void measureTagging(ui::MainWindow &window)
{
    ui::ReadingView &view = window.panes().activePane()->view();
    const std::vector<text::Span> paragraphs = text::paragraphs(view.articleText());
    const int length = int(view.articleText().size());
    std::vector<double> keyToPainted;
    for (int round = 0; round < taggings; ++round) {
        const int start = (round * 37) % qMax(1, length - 20);
        view.select(text::snapToWords(view.articleText(), {start, start + 8}));
        settle();
        QElapsedTimer timer;
        timer.start();
        QTest::sendKeyEvent(QTest::Click, &view, Qt::Key_1, u"1"_s, Qt::NoModifier);
        settle();
        keyToPainted.push_back(milliseconds(timer));
    }
    std::printf(
        "tagging, key press to committed and painted, %d times: median %.2f ms, p99 %.2f ms, most %.2f ms\n",
        taggings, percentile(keyToPainted, 0.5), percentile(keyToPainted, 0.99), percentile(keyToPainted, 1));
}

void measureUndo(workspace::Workspace &workspace)
{
    std::vector<double> times;
    for (int round = 0; round < taggings && workspace.canUndo(); ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!workspace.undo())
            break;
        settle();
        times.push_back(milliseconds(timer));
    }
    if (!times.empty())
        std::printf("undo, committed and painted, %zu times: median %.2f ms, p99 %.2f ms\n", times.size(),
            percentile(times, 0.5), percentile(times, 0.99));
}

double exportSeconds(const QString &corpus, const QString &target, qint64 &rows)
{
    QFile::remove(target);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    QElapsedTimer timer;
    timer.start();
    const auto count = workspace::exportAnnotations(corpus, &file, {}, {});
    rows = count ? *count : -1;
    return milliseconds(timer) / 1e3;
}

double shellSeconds(const QString &corpus, const QString &target)
{
    QFile::remove(target);
    QProcess shell;
    shell.setProgram(u"sqlite3"_s);
    shell.setArguments({u"-readonly"_s, u"-csv"_s, u"-header"_s, u"-cmd"_s, u".once "_s + target, corpus,
        u"SELECT * FROM annotation_rows"_s});
    QElapsedTimer timer;
    timer.start();
    shell.start();
    const bool finished = shell.waitForFinished(-1) && shell.exitCode() == 0;
    return finished ? milliseconds(timer) / 1e3 : 0;
}

void measureExport(const QString &corpus)
{
    constexpr int rounds = 3;
    QTemporaryDir folder;
    std::vector<double> ours;
    std::vector<double> shells;
    qint64 rows = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(exportSeconds(corpus, folder.filePath(u"ours.csv"_s), rows));
        shells.push_back(shellSeconds(corpus, folder.filePath(u"shell.csv"_s)));
    }
    const double mine = percentile(ours, 0.5);
    const double shell = percentile(shells, 0.5);
    std::printf("export of %lld annotations as CSV: %.2f s; the sqlite3 shell from annotation_rows: %.2f s; "
                "ratio %.2f\n",
        rows, mine, shell, shell > 0 ? mine / shell : 0);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer start;
    start.start();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool generating = arguments.value(1) == "--generate"_L1;
    const QString corpus =
        arguments.value(generating ? 2 : 1, QDir::tempPath() + "/variorum-benchmark.variorum"_L1);

    if (generating) {
        const auto made = support::generateCorpus(corpus, size);
        if (!made)
            std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return made ? 0 : 1;
    }
    if (!QFile::exists(corpus)) { // in a process of its own, so that its memory is not counted
        std::printf(
            "making %s: %d articles, %d annotations\n", qPrintable(corpus), size.articles, size.annotations);
        std::fflush(stdout);
        if (QProcess::execute(QApplication::applicationFilePath(), {u"--generate"_s, corpus}) != 0)
            return 1;
        return QProcess::execute(QApplication::applicationFilePath(), {corpus});
    }

    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("analyst"_L1, u"Benchmark"_s);
    ui::applyScheme(application, ui::Scheme::Light);
    auto lexicon = text::Lexicon::load();
    if (!lexicon) {
        std::fprintf(stderr, "%s\n", qPrintable(lexicon.error().message));
        return 1;
    }
    auto workspace = workspace::Workspace::open(corpus, workspace::Options{.lexicon = *lexicon});
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    workspace::Workspace &opened = **workspace;
    {
        ui::MainWindow window(std::move(*workspace), settings);
        window.show();
        const bool exposed = QTest::qWaitForWindowExposed(&window);
        settle();
        std::printf("start to usable window with %d articles: %.0f ms%s\n", opened.articleCount(),
            milliseconds(start), exposed ? "" : " (the window never appeared)");
        QTest::qWait(1500); // counts and lists that come in later
        std::printf("resident memory with the corpus open: %.0f MB\n", megabytes("VmRSS:"));
        measureTagging(window);
        measureUndo(opened);
        std::printf(
            "resident memory after that: %.0f MB (peak %.0f MB)\n", megabytes("VmRSS:"), megabytes("VmHWM:"));
    }
    measureExport(corpus);
    return 0;
}
