// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tagcommand.h"

#include "cli/lexicon.h"
#include "cli/output.h"
#include "interchange/valuejson.h"
#include "readers/reader.h"
#include "suggest/suggester.h"
#include "text/codepoints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::TagCommand)
};

/// One suggestion as a line of JSON Lines; offsets count code points.
QByteArray jsonLine(const QString &file, const QString &text, const text::CodePoints &codePoints,
    const suggest::Suggestion &suggestion)
{
    const text::Span span = codePoints.fromUtf16(suggestion.span);
    interchange::JsonWriter json(interchange::JsonWriter::Layout::OneLine);
    json.startObject();
    json.member("file", file);
    json.member("kind", coding::kindName(suggestion.kind));
    json.member("start", span.start);
    json.member("end", span.end);
    json.member("quote", text::quote(text, suggestion.span).toString());
    interchange::addMembers(json, suggestion.kind, suggestion.value);
    json.endObject();
    return json.json();
}

base::Result<void> writeSuggestions(QIODevice *device, const QString &file,
    const readers::ReadArticle &article, const suggest::Suggester &suggester)
{
    const text::CodePoints codePoints(article.text);
    for (const suggest::Suggestion &suggestion : suggester.suggest(article.text)) {
        const QByteArray line = jsonLine(file, article.text, codePoints, suggestion);
        if (device->write(line) != line.size())
            return base::failure(
                Text::tr("The suggestions could not be written whole."), device->errorString());
    }
    return {};
}

} // namespace

QString TagCommand::description() const
{
    return Text::tr("Prints what would be suggested in files, without a corpus.");
}

void TagCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FILE"_s,
        Text::tr("The articles: files that end in %1.").arg(readers::endings().join(u", "_s)), u"FILE..."_s);
    parser.addOption({u"format"_s, Text::tr("The format: jsonl."), Text::tr("format"), u"jsonl"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s}, Text::tr("Writes to <file> instead of standard output."), Text::tr("file")});
}

ExitCode TagCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    if (const QString format = parser.value(u"format"_s); format != "jsonl"_L1)
        return refuse(console, Text::tr("There is no format “%1”; it can be jsonl.").arg(format));
    const auto lexicon = loadLexicon();
    if (!lexicon)
        return fail(console, lexicon.error());
    const suggest::Suggester suggester(*lexicon, {});
    bool isWhole = true;
    const auto written =
        writeOutput(parser.value(u"output"_s), console, [&](QIODevice *device) -> base::Result<void> {
            const base::Progress progress = console.progress(Text::tr("Tagging"));
            for (qsizetype i = 0; i < arguments.size(); ++i) {
                progress.report(i, arguments.size());
                const auto read = readers::readFile(arguments[i]);
                if (!read) {
                    console.tell(read.error().message);
                    isWhole = false;
                    continue;
                }
                for (const readers::ReadArticle &article : *read)
                    if (auto done = writeSuggestions(device, arguments[i], article, suggester); !done)
                        return done;
            }
            return {};
        });
    if (!written)
        return fail(console, written.error());
    return isWhole ? ExitCode::Done : ExitCode::Failed;
}

} // namespace cli
