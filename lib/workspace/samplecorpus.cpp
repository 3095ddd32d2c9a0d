// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/samplecorpus.h"

#include "workspace/articleedits.h"
#include "workspace/importing.h"
#include "workspace/namedvalues.h"
#include "workspace/sampleannotations.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::SampleCorpus)
};

base::Result<QByteArray> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(
            Text::tr("The sample is not whole: “%1” is missing.").arg(path), file.errorString());
    return file.readAll();
}

text::Reading readingOf(text::ArticleId article, double progress)
{
    using enum text::ReadingState;
    return {.article = article,
        .state = progress <= 0  ? Unread
                 : progress < 1 ? Reading
                                : Read,
        .progress = progress};
}

/// Makes one story after the other.
class Sample
{
public:
    Sample(Workspace &workspace, QString folder)
        : m_workspace(workspace)
        , m_folder(std::move(folder) + u'/')
    {
    }

    base::Result<void> make()
    {
        const auto bytes = readResource(m_folder + u"sample.json"_s);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QJsonObject sample = QJsonDocument::fromJson(*bytes).object();
        if (const auto chosen = m_workspace.setCurrentAnalyst(sample["analyst"_L1].toString()); !chosen)
            return chosen;
        const QJsonArray stories = sample["stories"_L1].toArray();
        if (stories.isEmpty())
            return base::failure(
                Text::tr("The sample is not whole: “%1” names no story.").arg(m_folder + u"sample.json"_s));
        for (const auto &story : stories)
            if (const auto made = makeStory(story.toObject()); !made)
                return made;
        return {};
    }

private:
    base::Result<void> makeStory(const QJsonObject &story)
    {
        SamplePoints points;
        for (const auto &article : story["articles"_L1].toArray()) {
            const auto made = makeArticle(story["name"_L1].toString(), article["file"_L1].toString(),
                article["progress"_L1].toDouble(), points);
            if (!made)
                return made;
        }
        const text::Story *known = m_workspace.storyNamed(story["name"_L1].toString());
        return known ? record(points.decisions(known->id)) : base::Result<void>();
    }

    base::Result<void> makeArticle(
        const QString &story, const QString &file, double progress, SamplePoints &points)
    {
        const QString articleFile = m_folder + file + u".md"_s;
        const auto bytes = readResource(articleFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto articles = readers::readBytes(*bytes, articleFile);
        if (!articles)
            return std::unexpected(articles.error());
        auto gathered = articleChanges(m_workspace, file + u".md"_s, *articles, story, {});
        if (!gathered)
            return std::unexpected(gathered.error());
        auto &[changes, report] = *gathered;
        if (report.added.size() != 1)
            return base::failure(Text::tr("“%1” does not hold one article.").arg(articleFile));
        if (const auto added = record(std::move(changes)); !added)
            return added;
        const text::ArticleId article = report.added.front();
        if (const auto read = record(setReading(m_workspace, readingOf(article, progress))); !read)
            return read;

        const QString annotationFile = m_folder + file + u".jsonl"_s;
        const auto lines = readResource(annotationFile);
        if (!lines)
            return std::unexpected(lines.error());
        return sampleAnnotations(m_workspace, article, *lines, annotationFile, points)
            .and_then([this](auto added) { return record(std::move(added)); });
    }

    base::Result<void> record(coding::ChangeSet changes)
    {
        return m_workspace.record(std::move(changes), Text::tr("sample", "the name of an edit"));
    }

    Workspace &m_workspace;
    QString m_folder;
};

} // namespace

base::Result<std::unique_ptr<Workspace>> makeSample(const QString &path, Options options)
{
    return makeSample(path, std::move(options), u":/variorum/sample"_s);
}

base::Result<std::unique_ptr<Workspace>> makeSample(
    const QString &path, Options options, const QString &folder)
{
    auto workspace = Workspace::create(path, std::move(options));
    if (!workspace)
        return workspace;
    if (const auto made = Sample(**workspace, folder).make(); !made) {
        const QString file = (*workspace)->path();
        workspace->reset();
        QFile::remove(file);
        return std::unexpected(made.error());
    }
    return workspace;
}

} // namespace workspace
