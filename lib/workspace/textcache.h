// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/article.h"

#include <QCache>
#include <QString>
#include <algorithm>

namespace workspace {

/// The texts of articles that were used last, up to a number of UTF-16 units in all. The very last one is
/// always kept, however long.
class TextCache
{
public:
    explicit TextCache(qsizetype largest = 16 * 1024 * 1024)
        : m_texts(largest)
    {
    }

    /// Null when the text is not kept; valid until the next call.
    const QString *find(text::ArticleId article) const { return m_texts.object(article); }
    void keep(text::ArticleId article, const QString &text)
    {
        m_texts.insert(article, new QString(text), std::min(text.size(), m_texts.maxCost()));
    }
    void forget(text::ArticleId article) { m_texts.remove(article); }
    void clear() { m_texts.clear(); }

private:
    QCache<text::ArticleId, QString> m_texts;
};

} // namespace workspace
