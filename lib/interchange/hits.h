// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "interchange/csv.h"
#include "text/article.h"
#include "text/span.h"

#include <QIODevice>
#include <QString>
#include <memory>
#include <vector>

namespace interchange {

/// A place that a search found, as files and concordances tell of it.
struct Hit
{
    text::ArticleId article;
    QString source;
    QString title;
    QString published;
    text::Span span;  ///< In code points.
    text::Span place; ///< The same in UTF-16 units, for those who show the text.
    QString left;     ///< What stands before it in its paragraph.
    QString match;    ///< Empty where the article itself was asked for.
    QString right;    ///< What stands after it.
};

/// How the hits of a concordance follow each other.
enum class HitOrder {
    Found, ///< As they were found.
    Left,  ///< By the words before, the nearest first.
    Right, ///< By the match and the words after it.
    Source,
    Title,
    Published,
};

/// The numbers of the hits in an order, by the rules of the current locale; equal ones stay as they were.
std::vector<int> sortedHits(const std::vector<Hit> &hits, HitOrder order);

/// Words with every white space as a blank, so that they stay on one line; as long as before.
QString onOneLine(QString text);

/// The hit as a line of a concordance: the source, then the match in the middle of what is left of `width`
/// columns, with line feeds and tabs as spaces.
QString hitLine(const Hit &hit, int width);

/// Writes hits one after the other; what was written is whole only after finish().
class HitWriter
{
public:
    virtual ~HitWriter() = default;
    virtual void write(const Hit &hit) = 0;
    /// Fails when the device did at any time.
    virtual base::Result<void> finish() = 0;
};

/// CSV: article_id, source, title, published, start, end, left, match, right. The device must outlive it.
std::unique_ptr<HitWriter> hitCsvWriter(QIODevice *device, CsvOptions options = {});
/// JSON: `{"total","hits":[{"article","source","title","start","end","left","match","right"}]}`. Because the
/// total stands first, the hits wait in a temporary file, however many they are.
std::unique_ptr<HitWriter> hitJsonWriter(QIODevice *device);
/// A concordance, a line each, for a terminal of so many columns.
std::unique_ptr<HitWriter> hitTextWriter(QIODevice *device, int width);

} // namespace interchange
