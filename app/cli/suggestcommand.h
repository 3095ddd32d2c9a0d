// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace cli {

/// Proposes annotations for the articles of a corpus.
class SuggestCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("suggest"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode work(
        const QCommandLineParser &parser, const QStringList &arguments, Console &console) const override;
};

} // namespace cli
