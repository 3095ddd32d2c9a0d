// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantitytokens.h"

#include <optional>

namespace text {

namespace {

constexpr qsizetype longestWord = 32; ///< Longer ones are in no vocabulary.

bool isDash(QChar character)
{
    switch (character.unicode()) {
    case u'-':
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'−':
        return true;
    default:
        return false;
    }
}

/// What may separate groups of digits in one number: a comma, a full stop, an apostrophe or a space.
bool isGroupSeparator(QChar character)
{
    switch (character.unicode()) {
    case u',':
    case u'.':
    case u'\'':
    case u'’':
    case 0x00A0:
    case 0x2009:
    case 0x202F:
    case u' ':
        return true;
    default:
        return false;
    }
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, const Vocabulary &vocabulary)
        : m_text(text)
        , m_vocabulary(vocabulary)
    {
    }

    std::vector<Token> run()
    {
        bool isSpaced = true;
        while (m_position < m_text.size()) {
            const QChar character = m_text[m_position];
            if (character.isSpace()) {
                isSpaced = true;
                ++m_position;
                continue;
            }
            Token token = next(character);
            token.isSpaced = isSpaced;
            m_tokens.push_back(token);
            isSpaced = false;
        }
        return std::move(m_tokens);
    }

private:
    Token next(QChar character)
    {
        if (character.isDigit() || isDecimalPoint(m_position))
            return number();
        if (const auto value = fractionOf(character)) {
            ++m_position;
            return {.kind = Token::Kind::Number,
                .span = {m_position - 1, m_position},
                .value = *value,
                .decimals = 2,
                .isFraction = true};
        }
        if (character.isLetter() || character.isSurrogate())
            return word();
        ++m_position;
        return {.kind = Token::Kind::Sign,
            .span = {m_position - 1, m_position},
            .word = m_vocabulary.find(m_text.sliced(m_position - 1, 1)),
            .isDash = isDash(character)};
    }

    /// A point before digits with nothing before it: ".5".
    bool isDecimalPoint(int position) const
    {
        return m_text[position] == u'.' && isDigitAt(position + 1) &&
               (position == 0 || !m_text[position - 1].isLetterOrNumber());
    }

    bool isDigitAt(int position) const { return position < m_text.size() && m_text[position].isDigit(); }

    /// The value of ½ and its kind, by Unicode's decomposition "1⁄2".
    static std::optional<double> fractionOf(QChar character)
    {
        if (character.category() != QChar::Number_Other)
            return std::nullopt;
        const QString parts = character.decomposition();
        const qsizetype slash = parts.indexOf(QChar(0x2044));
        const double denominator = slash < 0 ? 0 : parts.mid(slash + 1).toDouble();
        return denominator > 0 ? std::optional(parts.left(slash).toDouble() / denominator) : std::nullopt;
    }

    Token word()
    {
        const int start = m_position;
        while (m_position < m_text.size()) {
            const QChar character = m_text[m_position];
            const bool isPower = character == u'²' || character == u'³';
            if (!character.isLetter() && !character.isMark() && !character.isSurrogate() && !isPower)
                break;
            ++m_position;
        }
        const Span span{start, m_position};
        skipEndOfWord();
        return {.kind = Token::Kind::Word, .span = span, .word = m_vocabulary.find(quote(m_text, span))};
    }

    /// Past the full stop of an abbreviation and the apostrophe of a possessive.
    void skipEndOfWord()
    {
        if (m_position >= m_text.size())
            return;
        const QChar character = m_text[m_position];
        if (character == u'.') {
            ++m_position;
        } else if (character == u'\'' || character == u'’') {
            const bool hasS = m_position + 1 < m_text.size() && m_text[m_position + 1].toLower() == u's';
            const int end = m_position + (hasS ? 2 : 1);
            if (end >= m_text.size() || !m_text[end].isLetterOrNumber())
                m_position = end;
        }
    }

    int digitsFrom(int position) const
    {
        int end = position;
        while (isDigitAt(end))
            ++end;
        return end - position;
    }

