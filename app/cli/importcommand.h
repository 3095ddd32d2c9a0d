// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <limits>

namespace cli {

/// Adds articles and annotations from files and folders to a corpus, which is made if there is none.
class ImportCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode work(
        const QCommandLineParser &parser, const QStringList &arguments, Console &console) const override;
    qsizetype fewestArguments() const override { return 2; }
    qsizetype mostArguments() const override { return std::numeric_limits<qsizetype>::max(); }
};

} // namespace cli
