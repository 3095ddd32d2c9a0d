// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/tablefile.h"

#include "readers/decoding.h"
#include "readers/reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>
#include <QStringDecoder>

namespace readers {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

constexpr qint64 chunk = 1024 * 1024;

bool hasUtf16Mark(QByteArrayView start)
{
    const bool isUtf32 = start.startsWith(QByteArrayView("\xFF\xFE\0\0", 4));
    return !isUtf32 && (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"));
}

/// Reads the whole file. A NUL, which no UTF-8 text has, tells UTF-16 or UTF-32 without a mark.
bool isUtf8(QIODevice &device)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (true) {
        const QByteArray bytes = device.read(chunk);
        const QString words = decoder(bytes.isEmpty() ? QByteArrayView("\n") : bytes); // ends what is begun
        if (decoder.hasError() || words.contains(QChar::Null))
            return false;
        if (bytes.isEmpty())
            return true;
    }
}

base::Result<TableFile> decodedTable(QIODevice &device)
{
    const QByteArray bytes = device.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return base::failure(Text::tr("The table is not in UTF-8, and too large to be converted from another "
                                      "encoding: save it as “CSV UTF-8”."));
    const std::optional<DecodedText> text = decode(bytes);
    if (!text)
        return base::failure(
            Text::tr("Nobody can tell which encoding the table is in: save it as “CSV UTF-8”."));
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text->text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    TableFile table{.device = buffer.get(), .issue = {}, .decoded = std::move(buffer)};
    if (text->replaced > 0)
        table.issue = Text::tr("%n byte(s) that mean nothing in %1 were replaced.", nullptr, text->replaced)
                          .arg(text->encoding);
    return table;
}

/// Whether the last call failed because the disk did.
bool isBroken(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && file->error() != QFileDevice::NoError;
}

} // namespace

base::Result<TableFile> openTable(QIODevice *device)
{
    const bool isReady = !device->isSequential() && (hasUtf16Mark(device->peek(4)) || isUtf8(*device));
    if (isBroken(*device) || (!device->isSequential() && !device->seek(0)))
        return base::failure(device->errorString());
    if (isReady)
        return TableFile{.device = device, .issue = {}, .decoded = nullptr};
    auto table = decodedTable(*device);
    if (isBroken(*device))
        return base::failure(device->errorString());
    return table;
}

} // namespace readers
