// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <limits>

namespace cli {

/// Compares files as one story, without a corpus.
class CompareCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("compare"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode work(
        const QCommandLineParser &parser, const QStringList &arguments, Console &console) const override;
    qsizetype mostArguments() const override { return std::numeric_limits<qsizetype>::max(); }
};

} // namespace cli
