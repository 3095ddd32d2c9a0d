// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/agreecommand.h"
#include "cli/checkcommand.h"
#include "cli/comparecommand.h"
#include "cli/exportcommand.h"
#include "cli/findcommand.h"
#include "cli/importcommand.h"
#include "cli/samplecommand.h"
#include "cli/storiescommand.h"
#include "cli/suggestcommand.h"
#include "cli/tagcommand.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Command)
};

constexpr auto program = "variorum-cli"_L1;

void printHelp(const std::vector<std::unique_ptr<Command>> &commands, Console &console)
{
    //: how a command line is written; COMMAND stands for one of the words below
    console.print(Text::tr("Usage: %1 COMMAND [ARGUMENTS]").arg(program));
    console.print(Text::tr("Works on Variorum corpora without a window."));
    console.print({});
    console.print(Text::tr("Commands:"));
    for (const auto &command : commands)
        console.print(u"  %1  %2"_s.arg(command->name(), -8).arg(command->description()));
    console.print({});
    console.print(Text::tr("“%1 COMMAND --help” tells what a command takes.").arg(program));
}

} // namespace

void Command::printHelpOf(QCommandLineParser &parser, Console &console) const
{
    // Qt's words for the usage start with the path of the running program.
    QString help = parser.helpText();
    const QString path = QCoreApplication::arguments().value(0);
    if (const qsizetype at = help.indexOf(path); !path.isEmpty() && at >= 0 && at < help.indexOf(u'\n'))
        help.replace(at, path.size(), program + u' ' + name());
    console.output()->write(help.toUtf8());
}

ExitCode Command::run(const QStringList &arguments, Console &console) const
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Shows this help."));
    parser.addOption(help);
    addArguments(parser);
    const bool isParsed = parser.parse(QStringList{program} + arguments);
    if (parser.isSet(help)) {
        printHelpOf(parser, console);
        return ExitCode::Done;
    }
    if (!isParsed)
        return refuse(console, parser.errorText());
    const QStringList given = parser.positionalArguments().sliced(1);
    if (given.size() < fewestArguments())
        return refuse(console, Text::tr("“%1” needs more arguments.").arg(name()));
    if (given.size() > mostArguments())
        return refuse(console, Text::tr("“%1” takes no argument “%2”.").arg(name(), given[mostArguments()]));
    const ExitCode code = work(parser, given, console);
    console.endProgress();
    return code == ExitCode::Done && console.hasFailed() ? ExitCode::Failed : code;
}

ExitCode Command::fail(Console &console, const base::Error &error)
{
    console.fail(error);
    return ExitCode::Failed;
}

ExitCode Command::refuse(Console &console, const QString &message)
{
    console.tell(message);
    console.tell(Text::tr("“%1 --help” tells what there is.").arg(program));
    return ExitCode::WrongUsage;
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<SuggestCommand>());
    commands.push_back(std::make_unique<AgreeCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<FindCommand>());
    commands.push_back(std::make_unique<StoriesCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<TagCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<SampleCommand>());
    return commands;
}

ExitCode run(const QStringList &arguments, Console &console)
{
    const auto commands = allCommands();
    const QString first = arguments.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        printHelp(commands, console);
        return ExitCode::Done;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        console.print(program + u' ' + QStringLiteral(VARIORUM_VERSION));
        return ExitCode::Done;
    }
    const auto command = std::ranges::find(commands, first, &Command::name);
    if (command != commands.end())
        return (*command)->run(arguments, console);
    console.tell(first.isEmpty() ? Text::tr("A command is missing.")
                                 : Text::tr("There is no command “%1”.").arg(first));
    console.tell(Text::tr("“%1 --help” tells what there is.").arg(program));
    return ExitCode::WrongUsage;
}

} // namespace cli
