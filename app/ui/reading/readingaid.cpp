// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingaid.h"

#include "../theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

class ReadingAid::Highlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Highlighter(const QString &userFolder)
    {
        m_repository.addCustomSearchPath(u":/variorum"_s);
        if (!userFolder.isEmpty())
            m_repository.addCustomSearchPath(userFolder);
        setDefinition(m_repository.definitionForName(u"Variorum"_s));
    }

    QList<QTextLayout::FormatRange> formats(const QString &paragraph)
    {
        m_formats.clear();
        if (definition().isValid())
            highlightLine(paragraph, KSyntaxHighlighting::State());
        return std::exchange(m_formats, {});
    }
    bool isValid() const { return definition().isValid(); }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QColor colour = length > 0 ? readingAidColour(format.name()) : QColor();
        if (!colour.isValid())
            return;
        QTextLayout::FormatRange range;
        range.start = offset;
        range.length = length;
        range.format.setForeground(colour);
        m_formats.push_back(range);
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    QList<QTextLayout::FormatRange> m_formats;
};

ReadingAid::ReadingAid(const QString &userFolder)
    : m_highlighter(std::make_unique<Highlighter>(userFolder))
{
}

ReadingAid::~ReadingAid() = default;

bool ReadingAid::isValid() const
{
    return m_highlighter->isValid();
}

QList<QTextLayout::FormatRange> ReadingAid::formats(const QString &paragraph)
{
    return m_highlighter->formats(paragraph);
}

QColor readingAidColour(const QString &format)
{
    struct Pair
    {
        QStringView format;
        quint32 onLight;
        quint32 onDark;
    };
    // Dark enough, and light enough, to be read as text; less loud than the tags' colours.
    static constexpr std::array<Pair, 6> pairs{{
        {u"Figure", 0x8a4b00, 0xe8b878},
        {u"Quote", 0x2f6b4a, 0x8fcfa9},
        {u"Attribution", 0x1d5c8f, 0x8cc0ea},
        {u"Hedge", 0x7a5a9a, 0xc3a9e0},
        {u"AI", 0x8f2f6a, 0xe79ac8},
        {u"Job loss", 0xa33a2e, 0xf0a094},
    }};
    for (const Pair &pair : pairs)
        if (pair.format == format)
            return QColor(theme().dark ? pair.onDark : pair.onLight);
    return {};
}

QColor foundColour(bool isCurrent)
{
    if (theme().dark)
        return isCurrent ? QColor(0xa86a00) : QColor(0x5c5418);
    return isCurrent ? QColor(0xffb13d) : QColor(0xfff27a);
}

} // namespace ui
