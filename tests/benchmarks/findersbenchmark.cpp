// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast text is read for suggestions: MB of UTF-8 a second on one core, for every stage. See
// docs/benchmarks.md.

#include "suggest/claimfinder.h"
#include "text/quantityfinder.h"
#include "text/segmentation.h"

#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// News prose of about a megabyte, with a figure in every other sentence, in articles of a usual length.
std::vector<QString> articles()
{
    const QString text =
        u"Northwind Motors said on Tuesday that it will cut about 1,400 jobs, or 6 per cent of its "
        u"workforce, by the "
        "end of March. The company, which has its headquarters near the port, did not say which plants would "
        "close, "
        "but people familiar with the plan expect most of the reductions to fall on administration and "
        "support.\n"
        "“We have to become faster and simpler,” chief executive Maria Lindqvist told employees in a "
        "message. She said "
        "that the decision was not an easy one and that everybody affected would be offered at least 60 days "
        "of pay, "
        "help with the search for new work, and a place in the retraining programme that the union had asked "
        "for.\n"
        "Revenue rose 12 per cent to $4.7 billion in the quarter that ended in June, while operating income "
        "fell from "
        "$510 million to $385 million. Analysts had expected between $400 million and $420 million. Shares "
        "of the "
        "company, which had doubled since January, dropped as much as 8.3 per cent before they recovered in "
        "the "
        "afternoon. It was their largest fall in more than a year.\n"
        "The mayor called the announcement a shock for the whole region. Dozens of suppliers depend on the "
        "plant, some "
        "of them family firms that have been working for it for three generations. A spokesperson for the "
        "ministry "
        "said that talks with the management would begin next week, and that nobody should lose hope yet.\n"_s;
    std::vector<QString> all;
    for (int i = 0; i < 200; ++i)
        all.push_back(text + text + text);
    return all;
}

void measure(
    const QString &name, const std::vector<QString> &all, const std::function<void(const QString &)> &work)
{
    qint64 bytes = 0;
    for (const QString &article : all)
        bytes += article.toUtf8().size();
    std::vector<double> speeds;
    for (int round = 0; round < 9; ++round) {
        const std::clock_t start = std::clock(); // processor time: others may be at work
        for (const QString &article : all)
            work(article);
        speeds.push_back(double(bytes) / 1e6 / (double(std::clock() - start) / CLOCKS_PER_SEC));
    }
    std::ranges::sort(speeds);
    QTextStream(stdout) << u"%1 %2 MB/s median, %3 slowest of %4\n"_s.arg(name, -34)
                               .arg(speeds[speeds.size() / 2], 7, 'f', 1)
                               .arg(speeds.front(), 7, 'f', 1)
                               .arg(speeds.size());
}

} // namespace

int main(int argc, char **argv)
{
    const auto lexicon = text::Lexicon::load();
    if (!lexicon)
        return 1;
    text::Vocabulary vocabulary;
    const text::QuantityFinder figures(*lexicon, vocabulary);
    const suggest::ClaimFinder claims(
        *lexicon, vocabulary, suggest::CauseOfInterest::named(u"AI"_s, *lexicon));

    const suggest::EntityFinder entities(*lexicon, vocabulary);

    std::vector<QString> all = articles();
    if (argc > 1) { // a text file of one's own
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QFile::ReadOnly))
            return 1;
        all = {QString::fromUtf8(file.readAll())};
    }
    size_t count = 0;
    measure(u"tokens"_s, all,
        [&](const QString &article) { count += text::tokensOf(article, vocabulary).size(); });
    measure(u"sentences"_s, all, [&](const QString &article) { count += text::sentences(article).size(); });
    measure(u"prose (tokens and sentences)"_s, all,
        [&](const QString &article) { count += text::Prose(article, vocabulary).sentences().size(); });
    std::vector<text::Prose> proses;
    for (const QString &article : all)
        proses.emplace_back(article, vocabulary);
    size_t next = 0;
    measure(u"figures, of prose"_s, all,
        [&](const QString &) { count += figures.find(proses[next++ % proses.size()]).size(); });
    measure(u"entities, of prose"_s, all,
        [&](const QString &) { count += entities.find(proses[next++ % proses.size()]).size(); });
    measure(u"claims, of prose without the cause"_s, all,
        [&](const QString &) { count += claims.find(proses[next++ % proses.size()], {}).size(); });
    std::vector<QString> allOfAi;
    for (const QString &article : all)
        allOfAi.push_back(QString(article).replace(u". "_s, u" because of AI. "_s));
    std::vector<text::Prose> prosesOfAi;
    for (const QString &article : allOfAi)
        prosesOfAi.emplace_back(article, vocabulary);
    measure(u"claims, of prose full of it"_s, allOfAi,
        [&](const QString &) { count += claims.find(prosesOfAi[next++ % prosesOfAi.size()], {}).size(); });
    measure(u"prose, figures, entities, claims"_s, all, [&](const QString &article) {
        const text::Prose prose(article, vocabulary);
        count += figures.find(prose).size();
        count += claims.find(prose, entities.find(prose)).size();
    });
    measure(u"prose and figures"_s, all,
        [&](const QString &article) { count += figures.find(text::Prose(article, vocabulary)).size(); });
    return count > 0 ? 0 : 1;
}
