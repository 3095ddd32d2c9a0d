// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/samplecommand.h"

#include "cli/lexicon.h"
#include "cli/watching.h"
#include "workspace/samplecorpus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::SampleCommand)
};

} // namespace

QString SampleCommand::description() const
{
    return Text::tr("Makes a fresh sample corpus.");
}

void SampleCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The file to make; it must not exist."));
}

ExitCode SampleCommand::work(const QCommandLineParser &, const QStringList &arguments, Console &console) const
{
    auto lexicon = loadLexicon();
    if (!lexicon)
        return fail(console, lexicon.error());
    const auto sample =
        watched(workspace::makeSample(arguments.first(), {.lexicon = std::move(*lexicon)}), console);
    if (!sample)
        return fail(console, sample.error());
    console.print(Text::tr("%n article(s) added.", nullptr, (*sample)->articleCount()));
    return ExitCode::Done;
}

} // namespace cli
