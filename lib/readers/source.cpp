// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/source.h"

#include "readers/binary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace readers {

using base::Error;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

Error tooLarge(const QString &name)
{
    return {Messages::tr("“%1” is too large: at most %2 can be read. Split it into its articles.")
                .arg(name, QLocale().formattedDataSize(largestFile)),
        {}};
}

} // namespace

QString shownName(const Source &source)
{
    const QString name = QFileInfo(source.name).fileName();
    return name.isEmpty() ? source.name : name;
}

base::Result<QByteArray> bytesOf(const Source &source)
{
    const QString name = shownName(source);
    // Not its size: what it says of itself may be wrong.
    QByteArray bytes = source.device->read(largestFile + 1);
    if (bytes.size() > largestFile)
        return std::unexpected(tooLarge(name));
    if (bytes.isEmpty())
        return base::failure(Messages::tr("“%1” is empty.").arg(name));
    return bytes;
}

base::Result<DecodedText> decodedText(
    const QByteArray &bytes, const Source &source, const QByteArray &declared)
{
    const QString name = shownName(source);
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        //: %1 is a file's name, %2 "a picture", "a ZIP archive or an office document" and the like.
        return base::failure(Messages::tr("“%1” is not text but %2.").arg(name, kind));
    std::optional<DecodedText> decoded = decode(bytes, declared);
    if (decoded && looksBinary(decoded->text))
        return base::failure(Messages::tr("“%1” is not text: it holds bytes that no text has.").arg(name));
    if (!decoded) {
        return base::failure(
            Messages::tr("The encoding of “%1” could not be found out. Save the file as UTF-8 and try again.")
                .arg(name));
    }
    return std::move(*decoded);
}

QStringList decodingIssues(const DecodedText &decoded)
{
    QStringList issues;
    if (decoded.isGuess)
        issues += Messages::tr("The encoding is not certain; the text was read as %1.").arg(decoded.encoding);
    if (decoded.replaced > 0) {
        issues += Messages::tr("%n byte(s) that mean nothing in %1 were replaced.", nullptr, decoded.replaced)
                      .arg(decoded.encoding);
    }
    return issues;
}

base::Result<void> deliver(std::optional<ReadArticle> article, const Source &source, Receiver &receiver)
{
    if (!article)
        return base::failure(
            Messages::tr("“%1” has no text after its title and other metadata.").arg(shownName(source)));
    if (!source.part.isEmpty())
        article->part = source.part;
    return receiver.take(std::move(*article)) ? base::Result<void>() : cancelled();
}

std::unexpected<Error> cancelled()
{
    return base::failure({}, {}, Error::Cause::Cancelled);
}

} // namespace readers
