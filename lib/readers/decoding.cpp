// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/decoding.h"
#include "readers/unicodedecoding.h"

#include <array>
#include <memory>
#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <vector>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// As much as the detector needs; it is slow, and does not learn from more.
constexpr qsizetype sampleSize = 64 * 1024;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)>;

std::optional<DecodedText> decodeMarked(const QByteArray &bytes)
{
    // UTF-32LE's mark starts with that of UTF-16LE.
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)) && bytes.size() % 4 == 0)
        return decodeUtf32(bytes, false);
    if (bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return decodeUtf32(bytes, true);
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(bytes, false);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes, true);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeUtf8(bytes).decoded;
    return std::nullopt;
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return uchar(byte) < 0x80; });
}

/// The lines that tell an encoding: those with bytes above ASCII, or all when there is none.
QByteArray sample(const QByteArray &bytes)
{
    if (bytes.size() <= sampleSize)
        return bytes;
    if (isAscii(bytes))
        return bytes.first(sampleSize);
    QByteArray lines;
    for (qsizetype start = 0; start < bytes.size() && lines.size() < sampleSize;) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = QByteArrayView(bytes).sliced(start, end - start);
        const auto above = std::ranges::find_if(line, [](char byte) { return uchar(byte) >= 0x80; });
        if (above != line.end()) {
            // Of a line without end, what stands around its first telling byte; cut where a character starts.
            const qsizetype skipped = line.size() > sampleSize ? above - line.begin() : 0;
            lines += line.sliced(skipped, qMin(line.size() - skipped, sampleSize));
        }
        start = end;
    }
    return lines;
}

QByteArray detected(const QByteArray &bytes)
{
    const Detector detector(uchardet_new(), &uchardet_delete);
    const QByteArray part = sample(bytes);
    if (uchardet_handle_data(detector.get(), part.constData(), size_t(part.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get()));
}

/// The encoding to decode with: where two differ only in what the other leaves unused, the larger one; of
/// the Central European pair the one whose punctuation is used.
QByteArray widened(const QByteArray &name, const QByteArray &bytes)
{
    if (name == "ISO-8859-2" || name == "WINDOWS-1250") {
        const bool hasPunctuation =
            std::ranges::any_of(bytes, [](char byte) { return uchar(byte) >= 0x80 && uchar(byte) < 0xA0; });
        return hasPunctuation ? "WINDOWS-1250" : "ISO-8859-2";
    }
    constexpr std::array<std::pair<const char *, const char *>, 10> larger{{{"ISO-8859-1", "WINDOWS-1252"},
        {"ISO-8859-7", "WINDOWS-1253"}, {"ISO-8859-9", "WINDOWS-1254"}, {"ISO-8859-8", "WINDOWS-1255"},
        {"TIS-620", "WINDOWS-874"}, {"ISO-8859-11", "WINDOWS-874"}, {"GB2312", "GB18030"},
        {"UHC", "WINDOWS-949"}, {"EUC-KR", "WINDOWS-949"}, {"MAC-CENTRALEUROPE", "X-MAC-CENTRALEURROMAN"}}};
    const auto found =
        std::ranges::find(larger, name, [](const auto &pair) { return QByteArray(pair.first); });
    return found == larger.end() ? name : QByteArray(found->second);
}

/// Writes U+FFFD for bytes that mean nothing, and counts them.
void replaceAndCount(const void *context, UConverterToUnicodeArgs *arguments, const char *, int32_t,
    UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<int *>(const_cast<void *>(context));
    constexpr UChar replacement[] = {QChar::ReplacementCharacter};
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, replacement, 1, 0, status);
}

/// Nothing when ICU does not know the encoding.
std::optional<DecodedText> decodeAs(const QByteArray &name, const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    DecodedText decoded;
    decoded.encoding = QString::fromLatin1(name);
    ucnv_setToUCallBack(converter.get(), replaceAndCount, &decoded.replaced, nullptr, nullptr, &status);
    decoded.text.resize(2 * bytes.size() + 16); // no encoding makes more of a byte
    const int32_t units = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(decoded.text.data()),
        int32_t(decoded.text.size()), bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    decoded.text.truncate(units);
    decoded.text.squeeze();
    return decoded;
}

/// How much of a text tells that it was decoded wrongly: what had to be replaced, control characters that
/// encodings have and texts do not and, where the encoding is a guess, what frames and bars are drawn with.
qsizetype faults(const DecodedText &decoded)
{
    return decoded.replaced + std::ranges::count_if(decoded.text, [&](QChar unit) {
        const char16_t code = unit.unicode();
        return (code >= 0x80 && code < 0xA0 && code != 0x85) ||
               (decoded.isGuess && code >= 0x2500 && code < 0x2600);
    });
}

bool isConvincing(const DecodedText &decoded)
{
    return faults(decoded) <= 2 + decoded.text.size() / 25;
}

/// Text in an encoding that switches by escape sequences and looks like ASCII to everybody else.
std::optional<DecodedText> decodeEscaped(const QByteArray &bytes)
{
    if (!bytes.contains('\x1B') && !bytes.contains("~{"))
        return std::nullopt;
    const QByteArray name = detected(bytes);
    if (!name.startsWith("ISO-2022") && !name.startsWith("HZ"))
        return std::nullopt;
    const std::optional<DecodedText> decoded = decodeAs(name, bytes);
    return decoded && isConvincing(*decoded) ? decoded : std::nullopt;
}

/// Text in the encoding that is detected or, when that cannot be, in the most usual ones.
std::optional<DecodedText> decodeDetected(const QByteArray &bytes)
{
    const QByteArray name = widened(detected(bytes), bytes);
    std::optional<DecodedText> best;
    for (const QByteArray &candidate : {name, "WINDOWS-1252"_ba, "IBM850"_ba}) {
        std::optional<DecodedText> decoded = candidate.isEmpty() ? std::nullopt : decodeAs(candidate, bytes);
        if (decoded)
            decoded->isGuess = candidate != name;
        if (decoded && (!best || faults(*decoded) < faults(*best)))
            best = std::move(decoded);
        if (best && faults(*best) == 0)
            break;
    }
    return best && isConvincing(*best) ? best : std::nullopt;
}

} // namespace

std::optional<DecodedText> decode(const QByteArray &bytes, const QByteArray &declared)
{
    std::optional<DecodedText> decoded = decodeMarked(bytes);
    if (decoded)
        return isConvincing(*decoded) ? decoded : std::nullopt;
    if ((decoded = decodeUnmarkedWide(bytes)))
        return decoded;
    if ((decoded = decodeEscaped(bytes)))
        return decoded;
    Utf8Attempt utf8 = decodeUtf8(bytes);
    if (utf8.isConvincing())
        return std::move(utf8.decoded);
    if (!declared.isEmpty()) {
        const QByteArray name = widened(declared.toUpper(), bytes);
        std::optional<DecodedText> told = decodeAs(name, bytes);
        if (told && isConvincing(*told))
            return told;
    }
    return decodeDetected(bytes);
}

} // namespace readers
