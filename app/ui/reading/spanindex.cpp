// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spanindex.h"

#include <algorithm>

namespace ui {
namespace {

bool comesBefore(const Mark &one, const Mark &other)
{
    if (one.span.start != other.span.start)
        return one.span.start < other.span.start;
    if (one.span.end != other.span.end)
        return one.span.end > other.span.end;
    return one.id < other.id;
}

} // namespace

SpanIndex::SpanIndex(std::vector<Mark> marks)
    : m_marks(std::move(marks))
{
    if (!std::ranges::is_sorted(m_marks, comesBefore))
        std::ranges::sort(m_marks, comesBefore);
    rebuild();
}

void SpanIndex::insert(const Mark &mark)
{
    std::erase_if(m_marks, [&](const Mark &other) { return other.id == mark.id; });
    m_marks.insert(std::ranges::upper_bound(m_marks, mark, comesBefore), mark);
    rebuild();
}

Mark SpanIndex::remove(coding::AnnotationId id)
{
    const auto found = std::ranges::find(m_marks, id, &Mark::id);
    if (found == m_marks.end())
        return {};
    const Mark removed = *found;
    m_marks.erase(found);
    rebuild();
    return removed;
}

const Mark *SpanIndex::find(coding::AnnotationId id) const
{
    const auto found = std::ranges::find(m_marks, id, &Mark::id);
    return found == m_marks.end() ? nullptr : &*found;
}

std::vector<Mark> SpanIndex::overlapping(text::Span span) const
{
    std::vector<Mark> found;
    if (!span.isEmpty())
        collect(0, m_marks.size(), span, found);
    return found;
}

std::vector<Mark> SpanIndex::around(int position) const
{
    std::vector<Mark> found = overlapping({position, position + 1});
    std::ranges::stable_sort(found, {}, [](const Mark &mark) { return mark.span.length(); });
    return found;
}

void SpanIndex::rebuild()
{
    m_greatestEnds.resize(m_marks.size());
    rebuild(0, m_marks.size());
}

int SpanIndex::rebuild(size_t from, size_t to)
{
    if (from >= to)
        return 0;
    const size_t middle = from + (to - from) / 2;
    const int greatest = std::max({m_marks[middle].span.end, rebuild(from, middle), rebuild(middle + 1, to)});
    m_greatestEnds[middle] = greatest;
    return greatest;
}

void SpanIndex::collect(size_t from, size_t to, text::Span span, std::vector<Mark> &found) const
{
    if (from >= to)
        return;
    const size_t middle = from + (to - from) / 2;
    if (m_greatestEnds[middle] <= span.start)
        return;
    collect(from, middle, span, found);
    const Mark &mark = m_marks[middle];
    if (mark.span.start >= span.end)
        return;
    if (mark.span.end > span.start)
        found.push_back(mark);
    collect(middle + 1, to, span, found);
}

} // namespace ui
