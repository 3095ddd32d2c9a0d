// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "interchange/agreementdocument.h"
#include "interchange/csv.h"
#include "text/quantityreader.h"
#include "workspace/openstory.h"

#include <QIODevice>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace workspace {

class Workspace;

/// Some annotations of a corpus, by their numbers.
using AnnotationIds = std::vector<coding::AnnotationId>;

/// Writes all annotations of a corpus as CSV, with a connection of its own, so on any thread; returns how
/// many. With `only`, just those: their points are named as among all of their story. The device is not
/// closed. Cancelled, it fails saying so.
base::Result<qint64> exportAnnotations(const QString &corpusPath, QIODevice *device,
    const interchange::CsvOptions &options, const base::Progress &progress,
    const std::optional<AnnotationIds> &only = {});

/// A value as a cell shows it, the quote where there is none; in English, so that a file does not depend on
/// who wrote it.
QString valueInFiles(
    const text::QuantityReader &quantities, const coding::Value &value, const QString &quote);

/// What an amount of a point was converted to, and by which rate: "≈ $29.3 bn, 1 EUR = 1.081 USD". Empty for
/// a value that was not.
QString conversionInWords(const coding::Value &value, const coding::Point &point, const QLocale &locale);

/// A story's agreement with all that files need.
interchange::AgreementDocument agreementDocument(Workspace &workspace, text::StoryId story);

/// What a story's agreement is told with besides the story itself.
struct StoryWords
{
    std::function<QString(text::SourceId)> sourceName;
    std::function<QString(text::ArticleId)> text;
    const text::QuantityReader &quantities;
};
/// The same of a story that need not be in a corpus.
interchange::AgreementDocument agreementDocument(
    const OpenStory &story, const coding::Agreement &agreement, const StoryWords &words);

/// Writes through a temporary file that replaces `path` when all was written: nothing is lost on a full disk.
base::Result<void> writeFile(
    const QString &path, const std::function<base::Result<void>(QIODevice *)> &write);

} // namespace workspace
