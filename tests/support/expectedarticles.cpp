// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expectedarticles.h"

#include "readers/frontmatter.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace support {
namespace {

const QString expectedEnding = u".expected"_s;

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::vector<ExpectedArticle> expectedArticles(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<ExpectedArticle> all;
    for (const QString &part : QString::fromUtf8(file.readAll()).split(u"\n=====\n"_s)) {
        const readers::FrontMatter front = readers::readFrontMatter(part);
        all.push_back({front.metadata, part.mid(front.end)});
    }
    return all;
}

QStringList filesWithExpectation(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, {u'*' + expectedEnding}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files += entries.next().chopped(expectedEnding.size());
    files.sort();
    return files;
}

double wordScore(const QString &expected, const QString &read)
{
    QHash<QString, int> left;
    const QStringList wanted = wordsOf(expected);
    const QStringList found = wordsOf(read);
    for (const QString &word : wanted)
        ++left[word];
    qsizetype same = 0;
    for (const QString &word : found)
        same += left[word]-- > 0 ? 1 : 0;
    return wanted.size() + found.size() == 0 ? 1 : 2 * double(same) / double(wanted.size() + found.size());
}

} // namespace support
