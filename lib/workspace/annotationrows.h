// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <iterator>
#include <vector>

namespace workspace {

/// Where the cells of the view `annotation_rows` are, in the order of its columns.
enum class Cell {
    AnnotationId,
    Story,
    Source,
    ArticleId,
    Title,
    Author,
    Published,
    Url,
    Tag,
    Kind,
    Text,
    Start,
    End,
    Paragraph,
    ContextBefore,
    ContextAfter,
    Relation,
    Low,
    High,
    Unit,
    Measured,
    Entity,
    EntityType,
    Stance,
    Speaker,
    Cause,
    Effect,
    Note,
    Analyst,
    Status,
    Created,
    Modified,
    Count
};

/// Rows of the view `annotation_rows`, kept as bytes in one block.
class AnnotationRows
{
public:
    size_t size() const { return m_ends.size() / columns; }
    bool isEmpty() const { return m_ends.empty(); }

    void append(const std::vector<QByteArrayView> &cells)
    {
        Q_ASSERT(cells.size() == columns);
        for (const QByteArrayView cell : cells) {
            m_bytes.insert(m_bytes.end(), cell.begin(), cell.end());
            m_ends.push_back(std::ssize(m_bytes));
        }
    }

    /// Valid until the next append().
    QByteArrayView cell(size_t row, Cell column) const
    {
        const size_t place = row * columns + static_cast<size_t>(column);
        const qsizetype start = place == 0 ? 0 : m_ends[place - 1];
        return {m_bytes.data() + start, m_ends[place] - start};
    }

private:
    static constexpr size_t columns = static_cast<size_t>(Cell::Count);

    std::vector<char> m_bytes;
    std::vector<qsizetype> m_ends;
};

} // namespace workspace
