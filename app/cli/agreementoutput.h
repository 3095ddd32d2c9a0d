// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "interchange/agreementdocument.h"

#include <QCommandLineParser>
#include <QIODevice>

namespace cli {

/// The options of commands that print an agreement: --format text, csv or json, and --output FILE.
void addAgreementOptions(QCommandLineParser &parser);
/// What is wrong with the format that was asked for; empty when nothing is.
QString formatProblem(const QCommandLineParser &parser);

class Console;
/// Writes the agreement as the options ask.
base::Result<void> writeAgreement(
    const QCommandLineParser &parser, Console &console, const interchange::AgreementDocument &document);

} // namespace cli
