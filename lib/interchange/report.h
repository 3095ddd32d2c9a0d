// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A story's agreement as one page of HTML, to read, to print and to send.

#include "coding/annotation.h"
#include "coding/point.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <vector>

namespace interchange {

/// A story's agreement with all that its readers are told.
struct Report
{
    struct Article
    {
        text::ArticleId id;
        QString name; ///< Short, unique within the story: "Northline".
        QString source;
        QString title;
        QString author;
        QString published; ///< As people write it.
        QString url;       ///< Becomes a link when it begins with http:// or https://.
        text::ReadingState reading = text::ReadingState::Unread;
    };
    /// One piece of evidence in its sentence.
    struct Evidence
    {
        coding::AnnotationId annotation;
        int paragraph = 0; ///< From 1; 0 when it is not known.
        QString before;    ///< The sentence up to the words.
        QString quote;
        QString after;
        coding::Value value;
        QString shown;             ///< A figure's value as people read it; of other kinds unused.
        quint32 colour = 0x808080; ///< The tag's, 0xRRGGBB.
        QString converted;         ///< Of an amount that was converted, and by which rate; empty for others.
        QString note;
    };

    QString story;
    QString made;   ///< When the report was made, as people write it.
    QLocale locale; ///< For numbers, and the page's language.
    std::vector<Article> articles;
    coding::Agreement agreement;
    std::vector<Evidence> evidence; ///< Of all cells, in any order.
};

/// The report as one HTML file in UTF-8 that needs nothing besides itself: no scripts, nothing from the
/// network. Light or dark as its reader's screen is, light on paper. Everything from the corpus is escaped.
/// In the program's language.
QByteArray reportHtml(const Report &report);

/// The style sheet of reports.
QString reportStyle();

} // namespace interchange
