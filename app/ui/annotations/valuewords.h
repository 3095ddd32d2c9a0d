// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "text/quantityreader.h"

#include <QLocale>
#include <QString>

namespace ui {

/// The words in which people read the values of annotations, in the program's language.

/// Who speaks: "article’s voice" for `author`, else the speaker as stored.
QString speakerWords(const QString &speaker);
/// What speakerWords() came from; blank words stand for the article's voice.
QString speakerFromWords(const QString &words);

/// A value in full, for a table's cell: "29,300,000,000 USD ± 0.05 bn", "Amazon · organisation",
/// "denies · Amazon"; empty when there is none.
QString valueInFull(
    const coding::Value &value, const text::QuantityReader &quantities, const QLocale &locale);

/// What to say where a value of that kind is missing: "no amount"; empty when there is none to miss.
QString missingValueWords(coding::Kind kind);

/// Words shortened for a menu or a message, on one line, at most `length` characters.
QString excerpt(const QString &words, int length = 40);

/// The last or first whole words of a text, at most `length` characters of them, with "…" where some are left
/// out. White space at the other end stays, so that what stands beside can be joined to it.
QString lastWords(const QString &words, int length);
QString firstWords(const QString &words, int length);

} // namespace ui
