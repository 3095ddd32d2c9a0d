// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/agreecommand.h"

#include "cli/agreementoutput.h"
#include "cli/lexicon.h"
#include "cli/watching.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::AgreeCommand)
};

QStringList storyNames(const workspace::Workspace &workspace)
{
    QStringList names;
    for (const store::StorySummary &summary : workspace.stories())
        if (summary.story.id.isValid())
            names += summary.story.name;
    return names;
}

} // namespace

QString AgreeCommand::description() const
{
    return Text::tr("Shows where the sources of a story agree, and where they differ.");
}

void AgreeCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
    parser.addOption(
        {u"story"_s, Text::tr("The story <name>; the first one when left out."), Text::tr("name")});
    addAgreementOptions(parser);
}

ExitCode AgreeCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    if (const QString problem = formatProblem(parser); !problem.isEmpty())
        return refuse(console, problem);
    auto lexicon = loadLexicon();
    if (!lexicon)
        return fail(console, lexicon.error());
    const auto workspace = watched(
        workspace::Workspace::open(arguments.first(), {.lexicon = std::move(*lexicon), .readOnly = true}),
        console);
    if (!workspace)
        return fail(console, workspace.error());

    const std::vector<store::StorySummary> &stories = (*workspace)->stories();
    if (stories.empty())
        return fail(console, {Text::tr("“%1” has no articles.").arg(arguments.first())});
    const QStringList names = storyNames(**workspace);
    const QString wanted = parser.value(u"story"_s);
    text::StoryId id = stories.front().story.id; // invalid: the articles in no story are all there are
    if (!wanted.isEmpty()) {
        const text::Story *story = (*workspace)->storyNamed(wanted);
        if (!story)
            return fail(console, {Text::tr("“%1” has no story “%2”; there is: %3")
                                         .arg(arguments.first(), wanted, names.join(u"; "_s))});
        id = story->id;
    } else if (names.size() > 1) {
        console.tell(Text::tr("This is the first of several stories; choose another with --story: %1")
                .arg(names.join(u"; "_s)));
    }

    if (!id.isValid())
        console.tell(
            Text::tr("The articles of “%1” are in no story, and only those of one story are compared. "
                     "Name a story when you import them: import CORPUS FILE... --story NAME")
                .arg(arguments.first()));

    const auto written = writeAgreement(parser, console, workspace::agreementDocument(**workspace, id));
    return written ? ExitCode::Done : fail(console, written.error());
}

} // namespace cli
