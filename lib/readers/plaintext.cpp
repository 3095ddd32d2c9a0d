// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/plaintext.h"

#include "readers/frontmatter.h"
#include "readers/guesses.h"
#include "readers/markdown.h"
#include "readers/understanding.h"

namespace readers {
namespace {

/// A text whose markup is out, with what its markup said.
struct Article
{
    ReducedText reduced;
    FrontMatter front;
    Metadata guess;
};

/// The text with its lines as they stand in the file, as far as bylines and dates are looked for in it:
/// Markdown joins the lines of a paragraph.
QString asWritten(const QString &normalised, const QString &blanked, int from)
{
    constexpr qsizetype looked = 8000;
    QString lines = blanked.mid(from, looked);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == u' ' && normalised[from + i] == u'\n')
            lines[i] = u'\n';
    }
    return lines.remove(u'\0');
}

Article understand(const QString &normalised, Markup markup)
{
    Article article;
    article.front = readFrontMatter(normalised);
    QString blanked = normalised;
    std::fill_n(blanked.begin(), article.front.end, u'\0');
    QString heading;
    if (markup == Markup::Markdown) {
        const text::Span title = blankMarkdown(blanked, article.front.end);
        heading = blanked.mid(title.start, title.length()).remove(u'\0').simplified();
    }
    article.reduced = withoutNuls(blanked);
    article.guess.title = heading;
    fillIn(article.guess, guessFromText(asWritten(normalised, blanked, article.front.end)));
    return article;
}

} // namespace

std::optional<ReadArticle> readPlainText(NormalisedText normalised, Markup markup, const QString &fileName)
{
    Article article = understand(normalised.text, markup);
    if (isBlank(article.reduced.text))
        return std::nullopt;
    ReadArticle read;
    describe(read, {article.front.metadata, article.guess}, fileName);
    read.offsets = article.reduced.offsets.followedBy(normalised.offsets);
    read.text = std::move(article.reduced.text);
    read.issues = normalised.issues + article.front.issues;
    return read;
}

} // namespace readers
