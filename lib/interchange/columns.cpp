// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/columns.h"

#include <QTextBoundaryFinder>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace interchange {
namespace {

int columnsOf(char32_t character)
{
    switch (u_charType(UChar32(character))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype at = 0; at < text.size();) {
        UChar32 character;
        U16_NEXT(text.utf16(), at, text.size(), character);
        columns += columnsOf(char32_t(character));
    }
    return columns;
}

QString fitted(const QString &text, int columns)
{
    QString line = text.simplified();
    int taken = columnsOf(QStringView(line));
    if (taken > columns) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
        qsizetype kept = 0;
        taken = 1; // the ellipsis
        for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
            const int more = columnsOf(QStringView(line).sliced(kept, next - kept));
            if (taken + more > columns)
                break;
            taken += more;
            kept = next;
        }
        line = line.first(kept) + u'…';
    }
    return line + QString(columns - taken, u' ');
}

} // namespace interchange
