// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findcommand.h"

#include "cli/lexicon.h"
#include "cli/output.h"
#include "coding/queryparser.h"
#include "interchange/hits.h"
#include "workspace/search.h"

#include <QCoreApplication>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using interchange::HitOrder;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::FindCommand)
};

/// What the options ask for.
struct Wanted
{
    QString format;
    HitOrder order = HitOrder::Found;
    qint64 limit = std::numeric_limits<qint64>::max();
    interchange::CsvOptions csv;
};

std::unique_ptr<interchange::HitWriter> writerFor(const Wanted &wanted, QIODevice *device, int width)
{
    if (wanted.format == "csv"_L1)
        return interchange::hitCsvWriter(device, wanted.csv);
    if (wanted.format == "json"_L1)
        return interchange::hitJsonWriter(device);
    return interchange::hitTextWriter(device, width);
}

/// Hits on their way from the corpus to a file.
class HitList
{
public:
    HitList(const store::Database &database, const std::vector<text::Source> &sources)
        : m_database(database)
        , m_words(sources)
    {
    }

    base::Result<void> write(const coding::SearchQuery &query, const Wanted &wanted,
        interchange::HitWriter &writer, const base::Progress &progress)
    {
        std::vector<interchange::Hit> kept; // what is to be sorted has to be there as a whole
        const auto found = workspace::search(
            m_database, query,
            [&](const text::Article &article, const std::vector<workspace::SearchHit> &hits) {
                ++m_articles;
                for (const workspace::SearchHit &one : hits) {
                    if (wanted.order != HitOrder::Found)
                        kept.push_back(m_words.of(article, one));
                    else if (m_hits < wanted.limit)
                        writer.write(m_words.of(article, one));
                    ++m_hits;
                }
                return wanted.order != HitOrder::Found || m_hits < wanted.limit;
            },
            progress);
        if (!found)
            return found;
        qint64 written = 0;
        for (const int number : interchange::sortedHits(kept, wanted.order))
            if (written++ < wanted.limit)
                writer.write(kept[size_t(number)]);
        return writer.finish();
    }

    qint64 hits() const { return m_hits; }
    qint64 articles() const { return m_articles; }

private:
    const store::Database &m_database;
    workspace::HitWords m_words;
    qint64 m_hits = 0;
    qint64 m_articles = 0;
};

/// The options as values; nothing when one cannot be understood, which `problem` tells.
std::optional<Wanted> wantedOf(const QCommandLineParser &parser, QString &problem)
{
    Wanted wanted{.format = parser.value(u"format"_s),
        .csv = {.byteOrderMark = parser.isSet(u"bom"_s), .raw = parser.isSet(u"raw"_s)}};
    const QString order = parser.value(u"sort"_s);
    bool isNumber = true;
    if (parser.isSet(u"limit"_s))
        wanted.limit = parser.value(u"limit"_s).toLongLong(&isNumber);
    if (!QStringList{u"text"_s, u"csv"_s, u"json"_s}.contains(wanted.format))
        problem = Text::tr("There is no format “%1”; it can be text, csv or json.").arg(wanted.format);
    else if (!QStringList{u"found"_s, u"left"_s, u"right"_s}.contains(order))
        problem = Text::tr("There is no order “%1”; it can be found, left or right.").arg(order);
    else if (!isNumber || wanted.limit < 1)
        problem = Text::tr("“%1” is no number of hits.").arg(parser.value(u"limit"_s));
    wanted.order = order == "left"_L1    ? HitOrder::Left
                   : order == "right"_L1 ? HitOrder::Right
                                         : HitOrder::Found;
    return problem.isEmpty() ? std::optional(wanted) : std::nullopt;
}

} // namespace

QString FindCommand::description() const
{
    return Text::tr("Finds words, and what annotations say, with what stands around them.");
}

void FindCommand::addArguments(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CORPUS"_s, Text::tr("The corpus, a file NAME.variorum."));
    parser.addPositionalArgument(u"QUERY"_s,
        Text::tr("What to look for: words, \"a phrase\", start*, NEAR(words here, 5), AND, OR, NOT, "
                 "/a regular expression/, and fields: %1.")
            .arg(coding::queryFields().join(u":, "_s) + u':'));
    parser.addOption(
        {u"format"_s, Text::tr("The format: text, csv or json."), Text::tr("format"), u"text"_s});
    parser.addOption({u"sort"_s, Text::tr("The order: found, left or right of what was found."),
        Text::tr("order"), u"found"_s});
    parser.addOption({u"limit"_s, Text::tr("Ends after so many hits."), Text::tr("number")});
    parser.addOption(
        {{u"o"_s, u"output"_s}, Text::tr("Writes to <file> instead of standard output."), Text::tr("file")});
    parser.addOption({u"raw"_s, Text::tr("Leaves text that a spreadsheet would run as a formula as it is.")});
    parser.addOption({u"bom"_s, Text::tr("Starts with a byte-order mark, which Excel needs to see UTF-8.")});
}

ExitCode FindCommand::work(
    const QCommandLineParser &parser, const QStringList &arguments, Console &console) const
{
    QString problem;
    const auto wanted = wantedOf(parser, problem);
    if (!wanted)
        return refuse(console, problem);
    const auto lexicon = loadLexicon();
    if (!lexicon)
        return fail(console, lexicon.error());
    const auto query = coding::parseQuery(arguments[1], text::QuantityReader(*lexicon));
    if (!query)
        return refuse(console, query.error().message);
    const auto database = store::Database::open(arguments.first(), store::Database::Mode::Read);
    if (!database)
        return fail(console, database.error());
    const auto sources = (*database)->sources();
    if (!sources)
        return fail(console, sources.error());

    HitList list(**database, *sources);
    const auto written = writeOutput(parser.value(u"output"_s), console, [&](QIODevice *device) {
        return list.write(*query, *wanted, *writerFor(*wanted, device, console.width()),
            console.progress(Text::tr("Searching")));
    });
    console.endProgress();
    if (!written)
        return fail(console, written.error());
    if (wanted->format == "text"_L1)
        console.tell(Text::tr("%1 in %2")
                .arg(Text::tr("%Ln hits", nullptr, int(list.hits())),
                    Text::tr("%Ln articles", nullptr, int(list.articles()))));
    return ExitCode::Done;
}

} // namespace cli
