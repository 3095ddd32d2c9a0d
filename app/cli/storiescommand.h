// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace cli {

/// Proposes stories for the articles of a corpus that are in none.
class StoriesCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("stories"); }
    QString description() const override;

protected:
    void addArguments(QCommandLineParser &parser) const override;
    ExitCode work(
        const QCommandLineParser &parser, const QStringList &arguments, Console &console) const override;
};

} // namespace cli
