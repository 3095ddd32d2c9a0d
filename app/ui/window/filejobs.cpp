// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filejobs.h"

#include "interchange/agreementdocument.h"
#include "messages.h"
#include "store/database.h"
#include "text/quantityreader.h"
#include "window/job.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QMainWindow>
#include <QStatusBar>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileJobs)
};

using base::Result; // unqualified, so that lupdate keeps the context of what follows
using interchange::AgreementDocument;

/// On any thread, with a connection of its own.
Result<AgreementDocument> documentOf(const QString &corpus, const workspace::OpenStory &story,
    const coding::Agreement &agreement, const QHash<text::SourceId, QString> &sources,
    const text::Lexicon &lexicon)
{
    const auto database = store::Database::open(corpus, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    QHash<text::ArticleId, text::TextId> texts;
    for (const store::ArticleRow &row : story.articles)
        texts.insert(row.article.id, row.article.text);
    const text::QuantityReader quantities(lexicon);
    Result<QString> last;
    text::ArticleId lastArticle;
    const auto text = [&](text::ArticleId article) {
        if (last && std::exchange(lastArticle, article) != article)
            last = (*database)->text(texts.value(article));
        return last.value_or(QString());
    };
    AgreementDocument document = workspace::agreementDocument(story, agreement,
        {.sourceName = [&](text::SourceId source) { return sources.value(source); },
            .text = text,
            .quantities = quantities});
    if (!last)
        return std::unexpected(last.error());
    return document;
}

Result<void> write(const AgreementDocument &document, QIODevice *device, const QString &path,
    const interchange::CsvOptions &options)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        const QByteArray json = interchange::agreementJson(document);
        if (device->write(json) != json.size())
            return base::failure(Text::tr("%1 could not be written.").arg(path), device->errorString());
        return {};
    }
    interchange::CsvWriter writer(device, options);
    interchange::writeAgreementCsv(writer, document);
    return writer.finish();
}

} // namespace

void exportAnnotations(workspace::Workspace &workspace, const QString &path,
    const interchange::CsvOptions &options, QMainWindow *window,
    const std::optional<std::vector<coding::AnnotationId>> &only)
{
    const auto work = [corpus = workspace.path(), path, options, only](
                          const base::Progress &progress) -> base::Result<qint64> {
        qint64 count = 0;
        const auto written = workspace::writeFile(path, [&](QIODevice *device) -> base::Result<void> {
            const auto rows = workspace::exportAnnotations(corpus, device, options, progress, only);
            if (!rows)
                return std::unexpected(rows.error());
            count = *rows;
            return {};
        });
        if (!written)
            return std::unexpected(written.error());
        return count;
    };
    Job::start(
        window, Text::tr("Exporting annotations…"), work, [window, path](const base::Result<qint64> &count) {
            if (succeeded(window, count))
                window->statusBar()->showMessage(
                    Text::tr("Wrote %Ln annotation(s) to %1", nullptr, int(*count)).arg(path), noticeTime);
        });
}

void saveCopy(workspace::Workspace &workspace, const QString &path, QMainWindow *window,
    const std::function<void()> &saved)
{
    const auto done = [window, path, saved](const base::Result<void> &result) {
        if (!succeeded(window, result))
            return;
        window->statusBar()->showMessage(Text::tr("Saved a copy to %1").arg(path), noticeTime);
        saved();
    };
    if (workspace.isFileGone()) { // nobody else can open it any more
        return done(workspace.database().saveCopy(path, store::Existing::Replace));
    }
    const auto work = [corpus = workspace.path(), path](const base::Progress &) -> base::Result<void> {
        const auto database = store::Database::open(corpus, store::Database::Mode::Read);
        if (!database)
            return std::unexpected(database.error());
        return (*database)->saveCopy(path, store::Existing::Replace);
    };
    Job::start(window, Text::tr("Saving a copy…"), work, done);
}

void checkCorpus(workspace::Workspace &workspace, QMainWindow *window)
{
    const auto work = [corpus = workspace.path()](
                          const base::Progress &progress) -> base::Result<QStringList> {
        const auto database = store::Database::open(corpus, store::Database::Mode::Read);
        if (!database)
            return std::unexpected(database.error());
        return (*database)->check(progress);
    };
    Job::start(
        window, Text::tr("Checking the corpus…"), work, [window](const base::Result<QStringList> &problems) {
            if (!succeeded(window, problems))
                return;
            if (problems->isEmpty())
                showNotice(window, Text::tr("The corpus is in order."));
            else
                showNotice(window,
                    Text::tr("%Ln problem(s) found in the corpus.", nullptr, int(problems->size())),
                    problems->join(u'\n'));
        });
}

void exportAgreement(workspace::Workspace &workspace, text::StoryId id, const QString &path,
    const interchange::CsvOptions &options, QMainWindow *window)
{
    const auto done = [window, path](const base::Result<void> &written) {
        if (succeeded(window, written))
            window->statusBar()->showMessage(Text::tr("Wrote %1").arg(path), noticeTime);
    };
    if (workspace.isFileGone()) { // nobody else can open it any more
        const AgreementDocument document = workspace::agreementDocument(workspace, id);
        return done(workspace::writeFile(
            path, [&](QIODevice *device) { return write(document, device, path, options); }));
    }
    const workspace::OpenStory &story = workspace.openStory(id);
    QHash<text::SourceId, QString> sources;
    for (const store::ArticleRow &row : story.articles)
        if (const text::Source *source = workspace.source(row.article.source))
            sources.insert(source->id, source->name);
    const auto work = [corpus = workspace.path(), lexicon = workspace.lexicon(), story, sources,
                          agreement = workspace.settledAgreement(id), path,
                          options](const base::Progress &) -> base::Result<void> {
        const auto document = documentOf(corpus, story, agreement, sources, lexicon);
        if (!document)
            return std::unexpected(document.error());
        return workspace::writeFile(
            path, [&](QIODevice *device) { return write(*document, device, path, options); });
    };
    Job::start(window, Text::tr("Exporting the agreement…"), work, done);
}

void exportHits(std::vector<interchange::Hit> hits, const QString &path,
    const interchange::CsvOptions &options, QMainWindow *window)
{
    const auto work = [hits = std::move(hits), path, options](const base::Progress &) {
        return workspace::writeFile(path, [&](QIODevice *device) {
            const auto writer = path.endsWith(".json"_L1, Qt::CaseInsensitive)
                                    ? interchange::hitJsonWriter(device)
                                    : interchange::hitCsvWriter(device, options);
            for (const interchange::Hit &hit : hits)
                writer->write(hit);
            return writer->finish();
        });
    };
    Job::start(window, Text::tr("Exporting what was found…"), work,
        [window, path](const base::Result<void> &written) {
            if (succeeded(window, written))
                window->statusBar()->showMessage(Text::tr("Wrote %1").arg(path), noticeTime);
        });
}

} // namespace ui
