// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingaid.h"

#include "../theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <vector>

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
        for (const auto &[format, expression] : m_own)
            colourOwn(paragraph, expression, readingAidColour(format));
        return std::exchange(m_formats, {});
    }
    bool isValid() const { return definition().isValid(); }
    void setOwnWords(const text::OwnWords &words);

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
    /// Later ranges win where they overlap others, as QTextLayout has it.
    void colourOwn(const QString &paragraph, const QRegularExpression &expression, const QColor &colour)
    {
        for (auto match = expression.globalMatch(paragraph); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            QTextLayout::FormatRange range;
            range.start = int(found.capturedStart());
            range.length = int(found.capturedLength());
            range.format.setForeground(colour);
            m_formats.push_back(range);
        }
    }

    KSyntaxHighlighting::Repository m_repository;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<std::pair<QString, QRegularExpression>> m_own; ///< What people added, by format.
};

void ReadingAid::Highlighter::setOwnWords(const text::OwnWords &words)
{
    const std::pair<QString, QString> formats[] = {{u"attribution verbs"_s, u"Attribution"_s},
        {u"hedges"_s, u"Hedge"_s}, {u"AI terms"_s, u"AI"_s}, {u"job-loss terms"_s, u"Job loss"_s},
        {u"counted people"_s, u"Figure"_s}};
    m_own.clear();
    for (const auto &[list, format] : formats) {
        QStringList alternatives;
        for (const QString &word : words.value(list))
            alternatives += QRegularExpression::escape(word).replace(u"\\ "_s, u"[\\s-]+"_s);
        if (alternatives.isEmpty())
            continue;
        // The longest first. People are only counted after a number.
        std::ranges::sort(alternatives, std::ranges::greater(), &QString::size);
        const QString before = list == u"counted people" ? u"(?<=\\d[\\s-])"_s : u"(?<![\\w])"_s;
        m_own.emplace_back(format,
            QRegularExpression(before + u"(?:"_s + alternatives.join(u'|') + u")(?![\\w])"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    }
}

ReadingAid::ReadingAid(const QString &userFolder)
    : m_highlighter(std::make_unique<Highlighter>(userFolder))
{
}

ReadingAid::~ReadingAid() = default;

void ReadingAid::setOwnWords(const text::OwnWords &words)
{
    m_highlighter->setOwnWords(words);
}

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
