// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventcorpus.h"

#include <KTar>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace evaluation {
namespace {

QString sentencesOf(const QString &path, bool isPlus)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QString text;
    int last = -1;
    while (reader.readNextStartElement() || !reader.atEnd()) {
        if (!reader.isStartElement() || reader.name() != "token"_L1)
            continue;
        const int sentence = reader.attributes().value("sentence"_L1).toInt();
        const QString token = reader.readElementText();
        if (isPlus && sentence == 0)
            continue;
        if (sentence != last && last >= 0)
            text += u'\n';
        else if (!text.isEmpty() &&
                 !QRegularExpression(u"^([.,;:!?)%]|'\\w*|n't)$"_s).match(token).hasMatch())
            text += u' ';
        last = sentence;
        text += token;
    }
    return text;
}

QString withReplacedWords(const QString &text, const QString &foreign, double share, QRandomGenerator &random)
{
    const QStringList others = foreign.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    QStringList words = text.split(u' ');
    for (QString &word : words)
        if (!others.isEmpty() && random.generateDouble() < share)
            word = others[qsizetype(random.bounded(int(others.size())))];
    return words.join(u' ');
}

QString updated(const QString &text, const QString &foreign)
{
    QStringList lines = text.split(u'\n');
    const QStringList others = foreign.split(u'\n');
    if (lines.size() > 4)
        lines.removeAt(lines.size() / 2);
    for (qsizetype line = 0; line < std::min<qsizetype>({2, others.size(), lines.size() / 3}); ++line)
        lines.insert(std::min<qsizetype>(1 + line, lines.size()), others[line]);
    return lines.join(u'\n');
}

} // namespace

std::vector<EventArticle> readEcbPlus(const QString &folder)
{
    std::vector<EventArticle> articles;
    const QTemporaryDir unpacked;
    for (const QFileInfo &archive : QDir(folder).entryInfoList({u"*.tar.xz"_s}, QDir::Files))
        if (KTar tar(archive.filePath(), u"application/x-xz"_s); tar.open(QIODevice::ReadOnly))
            tar.directory()->copyTo(unpacked.path());
    QStringList paths;
    QDirIterator files(unpacked.path(), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    const QRegularExpression name(u"/(\\d+)_\\d+(ecb|ecbplus)\\.xml$"_s);
    for (const QString &path : std::as_const(paths))
        if (const auto match = name.match(path); match.hasMatch()) {
            const bool isPlus = match.captured(2) == "ecbplus"_L1;
            articles.push_back(
                {QFileInfo(path).fileName(), match.captured(1).toInt(), isPlus, sentencesOf(path, isPlus)});
        }
    return articles;
}

const std::vector<const char *> &editNames()
{
    static const std::vector<const char *> names{"another headline", "cut after 60 %", "5 % of the words",
        "10 % of the words", "headline, cut after 70 %, 5 % of the words", "updated"};
    return names;
}

QString editedCopy(const QString &text, int kind, const QString &foreign, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto cut = [](const QString &whole, int percent) {
        return whole.left(whole.size() * percent / 100);
    };
    const auto headline = [&](const QString &whole) {
        return foreign.section(u'\n', 0, 0) + u'\n' + whole.section(u'\n', 1);
    };
    switch (kind) {
    case 0:
        return headline(text);
    case 1:
        return cut(text, 60);
    case 2:
        return withReplacedWords(text, foreign, 0.05, random);
    case 3:
        return withReplacedWords(text, foreign, 0.1, random);
    case 4:
        return withReplacedWords(cut(headline(text), 70), foreign, 0.05, random);
    default:
        return updated(text, foreign);
    }
}

} // namespace evaluation
