// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a reader waits: the first paint of articles of several sizes, a step of scrolling, a new
// annotation. Prints medians and the slowest of all runs, in milliseconds. See docs/benchmarks.md.

#include "focus.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/rail.h"
#include "reading/readingaid.h"
#include "reading/readingview.h"
#include "support/corpusgenerator.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

struct Size
{
    QString name;
    qsizetype bytes;
    int annotations;
    double goal; ///< Milliseconds to the first paint.
};

/// A view with its rail, as in a pane.
struct Window
{
    Window()
        : rail(view)
    {
        auto *row = new QHBoxLayout(&widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(&view);
        row->addWidget(&rail);
        widget.resize(640, 860);
        widget.show();
        QApplication::processEvents();
    }
    void paint()
    {
        view.viewport()->repaint();
        rail.repaint();
    }

    QWidget widget;
    ReadingView view;
    Rail rail;
};

/// Invented prose in paragraphs of 40 to 120 words, always the same.
QString prose(qsizetype bytes)
{
    const QStringList words =
        u"the company said on Monday that revenue reached USD 29.3 billion in the first quarter while "
        u"analysts "
        "had expected less and several hundred people in support and training were told that generative AI "
        "could "
        "change their work more than 27,000 jobs have gone since 2022 according to a spokesperson"_s.split(
            u' ');
    std::mt19937 random(42);
    QString text;
    text.reserve(bytes + 1000);
    while (text.size() < bytes) {
        const int count = 40 + int(random() % 81);
        for (int i = 0; i < count; ++i)
            text += words[qsizetype(random() % size_t(words.size()))] + (i % 14 == 13 ? u". "_s : u" "_s);
        text += u".\n"_s;
    }
    return text;
}

std::vector<Mark> marks(int count, qsizetype length)
{
    std::mt19937 random(43);
    std::vector<Mark> all;
    for (int i = 0; i < count; ++i) {
        const int start = int(random() % uint(length - 300));
        const bool isLong = i % 20 == 0;
        all.push_back({coding::AnnotationId(i + 1), {start, start + (isLong ? 240 : 18)},
            isLong  ? 0xb3355au
            : i % 2 ? 0xc77700u
                    : 0x1b6fc2u,
            isLong  ? coding::Kind::Claim
            : i % 2 ? coding::Kind::Figure
                    : coding::Kind::Entity});
    }
    return all;
}

void print(const QString &what, std::vector<double> times, double goal)
{
    std::ranges::sort(times);
    QTextStream(stdout) << u"%1 %2 ms median, %3 ms slowest of %4 (goal %5)\n"_s.arg(what, -58)
                               .arg(times[times.size() / 2], 7, 'f', 2)
                               .arg(times.back(), 7, 'f', 2)
                               .arg(times.size())
                               .arg(goal);
}

template <class Work>
std::vector<double> measure(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void run(const Size &size, ReadingAid *aid)
{
    const QString text = prose(size.bytes);
    const std::vector<Mark> all = marks(size.annotations, text.size());
    Window window;
    window.view.setReadingAid(aid);
    const QString name = size.name + (aid ? u", reading aid"_s : QString());
    print(name + u": first paint"_s,
        measure(15,
            [&](int) {
                window.view.setArticle(u"A headline of some length"_s, text);
                window.view.setMarks(all);
                window.paint();
            }),
        size.goal);
    QScrollBar *bar = window.view.verticalScrollBar();
    print(name + u": a step of the wheel"_s,
        measure(100,
            [&](int) {
                bar->setValue(bar->value() + 60);
                window.paint();
            }),
        4);
    print(name + u": a page"_s,
        measure(50,
            [&](int) {
                bar->triggerAction(QScrollBar::SliderPageStepAdd);
                window.paint();
            }),
        4);
    print(name + u": a jump to elsewhere"_s,
        measure(50,
            [&](int round) {
                bar->setValue(int(qint64(bar->maximum()) * (round * 37 % 50) / 50));
                window.paint();
            }),
        4);
    print(name + u": a new annotation"_s,
        measure(50,
            [&](int round) {
                const text::Span seen = window.view.visibleSpan();
                const int start = seen.start + 20 * (round % 20);
                window.view.insertMark({coding::AnnotationId(100'000 + round), {start, start + 15}, 0xc77700,
                    coding::Kind::Figure});
                QApplication::processEvents(); // only what is touched
            }),
        4);
}

std::unique_ptr<workspace::Workspace> storyOfTwenty(const QString &path)
{
    const support::CorpusSize size{
        .articles = 20, .annotations = 2000, .articlesInStory = 20, .wordsInArticle = 3000};
    const auto made = support::generateCorpus(path, size);
    auto opened = made ? workspace::Workspace::open(path, {})
                       : base::Result<std::unique_ptr<workspace::Workspace>>(std::unexpected(made.error()));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

/// Four linked panes on a story of 20 articles with 2,000 annotations: all of them scroll and are painted.
void runLinked()
{
    const QTemporaryDir folder;
    const auto workspace = storyOfTwenty(folder.filePath(u"linked.variorum"_s));
    const text::StoryId story = workspace->stories().front().story.id;
    Focus focus;
    focus.setStory(story);
    PaneArea area(*workspace, focus);
    area.resize(1600, 860);
    area.show();
    std::vector<text::ArticleId> articles;
    for (const store::ArticleRow &row : workspace->openStory(story).articles)
        if (articles.size() < PaneArea::mostPanes)
            articles.push_back(row.article.id);
    area.showArticles(articles);
    workspace->settledAgreement(story);
    QApplication::processEvents();
    QTextStream(stdout) << u"four linked panes, %1 points\n"_s.arg(workspace->agreement(story).points.size());
    QScrollBar *bar = area.panes()[1]->view().verticalScrollBar();
    const auto scroll = [&](int round) { bar->setValue(bar->value() + (round < 100 ? 60 : -60)); };
    const QString name = u"four linked panes, 2,000 annotations"_s;
    print(name + u": links made"_s, measure(1, scroll), 4);
    print(name + u": a step, scrolled"_s, measure(200, scroll), 4);
    print(name + u": a step, painted too"_s,
        measure(200,
            [&](int round) {
                scroll(round);
                QApplication::processEvents(); // paints what has moved
            }),
        4);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyScheme(application, Scheme::Light);
    { // fonts and the definition are loaded once in the program's life
        Window window;
        window.view.setArticle(u"Title"_s, prose(5000));
        window.paint();
    }
    ReadingAid aid;
    const std::vector<Size> sizes{{u"50 kB, 500 annotations"_s, 50'000, 500, 15},
        {u"1 MB, 10,000 annotations"_s, 1'000'000, 10'000, 40},
        {u"10 MB, 10,000 annotations"_s, 10'000'000, 10'000, 150}};
    for (const Size &size : sizes)
        run(size, nullptr);
    run(sizes[1], &aid);
    runLinked();
    return 0;
}
