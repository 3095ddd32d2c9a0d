// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <algorithm>

/// The sources that these tests are about.
namespace project {

inline QString path(const QString &relative = {})
{
    return QDir::cleanPath(QStringLiteral(VARIORUM_SOURCE_DIR "/") + relative);
}

/// The text of a file of the project; empty when it cannot be read.
inline QString content(const QString &relative)
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The C++ files below some folders, relative to the project, sorted.
inline QStringList codeBelow(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator entries(path(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (entries.hasNext())
            files += QDir(path()).relativeFilePath(entries.next());
    }
    files.sort();
    return files;
}

/// Every file of the project: those that git tracks or, outside a checkout, all but what was built.
inline QStringList allFiles()
{
    QProcess git;
    git.setWorkingDirectory(path());
    git.start(QStringLiteral("git"), {QStringLiteral("-c"), QStringLiteral("safe.directory=*"),
                                         QStringLiteral("ls-files"), QStringLiteral("-z")});
    const bool isCheckout = git.waitForFinished() && git.exitCode() == 0;
    QStringList files =
        QString::fromUtf8(git.readAllStandardOutput()).split(QChar(u'\0'), Qt::SkipEmptyParts);
    if (!isCheckout || files.isEmpty()) {
        QDirIterator entries(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString file = QDir(path()).relativeFilePath(entries.next());
            if (!file.startsWith(QStringLiteral("build")) && !file.startsWith(QStringLiteral(".git/")))
                files += file;
        }
    }
    files.removeIf([](const QString &file) { return !QFile::exists(path(file)); });
    files.sort();
    return files;
}

} // namespace project
