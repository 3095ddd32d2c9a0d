// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"

#include <QCommandLineParser>
#include <QStringList>
#include <memory>
#include <vector>

namespace cli {

/// How a command ended.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// One of the commands of variorum-cli.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString description() const = 0; ///< One line.

    /// Parses the arguments, the first of which is the command's name, and does the work; --help prints what
    /// the command takes.
    ExitCode run(const QStringList &arguments, Console &console) const;

protected:
    virtual void addArguments(QCommandLineParser &parser) const = 0;
    /// With everything that the parser asks for; `arguments` are the positional ones after the name.
    virtual ExitCode work(
        const QCommandLineParser &parser, const QStringList &arguments, Console &console) const = 0;
    virtual qsizetype fewestArguments() const { return 1; }
    virtual qsizetype mostArguments() const { return 1; }

    static ExitCode fail(Console &console, const base::Error &error);
    static ExitCode refuse(Console &console, const QString &message);

private:
    void printHelpOf(QCommandLineParser &parser, Console &console) const;
};

/// All commands, in the order in which --help lists them.
std::vector<std::unique_ptr<Command>> allCommands();

/// Runs the program: its arguments without its own name.
ExitCode run(const QStringList &arguments, Console &console);

} // namespace cli
