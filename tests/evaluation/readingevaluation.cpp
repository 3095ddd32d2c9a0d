// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How well files are read: for every FILE of the folders beside which a FILE.expected lies, the words of its
// articles against the expected ones, and their metadata. An expected article is front matter and a text; the
// articles of one file are divided by lines "=====".
//
//   readingevaluation [--all] [--print] [FOLDER...]
//
// --all names every file, not only those that are read badly; --print shows what was read.

#include "readers/reader.h"
#include "support/expectedarticles.h"

#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Sums over articles.
class Score
{
public:
    void add(const support::ExpectedArticle &expected, const readers::ReadArticle &read)
    {
        ++articles;
        words += support::wordScore(expected.text, read.text);
        count(titles, expected.metadata.title, read.title);
        const QString &date = expected.metadata.published;
        count(dates, date, read.published.left(date.size()));
        count(authors, expected.metadata.author, read.author);
        count(sources, expected.metadata.source, read.source);
        count(urls, expected.metadata.url, read.url);
    }
    void miss()
    {
        ++articles;
        for (Share *share : {&titles, &dates})
            ++share->all;
    }

    struct Share
    {
        int right = 0;
        int all = 0;
    };
    int articles = 0;
    double words = 0;
    Share titles, dates, authors, sources, urls;

private:
    static void count(Share &share, const QString &expected, const QString &read)
    {
        if (expected.isEmpty())
            return;
        ++share.all;
        share.right += expected.simplified() == read.simplified() ? 1 : 0;
    }
};

QTextStream &operator<<(QTextStream &out, const Score::Share &share)
{
    return out << share.right << " of " << share.all << " ("
               << QString::number(double(share.right) / std::max(1, share.all), 'f', 3) << ")";
}

} // namespace

int main(int count, char **arguments)
{
    QTextStream out(stdout);
    QStringList folders;
    bool showAll = false;
    bool print = false;
    for (int i = 1; i < count; ++i) {
        const QString argument = QString::fromLocal8Bit(arguments[i]);
        if (argument == "--all"_L1)
            showAll = true;
        else if (argument == "--print"_L1)
            print = true;
        else
            folders += argument;
    }
    if (folders.isEmpty())
        folders += QStringLiteral(VARIORUM_SOURCE_DIR "/tests/lib/readers/data");
    Score score;
    QStringList files;
    for (const QString &folder : std::as_const(folders))
        files += support::filesWithExpectation(folder);
    for (const QString &path : std::as_const(files)) {
        const auto expected = support::expectedArticles(path + u".expected"_s);
        const auto read = readers::readFile(path);
        for (size_t i = 0; i < expected.size(); ++i) {
            if (!read || i >= read->size()) {
                score.miss();
                out << path << ": " << (read ? u"an article is missing"_s : read.error().message) << '\n';
                continue;
            }
            const readers::ReadArticle &article = read->at(i);
            score.add(expected[i], article);
            if (print)
                out << article.text << "\n-----\n";
            const double same = support::wordScore(expected[i].text, article.text);
            if (showAll || same < 0.97)
                out << QString::number(same, 'f', 3) << ' ' << path << '\n';
            if (article.title.simplified() != expected[i].metadata.title.simplified())
                out << "  title: " << article.title << "\n     not " << expected[i].metadata.title << '\n';
            const QString &date = expected[i].metadata.published;
            if (!date.isEmpty() && article.published.left(date.size()) != date)
                out << "  date: " << article.published << " not " << date << '\n';
        }
        if (read && read->size() > expected.size())
            out << path << ": " << read->size() - expected.size() << " articles too many\n";
    }
    out << files.size() << " files, " << score.articles << " articles\nwords (mean F1): "
        << QString::number(score.words / std::max(1, score.articles), 'f', 4)
        << "\ntitles right: " << score.titles << "\ndates right: " << score.dates
        << "\nauthors right: " << score.authors << "\nsources right: " << score.sources
        << "\naddresses right: " << score.urls << '\n';
    return 0;
}