    Token number()
    {
        const int start = m_position;
        QByteArray digits;
        takeDigits(digits);
        int decimals = 0;
        bool isNumber = true;
        takeGroups(digits, decimals);
        if (decimals == 0 && m_position < m_text.size() && m_text[m_position] == u'.' &&
            isDigitAt(m_position + 1)) {
            ++m_position;
            decimals = takeDecimals(digits);
        }
        // "1.2.3" and "10.11,5" are no numbers.
        while (m_position + 1 < m_text.size() && m_text[m_position] == u'.' && isDigitAt(m_position + 1)) {
            isNumber = false;
            ++m_position;
            m_position += digitsFrom(m_position);
        }
        bool isFinite = false;
        const double value = digits.toDouble(&isFinite);
        isNumber = isNumber && isFinite;
        return {.kind = isNumber ? Token::Kind::Number : Token::Kind::Opaque,
            .span = {start, m_position},
            .value = value,
            .decimals = decimals};
    }

    void takeDigits(QByteArray &digits)
    {
        while (isDigitAt(m_position))
            digits += char('0' + m_text[m_position++].digitValue());
    }

    int takeDecimals(QByteArray &digits)
    {
        const int start = m_position;
        digits += '.';
        takeDigits(digits);
        return m_position - start;
    }

    /// Takes ",300,000" and its relatives; "3,5" and "29.345,6" have a decimal comma.
    void takeGroups(QByteArray &digits, int &decimals)
    {
        if (m_position >= m_text.size() || !isGroupSeparator(m_text[m_position]) || digits.size() > 3)
            return;
        const QChar separator = m_text[m_position];
        const bool isAfterLetter =
            m_position > digits.size() && m_text[m_position - digits.size() - 1].isLetter();
        int groups = 0;
        bool hasShort = false; // Indian: 12,34,567
        int end = m_position;
        while (end < m_text.size() && m_text[end] == separator) {
            const int length = digitsFrom(end + 1);
            if (separator == u' ' && (isAfterLetter || digits.startsWith('0')))
                break; // "A320 500 times"
            if (length != 3 && (length != 2 || separator != u','))
                break;
            const bool isLast = end + 1 + length >= m_text.size() || m_text[end + 1 + length] != separator ||
                                !isDigitAt(end + 2 + length);
            if (isLast && length == 2)
                break;
            hasShort = hasShort || length == 2;
            end += 1 + length;
            ++groups;
        }
        const bool hasDecimalComma = separator != u',' && end + 1 < m_text.size() && m_text[end] == u',' &&
                                     isDigitAt(end + 1) && digitsFrom(end + 1) != 3;
        if (groups > 0 && (separator != u'.' || groups > 1 || hasDecimalComma) &&
            !(hasShort && digits.size() > 2)) {
            for (; m_position < end; ++m_position)
                if (m_text[m_position].isDigit())
                    digits += char('0' + m_text[m_position].digitValue());
        }
        const int after = m_position;
        if (after + 1 < m_text.size() && m_text[after] == u',' && isDigitAt(after + 1) &&
            (groups == 0 || hasDecimalComma) && digitsFrom(after + 1) <= 2) {
            ++m_position;
            decimals = takeDecimals(digits);
        }
    }

    QStringView m_text;
    const Vocabulary &m_vocabulary;
    std::vector<Token> m_tokens;
    int m_position = 0;
};

} // namespace

int Vocabulary::add(QStringView word)
{
    const QString key = word.toString().toLower();
    const auto found = m_words.constFind(key);
    return found != m_words.cend() ? *found : *m_words.insert(key, int(m_words.size()));
}

int Vocabulary::find(QStringView word) const
{
    return word.size() > longestWord ? -1 : m_words.value(word.toString().toLower(), -1);
}

std::vector<Token> tokensOf(QStringView text, const Vocabulary &vocabulary)
{
    return Tokenizer(text, vocabulary).run();
}

} // namespace text
