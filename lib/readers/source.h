// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/decoding.h"
#include "readers/reader.h"
#include "readers/readoptions.h"

#include <QIODevice>
#include <optional>

namespace readers {

/// A file, or a file within another, that is open for reading from its start.
struct Source
{
    QIODevice *device;
    QString name;  ///< With its folder. What is told of it names it without.
    QString part;  ///< Where in the file that a person chose; empty: it is that file.
    int depth = 0; ///< How many archives it lies in.
    ReadOptions options = {};
};

/// The name that messages use, without folder.
QString shownName(const Source &source);

/// All bytes of a source; fails when there are none, too many, or they cannot be read.
base::Result<QByteArray> bytesOf(const Source &source);

/// The characters of a source that is text, decoded with the encoding that it declares, when it does and that
/// fits; fails on what is no text.
base::Result<DecodedText> decodedText(
    const QByteArray &bytes, const Source &source, const QByteArray &declared = {});

/// What a person should know about the decoding of a text.
QStringList decodingIssues(const DecodedText &decoded);

/// Hands on the one article of a source, with its part; fails when there is none.
base::Result<void> deliver(std::optional<ReadArticle> article, const Source &source, Receiver &receiver);

/// The failure of a receiver that wants no more.
std::unexpected<base::Error> cancelled();

/// Reads a source with the reader for the ending of its name.
base::Result<void> readSource(const Source &source, Receiver &receiver);

/// Whether there is a reader for files of this name.
bool isReadable(const QString &name);

} // namespace readers
