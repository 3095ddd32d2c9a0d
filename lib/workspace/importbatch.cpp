// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importbatch.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace workspace {

QString problemOf(const QString &file, const QString &problem)
{
    const QString path = QDir::toNativeSeparators(file);
    if (path.isEmpty() || problem.contains(path))
        return problem;
    // Readers name the file without its folder: once is enough, and the folder tells files of one name apart.
    const QString name = QFileInfo(file).fileName();
    const qsizetype at = problem.indexOf(name);
    const auto isPartOfWord = [&](qsizetype place) {
        return place >= 0 && place < problem.size() && problem[place].isLetterOrNumber();
    };
    if (at >= 0 && !isPartOfWord(at - 1) && !isPartOfWord(at + name.size()))
        return QString(problem).replace(at, name.size(), path);
    return path + u": "_s + problem;
}

} // namespace workspace
