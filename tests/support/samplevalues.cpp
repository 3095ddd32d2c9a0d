// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplevalues.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace support {

text::Source source(qint64 id, const QString &name)
{
    return {text::SourceId(id), QUuid::createUuid(), name};
}

text::Story story(qint64 id, const QString &name)
{
    return {text::StoryId(id), QUuid::createUuid(), name};
}

text::Article article(qint64 id, text::TextId text, qint64 story, qint64 source)
{
    return {.id = text::ArticleId(id),
        .guid = QUuid::createUuid(),
        .text = text,
        .story = text::StoryId(story),
        .source = text::SourceId(source),
        .title = u"Title %1"_s.arg(id),
        .author = u"A. Uthor"_s,
        .published = u"2025-07-%1"_s.arg(10 + id % 20),
        .url = u"https://example.org/%1"_s.arg(id),
        .language = u"en"_s,
        .file = u"/texts/%1.txt"_s.arg(id),
        .words = 12};
}

coding::Analyst analyst(qint64 id, const QString &name)
{
    return {coding::AnalystId(id), QUuid::createUuid(), name};
}

coding::Annotation annotation(
    qint64 id, qint64 article, const QString &text, const QString &words, coding::Kind kind)
{
    const int start = static_cast<int>(text.indexOf(words));
    Q_ASSERT(start >= 0);
    const qint64 tag = kind == coding::Kind::Figure ? 1 : kind == coding::Kind::Entity ? 2 : 3;
    const QDateTime time(QDate(2025, 7, 17), QTime(9, 30, 15, 125), QTimeZone::UTC);
    return {.id = coding::AnnotationId(id),
        .guid = QUuid::createUuid(),
        .article = text::ArticleId(article),
        .tag = coding::TagId(tag),
        .analyst = coding::AnalystId(1),
        .span = {start, start + static_cast<int>(words.size())},
        .quote = words,
        .value = value(kind, words),
        .note = u"a note"_s,
        .status = coding::Status::Suggested,
        .created = time,
        .modified = time.addSecs(61)};
}

coding::Value value(coding::Kind kind, const QString &quote)
{
    switch (kind) {
    case coding::Kind::Figure:
        return text::Quantity{.low = 29.25e9,
            .high = 29.35e9,
            .relation = text::Relation::Equal,
            .unit = u"USD"_s,
            .measured = u"revenue, AWS, Q1 2025"_s,
            .words = quote};
    case coding::Kind::Entity:
        return coding::Entity{u"Amazon Web Services"_s, coding::EntityType::Organisation};
    case coding::Kind::Claim:
        return coding::Claim{coding::Stance::Partly, u"Andy Jassy"_s, u"AI"_s, u"job cuts"_s};
    case coding::Kind::Plain:
        break;
    }
    return {};
}

} // namespace support
