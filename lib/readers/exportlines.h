// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace readers {

/// The lines of an export of a news database that are not blank, and which of them begin a paragraph. Refers
/// to the text.
class ExportLines
{
public:
    struct Line
    {
        QStringView words; ///< Without the white space around them.
        bool startsParagraph = true;
    };

    explicit ExportLines(QStringView text);

    qsizetype size() const { return qsizetype(m_lines.size()); }
    const Line &operator[](qsizetype line) const { return m_lines[size_t(line)]; }
    QStringView words(qsizetype line) const { return m_lines[size_t(line)].words; }

    /// The lines from `first` to before `end` as paragraphs, set apart by empty lines. Lines that were broken
    /// at a width are joined.
    QString paragraphs(qsizetype first, qsizetype end) const;

private:
    void addParagraph(QString &text, qsizetype first, qsizetype end) const;

    std::vector<Line> m_lines;
};

/// Whether a line is little more than a date; and the date, as ISO 8601. Empty when it is none.
QString dateOfExportLine(QStringView line);

/// "Copyright 2025 …", "(c) 2025 …", "All Rights Reserved".
bool isCopyright(QStringView line);

/// A person's name without "By".
QString withoutBy(QStringView byline);

/// The code of a language that is named in English, "English" or "ENGLISH": "en". Empty for other words.
QString languageCode(QStringView name);

} // namespace readers
