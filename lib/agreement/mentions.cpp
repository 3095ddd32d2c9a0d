// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreement/mentions.h"

#include "text/segmentation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace agreement {
namespace {

/// Not telling, then what is not told, within one clause.
const QRegularExpression &notTelling()
{
    static const QRegularExpression made(u"\\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|(?:did|does|do|would|"
                                         u"will|could|can|has|have|had)(?: not|n[’']t| "
                                         "yet to)|without|neither|nobody|no one|not yet|yet "
                                         "to|unwilling)\\b[^.;!?\\n]{0,40}?\\b(?:say|said|saying|"
                                         "disclos\\w*|specif\\w+|reveal\\w*|giv\\w+|given|provid\\w+|name|"
                                         "named|put|know|known|confirm\\w*|releas\\w+|"
                                         "detail\\w*|state|stated|tell|told|quantif\\w+|comment "
                                         "on|elaborat\\w+|publish\\w*)\\b[^.;!?\\n]{0,30}?\\b(how "
                                         "many|how much|(?:the |a |an |any |its )?(?:exact |precise |total "
                                         "|overall )?(?:numbers?|figures?|amounts?|"
                                         "price|value|cost|size|terms|toll|share|sum)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return made;
}

/// Whether any text with these words has what is looked for; asked first, because it is quick.
bool mayHave(const QString &text)
{
    for (const QLatin1StringView cue : {"declin"_L1, "refus"_L1, "not "_L1, "n't"_L1, "without"_L1,
             "either"_L1, "obody"_L1, "no one"_L1, "yet to"_L1, "unwilling"_L1})
        if (text.contains(cue))
            return true;
    return text.contains(u"n’t");
}

} // namespace

std::vector<Mention> mentionsIn(const QString &text)
{
    std::vector<Mention> mentions;
    if (!mayHave(text))
        return mentions;
    auto match = notTelling().globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch found = match.next();
        const int start = int(found.capturedStart());
        int end = int(found.capturedEnd());
        while (end < text.size() && !u".,;:!?\n"_s.contains(text[end]))
            ++end;
        while (end > start && text[end - 1].isSpace())
            --end;
        const text::Span sentence = text::sentenceAround(text, {start, end});
        const QString what = found.captured(1).toLower();
        // What is spoken of stands after "how many", as the words after a figure do.
        const int cueEnd = int(found.capturedEnd());
        mentions.push_back({.words = {start, end},
            .cue = text.sliced(start, cueEnd - start),
            .sentence = text::quote(text, sentence).toString(),
            .sentenceStart = sentence.start,
            .isCounted = what == "how many"_L1 || what.contains("number"_L1) || what.contains("toll"_L1)});
    }
    return mentions;
}

} // namespace agreement
