// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In: the bytes of a file and its name. Out: its articles one after the other, each with its text, its
// metadata and a list of issues; or an error that names the file and the cause. Nothing is fetched or
// executed. Every function may run on any number of threads at once.

#include "base/error.h"
#include "readers/readarticle.h"
#include "readers/readoptions.h"

#include <QByteArray>
#include <vector>

namespace readers {

/// Who takes what is found in a file, on the thread that reads it.
class Receiver
{
public:
    virtual ~Receiver() = default;
    /// Takes the next article; false when nobody wants more.
    virtual bool take(ReadArticle article) = 0;
    /// Takes note of a part of the file that could not be read; `why` is a sentence that names the file.
    virtual void skip(const QString &why) = 0;
    /// Learns how much of the file is read, in bytes; false when nobody wants more.
    virtual bool proceed(qint64 done) = 0;
};

/// The largest file or part of a file that is read at once, in bytes. Files of many articles may be larger:
/// of them no more than an article is in memory.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// Reads the articles of a file's bytes; `fileName` (a path) chooses the reader by its ending and is named in
/// errors. Fails on binary, blank and undecodable content, when no article could be read, and with
/// Cause::Cancelled when the receiver wants no more.
base::Result<void> readBytes(
    const QByteArray &bytes, const QString &fileName, Receiver &receiver, const ReadOptions &options = {});

/// Reads a file from disk; also fails on one that is missing, unreadable or too large.
base::Result<void> readFile(const QString &path, Receiver &receiver, const ReadOptions &options = {});

/// The same for files of which all articles may be in memory. What says why a part could not be read is an
/// issue of the last article.
base::Result<std::vector<ReadArticle>> readBytes(const QByteArray &bytes, const QString &fileName);
base::Result<std::vector<ReadArticle>> readFile(const QString &path);

/// Makes an article of pasted or typed text, guessing title, author, date and URL from it.
base::Result<ReadArticle> readText(const QString &text);

/// Whether a file that nobody named, but that lies in a folder, is worth reading: its ending is that of a
/// reader and, where others use that ending for data of all kinds (.json, .jsonl, .csv), its start names an
/// article's text.
bool isWorthReading(const QString &path);

/// The endings of files that can be read, without the dot: "txt", "md", …
QStringList endings();

} // namespace readers
