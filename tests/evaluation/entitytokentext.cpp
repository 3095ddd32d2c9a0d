// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entitycorpora.h"

#include <QStringList>

namespace evaluation {

using namespace Qt::StringLiterals;

bool TokenText::isGlued(const QString &token) const
{
    static const QStringList closing{
        u","_s, u"."_s, u";"_s, u":"_s, u"!"_s, u"?"_s, u")"_s, u"]"_s, u"%"_s, u"n't"_s, u"''"_s, u"..."_s};
    static const QStringList opening{u"("_s, u"["_s, u"$"_s, u"``"_s, u"£"_s, u"€"_s};
    if (m_startsLine)
        return true;
    if (token == u"\"")
        return m_isInQuotes;
    if (m_before == u"\"")
        return m_isInQuotes; // m_isInQuotes already speaks of what follows it.
    const bool isClitic = token.size() > 1 && (token[0] == u'\'' || token[0] == u'’') && token[1].isLetter();
    const bool isPossessive = token == u"'" && m_before.endsWith(u's');
    return isPossessive || closing.contains(token) || opening.contains(m_before) || isClitic;
}

void TokenText::add(const QString &token)
{
    if (!isGlued(token))
        m_text += u' ';
    if (token == u"\"")
        m_isInQuotes = !m_isInQuotes;
    const int start = int(m_text.size());
    m_text += token == u"``" || token == u"''" ? u"\""_s : token;
    m_last = {start, int(m_text.size())};
    m_before = token;
    m_startsLine = false;
}

void TokenText::endSentence(bool isLine)
{
    if (m_text.isEmpty() || m_startsLine)
        return;
    static const QString ends = u".!?\")"_s;
    if (isLine || !ends.contains(m_text.back())) {
        m_text += u'\n';
        m_startsLine = true;
        m_isInQuotes = false;
    }
}

} // namespace evaluation
