// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "coding/point.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace evaluation {

/// A place in one of a story's articles; counts code points.
struct Place
{
    int article = 0; ///< The article's index in the story.
    int start = 0;
    int end = 0;
    QString quote;

    /// How many characters both have; 0 in different articles.
    int overlap(const Place &other) const;
};

/// A point: the places that state it, and what is made of them.
struct StoryPoint
{
    coding::Kind kind = coding::Kind::Figure;
    QString label;
    coding::Verdict verdict = coding::Verdict::OneSource;
    std::vector<Place> places;    ///< Of stated cells.
    std::vector<Place> mentioned; ///< Of cells that speak of it without a value.
    std::vector<int> mentioning;  ///< The articles of these cells.
};

/// A story as somebody says its articles should be compared, in the JSON of `compare --format json`.
/// Members that are not scored may be absent. A member `half` may say `tuned` or `reported`.
struct GoldStory
{
    QString name;
    QString half; ///< "tuned", "reported" or another set that is only reported.
    bool isTuned() const { return half == u"tuned"; }
    QStringList files; ///< By article, as they can be opened.
    std::vector<StoryPoint> points;

    /// Reads `gold.json` of a folder, or a file with that content. Articles' files are looked for beside it
    /// and in ../shared/seeds; a place without `start` is where its quote stands first.
    static base::Result<GoldStory> read(const QString &path);
};

} // namespace evaluation
