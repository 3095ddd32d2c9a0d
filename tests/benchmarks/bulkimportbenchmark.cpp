// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the import of many articles by the command line, in turn with the sqlite3 shell that inserts and
// indexes the same rows: time, and the most memory that was resident. Prints figures and passes no judgement.
//   bulkimportbenchmark [ARTICLES [ROUNDS]]     (default: 100000 3; JSON Lines in the temporary folder)

#include "benchmarks/inventedarticles.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// What one run of a program took.
struct Taken
{
    double seconds = 0;
    double megabytes = 0; ///< Resident at most.
    bool isDone = false;
};

/// Runs a program in silence; its standard input is a file when one is named.
Taken taken(const QStringList &command, const QString &input = {})
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        std::vector<QByteArray> words;
        for (const QString &word : command)
            words.push_back(word.toLocal8Bit());
        std::vector<char *> arguments;
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const bool isOpen = !input.isEmpty() ? std::freopen(qPrintable(input), "r", stdin) != nullptr : true;
        if (isOpen && std::freopen("/dev/null", "w", stdout))
            execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return {};
    constexpr double kilobytes = 1024 / 1e6;
    return {.seconds = double(timer.nsecsElapsed()) / 1e9,
        .megabytes = double(usage.ru_maxrss) * kilobytes,
        .isDone = WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

QByteArray quoted(QString field)
{
    return '"' + field.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

/// Writes the articles as JSON Lines, and as CSV for the shell. Gives the bytes of the former; 0 on failure.
qint64 writeArticles(const QString &linesPath, const QString &tablePath, int count)
{
    QFile lines(linesPath);
    QFile table(tablePath);
    if (!lines.open(QIODevice::WriteOnly) || !table.open(QIODevice::WriteOnly))
        return 0;
    for (int number = 0; number < count; ++number) {
        const QString title = u"Report %1 on profits and jobs"_s.arg(number);
        const QString source = u"Source %1"_s.arg(number % 97);
        const QString date = QDate(2025, 1, 1).addDays(number % 365).toString(Qt::ISODate);
        const QString text = benchmarks::inventedArticle(number);
        lines.write(QJsonDocument(QJsonObject{{u"title"_s, title}, {u"source"_s, source}, {u"date"_s, date},
                                      {u"text"_s, text}})
                        .toJson(QJsonDocument::Compact) +
                    '\n');
        table.write(quoted(title) + ',' + quoted(source) + ',' + quoted(date) + ',' + quoted(text) + '\n');
    }
    return lines.flush() && table.flush() ? lines.size() : 0;
}

/// What the shell is told: to insert the rows and to index their texts as a corpus does.
bool writeScript(const QString &path, const QString &tablePath)
{
    QFile script(path);
    return script.open(QIODevice::WriteOnly) &&
           script.write("PRAGMA journal_mode = WAL;\n"
                        "CREATE TABLE articles (title TEXT, source TEXT, published TEXT, text TEXT);\n"
                        "CREATE VIRTUAL TABLE search USING fts5 (text, content = 'articles',"
                        " tokenize = \"unicode61 remove_diacritics 2 categories 'L* Nd Nl'\");\n"
                        "CREATE TRIGGER added AFTER INSERT ON articles BEGIN"
                        " INSERT INTO search (rowid, text) VALUES (new.rowid, new.text); END;\n"
                        ".import --csv '" +
                        tablePath.toUtf8() + "' articles\n") > 0;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"100000"_s).toInt();
    const int rounds = arguments.value(2, u"3"_s).toInt();
    const QTemporaryDir folder;
    const QString lines = folder.filePath(u"articles.jsonl"_s);
    const QString table = folder.filePath(u"articles.csv"_s);
    const QString script = folder.filePath(u"script.sql"_s);
    const qint64 bytes = writeArticles(lines, table, count);
    if (bytes == 0 || !writeScript(script, table)) {
        std::fprintf(stderr, "cannot write to %s\n", qPrintable(folder.path()));
        return 1;
    }
    const QString program =
        QFileInfo(QCoreApplication::applicationDirPath() + u"/../bin/variorum-cli"_s).absoluteFilePath();
    std::vector<double> ours;
    std::vector<double> shells;
    for (int round = 0; round < rounds; ++round) {
        const QString corpus = folder.filePath(u"corpus.variorum"_s);
        const QString database = folder.filePath(u"shell.sqlite"_s);
        for (const QString &path : {corpus, database})
            for (const char *ending : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1StringView(ending));
        const Taken shell = taken({u"sqlite3"_s, database}, script);
        const Taken own = taken({program, u"import"_s, corpus, lines});
        if (!shell.isDone || !own.isDone) {
            std::fprintf(stderr, "%s failed\n", shell.isDone ? "variorum-cli" : "sqlite3");
            return 1;
        }
        ours.push_back(own.seconds);
        shells.push_back(shell.seconds);
        std::printf(
            "%d articles (%.0f MB): variorum-cli import %.1f s, %.0f MB resident; sqlite3 %.1f s, %.0f MB\n",
            count, double(bytes) / 1e6, own.seconds, own.megabytes, shell.seconds, shell.megabytes);
        std::fflush(stdout);
    }
    std::printf("medians: %.1f s and %.1f s; %.0f articles a second; %.2f of the shell's speed\n",
        median(ours), median(shells), count / median(ours), median(shells) / median(ours));
    return 0;
}
