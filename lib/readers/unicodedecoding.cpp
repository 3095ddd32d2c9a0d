// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/unicodedecoding.h"

#include <QStringConverter>
#include <QtEndian>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

char32_t codeAt(QByteArrayView bytes, qsizetype at, bool isBigEndian)
{
    return isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                       : qFromLittleEndian<quint32>(bytes.data() + at);
}

/// Whether every four bytes are one assigned place of Unicode and none is NUL.
bool isUtf32(QByteArrayView bytes, bool isBigEndian)
{
    if (bytes.size() < 4 || bytes.size() % 4 != 0)
        return false;
    for (qsizetype at = 0; at < bytes.size(); at += 4) {
        const char32_t code = codeAt(bytes, at, isBigEndian);
        if (code == 0 || code > QChar::LastValidCodePoint)
            return false;
    }
    return true;
}

/// Printable ASCII and white space among the units of UTF-16: every text has line ends, spaces or digits.
qsizetype plainUnits(QByteArrayView bytes, bool isBigEndian)
{
    qsizetype plain = 0;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const char high = bytes[isBigEndian ? at : at + 1];
        const char low = bytes[isBigEndian ? at + 1 : at];
        plain += (high == 0 && ((low >= ' ' && low < 0x7F) || (low >= '\t' && low <= '\r'))) ? 1 : 0;
    }
    return plain;
}

/// The number of bytes that the first byte of a UTF-8 sequence asks for; 0 when it is no first byte.
int sequenceLength(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// The code of a sequence of `length` bytes, surrogates included; 0 when it is not valid.
char32_t codeOfSequence(QByteArrayView sequence, int length)
{
    if (length == 0 || sequence.size() < length)
        return 0;
    char32_t code = uchar(sequence[0]) & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((uchar(sequence[i]) & 0xC0) != 0x80)
            return 0;
        code = (code << 6) | (uchar(sequence[i]) & 0x3F);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= smallest[length] && code <= QChar::LastValidCodePoint ? code : 0;
}

void append(QString &text, char32_t code)
{
    if (QChar::requiresSurrogates(code)) {
        text += QChar(QChar::highSurrogate(code));
        text += QChar(QChar::lowSurrogate(code));
    } else {
        text += QChar(char16_t(code));
    }
}

} // namespace

DecodedText decodeUtf16(QByteArrayView bytes, bool isBigEndian)
{
    const qsizetype units = bytes.size() / 2;
    QString text(units, Qt::Uninitialized);
    if (isBigEndian)
        qFromBigEndian<char16_t>(bytes.data(), units, text.data());
    else
        qFromLittleEndian<char16_t>(bytes.data(), units, text.data());
    const int halves = int(bytes.size() % 2);
    if (halves > 0)
        text += QChar(QChar::ReplacementCharacter);
    return {std::move(text), isBigEndian ? u"UTF-16BE"_s : u"UTF-16LE"_s, halves};
}

DecodedText decodeUtf32(QByteArrayView bytes, bool isBigEndian)
{
    DecodedText decoded;
    decoded.encoding = isBigEndian ? u"UTF-32BE"_s : u"UTF-32LE"_s;
    decoded.text.reserve(bytes.size() / 4);
    qsizetype at = 0;
    for (; at + 4 <= bytes.size(); at += 4) {
        const char32_t code = codeAt(bytes, at, isBigEndian);
        const bool isValid = code <= QChar::LastValidCodePoint;
        append(decoded.text, isValid ? code : char32_t(QChar::ReplacementCharacter));
        decoded.replaced += isValid ? 0 : 1;
    }
    if (at < bytes.size()) {
        append(decoded.text, QChar::ReplacementCharacter);
        ++decoded.replaced;
    }
    return decoded;
}

Utf8Attempt decodeUtf8(QByteArrayView bytes)
{
    Utf8Attempt attempt;
    attempt.decoded.encoding = u"UTF-8"_s;
    QString &text = attempt.decoded.text;
    if (bytes.isValidUtf8()) {
        text = QString::fromUtf8(bytes);
        if (bytes.startsWith("\xEF\xBB\xBF")) // which Qt leaves out
            text.prepend(QChar(QChar::ByteOrderMark));
        return attempt;
    }
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = uchar(bytes[at]);
        if (lead < 0x80) {
            text += QChar(char16_t(lead));
            ++at;
            continue;
        }
        const int length = sequenceLength(lead);
        const char32_t code = codeOfSequence(bytes.sliced(at), length);
        append(text, code == 0 ? char32_t(QChar::ReplacementCharacter) : code);
        attempt.good += code == 0 ? 0 : 1;
        attempt.decoded.replaced += code == 0 ? 1 : 0;
        at += code == 0 ? 1 : length;
    }
    return attempt;
}

std::optional<DecodedText> decodeUnmarkedWide(QByteArrayView bytes)
{
    for (const bool isBigEndian : {false, true}) {
        if (isUtf32(bytes, isBigEndian))
            return decodeUtf32(bytes, isBigEndian);
    }
    if (bytes.size() < 2 || bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return std::nullopt;
    const qsizetype little = plainUnits(bytes, false);
    const qsizetype big = plainUnits(bytes, true);
    // Chinese has few plain units, a file with stray NULs still fewer, and both orders alike.
    const qsizetype more = qMax(little, big);
    if (more * 50 < bytes.size() / 2 || more < 4 * qMin(little, big))
        return std::nullopt;
    DecodedText decoded = decodeUtf16(bytes, big > little);
    return decoded.text.isValidUtf16() || more * 2 > bytes.size() / 2 ? std::optional(decoded) : std::nullopt;
}

} // namespace readers
