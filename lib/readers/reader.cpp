// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include "readers/feed.h"
#include "readers/html.h"
#include "readers/json.h"
#include "readers/mail.h"
#include "readers/newsexport.h"
#include "readers/normalisation.h"
#include "readers/office.h"
#include "readers/pdf.h"
#include "readers/plaintext.h"
#include "readers/rtf.h"
#include "readers/source.h"
#include "readers/table.h"
#include "readers/understanding.h"
#include "readers/zip.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

using base::Error;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// A note when a file's ending promises more than its words, such as "tex".
QStringList endingIssues(const QString &name)
{
    const QString ending = QFileInfo(name).suffix();
    const bool isEnding = !ending.isEmpty() && ending.size() <= 5 && !ending.contains(u' ');
    if (!isEnding || isReadable(name))
        return {};
    //: %1 is the ending of a file's name.
    return {
        Messages::tr("Files ending in “.%1” are read as plain text, with any markup they have.").arg(ending)};
}

base::Result<void> readText(const Source &source, Markup markup, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto decoded = decodedText(*bytes, source);
    if (!decoded)
        return std::unexpected(decoded.error());
    const QString name = shownName(source);
    const QStringList issues = endingIssues(name) + decodingIssues(*decoded);
    NormalisedText normalisedText = normalised(std::move(decoded->text));
    if (isBlank(normalisedText.text))
        return base::failure(Messages::tr("“%1” is blank: it holds nothing but white space.").arg(name));
    if (const auto articles = articlesOfExport(normalisedText.text); !articles.empty())
        return deliverExport(articles, issues + normalisedText.issues, source, receiver);
    std::optional<ReadArticle> article = readPlainText(std::move(normalisedText), markup, name);
    if (article) {
        article->encoding = decoded->encoding;
        article->issues = issues + article->issues;
    }
    return deliver(std::move(article), source, receiver);
}

base::Result<void> readUnmarked(const Source &source, Receiver &receiver)
{
    return readText(source, Markup::None, receiver);
}

base::Result<void> readMarkdown(const Source &source, Receiver &receiver)
{
    return readText(source, Markup::Markdown, receiver);
}

using Reader = base::Result<void> (*)(const Source &source, Receiver &receiver);

/// Which reader is for an ending, and whether it reads files of any size.
struct Format
{
    QLatin1StringView ending;
    Reader read;
    bool isStreamed = false;
};

constexpr std::array formats{
    Format{"txt"_L1, readUnmarked},
    Format{"text"_L1, readUnmarked},
    Format{"md"_L1, readMarkdown},
    Format{"markdown"_L1, readMarkdown},
    Format{"html"_L1, readHtml},
    Format{"htm"_L1, readHtml},
    Format{"xhtml"_L1, readHtml},
    Format{"mhtml"_L1, readMhtml},
    Format{"mht"_L1, readMhtml},
    Format{"eml"_L1, readMail},
    Format{"pdf"_L1, readPdf},
    Format{"docx"_L1, readDocx},
    Format{"odt"_L1, readOdt},
    Format{"rtf"_L1, readRtf},
    Format{"doc"_L1, readRtf}, // news databases call Rich Text so; Word's own old format is told of
    Format{"epub"_L1, readEpub},
    Format{"json"_L1, readJson, true},
    Format{"jsonl"_L1, readJsonLines, true},
    Format{"ndjson"_L1, readJsonLines, true},
    Format{"csv"_L1, readTable, true},
    Format{"tsv"_L1, readTable, true},
    Format{"rss"_L1, readFeed, true},
    Format{"atom"_L1, readFeed, true},
    Format{"zip"_L1, readZip, true},
};

/// Null when there is none for the ending of a name.
const Format *formatOf(const QString &name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const auto found = std::ranges::find(formats, ending, &Format::ending);
    return found == formats.end() ? nullptr : &*found;
}

/// Keeps everything.
class Collector : public Receiver
{
public:
    bool take(ReadArticle article) override
    {
        m_articles.push_back(std::move(article));
        return true;
    }
    void skip(const QString &why) override { m_skipped += why; }
    bool proceed(qint64) override { return true; }

    base::Result<std::vector<ReadArticle>> finish(const base::Result<void> &read)
    {
        if (!read && m_articles.empty())
            return std::unexpected(read.error());
        m_articles.back().issues += m_skipped;
        if (!read)
            m_articles.back().issues += read.error().message;
        return std::move(m_articles);
    }

private:
    std::vector<ReadArticle> m_articles;
    QStringList m_skipped;
};

} // namespace

base::Result<void> readSource(const Source &source, Receiver &receiver)
{
    const Format *format = formatOf(source.name);
    return format ? format->read(source, receiver) : readUnmarked(source, receiver);
}

bool isReadable(const QString &name)
{
    return formatOf(name) != nullptr;
}

base::Result<void> readBytes(
    const QByteArray &bytes, const QString &fileName, Receiver &receiver, const ReadOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSource({.device = &buffer, .name = fileName, .part = {}, .options = options}, receiver);
}

base::Result<void> readFile(const QString &path, Receiver &receiver, const ReadOptions &options)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return base::failure(Messages::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return base::failure(Messages::tr("“%1” is a folder, not a file.").arg(name));
    if (!info.isFile()) // a device or a pipe, which may never end
        return base::failure(Messages::tr("“%1” is not an ordinary file.").arg(name));
    if (const Format *format = formatOf(path); info.size() > largestFile && !(format && format->isStreamed)) {
        const QLocale locale;
        return base::failure(Messages::tr(
            "“%1” is too large: it has %2, and at most %3 can be read. Split it into its articles.")
                .arg(name, locale.formattedDataSize(info.size()), locale.formattedDataSize(largestFile)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Messages::tr("“%1” could not be opened: %2.").arg(name, file.errorString()));
    const auto read = readSource({.device = &file, .name = path, .part = {}, .options = options}, receiver);
    if (file.error() != QFileDevice::NoError)
        return base::failure(Messages::tr("“%1” could not be read: %2.").arg(name, file.errorString()));
    return read;
}

base::Result<std::vector<ReadArticle>> readBytes(const QByteArray &bytes, const QString &fileName)
{
    Collector collector;
    const auto read = readBytes(bytes, fileName, collector);
    return collector.finish(read);
}

base::Result<std::vector<ReadArticle>> readFile(const QString &path)
{
    Collector collector;
    const auto read = readFile(path, collector);
    return collector.finish(read);
}

base::Result<ReadArticle> readText(const QString &text)
{
    std::optional<ReadArticle> article = readPlainText(normalised(text), Markup::None, {});
    if (!article)
        return base::failure(Messages::tr("There is no text to make an article of."));
    return std::move(*article);
}

bool isWorthReading(const QString &path)
{
    constexpr qint64 looked = 256 * 1024;
    const Format *format = formatOf(path);
    const bool isTable = format && format->read == readTable;
    if (!isTable && (!format || (format->read != readJson && format->read != readJsonLines)))
        return format != nullptr;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) // why it cannot be opened is told
        return true;
    const QByteArray start = file.read(looked);
    return isTable ? namesTextColumn(start) : namesText(start);
}

QStringList endings()
{
    QStringList all;
    for (const Format &format : formats)
        all += format.ending;
    return all;
}

} // namespace readers
