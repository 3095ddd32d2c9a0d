// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importreader.h"

#include "text/segmentation.h"
#include "workspace/annotationimport.h"
#include "workspace/sitesources.h"

#include <QFileInfo>
#include <optional>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

constexpr qsizetype textsAtOnce = 16;
constexpr qsizetype unitsAtOnce = 500'000; // of texts, in UTF-16
constexpr qsizetype problemsAtOnce = 1000;
constexpr int batchesBetweenTidying = 8;

base::Result<void> cancelled()
{
    return base::failure({}, {}, base::Error::Cause::Cancelled);
}

/// Reads one file after the other.
class Reading
{
public:
    Reading(store::Database &database, const ImportRequest &request, ImportReceiver &receiver,
        const base::Progress &progress)
        : m_database(database)
        , m_request(request)
        , m_receiver(receiver)
        , m_progress(progress)
    {
    }

    base::Result<void> run()
    {
        QStringList articleFiles;
        for (const QString &file : filesToImport(m_request.paths)) {
            (isAnnotationsFile(file) ? m_annotationFiles : articleFiles) += file;
            m_size += QFileInfo(file).size();
        }
        for (const QString &file : std::as_const(articleFiles))
            if (const auto read = readArticles(file); !read)
                return read;
        return send().and_then([this] { return m_receiver.waitUntilIn() ? readAnnotations() : cancelled(); });
    }

private:
    /// Tells how far the work is; false when nobody wants it any more.
    bool proceed(qint64 doneOfFile)
    {
        m_progress.report(m_done + doneOfFile, m_size);
        return !m_progress.isCancelled();
    }

    base::Result<void> readArticles(const QString &file)
    {
        if (!proceed(0))
            return cancelled();
        FileReceiver receiver(*this, file);
        const auto read = readers::readFile(file, receiver, m_request.reading);
        m_done += QFileInfo(file).size();
        if (!m_sent)
            return m_sent; // the corpus cannot be written, or nobody wants more
        if (!read && read.error().cause == base::Error::Cause::Cancelled)
            return cancelled();
        if (!read || receiver.hasSkipped())
            ++m_batch.unread;
        if (!read)
            m_batch.problems += problemOf(file, read.error().message);
        return {};
    }

    /// Takes what is found in one file.
    class FileReceiver : public readers::Receiver
    {
    public:
        FileReceiver(Reading &reading, const QString &file)
            : m_reading(reading)
            , m_file(file)
        {
        }

        bool take(readers::ReadArticle article) override { return m_reading.add(m_file, std::move(article)); }
        void skip(const QString &why) override
        {
            m_hasSkipped = true;
            m_reading.m_batch.problems += problemOf(m_file, why);
            if (m_reading.m_sent && m_reading.m_batch.problems.size() >= problemsAtOnce)
                m_reading.m_sent = m_reading.send();
        }
        bool proceed(qint64 done) override { return m_reading.m_sent && m_reading.proceed(done); }
        bool hasSkipped() const { return m_hasSkipped; }

    private:
        Reading &m_reading;
        const QString &m_file;
        bool m_hasSkipped = false;
    };

    /// False when no more can be added.
    bool add(const QString &file, readers::ReadArticle read)
    {
        for (const QString &issue : std::as_const(read.issues))
            m_batch.problems += problemOf(read.part.isEmpty() ? file : file + u": "_s + read.part, issue);
        if (read.sourceIsGuessed && !read.url.isEmpty())
            if (const QString known = sites().sourceOf(read.url); !known.isEmpty())
                read.source = known;
        NewArticle article = newArticle(file, read, m_request);
        if (!m_annotationFiles.isEmpty())
            m_added.push_back({article.article.guid, article.source,
                read.sourceIsGuessed && article.source == read.source});
        m_batch.articles.push_back(std::move(article));
        m_units += read.text.size();
        m_texts += std::move(read.text);
        if (m_texts.size() >= textsAtOnce || m_units >= unitsAtOnce)
            m_sent = send();
        return m_sent.has_value();
    }

    /// As the corpus had them when they were needed first; one that cannot be read is told of when it is
    /// written.
    const SiteSources &sites()
    {
        if (!m_sites) {
            m_sites.emplace();
            if (const auto known = m_database.sourcesOfUrls())
                for (const auto &[url, source] : *known)
                    m_sites->add(url, source);
        }
        return *m_sites;
    }

    base::Result<void> readAnnotations()
    {
        AnnotationImport import(m_database, std::move(m_added), m_receiver);
        for (const QString &file : std::as_const(m_annotationFiles)) {
            const auto read = import.read(file, [this](qint64 done) { return proceed(done); });
            if (!read)
                return read;
            m_done += QFileInfo(file).size();
        }
        return {};
    }

    base::Result<void> send()
    {
        if (m_batch.isEmpty())
            return {};
        const auto ids = m_database.keepTexts(std::exchange(m_texts, {}));
        if (!ids)
            return std::unexpected(ids.error());
        m_units = 0;
        for (size_t i = 0; i < ids->size(); ++i)
            m_batch.articles[i].article.text = ids->at(i);
        if (!m_receiver.take(std::exchange(m_batch, {})))
            return cancelled();
        return ++m_batches % batchesBetweenTidying == 0 ? m_database.tidyLog() : base::Result<void>();
    }

    store::Database &m_database;
    const ImportRequest &m_request;
    ImportReceiver &m_receiver;
    const base::Progress &m_progress;
    qint64 m_size = 0; ///< Bytes of all files.
    qint64 m_done = 0; ///< Bytes of those that are read.
    ImportBatch m_batch;
    QStringList m_annotationFiles;
    QStringList m_texts; ///< Of the batch's articles.
    qsizetype m_units = 0;
    int m_batches = 0;
    std::optional<SiteSources> m_sites;
    base::Result<void> m_sent;         ///< Whether the last batch got into the corpus.
    std::vector<AddedArticle> m_added; ///< When there are files of annotations.
};

} // namespace

NewArticle newArticle(const QString &file, const readers::ReadArticle &read, const ImportRequest &request)
{
    const bool useNamed =
        !request.source.trimmed().isEmpty() && (read.source.isEmpty() || read.sourceIsGuessed);
    return {.article = {.guid = QUuid::createUuid(),
                .title = read.title.isEmpty()
                             ? QFileInfo(read.part.isEmpty() ? file : read.part).completeBaseName()
                             : read.title,
                .author = read.author,
                .published = read.published,
                .url = read.url,
                .language = read.language,
                .file = read.part.isEmpty() ? file : file + u": "_s + read.part,
                .words = text::wordCount(read.text)},
        .story = request.story,
        .source = useNamed ? request.source : read.source};
}

base::Result<void> readImport(store::Database &database, const ImportRequest &request,
    ImportReceiver &receiver, const base::Progress &progress)
{
    return Reading(database, request, receiver, progress).run();
}

} // namespace workspace
