// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "text/lexicon.h"

#include <QMap>
#include <QString>
#include <random>

namespace evaluation {

/// A name with its short forms, by the letter that asks for them; the whole has none.
struct MadeName
{
    QString whole;
    QMap<QChar, QString> forms;
    coding::EntityType type = coding::EntityType::Other;
};

/// Makes names of a kind, from the lexicon or invented. The same names in the same order for the same seed.
class NameMaker
{
public:
    NameMaker(const text::Lexicon &lexicon, quint32 seed);

    /// A name of one of the kinds of data/entitylessons.txt.
    MadeName make(QChar kind);

private:
    bool happens(double share);
    int below(int count) { return int(m_random() % quint32(count)); }
    QString oneOf(const QStringList &words) { return words[below(int(words.size()))]; }
    QString listed(const QString &list);
    QString invented();
    QString word();
    QString topic();
    QString city();
    QString village();
    QString country() { return listed(QStringLiteral("countries")); }
    QString region();
    QString familyName();
    QString title();
    QString product();
    QString place();
    QString event();
    QString authority();
    QString medium();
    QString band();
    MadeName person();
    MadeName university();
    MadeName team();
    MadeName company();
    MadeName organisation();

    const text::Lexicon &m_lexicon;
    std::mt19937 m_random;
};

} // namespace evaluation
