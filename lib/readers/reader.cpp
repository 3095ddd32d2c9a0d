// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/reader.h"

#include "readers/binary.h"
#include "readers/decoding.h"
#include "readers/frontmatter.h"
#include "readers/guesses.h"
#include "readers/markdown.h"
#include "readers/normalisation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

using base::Error;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

enum class Format { PlainText, Markdown };

Format formatOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return ending == u"md" || ending == u"markdown" ? Format::Markdown : Format::PlainText;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar unit) { return unit.isSpace() || unit.category() == QChar::Other_Format; });
}

Error tooLarge(const QString &name, qint64 size)
{
    const QLocale locale;
    return {
        Messages::tr("“%1” is too large: it has %2, and at most %3 can be read. Split it into its articles.")
            .arg(name, locale.formattedDataSize(size), locale.formattedDataSize(largestFile)),
        {}};
}

/// A text whose markup is out, with what its markup said.
struct Article
{
    ReducedText reduced;
    FrontMatter front;
    Metadata guess;
};

/// The text with its lines as they stand in the file, as far as bylines and dates are looked for in it:
/// Markdown joins the lines of a paragraph.
QString asWritten(const QString &normalised, const QString &blanked, int from)
{
    constexpr qsizetype looked = 8000;
    QString lines = blanked.mid(from, looked);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == u' ' && normalised[from + i] == u'\n')
            lines[i] = u'\n';
    }
    return lines.remove(u'\0');
}

Article understand(const QString &normalised, Format format)
{
    Article article;
    article.front = readFrontMatter(normalised);
    QString blanked = normalised;
    std::fill_n(blanked.begin(), article.front.end, u'\0');
    QString heading;
    if (format == Format::Markdown) {
        const text::Span title = blankMarkdown(blanked, article.front.end);
        heading = blanked.mid(title.start, title.length()).remove(u'\0').simplified();
    }
    article.reduced = withoutNuls(blanked);
    article.guess.title = heading;
    fillIn(article.guess, guessFromText(asWritten(normalised, blanked, article.front.end)));
    return article;
}

/// Sets what is known of an article: what its front matter says, else what the text or the file's name
/// suggest.
void describe(ReadArticle &read, const Article &article, const QString &fileName)
{
    Metadata known = article.front.metadata;
    const Metadata named = fileName.isEmpty() ? Metadata() : guessFromFileName(fileName);
    Metadata guess = article.guess;
    if (!named.title.isEmpty() && guess.title.endsWith(u'…')) // better than a shortened sentence
        guess.title = named.title;
    read.sourceIsGuessed = known.source.isEmpty();
    fillIn(known, guess);
    if (known.source.isEmpty() &&
        named.title.isEmpty()) // a name in the pattern "Source - title" knows better
        known.source = siteOf(known.url);
    fillIn(known, named);
    read.sourceIsGuessed = read.sourceIsGuessed && !known.source.isEmpty();
    read.title = known.title;
    read.source = known.source;
    read.author = known.author;
    read.published = known.published;
    read.url = known.url;
    read.language = known.language;
}

/// Nothing when no words remain.
std::optional<ReadArticle> read(NormalisedText normalised, Format format, const QString &fileName)
{
    Article article = understand(normalised.text, format);
    if (isBlank(article.reduced.text))
        return std::nullopt;
    ReadArticle read;
    describe(read, article, fileName);
    read.offsets = article.reduced.offsets.followedBy(normalised.offsets);
    read.text = std::move(article.reduced.text);
    read.issues = normalised.issues + article.front.issues;
    return read;
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

/// A note when a file's ending promises more than its words, such as "html".
QStringList endingIssues(const QString &name)
{
    const QString ending = QFileInfo(name).suffix();
    const bool isEnding = !ending.isEmpty() && ending.size() <= 5 && !ending.contains(u' ');
    if (!isEnding || endings().contains(ending.toLower()))
        return {};
    //: %1 is the ending of a file's name.
    return {
        Messages::tr("Files ending in “.%1” are read as plain text, with any markup they have.").arg(ending)};
}

} // namespace

base::Result<std::vector<ReadArticle>> readBytes(const QByteArray &bytes, const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    if (bytes.isEmpty())
        return base::failure(Messages::tr("“%1” is empty.").arg(name));
    if (bytes.size() > largestFile)
        return std::unexpected(tooLarge(name, bytes.size()));
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        //: %1 is a file's name, %2 "a picture", "a ZIP archive or an office document" and the like.
        return base::failure(Messages::tr("“%1” is not text but %2.").arg(name, kind));
    std::optional<DecodedText> decoded = decode(bytes);
    if (decoded && looksBinary(decoded->text))
        return base::failure(Messages::tr("“%1” is not text: it holds bytes that no text has.").arg(name));
    if (!decoded) {
        return base::failure(
            Messages::tr("The encoding of “%1” could not be found out. Save the file as UTF-8 and try again.")
                .arg(name));
    }
    const QStringList issues = endingIssues(name) + decodingIssues(*decoded);
    NormalisedText normalisedText = normalised(std::move(decoded->text));
    if (isBlank(normalisedText.text))
        return base::failure(Messages::tr("“%1” is blank: it holds nothing but white space.").arg(name));
    std::optional<ReadArticle> article = read(std::move(normalisedText), formatOf(name), name);
    if (!article)
        return base::failure(Messages::tr("“%1” has no text after its title and other metadata.").arg(name));
    article->encoding = decoded->encoding;
    article->issues = issues + article->issues;
    std::vector<ReadArticle> articles;
    articles.push_back(std::move(*article));
    return articles;
}

base::Result<std::vector<ReadArticle>> readFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return base::failure(Messages::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return base::failure(Messages::tr("“%1” is a folder, not a file.").arg(name));
    if (!info.isFile()) // a device or a pipe, which may never end
        return base::failure(Messages::tr("“%1” is not an ordinary file.").arg(name));
    if (info.size() > largestFile)
        return std::unexpected(tooLarge(name, info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Messages::tr("“%1” could not be opened: %2.").arg(name, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return base::failure(Messages::tr("“%1” could not be read: %2.").arg(name, file.errorString()));
    return readBytes(bytes, path);
}

base::Result<ReadArticle> readText(const QString &text)
{
    std::optional<ReadArticle> article = read(normalised(text), Format::PlainText, {});
    if (!article)
        return base::failure(Messages::tr("There is no text to make an article of."));
    return std::move(*article);
}

QStringList endings()
{
    return {u"txt"_s, u"text"_s, u"md"_s, u"markdown"_s};
}

} // namespace readers
