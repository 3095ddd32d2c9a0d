// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QSet>
#include <QString>
#include <vector>

namespace readers {

/// The markup inside the paragraphs of one Markdown text: emphasis, code, links, tags, entities, escapes.
class MarkdownInline
{
public:
    /// `text` is what is blanked; `labels` the link labels that the text defines, folded by folded(). Both
    /// must outlive this.
    MarkdownInline(QString &text, const QSet<QString> &labels);

    /// Overwrites the markup of a paragraph, a heading or a table's row with NUL. What a block's own markup
    /// left as NUL in it is passed over.
    void blank(text::Span span);

    /// A link label as labels are compared: without regard to case and runs of space.
    static QString folded(QStringView label);

private:
    struct Bracket
    {
        int position;
        bool isImage;
    };
    /// A run of the same delimiter that emphasis may start with.
    struct Opener
    {
        int position;
        int length;
    };

    void erase(int from, int to);
    int readEscape(int at);
    int readCode(int at);
    int readTag(int at);
    int readEntity(int at);
    int readDelimiters(int at);
    int readOpeningBracket(int at);
    int readClosingBracket(int at);
    int closeEmphasis(std::vector<Opener> &openers, int at, int length);
    int endOfTarget(int at) const;
    int endOfReference(int at, QStringView words) const;
    QStringView slice(int from, int to) const { return QStringView(m_source).sliced(from, to - from); }
    QChar sourceAt(int at) const { return at >= m_start && at < m_end ? m_source[at] : QChar(u'\n'); }

    QString &m_text;
    const QString m_source; ///< As it was before anything was blanked.
    const QSet<QString> &m_labels;
    int m_start = 0;
    int m_end = 0;
    std::vector<Bracket> m_brackets;
    std::vector<Opener> m_stars;
    std::vector<Opener> m_underscores;
    std::vector<Opener> m_tildes;
    bool m_hasNoCommentEnd = false;   ///< Looked for in vain up to m_end.
    std::vector<int> m_unclosedTicks; ///< Lengths of runs that have no partner up to m_end.
};

} // namespace readers
