// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "cli/lexicon.h"
#include "cli/watching.h"
#include "readers/reader.h"
#include "workspace/importing.h"
#include "workspace/merger.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::ImportCommand)
};

base::Result<std::unique_ptr<workspace::Workspace>> openOrCreate(const QString &path)
{
    auto lexicon = loadLexicon();
    if (!lexicon)
        return std::unexpected(lexicon.error());
    workspace::Options options{.lexicon = std::move(*lexicon)};
    return QFileInfo::exists(path) ? workspace::Workspace::open(path, std::move(options))
                                   : workspace::Workspace::create(path, std::move(options));
}

/// Tells of what there are two versions: ours is kept.
void tellConflicts(const workspace::MergePlan &plan, Console &console)
{
    for (const workspace::MergeConflict &one : plan.conflicts)
        console.tell(Text::tr("%1: kept %2, not %3", "two versions of the same thing in two corpora")
                .arg(one.what, one.ours, one.theirs));
    for (const QString &note : plan.notes)
        console.tell(note);
}

void printReport(const workspace::MergeReport &report, Console &console)
{
    const workspace::MergeCounts &counts = report.counts;
    console.print(Text::tr("%n article(s) added.", nullptr, counts.articles));
    console.print(Text::tr("%n annotation(s) added.", nullptr, counts.annotations));
    if (const int known = counts.knownArticles + counts.knownAnnotations; known > 0)
        console.print(Text::tr("%n were in the corpus already.", "articles and annotations", known));
    if (report.conflicts > 0)
        console.print(Text::tr("%n differed and were kept as they are here.",
            "things that two corpora have in two versions", report.conflicts));
}

/// Merges other corpora, each as one step.
base::Result<void> mergeAll(workspace::Workspace &workspace, const QStringList &corpora, Console &console)
{
    for (const QString &corpus : corpora) {
        const auto merged = workspace::mergeCorpus(workspace, corpus, console.progress(Text::tr("Merging")),
            [&](const workspace::MergePlan &plan) { tellConflicts(plan, console); });
        if (!merged)
            return std::unexpected(merged.error());
        printReport(*merged, console);
    }
    return {};
}

void printReport(const workspace::ImportReport &report, Console &console)
{
    console.print(Text::tr("%n article(s) added.", nullptr, report.articles));
    if (report.annotations > 0)
        console.print(Text::tr("%n annotation(s) added.", nullptr, report.annotations));
    if (report.duplicates > 0)
        console.print(
            Text::tr("%n were in the corpus already.", "articles and annotations", report.duplicates));
}

} // namespace

QString ImportCommand::description() const
{
    return Text::tr("Adds articles and annotations from files, folders and other corpora; makes the corpus "
                    "if there is none.");
}

void ImportCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
    parser.addPositionalArgument(u"PATH"_s,
        Text::tr("Files and folders: articles, in files that end in %1; annotations as “export” writes them; "
                 "other corpora, which are merged into this one.")
            .arg(readers::endings().join(u", "_s)),
        u"PATH..."_s);
    parser.addOption({u"story"_s, Text::tr("Puts the articles into the story <name>."), Text::tr("name")});
    parser.addOption(
        {u"source"_s, Text::tr("The source of articles that do not name their own."), Text::tr("name")});
}

ExitCode ImportCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    const QString path = arguments.first();
    QStringList files = workspace::filesToImport(arguments.sliced(1));
    QStringList corpora;
    for (const QString &file : std::as_const(files))
        if (workspace::isCorpusFile(file))
            corpora += file;
    files.removeIf([&](const QString &file) { return corpora.contains(file); });
    if (files.isEmpty() && corpora.isEmpty())
        return fail(console, {Text::tr("There is no file in these folders that can be read.")});
    for (const QString &corpus : std::as_const(corpora)) // and no corpus is made for one that is none
        if (const auto opened = workspace::openOther(corpus, path); !opened)
            return fail(console, opened.error());
    if (!QFileInfo::exists(path) && corpora.isEmpty()) {
        const QStringList reasons = workspace::whyNothingCanBeRead(files);
        for (const QString &reason : reasons)
            console.tell(reason);
        if (!reasons.isEmpty())
            return ExitCode::Failed; // and no corpus is made
    }
    const auto workspace = watched(openOrCreate(path), console);
    if (!workspace)
        return fail(console, workspace.error());
    if (const auto merged = mergeAll(**workspace, corpora, console); !merged)
        return fail(console, merged.error());
    if (files.isEmpty())
        return ExitCode::Done;
    const auto report = workspace::importFiles(**workspace,
        {.paths = files, .story = parser.value(u"story"_s), .source = parser.value(u"source"_s)},
        console.progress(Text::tr("Reading")));
    for (const QString &problem : report.problems)
        console.tell(problem);
    if (report.moreProblems > 0)
        console.tell(Text::tr("… and %n more.", "problems that are not listed", report.moreProblems));
    printReport(report, console);
    if (report.stopped)
        return fail(console, *report.stopped);
    if (report.leftOut > 0)
        console.tell(Text::tr("%n row(s) of annotations were left out.", nullptr, report.leftOut));
    return report.unread > 0 || report.leftOut > 0 ? ExitCode::Failed : ExitCode::Done;
}

} // namespace cli
