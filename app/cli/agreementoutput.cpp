// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/agreementoutput.h"

#include "cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::AgreeCommand)
};

base::Result<void> writeBytes(QIODevice *device, const QByteArray &bytes)
{
    if (device->write(bytes) == bytes.size())
        return {};
    return base::failure(Text::tr("The agreement could not be written whole."), device->errorString());
}

base::Result<void> write(
    QIODevice *device, const interchange::AgreementDocument &document, const QString &format, int width)
{
    if (format == "json"_L1)
        return writeBytes(device, interchange::agreementJson(document));
    if (format == "text"_L1)
        return writeBytes(device, interchange::agreementText(document, width).toUtf8());
    interchange::CsvWriter writer(device);
    interchange::writeAgreementCsv(writer, document);
    return writer.finish();
}

} // namespace

void addAgreementOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"format"_s, Text::tr("The format: text, csv or json."), Text::tr("format"), u"text"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s}, Text::tr("Writes to <file> instead of standard output."), Text::tr("file")});
}

QString formatProblem(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (QStringList{u"text"_s, u"csv"_s, u"json"_s}.contains(format))
        return {};
    return Text::tr("There is no format “%1”; it can be text, csv or json.").arg(format);
}

base::Result<void> writeAgreement(
    const QCommandLineParser &parser, Console &console, const interchange::AgreementDocument &document)
{
    return writeOutput(parser.value(u"output"_s), console, [&](QIODevice *device) {
        return write(device, document, parser.value(u"format"_s), console.width());
    });
}

} // namespace cli
