// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/storylist.h"

#include "interchange/jsonwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::StoryList)
};

QByteArray digits(double similarity)
{
    constexpr int decimals = 3;
    return QByteArray::number(similarity, 'f', decimals);
}

base::Result<void> written(QIODevice *device, const QByteArray &bytes)
{
    if (device->write(bytes) == bytes.size())
        return {};
    return base::failure(Text::tr("The stories could not be written whole."), device->errorString());
}

void writeArticle(JsonWriter &json, const ListedStory::Article &article)
{
    json.startObject();
    json.member("id", article.id);
    json.member("source", article.source);
    json.member("title", article.title);
    json.member("published", article.published);
    json.member("similarity", std::optional(digits(article.similarity).toDouble()));
    json.name("words");
    json.startArray();
    for (const QString &word : article.words)
        json.value(word);
    json.endArray();
    json.name("version_of");
    if (article.versionOf > 0)
        json.value(article.versionOf);
    else
        json.null();
    json.endObject();
}

} // namespace

base::Result<void> writeStoriesCsv(
    const std::vector<ListedStory> &stories, QIODevice *device, CsvOptions options)
{
    CsvWriter writer(device, options);
    for (const char *name :
        {"story", "new", "article_id", "source", "title", "published", "similarity", "words", "version_of"})
        writer.number(name);
    writer.endRow();
    for (const ListedStory &story : stories)
        for (const ListedStory::Article &article : story.articles) {
            writer.text(story.name);
            writer.number(story.isNew ? "1" : "0");
            writer.number(QByteArray::number(article.id));
            writer.text(article.source);
            writer.text(article.title);
            writer.text(article.published);
            writer.number(digits(article.similarity));
            writer.text(article.words.join(u' '));
            writer.number(article.versionOf > 0 ? QByteArray::number(article.versionOf) : QByteArray());
            writer.endRow();
        }
    return writer.finish();
}

base::Result<void> writeStoriesJson(const std::vector<ListedStory> &stories, QIODevice *device)
{
    JsonWriter json;
    json.startObject();
    json.name("stories");
    json.startArray();
    for (const ListedStory &story : stories) {
        json.startObject();
        json.member("story", story.name);
        json.member("new", int(story.isNew));
        json.member("similarity", std::optional(digits(story.similarity).toDouble()));
        json.name("articles");
        json.startArray();
        for (const ListedStory::Article &article : story.articles)
            writeArticle(json, article);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return written(device, json.json());
}

base::Result<void> writeStoriesText(const std::vector<ListedStory> &stories, QIODevice *device)
{
    QString lines;
    for (const ListedStory &story : stories) {
        //: a proposed story and how many articles it gets
        lines += (story.isNew ? Text::tr("New story “%1”: %n article(s)", nullptr, int(story.articles.size()))
                              : Text::tr("To “%1”: %n article(s)", nullptr, int(story.articles.size())))
                     .arg(story.name) +
                 u'\n';
        for (const ListedStory::Article &article : story.articles) {
            constexpr int percent = 100;
            QStringList parts{article.published.left(10), article.source, article.title};
            parts.removeAll(QString());
            lines += u"  %1 %  %2"_s.arg(qRound(percent * article.similarity), 3).arg(parts.join(u" · "_s));
            if (article.versionOf > 0)
                //: %1 is the number of an article
                lines += u" · "_s + Text::tr("a version of article %1").arg(article.versionOf);
            else if (!article.words.isEmpty())
                lines += u" · "_s + article.words.join(u", "_s);
            lines += u'\n';
        }
    }
    return written(device, lines.toUtf8());
}

} // namespace interchange
