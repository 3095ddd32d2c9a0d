// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/nearcopies.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <unordered_map>

namespace text {
namespace {

constexpr size_t shingleLength = 3; // words
constexpr int fewestShingles = 12;
constexpr size_t bandLength = 2; // values of a signature
constexpr quint32 none = ~quint32(0);

/// Mixes all bits (the finaliser of splitmix64: G. Steele, D. Lea and C. Flood, 2014).
quint64 mixed(quint64 bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

/// The words of a text as numbers, in order.
std::vector<quint64> wordNumbers(QStringView text)
{
    std::vector<quint64> words;
    quint64 word = 0;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            word = (word ^ c.toCaseFolded().unicode()) * 0x100000001b3U + 1;
        } else if (word != 0 && c != u'\'' && c != u'’') {
            words.push_back(mixed(word));
            word = 0;
        }
    }
    if (word != 0)
        words.push_back(mixed(word));
    return words;
}

/// Groups of places, each known by its first one.
class Groups
{
public:
    explicit Groups(size_t size)
        : m_parents(size)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }
    int first(int place)
    {
        while (m_parents[size_t(place)] != place)
            place = m_parents[size_t(place)] = m_parents[size_t(m_parents[size_t(place)])];
        return place;
    }
    void join(int one, int other)
    {
        const auto [low, high] = std::minmax({first(one), first(other)});
        m_parents[size_t(high)] = low;
    }

private:
    std::vector<int> m_parents;
};

/// The shingles of the texts that were asked for last.
class Kept
{
public:
    explicit Kept(const ShinglesOf &read)
        : m_read(read)
    {
    }
    const std::vector<quint64> &of(int place)
    {
        constexpr size_t most = 256;
        if (m_known.size() > most)
            m_known.clear();
        const auto [known, isNew] = m_known.try_emplace(place);
        if (isNew)
            known->second = m_read(place).value_or(std::vector<quint64>());
        return known->second;
    }
    bool areVersions(int one, int other)
    {
        const std::vector<quint64> copy = of(one); // asking for the other may let it go
        return resemblance(copy, of(other)).isOfVersions();
    }

private:
    const ShinglesOf &m_read;
    std::unordered_map<int, std::vector<quint64>> m_known;
};

/// Whether the signatures leave it possible that the texts resemble each other enough.
bool mayResemble(const TextSignature &one, const TextSignature &other)
{
    constexpr int fewest = 9; // of 64; texts that share a quarter have 16
    int same = 0;
    for (size_t at = 0; at < TextSignature::size; ++at)
        same += one.values[at] == other.values[at] ? 1 : 0;
    return same >= fewest;
}

/// The texts by what they have in one band, so that those alike stand together, the first ones first.
std::vector<std::pair<quint64, int>> sortedBand(std::span<const TextSignature> signatures, size_t start)
{
    std::vector<std::pair<quint64, int>> band;
    band.reserve(signatures.size());
    for (size_t place = 0; place < signatures.size(); ++place) {
        const auto &values = signatures[place].values;
        if (!signatures[place].isEmpty)
            band.emplace_back(quint64(values[start]) << 32 | values[start + 1], int(place));
    }
    std::ranges::sort(band);
    return band;
}

} // namespace

bool Resemblance::isOfVersions() const
{
    constexpr double leastShared = 0.4;
    constexpr double leastContained = 0.6;
    return fewest >= fewestShingles && (shared >= leastShared || contained >= leastContained);
}

std::vector<quint64> shinglesOf(QStringView text)
{
    const std::vector<quint64> words = wordNumbers(text);
    std::vector<quint64> shingles;
    for (size_t at = 0; at + shingleLength <= words.size(); ++at)
        shingles.push_back(
            mixed(words[at] + 3 * std::rotl(words[at + 1], 21) + 5 * std::rotl(words[at + 2], 42)));
    std::ranges::sort(shingles);
    const auto repeated = std::ranges::unique(shingles);
    shingles.erase(repeated.begin(), repeated.end());
    return shingles;
}

Resemblance resemblance(std::span<const quint64> one, std::span<const quint64> other)
{
    const size_t fewest = std::min(one.size(), other.size());
    if (fewest == 0)
        return {};
    size_t both = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        both += *a == *b ? 1 : 0;
        const bool isBehind = *a <= *b;
        b += *b <= *a ? 1 : 0;
        a += isBehind ? 1 : 0;
    }
    const size_t all = one.size() + other.size() - both;
    return {double(both) / double(all), double(both) / double(fewest), int(fewest)};
}

TextSignature signatureOf(std::span<const quint64> shingles)
{
    TextSignature signature;
    signature.isEmpty = int(shingles.size()) < fewestShingles;
    if (signature.isEmpty)
        return signature;
    signature.values.fill(none);
    for (const quint64 shingle : shingles) {
        const quint64 bits = mixed(shingle);
        quint32 &least = signature.values[bits % TextSignature::size];
        least = std::min(least, quint32(bits >> 32));
    }
    const auto filled = signature.values;
    for (size_t at = 0; at < TextSignature::size; ++at) {
        size_t distance = 0;
        while (filled[(at + distance) % TextSignature::size] == none)
            ++distance;
        signature.values[at] =
            filled[(at + distance) % TextSignature::size] + quint32(distance) * 0x9e3779b1U;
    }
    return signature;
}

std::optional<std::vector<int>> versionGroups(
    std::span<const TextSignature> signatures, const ShinglesOf &shingles, const base::Progress &progress)
{
    Groups groups(signatures.size());
    Kept kept(shingles);
    const auto compare = [&](int one, int other) {
        if (groups.first(one) != groups.first(other) &&
            mayResemble(signatures[size_t(one)], signatures[size_t(other)]) && kept.areVersions(one, other))
            groups.join(one, other);
    };
    for (size_t start = 0; start < TextSignature::size; start += bandLength) {
        const auto band = sortedBand(signatures, start);
        progress.report(qint64(start), TextSignature::size);
        // With the first of those alike and the one before: what all have in common by chance costs little.
        for (size_t at = 1, first = 0; at < band.size(); ++at) {
            if (progress.isCancelled())
                return std::nullopt;
            if (band[at].first != band[first].first) {
                first = at;
                continue;
            }
            compare(band[first].second, band[at].second);
            compare(band[at - 1].second, band[at].second);
        }
    }
    std::vector<int> firsts;
    for (int place = 0; place < int(signatures.size()); ++place)
        firsts.push_back(groups.first(place));
    return firsts;
}

} // namespace text
