// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>
#include <QUuid>

namespace text {

using SourceId = base::Id<struct SourceKind>;
using StoryId = base::Id<struct StoryKind>;
using ArticleId = base::Id<struct ArticleKind>;
using TextId = base::Id<struct TextKind>;

/// An outlet: a newspaper, a wire service, a site. Names are unique in a corpus, without regard to case.
struct Source
{
    SourceId id;
    QUuid guid;
    QString name;

    bool operator==(const Source &) const = default;
};

/// The articles that cover one event; agreement is computed within it.
struct Story
{
    StoryId id;
    QUuid guid;
    QString name;

    bool operator==(const Story &) const = default;
};

/// What is known about one text from one source. The text itself is immutable, is kept apart (found by
/// `text`) and stays in the corpus when the article is deleted, so that undo finds it again.
struct Article
{
    ArticleId id;
    QUuid guid;
    TextId text;
    StoryId story;   ///< Invalid: in no story yet.
    SourceId source; ///< Invalid: not known.
    QString title;
    QString author;    ///< May be empty.
    QString published; ///< ISO 8601 date or date and time ("2025-07-17"); empty when not known.
    QString url;       ///< May be empty.
    QString language;  ///< BCP 47 ("en"); may be empty.
    QString file;      ///< Path it was imported from, as given; empty when pasted.
    int words = 0;     ///< Number of words in the text.

    bool operator==(const Article &) const = default;
};

/// How far an analyst has read an article. Silence is claimed only of what was read.
enum class ReadingState { Unread, Reading, Read };

/// The reading state of one article. Kept apart from Article, so that undo of an edit never unreads.
struct Reading
{
    ArticleId article;
    ReadingState state = ReadingState::Unread;
    double progress = 0; ///< Share of the text that has been in view, 0 … 1.

    bool operator==(const Reading &) const = default;
};

} // namespace text
