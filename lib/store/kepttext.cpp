// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/kepttext.h"

#include "text/segmentation.h"

#include <algorithm>

namespace store {
namespace {

constexpr int contextLength = 60;

QString contextBefore(QStringView text, int from, int position)
{
    int start = position;
    for (int characters = 0; characters < contextLength && start > from; ++characters) {
        --start;
        if (start > from && text[start].isLowSurrogate() && text[start - 1].isHighSurrogate())
            --start;
    }
    return text.sliced(start, position - start).toString();
}

QString contextAfter(QStringView text, int position, int to)
{
    int end = position;
    for (int characters = 0; characters < contextLength && end < to; ++characters) {
        if (text[end].isHighSurrogate() && end + 1 < to && text[end + 1].isLowSurrogate())
            ++end;
        ++end;
    }
    return text.sliced(position, end - position).toString();
}

} // namespace

KeptText KeptText::of(text::TextId id, const QString &text)
{
    return {
        .id = id, .text = text, .codePoints = text::CodePoints(text), .paragraphs = text::paragraphs(text)};
}

Place placeOf(const KeptText &text, text::Span span)
{
    Place place{.codePoints = text.codePoints.fromUtf16(span),
        .quote = text::quote(text.text, span).toString(),
        .paragraph = 1,
        .contextBefore = {},
        .contextAfter = {}};
    if (text.paragraphs.empty())
        return place;
    const int first = text::paragraphAt(text.paragraphs, span.start);
    const int last = text::paragraphAt(text.paragraphs, std::max(span.start, span.end - 1));
    place.paragraph = first + 1;
    place.contextBefore =
        contextBefore(text.text, std::min(text.paragraphs[first].start, span.start), span.start);
    place.contextAfter = contextAfter(text.text, span.end, std::max(text.paragraphs[last].end, span.end));
    return place;
}

} // namespace store
