// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/metadata.h"

#include <QUrl>
#include <algorithm>
#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QString Metadata::*, 6> fields{&Metadata::title, &Metadata::source, &Metadata::author,
    &Metadata::published, &Metadata::url, &Metadata::language};

struct Synonym
{
    QLatin1StringView key; ///< In lower case, letters only.
    QString Metadata::*field;
};

constexpr std::array synonyms{Synonym{"title"_L1, &Metadata::title}, Synonym{"headline"_L1, &Metadata::title},
    Synonym{"source"_L1, &Metadata::source}, Synonym{"outlet"_L1, &Metadata::source},
    Synonym{"publication"_L1, &Metadata::source}, Synonym{"publisher"_L1, &Metadata::source},
    Synonym{"site"_L1, &Metadata::source}, Synonym{"sitename"_L1, &Metadata::source},
    Synonym{"newspaper"_L1, &Metadata::source}, Synonym{"author"_L1, &Metadata::author},
    Synonym{"authors"_L1, &Metadata::author}, Synonym{"byline"_L1, &Metadata::author},
    Synonym{"by"_L1, &Metadata::author}, Synonym{"date"_L1, &Metadata::published},
    Synonym{"published"_L1, &Metadata::published}, Synonym{"publishedat"_L1, &Metadata::published},
    Synonym{"publisheddate"_L1, &Metadata::published}, Synonym{"publishdate"_L1, &Metadata::published},
    Synonym{"publicationdate"_L1, &Metadata::published}, Synonym{"pubdate"_L1, &Metadata::published},
    Synonym{"datepublished"_L1, &Metadata::published}, Synonym{"url"_L1, &Metadata::url},
    Synonym{"link"_L1, &Metadata::url}, Synonym{"permalink"_L1, &Metadata::url},
    Synonym{"canonicalurl"_L1, &Metadata::url}, Synonym{"language"_L1, &Metadata::language},
    Synonym{"lang"_L1, &Metadata::language}};

QString lettersOf(QStringView key)
{
    QString letters;
    for (const QChar unit : key) {
        if (unit != u' ' && unit != u'-' && unit != u'_')
            letters += unit.toLower();
    }
    return letters;
}

} // namespace

bool isTextKey(QStringView key)
{
    constexpr std::array names{"text"_L1, "body"_L1, "content"_L1, "fulltext"_L1, "maintext"_L1,
        "articlebody"_L1, "articletext"_L1, "bodytext"_L1, "story"_L1};
    const QString letters = lettersOf(key);
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return letters == name; });
}

QString Metadata::*fieldOfKey(QStringView key)
{
    const QString letters = lettersOf(key);
    const auto found = std::ranges::find(synonyms, letters, &Synonym::key);
    return found == synonyms.end() ? nullptr : found->field;
}

void fillIn(Metadata &metadata, const Metadata &other)
{
    for (const auto field : fields) {
        if ((metadata.*field).isEmpty())
            metadata.*field = other.*field;
    }
}

bool isWebAddress(QStringView word)
{
    if (!word.startsWith("http://"_L1, Qt::CaseInsensitive) &&
        !word.startsWith("https://"_L1, Qt::CaseInsensitive))
        return false;
    return std::ranges::none_of(word, [](QChar unit) { return unit.isSpace(); }) &&
           !siteOf(word.toString()).isEmpty();
}

QString siteOf(const QString &url)
{
    QString host = QUrl(url, QUrl::StrictMode).host().toLower();
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "amp."_L1}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host;
}

} // namespace readers
