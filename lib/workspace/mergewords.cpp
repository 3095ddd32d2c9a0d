// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/mergewords.h"

#include "coding/conversion.h"
#include "coding/words.h"
#include "text/quantityprinter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

constexpr qsizetype longestQuote = 80;
const QString joint = u" · "_s;

struct InALine
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const text::Quantity &quantity) const
    {
        return text::QuantityPrinter(QLocale()).print(quantity);
    }
    QString operator()(const coding::Entity &entity) const
    {
        return entity.name + joint + coding::entityTypeWords(entity.type);
    }
    QString operator()(const coding::Claim &claim) const
    {
        QString line = coding::stanceWords(claim.stance);
        if (!claim.speaker.isEmpty())
            line += joint + claim.speaker;
        if (!claim.cause.isEmpty() || !claim.effect.isEmpty())
            line += u": %1 → %2"_s.arg(claim.cause, claim.effect);
        return line;
    }
};

} // namespace

QString valueInALine(const coding::Value &value)
{
    return std::visit(InALine{}, value);
}

QString annotationInALine(const coding::Annotation &annotation, const QString &tag, const QString &analyst)
{
    QString quote = annotation.quote.simplified();
    if (quote.size() > longestQuote)
        quote = quote.first(longestQuote - 1).trimmed() + u'…';
    QStringList parts{
        u"“%1”"_s.arg(quote), tag, valueInALine(annotation.value), annotation.note.simplified(), analyst};
    parts.removeAll(QString());
    return parts.join(joint);
}

QString rateInALine(const coding::ExchangeRate &rate)
{
    const QString words = coding::rateInWords(rate.from, rate.to, rate.value, QLocale());
    return rate.note.isEmpty() ? words : words + joint + rate.note.simplified();
}

void Difference::compare(const QString &name, const QString &own, const QString &other)
{
    if (own.isEmpty() || other.isEmpty() || own == other)
        return;
    ours += name + u": "_s + own;
    theirs += name + u": "_s + other;
}

} // namespace workspace
