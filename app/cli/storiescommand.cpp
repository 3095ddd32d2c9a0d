// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storiescommand.h"

#include "cli/lexicon.h"
#include "cli/output.h"
#include "cli/watching.h"
#include "interchange/storylist.h"
#include "workspace/storyproposing.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::StoriesCommand)
};

std::vector<interchange::ListedStory> listed(const std::vector<workspace::ProposedStory> &proposals)
{
    std::vector<interchange::ListedStory> stories;
    for (const workspace::ProposedStory &proposal : proposals) {
        interchange::ListedStory story{.name = proposal.name,
            .isNew = !proposal.story.isValid(),
            .similarity = proposal.similarity,
            .articles = {}};
        for (const workspace::ProposedStory::Article &article : proposal.articles)
            story.articles.push_back({.id = article.id.value(),
                .source = article.source,
                .title = article.title,
                .published = article.published,
                .similarity = article.similarity,
                .words = article.words,
                .versionOf = article.versionOf.value()});
        stories.push_back(std::move(story));
    }
    return stories;
}

base::Result<void> write(
    const std::vector<interchange::ListedStory> &stories, const QString &format, QIODevice *device)
{
    if (format == "csv"_L1)
        return interchange::writeStoriesCsv(stories, device);
    if (format == "json"_L1)
        return interchange::writeStoriesJson(stories, device);
    return interchange::writeStoriesText(stories, device);
}

base::Result<void> accept(workspace::Workspace &workspace, const workspace::StoryProposals &proposals)
{
    std::vector<workspace::AcceptedStory> all;
    for (const workspace::ProposedStory &proposal : proposals.stories)
        all.push_back({proposal, {}});
    return workspace.edit(Text::tr("accept %Ln proposed stories", "what undo names", int(all.size())),
        workspace::acceptStories(workspace, all));
}

} // namespace

QString StoriesCommand::description() const
{
    return Text::tr("Proposes stories for the articles that are in none.");
}

void StoriesCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
    parser.addOption({u"accept"_s, Text::tr("Accepts all stories that are proposed.")});
    parser.addOption(
        {u"format"_s, Text::tr("The format: text, csv or json."), Text::tr("format"), u"text"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s}, Text::tr("Writes to <file> instead of standard output."), Text::tr("file")});
}

ExitCode StoriesCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    const QString format = parser.value(u"format"_s);
    if (!QStringList{u"text"_s, u"csv"_s, u"json"_s}.contains(format))
        return refuse(console, Text::tr("There is no format “%1”; it can be text, csv or json.").arg(format));
    const bool accepts = parser.isSet(u"accept"_s);
    auto lexicon = loadLexicon();
    if (!lexicon)
        return fail(console, lexicon.error());
    const auto workspace = watched(
        workspace::Workspace::open(arguments.first(), {.lexicon = std::move(*lexicon), .readOnly = !accepts}),
        console);
    if (!workspace)
        return fail(console, workspace.error());
    const auto proposals = workspace::proposeStories(
        (*workspace)->database(), console.progress(Text::tr("Looking for stories")));
    console.endProgress();
    if (!proposals)
        return fail(console, proposals.error());
    const auto stories = listed(proposals->stories);
    if (const auto written = writeOutput(parser.value(u"output"_s), console,
            [&](QIODevice *device) { return write(stories, format, device); });
        !written)
        return fail(console, written.error());
    if (accepts)
        if (const auto done = accept(**workspace, *proposals); !done)
            return fail(console, done.error());
    int articles = 0;
    for (const interchange::ListedStory &story : stories)
        articles += int(story.articles.size());
    const QString found = Text::tr("%Ln stories", nullptr, int(stories.size()));
    const QString of = Text::tr("for %1 of %Ln article(s) in no story", nullptr, proposals->articles)
                           .arg(QLocale().toString(articles));
    //: %1 is "12 stories", %2 "for 48 of 60 articles in no story"
    console.tell((accepts ? Text::tr("%1 %2 accepted.") : Text::tr("%1 %2 proposed.")).arg(found, of));
    return ExitCode::Done;
}

} // namespace cli
