// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/storylinks.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace suggest {
namespace {

constexpr size_t tellingWords = 32;       // of an article, by which others are found
constexpr std::ptrdiff_t mostPlaces = 64; // of a word that are looked at, on each side in time
constexpr size_t mostCompared = 36;
constexpr size_t mostLinks = 24; // of an article

/// An article that has a word, with the word's weight there.
struct Posting
{
    int place; ///< In the order of time.
    float weight;
};

WordVector tellingWordsOf(const WordVector &vector)
{
    WordVector words = vector;
    std::ranges::sort(words, [](const WordWeight &one, const WordWeight &other) {
        return std::tuple(-one.weight, one.key) < std::tuple(-other.weight, other.key);
    });
    words.resize(std::min(words.size(), tellingWords));
    return words;
}

/// Articles by the words that say most of them.
class Index
{
public:
    Index(const std::vector<WordVector> &vectors, const std::vector<int> &order)
        : m_vectors(vectors)
        , m_order(order)
        , m_scores(order.size())
    {
        for (int place = 0; place < int(order.size()); ++place)
            for (const WordWeight &word : tellingWordsOf(vectors[size_t(order[size_t(place)])]))
                m_postings[word.key].push_back({place, word.weight});
    }

    /// Adds the links of the article at a place in the order of time.
    void addLinks(int place, double least, std::vector<StoryLink> &links)
    {
        const int article = m_order[size_t(place)];
        std::vector<std::pair<float, int>> found;
        for (const int other : candidates(place)) {
            const int neighbour = m_order[size_t(other)];
            const auto similarity = float(product(m_vectors[size_t(article)], m_vectors[size_t(neighbour)]));
            if (double(similarity) >= least)
                found.emplace_back(-similarity, neighbour);
        }
        std::ranges::sort(found);
        found.resize(std::min(found.size(), mostLinks));
        for (const auto &[similarity, other] : found)
            links.push_back({std::min(article, other), std::max(article, other), -similarity});
    }

private:
    std::vector<int> candidates(int place)
    {
        std::vector<int> touched;
        for (const WordWeight &word : tellingWordsOf(m_vectors[size_t(m_order[size_t(place)])])) {
            const std::vector<Posting> &postings = m_postings.at(word.key);
            const auto here = std::ranges::lower_bound(postings, place, {}, &Posting::place);
            const auto begin = here - std::min(here - postings.begin(), mostPlaces);
            const auto end = here + std::min(postings.end() - here, mostPlaces);
            for (auto one = begin; one != end; ++one) {
                float &score = m_scores[size_t(one->place)];
                if (score == 0)
                    touched.push_back(one->place);
                score += one->weight * word.weight;
            }
        }
        std::erase(touched, place);
        const auto isBetter = [&](int one, int other) {
            return std::tuple(-m_scores[size_t(one)], one) < std::tuple(-m_scores[size_t(other)], other);
        };
        const size_t kept = std::min(touched.size(), mostCompared);
        std::ranges::nth_element(touched, touched.begin() + qptrdiff(kept), isBetter);
        for (const int one : touched)
            m_scores[size_t(one)] = 0;
        m_scores[size_t(place)] = 0;
        touched.resize(kept);
        return touched;
    }

    const std::vector<WordVector> &m_vectors;
    const std::vector<int> &m_order; ///< Articles by time.
    std::vector<float> m_scores;     ///< By place in that order; 0 between two calls.
    std::unordered_map<quint32, std::vector<Posting>> m_postings;
};

} // namespace

std::optional<std::vector<StoryLink>> storyLinks(const std::vector<WordVector> &vectors,
    const std::vector<int> &days, double least, const base::Progress &progress)
{
    std::vector<int> order(vectors.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int article) { return days[size_t(article)]; });
    Index index(vectors, order);
    std::vector<StoryLink> links;
    for (int place = 0; place < int(order.size()); ++place) {
        if (progress.isCancelled())
            return std::nullopt;
        if (place % 256 == 0)
            progress.report(place, qint64(order.size()));
        index.addLinks(place, least, links);
    }
    const auto pairOf = [](const StoryLink &link) { return std::pair(link.one, link.other); };
    std::ranges::sort(links, {}, pairOf);
    const auto repeated = std::ranges::unique(links, {}, pairOf);
    links.erase(repeated.begin(), repeated.end());
    return links;
}

} // namespace suggest
