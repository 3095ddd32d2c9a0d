// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importing.h"

#include "interchange/annotationrecord.h"
#include "workspace/importedit.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Importing)
};

bool isCsv(const QString &path)
{
    return QFileInfo(path).suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0;
}

/// Whether a file that was not named itself is worth reading.
bool isOfInterest(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (readers::endings().contains(ending))
        return true;
    constexpr qint64 headerSize = 4096;
    QFile file(path);
    return isCsv(path) && file.open(QIODevice::ReadOnly) &&
           interchange::isAnnotationsCsv(file.read(headerSize));
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        if (const QString path = iterator.next(); isOfInterest(path))
            files += path;
    QCollator byName(QLocale(QLocale::English)); // the same for everybody; C knows no numbers
    byName.setNumericMode(true);
    std::ranges::sort(files, byName);
    return files;
}

ImportedFile read(const QString &path)
{
    ImportedFile imported;
    imported.path = path;
    if (isCsv(path)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.size() <= readers::largestFile) {
            imported.annotations = file.readAll();
            imported.isAnnotations = interchange::isAnnotationsCsv(imported.annotations);
            if (imported.isAnnotations)
                return imported;
            imported.annotations.clear();
        }
    }
    auto articles = readers::readFile(path);
    if (articles)
        imported.articles = std::move(*articles);
    else
        imported.error = articles.error();
    return imported;
}

} // namespace

QStringList filesToImport(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? filesBelow(path) : QStringList(path);
    files.removeDuplicates();
    return files;
}

std::vector<ImportedFile> readFiles(const QStringList &files, const base::Progress &progress)
{
    std::vector<ImportedFile> read;
    read.reserve(static_cast<size_t>(files.size()));
    for (const QString &file : files) {
        if (progress.isCancelled())
            break;
        read.push_back(workspace::read(file));
        progress.report(std::ssize(read), files.size());
    }
    return read;
}

base::Result<std::pair<coding::ChangeSet, ImportReport>> importChanges(Workspace &workspace,
    const std::vector<ImportedFile> &files, const QString &storyName, const QString &sourceName)
{
    ImportEdit edit(workspace);
    for (const ImportedFile &file : files)
        edit.addArticles(file, storyName, sourceName);
    for (const ImportedFile &file : files)
        if (file.isAnnotations)
            edit.addAnnotations(file);
    return edit.finish().transform(
        [&](coding::ChangeSet changes) { return std::pair(std::move(changes), edit.report()); });
}

base::Result<ImportReport> addFiles(Workspace &workspace, const std::vector<ImportedFile> &files,
    const QString &storyName, const QString &sourceName)
{
    auto gathered = importChanges(workspace, files, storyName, sourceName);
    if (!gathered)
        return std::unexpected(gathered.error());
    auto &[changes, report] = *gathered;
    const QString label =
        report.articles > 0 ? Text::tr("import %n article(s)", "the name of an edit", report.articles)
                            : Text::tr("import %n annotation(s)", "the name of an edit", report.annotations);
    return workspace.edit(label, std::move(changes)).transform([&] { return std::move(report); });
}

} // namespace workspace
