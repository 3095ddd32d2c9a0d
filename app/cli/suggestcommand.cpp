// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/suggestcommand.h"

#include "cli/lexicon.h"
#include "cli/watching.h"
#include "workspace/exporting.h"
#include "workspace/suggestions.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::SuggestCommand)
};

/// Goes through the articles of a corpus.
class Suggesting
{
public:
    Suggesting(workspace::Workspace &workspace, const suggest::Suggester &suggester, Console &console)
        : m_workspace(workspace)
        , m_suggester(suggester)
        , m_console(console)
    {
    }

    base::Result<void> look(const std::vector<text::ArticleId> &articles, bool accepts)
    {
        const base::Progress progress = m_console.progress(Text::tr("Suggesting"));
        for (size_t i = 0; i < articles.size(); ++i) {
            progress.report(qint64(i), qint64(articles.size()));
            const auto suggestions = suggestionsFor(articles[i]);
            if (!suggestions)
                return std::unexpected(suggestions.error());
            if (suggestions->empty())
                continue;
            m_suggestions += int(suggestions->size());
            ++m_articles;
            if (!accepts)
                print(articles[i], *suggestions);
            else if (auto done = accept(articles[i], *suggestions); !done)
                return done;
        }
        return accepts ? commit() : base::Result<void>();
    }

    int suggestions() const { return m_suggestions; }
    int articles() const { return m_articles; }

private:
    base::Result<std::vector<suggest::Suggestion>> suggestionsFor(text::ArticleId article)
    {
        const store::Database &database = m_workspace.database();
        const auto annotations = database.annotations(article);
        if (!annotations)
            return std::unexpected(annotations.error());
        const auto rejections = database.rejections(article);
        if (!rejections)
            return std::unexpected(rejections.error());
        return workspace::undecided(
            m_suggester.suggest(m_workspace.text(article)), *annotations, m_workspace.tags(), *rejections);
    }

    void print(text::ArticleId article, const std::vector<suggest::Suggestion> &suggestions)
    {
        const QString text = m_workspace.text(article);
        if (const store::ArticleRow *row = m_workspace.article(article))
            m_console.print(row->article.title);
        for (const suggest::Suggestion &one : suggestions) {
            const QString quote = text::quote(text, one.span).toString().simplified();
            const QString value = workspace::valueInFiles(m_workspace.quantities(), one.value, quote);
            m_console.print(u"  %1  %2  “%3”"_s.arg(
                coding::kindName(one.kind).leftJustified(6), value.leftJustified(24), quote));
        }
    }

    /// Many articles become one step, but not so many that memory fills.
    base::Result<void> accept(text::ArticleId article, const std::vector<suggest::Suggestion> &suggestions)
    {
        constexpr size_t largestStep = 100'000;
        m_changes.append(workspace::acceptSuggestions(m_workspace, article, suggestions));
        return m_changes.changes.size() < largestStep ? base::Result<void>() : commit();
    }

    base::Result<void> commit()
    {
        return m_workspace.edit(
            Text::tr("accept suggestions", "what undo names"), std::exchange(m_changes, coding::ChangeSet()));
    }

    workspace::Workspace &m_workspace;
    const suggest::Suggester &m_suggester;
    Console &m_console;
    coding::ChangeSet m_changes;
    int m_suggestions = 0;
    int m_articles = 0;
};

/// The articles of a story; of all stories when none is named.
base::Result<std::vector<text::ArticleId>> articlesOf(
    const workspace::Workspace &workspace, const QString &storyName)
{
    const text::Story *story = workspace.storyNamed(storyName);
    if (!storyName.isEmpty() && !story)
        return base::failure(Text::tr("“%1” has no story “%2”.").arg(workspace.path(), storyName));
    std::vector<text::ArticleId> articles;
    for (const store::StorySummary &summary : workspace.stories()) {
        if (story && summary.story.id != story->id)
            continue;
        const auto rows = workspace.database().articles(summary.story.id);
        if (!rows)
            return std::unexpected(rows.error());
        for (const store::ArticleRow &row : *rows)
            articles.push_back(row.article.id);
    }
    return articles;
}

} // namespace

QString SuggestCommand::description() const
{
    return Text::tr("Suggests annotations for the articles of a corpus.");
}

void SuggestCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
    parser.addOption({u"story"_s, Text::tr("Only for the story <name>."), Text::tr("name")});
    parser.addOption({u"accept"_s, Text::tr("Accepts everything that is suggested.")});
}

ExitCode SuggestCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    const bool accepts = parser.isSet(u"accept"_s);
    auto lexicon = loadLexicon();
    if (!lexicon)
        return fail(console, lexicon.error());
    const auto workspace = watched(
        workspace::Workspace::open(arguments.first(), {.lexicon = std::move(*lexicon), .readOnly = !accepts}),
        console);
    if (!workspace)
        return fail(console, workspace.error());
    const auto articles = articlesOf(**workspace, parser.value(u"story"_s));
    if (!articles)
        return fail(console, articles.error());
    const auto knowledge = workspace::knowledgeOf(arguments.first());
    if (!knowledge)
        return fail(console, knowledge.error());
    const suggest::Suggester suggester((*workspace)->lexicon(), *knowledge);
    Suggesting suggesting(**workspace, suggester, console);
    if (const auto done = suggesting.look(*articles, accepts); !done)
        return fail(console, done.error());
    console.endProgress();
    const QString count = Text::tr("%n suggestion(s)", nullptr, suggesting.suggestions());
    const QString places = Text::tr("in %n article(s)", nullptr, suggesting.articles());
    //: %1 is "12 suggestions", %2 "in 3 articles"
    const QString sentence = accepts ? Text::tr("%1 %2 accepted.") : Text::tr("%1 %2.");
    console.print(sentence.arg(count, places));
    return ExitCode::Done;
}

} // namespace cli
