// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace cli {

/// Finds words, and what annotations say, in a corpus.
class FindCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("find"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode work(
        const QCommandLineParser &parser, const QStringList &arguments, Console &console) const override;
    qsizetype fewestArguments() const override { return 2; }
    qsizetype mostArguments() const override { return 2; }
};

} // namespace cli
