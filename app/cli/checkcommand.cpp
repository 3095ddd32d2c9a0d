// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkcommand.h"

#include "store/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::CheckCommand)
};

} // namespace

QString CheckCommand::description() const
{
    return Text::tr("Verifies the whole file: offsets, quotes, references, index.");
}

void CheckCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
}

ExitCode CheckCommand::work(const QCommandLineParser &, const QStringList &arguments, Console &console) const
{
    const auto database = store::Database::open(arguments.first(), store::Database::Mode::Read);
    if (!database)
        return fail(console, database.error());
    const auto problems = (*database)->check(console.progress(Text::tr("Checking")));
    if (!problems)
        return fail(console, problems.error());
    for (const QString &problem : *problems)
        console.tell(problem);
    if (!problems->isEmpty())
        return ExitCode::Failed;
    console.endProgress();
    console.print(Text::tr("“%1” is sound.").arg(arguments.first()));
    return ExitCode::Done;
}

} // namespace cli
