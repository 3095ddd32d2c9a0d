// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/changeset.h"

#include <QString>

/// Values for tests: complete ones, with every field set, that tests change as they need.
namespace support {

text::Source source(qint64 id, const QString &name);
text::Story story(qint64 id, const QString &name);
text::Article article(qint64 id, text::TextId text, qint64 story, qint64 source);
coding::Analyst analyst(qint64 id, const QString &name);
/// An annotation of the first place where the words stand in the article's text, by analyst 1, with the
/// starting codebook's tag and a full value of the kind.
coding::Annotation annotation(
    qint64 id, qint64 article, const QString &text, const QString &words, coding::Kind kind);
coding::Value value(coding::Kind kind, const QString &quote);

} // namespace support
