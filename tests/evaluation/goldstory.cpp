// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goldstory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace evaluation {
namespace {

/// The file as it can be opened from here; empty when it is nowhere.
QString found(const QString &file, const QDir &folder)
{
    const QDir seeds(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/../shared/seeds"_s);
    for (const QString &path : {folder.filePath(file), folder.filePath(QFileInfo(file).fileName()),
             seeds.filePath(QFileInfo(file).fileName())})
        if (QFile::exists(path))
            return path;
    return {};
}

QList<uint> codePoints(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).toUcs4() : QList<uint>();
}

Place place(const QJsonObject &evidence, int article, const QString &file)
{
    Place place{.article = article,
        .start = evidence["start"_L1].toInt(),
        .end = evidence["end"_L1].toInt(),
        .quote = evidence["quote"_L1].toString()};
    if (evidence.contains("start"_L1))
        return place;
    const QList<uint> text = codePoints(file);
    const QList<uint> quote = place.quote.toUcs4();
    const auto at = std::ranges::search(text, quote).begin();
    if (at == text.end())
        qWarning("“%s” is not in %s", qPrintable(place.quote), qPrintable(file));
    place.start = int(at - text.begin());
    place.end = place.start + int(quote.size());
    return place;
}

StoryPoint point(const QJsonObject &json, const QHash<qint64, int> &articles, const QStringList &files)
{
    StoryPoint point;
    const QString kind = json["kind"_L1].toString();
    point.kind = kind == "claim"_L1    ? coding::Kind::Claim
                 : kind == "entity"_L1 ? coding::Kind::Entity
                                       : coding::Kind::Figure;
    point.label = json["label"_L1].toString();
    point.verdict =
        coding::verdictFromName(json["verdict"_L1].toString()).value_or(coding::Verdict::OneSource);
    for (const QJsonValue &value : json["cells"_L1].toArray()) {
        const QJsonObject cell = value.toObject();
        const int article = articles.value(cell["article"_L1].toInteger(), -1);
        if (article < 0)
            continue;
        const bool isMentioned = cell["state"_L1] == "mentioned"_L1;
        if (isMentioned)
            point.mentioning.push_back(article);
        for (const QJsonValue &evidence : cell["evidence"_L1].toArray())
            (isMentioned ? point.mentioned : point.places)
                .push_back(place(evidence.toObject(), article, files[article]));
    }
    return point;
}

} // namespace

int Place::overlap(const Place &other) const
{
    return article == other.article ? std::max(0, std::min(end, other.end) - std::max(start, other.start))
                                    : 0;
}

base::Result<GoldStory> GoldStory::read(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder(info.isDir() ? path : info.path());
    QFile file(info.isDir() ? folder.filePath(u"gold.json"_s) : path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(base::Error{u"there is no "_s + file.fileName(), {}});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    GoldStory story;
    story.name = json["story"_L1].toString();
    if (story.name.isEmpty())
        story.name = folder.dirName();
    story.half = json["half"_L1].toString(u"reported"_s);
    QHash<qint64, int> articles;
    for (const QJsonValue &value : json["articles"_L1].toArray()) {
        const QString name = value["file"_L1].toString();
        articles.insert(value["id"_L1].toInteger(), int(story.files.size()));
        story.files += found(name, folder);
        if (story.files.back().isEmpty())
            return std::unexpected(base::Error{u"there is no "_s + name, {}});
    }
    for (const QJsonValue &value : json["points"_L1].toArray())
        story.points.push_back(point(value.toObject(), articles, story.files));
    return story;
}

} // namespace evaluation
