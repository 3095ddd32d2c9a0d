// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/ownwords.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>
#include <QTextLayout>
#include <memory>

namespace ui {

/// Colours words of an article by the reading lexicon, our own KSyntaxHighlighting definition: figures,
/// quotes, attribution, hedges, AI terms, job-loss terms. Works on one paragraph at a time and keeps nothing
/// of it.
class ReadingAid
{
public:
    /// Reads the definition "Variorum" from ":/variorum" and, when given, from `userFolder`, both in their
    /// folder `syntax`; the higher version wins.
    explicit ReadingAid(const QString &userFolder = {});
    ~ReadingAid();
    Q_DISABLE_COPY_MOVE(ReadingAid)

    /// Whether the definition was found; else no word is ever coloured.
    bool isValid() const;
    /// Colours these words too, like the lists of the lexicon that they belong to; names are not coloured.
    void setOwnWords(const text::OwnWords &words);
    /// The colours of a paragraph's words in the theme in force.
    QList<QTextLayout::FormatRange> formats(const QString &paragraph);

private:
    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter;
};

/// The colour of words of one of the definition's formats ("Figure", "Quote", …) in the theme in force; an
/// invalid one for formats that stay as they are.
QColor readingAidColour(const QString &format);

/// The colour behind words that the find bar has found, and behind the one that it stands on.
QColor foundColour(bool isCurrent);

} // namespace ui
