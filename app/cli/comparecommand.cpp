// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/comparecommand.h"

#include "cli/agreementoutput.h"
#include "cli/lexicon.h"
#include "readers/reader.h"
#include "workspace/comparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::CompareCommand)
};

} // namespace

QString CompareCommand::description() const
{
    return Text::tr("Shows where files agree that cover one story, without a corpus.");
}

void CompareCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FILE"_s,
        Text::tr("The articles: files that end in %1.").arg(readers::endings().join(u", "_s)), u"FILE..."_s);
    addAgreementOptions(parser);
}

ExitCode CompareCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    if (const QString problem = formatProblem(parser); !problem.isEmpty())
        return refuse(console, problem);
    const auto lexicon = loadLexicon();
    if (!lexicon)
        return fail(console, lexicon.error());
    const auto comparison =
        workspace::compareFiles(arguments, *lexicon, console.progress(Text::tr("Comparing")));
    if (!comparison)
        return fail(console, comparison.error());
    for (const QString &problem : comparison->problems)
        console.tell(problem);
    if (const auto written = writeAgreement(parser, console, comparison->document); !written)
        return fail(console, written.error());
    return comparison->problems.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace cli
