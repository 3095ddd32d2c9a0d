// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is held up by what brings in many things at once: an import of 2,000 articles,
// with and without a window that shows it, and of an annotations CSV of more than 64 MiB; 2,000 articles that
// move. Prints figures: the longest gap between two ticks of a timer on that thread, and the longest edit
// that was made meanwhile. See docs/benchmarks.md.

#include "base/worker.h"
#include "benchmarks/probe.h"
#include "support/memory.h"
#include "support/require.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "workspace/annotationedits.h"
#include "workspace/articleedits.h"
#include "workspace/exporting.h"
#include "workspace/importer.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using benchmarks::milliseconds;
using benchmarks::Probe;
using support::megabytes;
using support::require;

namespace {

constexpr int articleCount = 2000;
constexpr int annotationsOfTag = 100'000;

/// About 6 kB of invented prose.
QString prose(int number)
{
    constexpr qsizetype length = 6000;
    QString text = u"Report %1\n\n"_s.arg(number);
    for (int i = 0; text.size() < length; ++i) {
        text += u"Sentence %1 of report %2 says that revenue of Company%3 reached $%4 billion."_s.arg(i)
                    .arg(number)
                    .arg((i * 7919 + number) % 5000)
                    .arg(i % 97);
        text += i % 6 == 5 ? u"\n\n"_s : u" "_s;
    }
    return text;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

workspace::ImportReport import(workspace::Workspace &corpus, const workspace::ImportRequest &request)
{
    auto *importer = new workspace::Importer(corpus, request);
    std::optional<base::Result<void>> worked;
    base::Worker worker;
    worker.run([work = importer->work()] { return work({}); },
        [&](base::Result<void> result) { worked = std::move(result); });
    while (!worked)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return importer->finish(*worked);
}

void printSteps(const char *what, double building, double committing, double undoing)
{
    std::printf("%s: built in %.0f ms, committed in %.0f ms, undone in %.0f ms\n", what, building, committing,
        undoing);
    std::fflush(stdout);
}

template <class Make>
void measureEdit(workspace::Workspace &corpus, const char *what, Make make)
{
    QElapsedTimer timer;
    timer.start();
    coding::ChangeSet changes = make();
    const double building = milliseconds(timer);
    timer.start();
    require(corpus.edit(u"measured"_s, std::move(changes)));
    const double committing = milliseconds(timer);
    timer.start();
    require(corpus.undo());
    printSteps(what, building, committing, milliseconds(timer));
}

class Measurement
{
public:
    Measurement()
        : m_lexicon(require(text::Lexicon::load()))
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        m_settings.setValue("analyst"_L1, u"Benchmark"_s);
        QDir(m_folder.path()).mkdir(u"in"_s);
        for (int i = 0; i < articleCount; ++i)
            write(m_folder.filePath(u"in/Outlet %1 - Report %2.txt"_s.arg(i % 20).arg(i)), prose(i).toUtf8());
    }

    void run()
    {
        importBesideEdits();
        importInWindow();
        auto corpus = create(u"tags"_s);
        const auto articles = import(*corpus, request()).added;
        measureEdit(
            *corpus, "2,000 articles moved", [&] { return workspace::moveArticles(*corpus, articles, {}); });
        addManyAnnotations(*corpus, articles);
        importManyAnnotations(*corpus);
    }

private:
    std::unique_ptr<workspace::Workspace> create(const QString &name)
    {
        return require(workspace::Workspace::create(
            m_folder.filePath(name + u".variorum"_s), workspace::Options{.lexicon = m_lexicon}));
    }
    workspace::ImportRequest request() const
    {
        return {.paths = {m_folder.filePath(u"in"_s)}, .story = u"Imported"_s, .source = {}};
    }

    void importBesideEdits()
    {
        auto corpus = create(u"edits"_s);
        const auto read = require(readers::readText(u"A title\n\nWords that somebody tags.\n"_s));
        const auto article = require(workspace::addArticles(*corpus, {}, {read}, {}, {})).added.front();
        const auto tag = corpus->firstTag(coding::Kind::Entity)->id;
        {
            Probe probe([&] {
                require(corpus->edit(u"tag"_s, workspace::addAnnotation(*corpus, article, {0, 5}, tag)));
            });
            const auto report = import(*corpus, request());
            probe.print("import of 2,000 articles beside edits");
            std::printf("  %d articles\n", report.articles);
        }
        while (corpus->undoLabel() == "tag"_L1)
            require(corpus->undo());
        QElapsedTimer timer;
        timer.start();
        require(corpus->undo());
        std::printf("  undone in one step in %.0f ms; articles left: %d\n", milliseconds(timer),
            corpus->articleCount());
    }

    void importInWindow()
    {
        auto corpus = create(u"window"_s);
        workspace::Workspace &opened = *corpus;
        ui::MainWindow window(std::move(corpus), m_settings);
        window.show();
        QTest::qWait(200);
        Probe probe;
        import(opened, request());
        probe.print("import of 2,000 articles under a window");
    }

    void addManyAnnotations(workspace::Workspace &corpus, const std::vector<text::ArticleId> &articles)
    {
        coding::ChangeSet changes;
        const auto tag = corpus.firstTag(coding::Kind::Entity)->id;
        const int ofOne = annotationsOfTag / articleCount;
        for (int i = 0; i < annotationsOfTag; ++i) {
            const int start = i % ofOne * 20;
            changes.add(coding::Annotation{.article = articles[size_t(i / ofOne)],
                .tag = tag,
                .span = {start, start + 6},
                .value = coding::Entity{u"Name %1"_s.arg(i % 1000), coding::EntityType::Organisation}});
        }
        measureAdding(corpus, std::move(changes));
    }

    static void measureAdding(workspace::Workspace &corpus, coding::ChangeSet changes)
    {
        QElapsedTimer timer;
        timer.start();
        require(corpus.edit(u"added"_s, std::move(changes)));
        std::printf("100,000 annotations added in %.0f ms\n", milliseconds(timer));
    }

    void importManyAnnotations(workspace::Workspace &corpus)
    {
        QFile csv(m_folder.filePath(u"annotations.csv"_s));
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(csv.fileName()));
        require(workspace::exportAnnotations(corpus.path(), &csv, {}, {}));
        constexpr qint64 large = 70 * 1024 * 1024;
        const QByteArray rest = [&] {
            csv.close();
            if (!csv.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(csv.fileName()));
            csv.readLine();
            return csv.readAll();
        }();
        csv.close();
        if (!csv.open(QIODevice::Append))
            qFatal("cannot write %s", qPrintable(csv.fileName()));
        while (csv.size() < large) // the same rows again: restored once
            csv.write(rest);
        csv.close();
        require(corpus.undo());                 // the annotations are gone
        write(u"/proc/self/clear_refs"_s, "5"); // forgets the largest size so far
        const double before = megabytes("VmRSS:");
        Probe probe;
        const auto report = import(corpus, {.paths = {csv.fileName()}});
        probe.print("import of an annotations CSV");
        std::printf("  %lld MiB, %d annotations restored, %d there already; resident %.0f MB before, at most "
                    "%.0f MB\n",
            csv.size() / 1024 / 1024, report.annotations, report.duplicates, before, megabytes("VmHWM:"));
    }

    QTemporaryDir m_folder;
    text::Lexicon m_lexicon;
    QSettings m_settings;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyScheme(application, ui::Scheme::Light);
    Measurement().run();
    return 0;
}
