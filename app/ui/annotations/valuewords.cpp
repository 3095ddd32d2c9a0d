// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/valuewords.h"

#include "coding/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ValueWords)
};

const QString ownVoice = u"author"_s; ///< How the corpus names the article's own voice.

/// One visitor for every kind of value.
struct InFull
{
    const text::QuantityReader &quantities;
    const QLocale &locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const text::Quantity &quantity) const
    {
        return quantities.printExactly(quantity, locale);
    }
    QString operator()(const coding::Entity &entity) const
    {
        return u"%1 · %2"_s.arg(entity.name, coding::entityTypeWords(entity.type));
    }
    QString operator()(const coding::Claim &claim) const
    {
        return u"%1 · %2"_s.arg(coding::stanceWords(claim.stance), speakerWords(claim.speaker));
    }
};

} // namespace

QString speakerWords(const QString &speaker)
{
    //: Who says it: nobody is quoted, the article says so itself.
    return speaker.isEmpty() || speaker == ownVoice ? Words::tr("article’s voice") : speaker;
}

QString speakerFromWords(const QString &words)
{
    const QString speaker = words.simplified();
    return speaker.isEmpty() || speaker == speakerWords({}) ? ownVoice : speaker;
}

QString valueInFull(const coding::Value &value, const text::QuantityReader &quantities, const QLocale &locale)
{
    return std::visit(InFull{quantities, locale}, value);
}

QString missingValueWords(coding::Kind kind)
{
    switch (kind) {
    case coding::Kind::Figure:
        //: in place of a figure's value: its words say none
        return Words::tr("no amount");
    case coding::Kind::Entity:
        //: in place of a value: nobody said yet what is named
        return Words::tr("no name");
    case coding::Kind::Claim:
        //: in place of a value: nobody said yet what is claimed
        return Words::tr("no stance");
    case coding::Kind::Plain:
        break;
    }
    return {};
}

QString excerpt(const QString &words, int length)
{
    const QString line = words.simplified();
    return line.size() <= length ? line : line.first(length - 1).trimmed() + u'…';
}

QString lastWords(const QString &words, int length)
{
    if (words.size() <= length)
        return words;
    const QString end = words.last(length);
    const qsizetype space = end.indexOf(u' ');
    const bool isWhole = words.at(words.size() - length - 1).isSpace();
    return u'…' + (isWhole || space < 0 || space + 1 >= end.size() ? end : end.sliced(space + 1));
}

QString firstWords(const QString &words, int length)
{
    if (words.size() <= length)
        return words;
    const qsizetype space = words.at(length).isSpace() ? length : words.lastIndexOf(u' ', length - 1);
    return words.first(space > 0 ? space : length) + u'…';
}

} // namespace ui
