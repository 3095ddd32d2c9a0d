// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entitynews.h"

#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <array>

namespace evaluation {

using namespace Qt::StringLiterals;
using coding::EntityType;
using suggest::FoundEntity;

namespace {

EntityType typeOf(QChar letter)
{
    constexpr std::array types{std::pair(u'P', EntityType::Person), std::pair(u'O', EntityType::Organisation),
        std::pair(u'L', EntityType::Location), std::pair(u'D', EntityType::Product)};
    const auto *const found =
        std::ranges::find(types, letter.unicode(), &std::pair<char16_t, EntityType>::first);
    return found == types.end() ? EntityType::Other : found->second;
}

/// "[O Veeva=Veeva Systems Inc.] said": marks come out, the text stays.
NewsPassage passageOf(QStringView source)
{
    NewsPassage passage;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const qsizetype end = source[at] == u'[' ? source.indexOf(u']', at) : -1;
        if (end < 0) {
            passage.text += source[at];
            continue;
        }
        const QStringView marked = source.sliced(at + 3, end - at - 3);
        const qsizetype sign = marked.indexOf(u'=');
        const QStringView written = sign < 0 ? marked : marked.first(sign);
        const int start = int(passage.text.size());
        passage.text += written;
        passage.names.push_back({.span = {start, int(passage.text.size())},
            .entity = {marked.sliced(sign + 1).toString(), typeOf(source[at + 1])}});
        at = end;
    }
    return passage;
}

void printError(const NewsPassage &passage, const FoundEntity &name, const QString &what)
{
    static QTextStream out(stdout);
    constexpr int around = 40;
    const int start = std::max(0, name.span.start - around);
    out << what.leftJustified(34) << coding::entityTypeName(name.entity.type).leftJustified(13)
        << passage.text.sliced(start, name.span.start - start).replace(u'\n', u'/') << u"⟦"_s
        << passage.text.sliced(name.span.start, name.span.length()) << u"⟧"_s
        << passage.text.mid(name.span.end, around).replace(u'\n', u'/') << u"\n"_s;
    out.flush();
}

bool isSame(const FoundEntity &one, const FoundEntity &other)
{
    return one.entity.name == other.entity.name && one.entity.type == other.entity.type;
}

const FoundEntity *at(const std::vector<FoundEntity> &names, text::Span span)
{
    const auto found = std::ranges::find(names, span, &FoundEntity::span);
    return found == names.end() ? nullptr : &*found;
}

int pairs(const std::vector<FoundEntity> &names)
{
    int count = 0;
    for (size_t i = 0; i < names.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            count += isSame(names[i], names[j]);
    return count;
}

double percent(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

} // namespace

std::vector<NewsPassage> readNews(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Text))
        return {};
    std::vector<NewsPassage> passages;
    for (const QString &source : QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (source.startsWith(u'#'))
            continue;
        passages.push_back(passageOf(QStringView(source).trimmed()));
        passages.back().isTuned = passages.size() % 2 == 1;
    }
    return passages;
}

/// The name without legal forms at its end.
QString NewsScore::plain(const QString &name) const
{
    QStringList words = name.split(u' ');
    const auto isForm = [&](QString word) {
        while (word.endsWith(u'.') && !m_legalForms.contains(word.toLower()))
            word.chop(1);
        return word == u"&"_s || m_legalForms.contains(word.toLower());
    };
    while (words.size() > 1 && isForm(words.back()))
        words.removeLast();
    while (words.back().endsWith(u','))
        words.back().chop(1);
    return words.join(u' ');
}

/// Pairs of mentions that are said to be one thing, and B-cubed over the mentions that both know.
void NewsScore::addPairs(const std::vector<FoundEntity> &gold, const std::vector<FoundEntity> &found)
{
    m_goldPairs += pairs(gold);
    m_foundPairs += pairs(found);
    std::vector<std::pair<FoundEntity, FoundEntity>> both;
    for (const FoundEntity &name : gold)
        if (const FoundEntity *const same = at(found, name.span))
            both.emplace_back(name, *same);
    for (const auto &[one, oneFound] : both) {
        int inGold = 0, inFound = 0, inBoth = 0;
        for (const auto &[other, otherFound] : both) {
            inGold += isSame(one, other);
            inFound += isSame(oneFound, otherFound);
            inBoth += isSame(one, other) && isSame(oneFound, otherFound);
        }
        m_rightPairs += inBoth - 1; // Each twice.
        m_cubePrecision += double(inBoth) / inFound;
        m_cubeRecall += double(inBoth) / inGold;
    }
}

void NewsScore::add(const NewsPassage &passage, const std::vector<FoundEntity> &proposed, bool showsErrors)
{
    const auto isOther = [](const FoundEntity &name) { return name.entity.type == EntityType::Other; };
    std::vector<FoundEntity> gold = passage.names, found = proposed;
    std::erase_if(found, [&](const FoundEntity &name) {
        const FoundEntity *const same = at(passage.names, name.span);
        return isOther(name) && same && isOther(*same);
    });
    std::erase_if(gold, isOther);
    m_gold += int(gold.size());
    m_found += int(found.size());
    for (const FoundEntity &name : gold) {
        const FoundEntity *const same = at(found, name.span);
        const bool isTyped = same && same->entity.type == name.entity.type;
        m_right += same != nullptr;
        m_rightTyped += isTyped;
        const QString given = same ? same->entity.name : QString();
        m_named += isTyped && plain(given) == plain(name.entity.name);
        if (showsErrors && !isTyped)
            printError(
                passage, name, same ? u"not "_s + coding::entityTypeName(same->entity.type) : u"missed"_s);
        else if (showsErrors && plain(given) != plain(name.entity.name))
            printError(passage, name, u"named "_s + given);
    }
    for (const FoundEntity &name : found)
        if (showsErrors && !at(gold, name.span))
            printError(passage, name, u"wrong"_s);
    addPairs(gold, found);
}

void NewsScore::print(const QString &name) const
{
    const auto score = [](double right, int found, int gold) {
        return u"%1 / %2 / %3"_s.arg(percent(right, found), 0, 'f', 1)
            .arg(percent(right, gold), 0, 'f', 1)
            .arg(percent(2 * right, found + gold), 0, 'f', 1);
    };
    const double precision = percent(m_cubePrecision, m_right), recall = percent(m_cubeRecall, m_right);
    QTextStream(stdout)
        << u"%1 names %2  untyped %3  typed %4  pairs joined %5  B-cubed of names found %6  with the right name %7 %\n"_s
               .arg(name)
               .arg(m_gold)
               .arg(score(m_right, m_found, m_gold), score(m_rightTyped, m_found, m_gold),
                   score(m_rightPairs / 2.0, m_foundPairs, m_goldPairs))
               .arg(2 * precision * recall / std::max(1.0, precision + recall), 0, 'f', 1)
               .arg(percent(m_named, m_gold), 0, 'f', 1);
}

} // namespace evaluation
