// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filejobs.h"

#include "interchange/agreementdocument.h"
#include "messages.h"
#include "store/database.h"
#include "window/job.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileJobs)
};

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

base::Result<void> writeAgreement(workspace::Workspace &workspace, text::StoryId story, const QString &path,
    const interchange::CsvOptions &options)
{
    const interchange::AgreementDocument document = workspace::agreementDocument(workspace, story);
    return workspace::writeFile(path, [&](QIODevice *device) -> base::Result<void> {
        if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
            const QByteArray json = interchange::agreementJson(document);
            if (device->write(json) != json.size())
                return base::failure(Text::tr("%1 could not be written.").arg(path), device->errorString());
            return {};
        }
        interchange::CsvWriter writer(device, options);
        interchange::writeAgreementCsv(writer, document);
        return writer.finish();
    });
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
