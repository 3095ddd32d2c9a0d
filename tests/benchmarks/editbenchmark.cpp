// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is held up by edits of very many annotations, their undo and their redo: a tag
// of 100,000 annotations that is merged, deleted and made another kind; all of them deleted, noted and tagged
// anew; articles with 50,000 annotations removed; 50,000 occurrences tagged. Prints figures: the longest gap
// between two ticks of a timer on that thread. See docs/benchmarks.md.

#include "benchmarks/probe.h"
#include "focus.h"
#include "reading/panearea.h"
#include "support/require.h"
#include "theme.h"
#include "window/editjobs.h"
#include "window/mainwindow.h"
#include "workspace/annotationedits.h"
#include "workspace/articleedits.h"
#include "workspace/codebookedits.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <ranges>

using namespace Qt::StringLiterals;
using benchmarks::Probe;
using support::require;

namespace {

constexpr int articleCount = 2000;
constexpr int articlesOfStory = 20;
constexpr int annotationsOfArticle = 50;
constexpr int things = articleCount * annotationsOfArticle;

QString prose(int number)
{
    QString text = u"Report %1\n\n"_s.arg(number);
    for (int i = 0; i < 60; ++i) {
        text += u"Sentence %1 of report %2 says that revenue of Company%3 reached $%4 billion."_s.arg(i)
                    .arg(number)
                    .arg((i * 7919 + number) % 5000)
                    .arg(i % 97);
        text += i % 6 == 5 ? u"\n\n"_s : u" "_s;
    }
    return text;
}

class Measurement
{
public:
    Measurement()
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        m_settings.setValue("analyst"_L1, u"Benchmark"_s);
        auto corpus = require(workspace::Workspace::create(m_folder.filePath(u"edits.variorum"_s),
            workspace::Options{.lexicon = require(text::Lexicon::load())}));
        fill(*corpus);
        m_window = std::make_unique<ui::MainWindow>(std::move(corpus), m_settings);
        m_window->show();
        const text::StoryId first = this->corpus().stories().front().story.id;
        m_window->focus().setStory(first);
        m_window->panes().showArticles({m_articles[0], m_articles[1]});
        QTest::qWait(1000);
    }

    void run()
    {
        const auto from = corpus().firstTag(coding::Kind::Entity)->id;
        const auto into = corpus().firstTag(coding::Kind::Figure)->id;
        const std::vector<coding::AnnotationId> all =
            require(corpus().database().annotationIds({}, store::AnnotationOrder::Place, Qt::AscendingOrder));
        measure("tag of 100,000 annotations merged", require(workspace::tagMerge(corpus(), from, into)));
        measure("tag of 100,000 annotations deleted",
            require(workspace::tagRemoval(corpus(), from, workspace::TagDeletion::RemoveAnnotations)));
        coding::Tag plain = *corpus().tag(from);
        plain.kind = coding::Kind::Plain;
        measure("kind of a tag of 100,000 changed", require(workspace::tagChange(corpus(), plain)));
        measure("100,000 annotations deleted", workspace::annotationRemoval(corpus(), all));
        measure("100,000 annotations noted", workspace::noteSetting(all, u"A note"_s));
        measure("100,000 annotations tagged anew", workspace::retagging(corpus(), all, into));
        const std::vector half(m_articles.begin(), m_articles.begin() + articleCount / 2);
        measure("1,000 articles removed with 50,000 annotations", workspace::articleRemoval(half));
        measure("50,000 occurrences tagged", occurrences(half));
    }

private:
    workspace::Workspace &corpus() const { return m_window->workspace(); }

    void fill(workspace::Workspace &corpus)
    {
        coding::ChangeSet changes;
        text::StoryId story;
        const auto source = corpus.newId<text::SourceId>();
        changes.add(text::Source{.id = source, .guid = {}, .name = u"Outlet"_s});
        for (int i = 0; i < articleCount; ++i) {
            if (i % articlesOfStory == 0) {
                story = corpus.newId<text::StoryId>();
                changes.add(text::Story{.id = story,
                    .guid = {},
                    .name = u"Story %1"_s.arg(i / articlesOfStory, 4, 10, QChar(u'0'))});
            }
            m_articles.push_back(corpus.newId<text::ArticleId>());
            changes.add(text::Article{.id = m_articles.back(),
                .guid = {},
                .text = require(corpus.keepText(prose(i))),
                .story = story,
                .source = source,
                .title = u"Report %1"_s.arg(i),
                .author = {},
                .published = u"2025-07-01"_s,
                .url = {},
                .language = u"en"_s,
                .file = {},
                .words = 700});
        }
        const auto tag = corpus.firstTag(coding::Kind::Entity)->id;
        for (int i = 0; i < things; ++i) {
            const int start = 20 + i % annotationsOfArticle * 60;
            changes.add(coding::Annotation{.article = m_articles[size_t(i / annotationsOfArticle)],
                .tag = tag,
                .span = {start, start + 6},
                .value = coding::Entity{u"Name %1"_s.arg(i % 1000), coding::EntityType::Organisation}});
        }
        require(corpus.edit(u"filled"_s, std::move(changes)));
    }

    workspace::ChangeMaker occurrences(const std::vector<text::ArticleId> &articles) const
    {
        std::vector<workspace::Occurrence> found;
        for (const text::ArticleId article : articles)
            for (int i = 0; i < annotationsOfArticle; ++i)
                found.push_back({.article = article,
                    .span = {40 + i * 60, 47 + i * 60},
                    .before = {},
                    .match = {},
                    .after = {}});
        coding::Annotation like;
        like.tag = corpus().firstTag(coding::Kind::Figure)->id;
        return workspace::occurrenceAddition(like, std::move(found));
    }

    void measure(const char *what, workspace::ChangeMaker maker)
    {
        std::printf("%s\n", what);
        step("  made", [&] {
            require(ui::editMany(m_window.get(), corpus(), u"measured"_s, things, std::move(maker)));
        });
        step("  undone", [this] { require(ui::undo(m_window.get(), corpus())); });
        step("  redone", [this] { require(ui::redo(m_window.get(), corpus())); });
        require(ui::undo(m_window.get(), corpus()));
        settle();
    }

    template <class Start>
    void step(const char *what, Start start)
    {
        QTest::qWait(500);
        Probe probe;
        start();
        settle();
        probe.print(what);
    }

    /// Until the edit is in, and what comes after it is done.
    void settle()
    {
        while (corpus().isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QTest::qWait(100);
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    std::vector<text::ArticleId> m_articles;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyScheme(application, ui::Scheme::Light);
    Measurement().run();
    return 0;
}
