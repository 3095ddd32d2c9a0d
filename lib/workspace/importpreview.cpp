// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importpreview.h"

#include "base/csvparser.h"
#include "readers/tablefile.h"
#include "text/segmentation.h"
#include "workspace/annotationimport.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

constexpr int mostTableRows = 5;

std::unexpected<base::Error> cancelled()
{
    return base::failure({}, {}, base::Error::Cause::Cancelled);
}

/// Takes the articles of one file as rows, up to so many.
class RowReceiver : public readers::Receiver
{
public:
    RowReceiver(ImportPreview &preview, const QString &file, qsizetype most, const base::Progress &progress)
        : m_preview(preview)
        , m_file(QFileInfo(file).fileName())
        , m_most(most)
        , m_progress(progress)
    {
    }

    bool take(readers::ReadArticle article) override
    {
        if (isFull()) {
            end();
            return false;
        }
        m_preview.rows.push_back({.file = m_file,
            .part = article.part,
            .metadata = {.title = article.title,
                .source = article.source,
                .author = article.author,
                .published = article.published,
                .url = article.url,
                .language = article.language},
            .words = text::wordCount(article.text),
            .issues = article.issues,
            .problem = {}});
        return true;
    }
    void skip(const QString &why) override
    {
        if (isFull())
            end();
        else
            m_preview.rows.push_back(
                {.file = m_file, .part = {}, .metadata = {}, .issues = {}, .problem = why});
    }
    bool proceed(qint64) override { return !m_isOver && !m_progress.isCancelled(); }

private:
    bool isFull() const { return qsizetype(m_preview.rows.size()) >= m_most; }

    /// More follows than is shown.
    void end()
    {
        m_preview.isWhole = false;
        m_isOver = true;
    }

    ImportPreview &m_preview;
    bool m_isOver = false;
    QString m_file;
    qsizetype m_most;
    const base::Progress &m_progress;
};

bool isTable(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == "csv"_L1 || ending == "tsv"_L1;
}

/// Nothing when it cannot be read.
std::optional<ImportPreview::Table> tableOf(const QString &path, const readers::ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto opened = readers::openTable(&file);
    ImportPreview::Table table{.file = path, .headings = {}, .rows = {}, .columns = {}};
    if (!opened)
        return std::nullopt;
    base::CsvParser parser(opened->device);
    if (!parser.next(table.headings))
        return std::nullopt;
    table.columns = options.columnsOf(table.headings);
    for (QStringList row; table.rows.size() < mostTableRows && parser.next(row);)
        table.rows += row;
    return table;
}

} // namespace

base::Result<ImportPreview> previewImport(
    const ImportRequest &request, qsizetype most, const base::Progress &progress)
{
    ImportPreview preview;
    const QStringList files = filesToImport(request.paths);
    preview.files = int(files.size());
    qint64 done = 0;
    for (const QString &file : files) {
        if (progress.isCancelled())
            return cancelled();
        progress.report(done++, files.size());
        if (isAnnotationsFile(file)) {
            ++preview.annotationFiles;
            continue;
        }
        if (qsizetype(preview.rows.size()) >= most) {
            preview.isWhole = false;
            break;
        }
        if (isTable(file))
            if (auto table = tableOf(file, request.reading))
                preview.tables.push_back(std::move(*table));
        RowReceiver receiver(preview, file, most, progress);
        const auto read = readers::readFile(file, receiver, request.reading);
        if (!read && read.error().cause != base::Error::Cause::Cancelled)
            preview.rows.push_back({.file = QFileInfo(file).fileName(),
                .part = {},
                .metadata = {},
                .issues = {},
                .problem = read.error().message});
        else if (!read && progress.isCancelled())
            return cancelled();
    }
    return preview;
}

} // namespace workspace
