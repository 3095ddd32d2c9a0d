// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <limits>

namespace cli {

/// Prints what would be suggested in files, without a corpus.
class TagCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("tag"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode work(
        const QCommandLineParser &parser, const QStringList &arguments, Console &console) const override;
    qsizetype mostArguments() const override { return std::numeric_limits<qsizetype>::max(); }
};

} // namespace cli
