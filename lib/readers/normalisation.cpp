// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/normalisation.h"

#include <QCoreApplication>

namespace readers {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// How often something was mended.
struct Counts
{
    int nuls = 0;
    int marks = 0;
    int surrogates = 0;
    int nonCharacters = 0;
};

constexpr QChar dropped = u'\0';
constexpr QChar byteOrderMark = QChar::ByteOrderMark;

bool isLineEnd(QChar unit)
{
    return unit == u'\r' || unit == u'\u0085' || unit == QChar::LineSeparator ||
           unit == QChar::ParagraphSeparator;
}

bool isNonCharacter(QChar unit)
{
    return (unit >= u'\uFDD0' && unit <= u'\uFDEF') || unit >= u'\uFFFE';
}

/// Mends everything in place; what must go becomes NUL.
Counts mend(QString &text)
{
    Counts counts;
    QChar *units = text.data();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        QChar &unit = units[i];
        if (unit.isNull()) {
            ++counts.nuls;
        } else if (unit == u'\r' && i + 1 < size && units[i + 1] == u'\n') {
            unit = dropped;
        } else if (isLineEnd(unit)) {
            unit = u'\n';
        } else if (unit == byteOrderMark) {
            counts.marks += (i > 0 ? 1 : 0); // at the start of a file it is nothing to speak of
            unit = dropped;
        } else if (unit.isHighSurrogate() && i + 1 < size && units[i + 1].isLowSurrogate()) {
            ++i;
        } else if (unit.isSurrogate()) {
            ++counts.surrogates;
            unit = QChar::ReplacementCharacter;
        } else if (isNonCharacter(unit)) {
            ++counts.nonCharacters;
            unit = QChar::ReplacementCharacter;
        }
    }
    return counts;
}

QStringList issues(const Counts &counts)
{
    QStringList issues;
    if (counts.nuls > 0)
        issues += Messages::tr("%n NUL character(s) were removed.", nullptr, counts.nuls);
    if (counts.marks > 0)
        issues += Messages::tr("%n byte-order mark(s) inside the text were removed.", nullptr, counts.marks);
    if (counts.surrogates > 0) {
        //: A surrogate is half of a character in the encoding UTF-16; alone it means nothing.
        issues += Messages::tr("%n lone surrogate(s) were replaced.", nullptr, counts.surrogates);
    }
    if (counts.nonCharacters > 0) {
        issues += Messages::tr(
            "%n code(s) that Unicode assigns to no character were replaced.", nullptr, counts.nonCharacters);
    }
    return issues;
}

} // namespace

ReducedText withoutNuls(const QString &text)
{
    if (!text.contains(dropped))
        return {text, {}};
    ReducedText reduced;
    reduced.text.resize(text.size());
    QChar *to = reduced.text.data();
    int kept = 0;
    int run = 0;
    for (const QChar unit : text) {
        if (unit == dropped) {
            ++run;
            continue;
        }
        reduced.offsets.drop(kept, run);
        run = 0;
        to[kept++] = unit;
    }
    reduced.offsets.drop(kept, run);
    reduced.text.truncate(kept);
    return reduced;
}

NormalisedText normalised(QString decoded)
{
    const Counts counts = mend(decoded);
    ReducedText reduced = withoutNuls(decoded);
    return {std::move(reduced.text), std::move(reduced.offsets), issues(counts)};
}

} // namespace readers
