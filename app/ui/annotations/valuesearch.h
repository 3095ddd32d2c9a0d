// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "store/database.h"
#include "text/quantityreader.h"

#include <QLocale>

namespace ui {

// Finding annotations by words as the table shows their values.

/// The values that people may mean by the words: stances, types and numbers are shown otherwise than they are
/// stored.
store::ValuesMeant valuesMeantBy(const QString &words, const QLocale &locale);

/// Whether the filter's words stand in the quote, the note or the value, as stored or as shown.
bool hasWords(const coding::Annotation &annotation, const store::AnnotationFilter &filter,
    const text::QuantityReader &quantities, const QLocale &locale);

} // namespace ui
