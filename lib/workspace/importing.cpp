// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importing.h"

#include "workspace/annotationimport.h"
#include "workspace/importedit.h"
#include "workspace/importreader.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        if (const QString path = iterator.next(); canBeImported(path))
            files += path;
    QCollator byName(QLocale(QLocale::English)); // the same for everybody; C knows no numbers
    byName.setNumericMode(true);
    std::ranges::sort(files, byName);
    return files;
}

/// Wants no more than to know that there is an article.
class FirstOnly : public readers::Receiver
{
public:
    bool take(readers::ReadArticle) override
    {
        m_hasOne = true;
        return false;
    }
    void skip(const QString &) override {}
    bool proceed(qint64) override { return true; }
    bool hasOne() const { return m_hasOne; }

private:
    bool m_hasOne = false;
};

/// Adds what is read at once, on the same thread.
class AtOnce : public ImportReceiver
{
public:
    explicit AtOnce(Workspace &workspace)
        : m_edit(workspace)
    {
    }

    bool take(ImportBatch batch) override
    {
        m_edit.take(std::move(batch));
        while (m_added && !m_edit.isDone())
            m_added = m_edit.addSome();
        return m_added.has_value();
    }
    bool waitUntilIn() override { return m_added.has_value(); }

    ImportReport finish(const base::Result<void> &read) const
    {
        ImportReport report = m_edit.report();
        if (!m_added)
            report.stopped = m_added.error();
        else if (!read)
            report.stopped = read.error();
        return report;
    }

private:
    ImportEdit m_edit;
    base::Result<void> m_added;
};

} // namespace

bool canBeImported(const QString &path)
{
    return readers::isWorthReading(path) || isAnnotationsFile(path);
}

QStringList filesToImport(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? filesBelow(path) : QStringList(path);
    files.removeDuplicates();
    return files;
}

QStringList whyNothingCanBeRead(const QStringList &files)
{
    QStringList reasons;
    for (const QString &file : files) {
        if (isAnnotationsFile(file))
            return {};
        FirstOnly first;
        const auto read = readers::readFile(file, first);
        if (read || first.hasOne())
            return {};
        reasons += problemOf(file, read.error().message);
    }
    return reasons;
}

ImportReport importFiles(Workspace &workspace, const ImportRequest &request, const base::Progress &progress)
{
    AtOnce receiver(workspace);
    const auto read =
        workspace.database()
            .share()
            .and_then([](const store::DatabaseShare &share) { return store::Database::open(share); })
            .and_then([&](const std::unique_ptr<store::Database> &database) {
                return readImport(*database, request, receiver, progress);
            });
    return receiver.finish(read);
}

base::Result<std::pair<coding::ChangeSet, ImportReport>> articleChanges(Workspace &workspace,
    const QString &file, const std::vector<readers::ReadArticle> &articles, const QString &story,
    const QString &source)
{
    ImportBatch batch{.file = file};
    QStringList texts;
    for (const readers::ReadArticle &read : articles) {
        batch.articles.push_back(newArticle(file, read, {.story = story, .source = source}));
        for (const QString &issue : read.issues)
            batch.problems += problemOf(file, issue);
        texts += read.text;
    }
    const auto ids = workspace.keepTexts(texts);
    if (!ids)
        return std::unexpected(ids.error());
    for (size_t i = 0; i < ids->size(); ++i)
        batch.articles[i].article.text = ids->at(i);
    ImportEdit edit(workspace);
    edit.take(std::move(batch));
    return edit.changes().transform(
        [&](coding::ChangeSet changes) { return std::pair(std::move(changes), edit.report()); });
}

base::Result<ImportReport> addArticles(Workspace &workspace, const QString &file,
    const std::vector<readers::ReadArticle> &articles, const QString &story, const QString &source)
{
    auto gathered = articleChanges(workspace, file, articles, story, source);
    if (!gathered)
        return std::unexpected(gathered.error());
    auto &[changes, report] = *gathered;
    const QString label = importLabel(report.articles, report.annotations);
    return workspace.edit(label, std::move(changes)).transform([&] { return std::move(report); });
}

} // namespace workspace
