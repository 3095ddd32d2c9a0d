// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>
#include <array>

namespace text {

/// What a character is to the tokenizer.
enum class CharacterClass : quint8 { Space, Letter, Capital, Digit, Sign, Fraction };

/// By Unicode's tables.
inline CharacterClass classOfAny(QChar character)
{
    if (character.isSpace())
        return CharacterClass::Space;
    if (character.isLetter() || character.isSurrogate())
        return character.isUpper() ? CharacterClass::Capital : CharacterClass::Letter;
    if (character.isDigit())
        return CharacterClass::Digit;
    return character.category() == QChar::Number_Other ? CharacterClass::Fraction : CharacterClass::Sign;
}

/// The first characters of Unicode need no look into its tables.
inline constexpr std::array<CharacterClass, 128> asciiClasses = [] {
    std::array<CharacterClass, 128> classes;
    classes.fill(CharacterClass::Sign);
    for (char letter = 'a'; letter <= 'z'; ++letter)
        classes[size_t(letter)] = CharacterClass::Letter;
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        classes[size_t(letter)] = CharacterClass::Capital;
    for (char digit = '0'; digit <= '9'; ++digit)
        classes[size_t(digit)] = CharacterClass::Digit;
    for (const char space : {' ', '\t', '\n', '\v', '\f', '\r'})
        classes[size_t(space)] = CharacterClass::Space;
    return classes;
}();

/// What a character is.
inline CharacterClass classOf(QChar character)
{
    return character.unicode() < asciiClasses.size() ? asciiClasses[character.unicode()]
                                                     : classOfAny(character);
}

/// Whether it is a hyphen, a dash or a minus.
inline bool isDash(QChar character)
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
inline bool isGroupSeparator(QChar character)
{
    switch (character.unicode()) {
    case u',':
    case u'.':
    case u'\'':
    case u'’':
    case 0x066C: // Arabic
    case 0x00A0:
    case 0x2009:
    case 0x202F:
    case u' ':
        return true;
    default:
        return false;
    }
}

} // namespace text
