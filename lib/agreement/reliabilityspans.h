// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreement/reliability.h"
#include "text/span.h"

#include <utility>
#include <vector>

namespace agreement {

/// A span that an analyst has tagged.
struct TaggedSpan
{
    int article = 0; ///< Any number; spans of different articles never match.
    text::Span span;
    int category = 0; ///< The tag.
    int block = 0;    ///< The part of the data that it is drawn with: 0 … blocks - 1; two spans that overlap
                      ///< have the same one.
};

/// When a span of one analyst is found again with the other. The category must be the same in any case.
enum class Match {
    Exact,       ///< From the same first to the same last character.
    Overlapping, ///< At least one character in common.
};

/// How well the spans of one analyst are found again with another.
struct SpanAgreement
{
    Coefficient precision; ///< Of the second analyst's spans, how many the first has too.
    Coefficient recall;    ///< Of the first analyst's spans, how many the second has too.
    Coefficient f1;        ///< The harmonic mean of both; the same with the analysts the other way round.
};

/// The pairs of spans that match, by their places in the lists: each span is in one pair at most. Exact
/// matches go first, then those that overlap, from the start of the text.
std::vector<std::pair<size_t, size_t>> matches(
    const std::vector<TaggedSpan> &first, const std::vector<TaggedSpan> &second, Match match);

/// Precision, recall and F1 of two analysts' spans (van Rijsbergen 1979; as agreement between annotators:
/// Hripcsak & Rothschild 2005, "Agreement, the F-measure, and reliability in information retrieval").
/// Undefined is what would divide by no span at all. The units of the samples are spans.
SpanAgreement spanAgreement(const std::vector<TaggedSpan> &first, const std::vector<TaggedSpan> &second,
    int blocks, Match match, const Resampling &resampling = {});

} // namespace agreement
