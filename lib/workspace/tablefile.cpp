// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/tablefile.h"

#include "readers/decoding.h"
#include "readers/reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace workspace {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Importing)
};

constexpr qint64 chunk = 1024 * 1024;

bool hasUtf16Mark(QByteArrayView start)
{
    const bool isUtf32 = start.startsWith(QByteArrayView("\xFF\xFE\0\0", 4));
    return !isUtf32 && (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"));
}

/// Reads the whole file. A NUL, which no UTF-8 text has, tells UTF-16 or UTF-32 without a mark.
bool isUtf8(QFile &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (true) {
        const QByteArray bytes = file.read(chunk);
        const QString words = decoder(bytes.isEmpty() ? QByteArrayView("\n") : bytes); // ends what is begun
        if (decoder.hasError() || words.contains(QChar::Null))
            return false;
        if (bytes.isEmpty())
            return true;
    }
}

base::Result<TableFile> decoded(QFile &file)
{
    if (file.size() > readers::largestFile)
        return base::failure(Text::tr("The table is not in UTF-8, and too large to be converted from another "
                                      "encoding: save it as “CSV UTF-8”."));
    const QByteArray bytes = file.readAll();
    const std::optional<readers::DecodedText> text = readers::decode(bytes);
    if (!text)
        return base::failure(
            Text::tr("Nobody can tell which encoding the table is in: save it as “CSV UTF-8”."));
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text->text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    TableFile table{.device = std::move(buffer), .issue = {}};
    if (text->replaced > 0)
        table.issue = Text::tr("%n byte(s) that mean nothing in %1 were replaced.", nullptr, text->replaced)
                          .arg(text->encoding);
    return table;
}

} // namespace

base::Result<TableFile> openTable(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return base::failure(file->errorString());
    const bool isReady = hasUtf16Mark(file->peek(4)) || isUtf8(*file);
    if (file->error() != QFileDevice::NoError || !file->seek(0))
        return base::failure(file->errorString());
    if (isReady)
        return TableFile{.device = std::move(file), .issue = {}};
    auto table = decoded(*file);
    if (file->error() != QFileDevice::NoError)
        return base::failure(file->errorString());
    return table;
}

} // namespace workspace
