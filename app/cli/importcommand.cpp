// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "cli/lexicon.h"
#include "workspace/importing.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

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

bool hasContent(const workspace::ImportedFile &file)
{
    return !file.articles.empty() || file.isAnnotations;
}

bool isBroken(const workspace::ImportedFile &file)
{
    return file.error.has_value();
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
    return Text::tr(
        "Adds articles and annotations from files and folders; makes the corpus if there is none.");
}

void ImportCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
    parser.addPositionalArgument(u"PATH"_s,
        Text::tr("Files and folders: plain text, Markdown, annotations as “export” writes them."),
        u"PATH..."_s);
    parser.addOption({u"story"_s, Text::tr("Puts the articles into the story <name>."), Text::tr("name")});
    parser.addOption(
        {u"source"_s, Text::tr("The source of articles that do not name their own."), Text::tr("name")});
}

ExitCode ImportCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    const QString path = arguments.first();
    const QStringList files = workspace::filesToImport(arguments.sliced(1));
    if (files.isEmpty())
        return fail(console, {Text::tr("There is no file in these folders that can be read.")});
    const auto read = workspace::readFiles(files, console.progress(Text::tr("Reading")));
    if (!QFileInfo::exists(path) && std::ranges::none_of(read, hasContent)) {
        for (const workspace::ImportedFile &file : read)
            console.tell(file.error->message);
        return ExitCode::Failed; // and no corpus is made
    }
    const auto workspace = openOrCreate(path);
    if (!workspace)
        return fail(console, workspace.error());
    const auto report =
        workspace::addFiles(**workspace, read, parser.value(u"story"_s), parser.value(u"source"_s));
    if (!report)
        return fail(console, report.error());
    for (const QString &problem : report->problems)
        console.tell(problem);
    printReport(*report, console);
    return std::ranges::any_of(read, isBroken) ? ExitCode::Failed : ExitCode::Done;
}

} // namespace cli
