// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportcommand.h"

#include "cli/output.h"
#include "workspace/exporting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)
};

} // namespace

QString ExportCommand::description() const
{
    return Text::tr("Writes all annotations, one row each.");
}

void ExportCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
    parser.addOption({u"format"_s, Text::tr("The format: csv."), Text::tr("format"), u"csv"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s}, Text::tr("Writes to <file> instead of standard output."), Text::tr("file")});
    parser.addOption({u"raw"_s, Text::tr("Leaves text that a spreadsheet would run as a formula as it is.")});
    parser.addOption({u"bom"_s, Text::tr("Starts with a byte-order mark, which Excel needs to see UTF-8.")});
}

ExitCode ExportCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    if (const QString format = parser.value(u"format"_s); format != "csv"_L1)
        return refuse(console, Text::tr("There is no format “%1”; it can be csv.").arg(format));
    const interchange::CsvOptions options{
        .byteOrderMark = parser.isSet(u"bom"_s), .raw = parser.isSet(u"raw"_s)};
    const auto written = writeOutput(parser.value(u"output"_s), console, [&](QIODevice *device) {
        return workspace::exportAnnotations(
            arguments.first(), device, options, console.progress(Text::tr("Exporting")))
            .transform([](qint64) {});
    });
    return written ? ExitCode::Done : fail(console, written.error());
}

} // namespace cli
