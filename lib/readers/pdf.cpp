// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/pdf.h"

#include "readers/pdfpages.h"
#include "readers/understanding.h"

#include <QCoreApplication>
#include <poppler-qt6.h>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

constexpr int mostPages = 5000;

PdfPage readPage(const Poppler::Page &page)
{
    PdfPage read{page.pageSizeF().height(), {}};
    for (const auto &box : page.textList())
        read.words.push_back({box->text(), box->boundingBox(), box->hasSpaceAfter()});
    return read;
}

void ignoreMessages(const QString &, const QVariant &) {}

} // namespace

base::Result<void> readPdf(const Source &source, Receiver &receiver)
{
    const auto bytes = bytesOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString name = shownName(source);
    // The library has one place for its messages, which it else prints.
    [[maybe_unused]] static const bool isQuiet = (Poppler::setDebugErrorFunction(ignoreMessages, {}), true);
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(*bytes);
    if (!document)
        return base::failure(Messages::tr("“%1” is no PDF document, or is broken.").arg(name));
    if (document->isLocked())
        return base::failure(
            Messages::tr("“%1” is protected by a password. Save a copy without one and try again.")
                .arg(name));
    std::vector<PdfPage> pages;
    const int count = document->numPages();
    for (int i = 0; i < std::min(count, mostPages); ++i) {
        if (!receiver.proceed(0))
            return cancelled();
        if (const std::unique_ptr<Poppler::Page> page = document->page(i))
            pages.push_back(readPage(*page));
    }
    const PdfText read = textOf(pages);
    if (isBlank(read.text))
        return base::failure(Messages::tr(
            "“%1” has no words, only pictures of pages: recognise its text with another program first.")
                .arg(name));
    std::optional<ReadArticle> article = articleOf(read.text, {.title = read.title}, name);
    if (article && count > mostPages)
        article->issues +=
            Messages::tr("The document has more than %n page(s); the rest was left out.", nullptr, mostPages);
    return deliver(std::move(article), source, receiver);
}

} // namespace readers
