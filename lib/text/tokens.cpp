// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tokens.h"

#include "text/characterclasses.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace text {

namespace {

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
        m_tokens.reserve(size_t(m_text.size()) / 5); // English has five to six characters a token
        bool isSpaced = true;
        while (m_position < m_text.size()) {
            const CharacterClass kind = classOf(m_text[m_position]);
            if (kind == CharacterClass::Space) {
                isSpaced = true;
                ++m_position;
                continue;
            }
            Token &token = m_tokens.emplace_back();
            token.isSpaced = isSpaced;
            token.span.start = m_position;
            if (kind == CharacterClass::Letter || kind == CharacterClass::Capital)
                word(token);
            else if (kind == CharacterClass::Digit || isDecimalPoint(m_position))
                number(token);
            else
                sign(token, kind);
            isSpaced = false;
        }
        return std::move(m_tokens);
    }

private:
    void sign(Token &token, CharacterClass kind)
    {
        const QChar character = m_text[m_position++];
        token.span.end = m_position;
        const auto fraction = kind == CharacterClass::Fraction ? fractionOf(character) : std::nullopt;
        if (fraction) {
            token.kind = Token::Kind::Number;
            token.value = *fraction;
            token.decimals = 2;
            token.isFraction = true;
        } else {
            token.word = m_vocabulary.find(QStringView(&character, 1));
            token.isDash = isDash(character);
        }
    }

    /// The point before decimals; the Arabic one is U+066B.
    static bool isPoint(QChar character) { return character == u'.' || character == QChar(0x066B); }

    /// A point before digits with nothing before it: ".5".
    bool isDecimalPoint(int position) const
    {
        return m_text[position] == u'.' && isDigitAt(position + 1) &&
               (position == 0 || !m_text[position - 1].isLetterOrNumber());
    }

    bool isDigitAt(int position) const
    {
        return position < m_text.size() && classOf(m_text[position]) == CharacterClass::Digit;
    }

    /// The value of ½ and its kind, by Unicode's decomposition "1⁄2".
    static std::optional<double> fractionOf(QChar character)
    {
        const QString parts = character.decomposition();
        const qsizetype slash = parts.indexOf(QChar(0x2044));
        const double denominator = slash < 0 ? 0 : parts.mid(slash + 1).toDouble();
        return denominator > 0 ? std::optional(parts.left(slash).toDouble() / denominator) : std::nullopt;
    }

    void word(Token &token)
    {
        token.kind = Token::Kind::Word;
        token.isCapital = classOf(m_text[m_position]) == CharacterClass::Capital;
        token.isAllCapitals = true;
        for (; m_position < m_text.size(); ++m_position) {
            const QChar character = m_text[m_position];
            const CharacterClass kind = classOf(character);
            if (kind == CharacterClass::Capital && token.capitals < std::numeric_limits<quint8>::max())
                ++token.capitals;
            if (kind == CharacterClass::Letter)
                token.isAllCapitals = false;
            else if (kind != CharacterClass::Capital && !isPartOfWord(character))
                break;
        }
        token.span.end = m_position;
        // km2 and km^2, where those are known
        const int power =
            m_position < m_text.size() && m_text[m_position] == u'^' ? m_position + 1 : m_position;
        if (isPower(power) &&
            m_vocabulary.find(m_text.sliced(token.span.start, power + 1 - token.span.start)) >= 0)
            token.span.end = m_position = power + 1;
        token.word = m_vocabulary.find(quote(m_text, token.span));
        takeEndOfWord(token);
    }

    /// A digit right after a word that may be its power.
    bool isPower(int position) const
    {
        if (position >= m_text.size() || (m_text[position] != u'2' && m_text[position] != u'3'))
            return false;
        return position + 1 >= m_text.size() || !m_text[position + 1].isLetterOrNumber();
    }

    /// Accents and powers, which are no letters.
    static bool isPartOfWord(QChar character)
    {
        return character.unicode() >= asciiClasses.size() &&
               (character.isMark() || character == u'²' || character == u'³');
    }

    /// The full stop of an abbreviation and the apostrophe of a possessive.
    void takeEndOfWord(Token &token)
    {
        if (m_position >= m_text.size())
            return;
        const QChar character = m_text[m_position];
        if (character == u'.') {
            token.hasStop = true;
            ++m_position;
        } else if (character == u'\'' || character == u'’') {
            const bool hasS = m_position + 1 < m_text.size() && m_text[m_position + 1].toLower() == u's';
            const int end = m_position + (hasS ? 2 : 1);
            if (end >= m_text.size() || !m_text[end].isLetterOrNumber()) {
                token.isPossessive = true;
                m_position = end;
            }
        }
    }

    int digitsFrom(int position) const
    {
        int end = position;
        while (isDigitAt(end))
            ++end;
        return end - position;
    }

    using Digits = QVarLengthArray<char, 32>;

    void number(Token &token)
    {
        Digits digits;
        takeDigits(digits);
        takeGroups(digits, token.decimals);
        if (token.decimals == 0 && m_position < m_text.size() && isPoint(m_text[m_position]) &&
            isDigitAt(m_position + 1)) {
            ++m_position;
            token.decimals = takeDecimals(digits);
        }
        // "1.2.3" and "10.11,5" are no numbers.
        bool isNumber = true;
        while (m_position + 1 < m_text.size() && m_text[m_position] == u'.' && isDigitAt(m_position + 1)) {
            isNumber = false;
            ++m_position;
            m_position += digitsFrom(m_position);
        }
        if (isNumber)
            takeExponent(digits, token.decimals);
        const auto [end, error] = std::from_chars(digits.begin(), digits.end(), token.value);
        isNumber = isNumber && error == std::errc();
        token.kind = isNumber ? Token::Kind::Number : Token::Kind::Opaque;
        token.span.end = m_position;
    }

    /// "1e-3", "2.5E6": as long as the number ends with it.
    void takeExponent(Digits &digits, int &decimals)
    {
        constexpr int mostDigits = 3;
        if (m_position >= m_text.size() || m_text[m_position].toLower() != u'e')
            return;
        int position = m_position + 1;
        const bool hasSign =
            position < m_text.size() &&
            (m_text[position] == u'+' || m_text[position] == u'-' || m_text[position] == u'−');
        const bool isNegative = hasSign && m_text[position] != u'+';
        position += hasSign ? 1 : 0;
        const int length = digitsFrom(position);
        const int end = position + length;
        if (length == 0 || length > mostDigits || (end < m_text.size() && m_text[end].isLetter()))
            return;
        // A "7E7" is an aircraft; 3e5 is none.
        const bool isSmall = m_text[m_position] == u'e';
        const bool isOneOrTen =
            std::ranges::count(digits, '1') == 1 &&
            std::ranges::all_of(digits, [](char digit) { return digit == '0' || digit == '1'; });
        if (!hasSign && decimals == 0 && !isOneOrTen && !isSmall)
            return;
        digits += 'e';
        if (isNegative)
            digits += '-';
        int exponent = 0;
        for (; position < end; ++position) {
            digits += char('0' + m_text[position].digitValue());
            exponent = exponent * 10 + m_text[position].digitValue();
        }
        decimals += isNegative ? exponent : -exponent;
        m_position = end;
    }

    void takeDigits(Digits &digits)
    {
        while (isDigitAt(m_position))
            digits += char('0' + m_text[m_position++].digitValue());
    }

    int takeDecimals(Digits &digits)
    {
        const int start = m_position;
        digits += '.';
        takeDigits(digits);
        return m_position - start;
    }

    /// Takes ",300,000" and its relatives; "3,5" and "29.345,6" have a decimal comma.
    void takeGroups(Digits &digits, int &decimals)
    {
        if (m_position >= m_text.size() || !isGroupSeparator(m_text[m_position]) || digits.isEmpty() ||
            digits.size() > 3)
            return;
        const QChar separator = m_text[m_position];
        const bool isAfterLetter =
            m_position > digits.size() && m_text[m_position - digits.size() - 1].isLetter();
        int groups = 0;
        bool hasShort = false; // Indian: 12,34,567
        int end = m_position;
        while (end < m_text.size() && m_text[end] == separator) {
            const int length = digitsFrom(end + 1);
            if (separator == u' ' && (isAfterLetter || digits.front() == '0'))
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

std::vector<Token> tokensOf(QStringView text, const Vocabulary &vocabulary)
{
    return Tokenizer(text, vocabulary).run();
}

} // namespace text
