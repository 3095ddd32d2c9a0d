// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/rowwords.h"

#include "corpus/corpusdelegate.h"

#include <QDate>
#include <QFontMetrics>
#include <QLocale>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QStringList brokenLines(const QString &title, const QString &tail, const QFont &font, int width)
{
    const QString all = title + tail;
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(all) <= width)
        return {all};
    QTextLayout layout(all, font);
    QTextOption wrap(Qt::AlignLeft);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    const int length = first.textLength();
    layout.endLayout();
    const QString rest = all.mid(length);
    if (metrics.horizontalAdvance(rest) <= width)
        return {all.left(length).trimmed(), rest};
    const int space = width - metrics.horizontalAdvance(tail);
    return {all.left(length).trimmed(), metrics.elidedText(title.mid(length), Qt::ElideRight, space) + tail};
}

} // namespace

int RowWords::width(const QString &words, const QFont &font)
{
    if (m_widthFont != font) {
        m_widthFont = font;
        m_widths.clear();
    }
    if (const int *known = m_widths.object(words))
        return *known;
    const int width = QFontMetrics(font).horizontalAdvance(words);
    m_widths.insert(words, new int(width));
    return width;
}

QStringList RowWords::titleLines(const QString &title, const QString &date, const QFont &font, int width)
{
    if (m_lineFont != font) {
        m_lineFont = font;
        m_lines.clear();
    }
    const QString tail = date.isEmpty() ? QString() : u" · "_s + QString(date).replace(u' ', QChar::Nbsp);
    const Key key{title + tail, width};
    if (const QStringList *known = m_lines.object(key))
        return *known;
    const QStringList lines = brokenLines(title, tail, font, width);
    m_lines.insert(key, new QStringList(lines));
    return lines;
}

QString shortDate(const QString &published, bool withYear)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    if (!date.isValid())
        return published;
    return QLocale().toString(
        date, withYear ? CorpusDelegate::tr("d MMM yyyy", "date format as of QDate: 14 Jul 2025")
                       : CorpusDelegate::tr("d MMM", "date format as of QDate: 14 Jul"));
}

} // namespace ui
