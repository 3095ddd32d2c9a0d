// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/binary.h"

#include <QCoreApplication>
#include <array>
#include <string_view>

namespace readers {

using namespace std::string_view_literals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(readers)
};

/// The bytes that files of a kind have at a fixed place.
struct Signature
{
    qsizetype at;
    std::string_view bytes;
    const char *kind;
};

constexpr std::array signatures{
    //: Completes "… is not text but …", like those that follow.
    Signature{0, "PK\x03\x04"sv, QT_TRANSLATE_NOOP("readers", "a ZIP archive or an office document")},
    Signature{0, "PK\x05\x06"sv, QT_TRANSLATE_NOOP("readers", "a ZIP archive or an office document")},
    Signature{0, "%PDF-"sv, QT_TRANSLATE_NOOP("readers", "a PDF document")},
    Signature{0, "{\\rtf"sv, QT_TRANSLATE_NOOP("readers", "an RTF document")},
    Signature{0, "\x89PNG\r\n\x1a\n"sv, QT_TRANSLATE_NOOP("readers", "a picture")},
    Signature{0, "\xFF\xD8\xFF"sv, QT_TRANSLATE_NOOP("readers", "a picture")},
    Signature{0, "GIF87a"sv, QT_TRANSLATE_NOOP("readers", "a picture")},
    Signature{0, "GIF89a"sv, QT_TRANSLATE_NOOP("readers", "a picture")},
    Signature{0, "II*\0"sv, QT_TRANSLATE_NOOP("readers", "a picture")},
    Signature{0, "MM\0*"sv, QT_TRANSLATE_NOOP("readers", "a picture")},
    Signature{8, "WEBP"sv, QT_TRANSLATE_NOOP("readers", "a picture")},
    Signature{0,
        "\x7F"
        "ELF"sv,
        QT_TRANSLATE_NOOP("readers", "a program")},
    Signature{0, "MZ\x90\0"sv, QT_TRANSLATE_NOOP("readers", "a program")},
    Signature{0, "\xCF\xFA\xED\xFE"sv, QT_TRANSLATE_NOOP("readers", "a program")},
    Signature{0, "\xCA\xFE\xBA\xBE"sv, QT_TRANSLATE_NOOP("readers", "a program")},
    Signature{0, "\0asm"sv, QT_TRANSLATE_NOOP("readers", "a program")},
    Signature{0, "\x1F\x8B\x08"sv, QT_TRANSLATE_NOOP("readers", "a compressed file")},
    Signature{0, "BZh91AY"sv, QT_TRANSLATE_NOOP("readers", "a compressed file")},
    Signature{0,
        "\xFD"
        "7zXZ\0"sv,
        QT_TRANSLATE_NOOP("readers", "a compressed file")},
    Signature{0, "\x28\xB5\x2F\xFD"sv, QT_TRANSLATE_NOOP("readers", "a compressed file")},
    Signature{0, "7z\xBC\xAF\x27\x1C"sv, QT_TRANSLATE_NOOP("readers", "a compressed file")},
    Signature{0, "Rar!\x1A\x07"sv, QT_TRANSLATE_NOOP("readers", "a compressed file")},
    Signature{
        0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, QT_TRANSLATE_NOOP("readers", "an old office document")},
    Signature{0, "SQLite format 3\0"sv, QT_TRANSLATE_NOOP("readers", "a SQLite database")},
    Signature{0, "ID3\x03"sv, QT_TRANSLATE_NOOP("readers", "a sound recording")},
    Signature{0, "ID3\x04"sv, QT_TRANSLATE_NOOP("readers", "a sound recording")},
    Signature{0, "OggS\0"sv, QT_TRANSLATE_NOOP("readers", "a sound recording")},
    Signature{8, "WAVE"sv, QT_TRANSLATE_NOOP("readers", "a sound recording")},
    Signature{4, "ftyp"sv, QT_TRANSLATE_NOOP("readers", "a film")},
    Signature{0, "\x1A\x45\xDF\xA3"sv, QT_TRANSLATE_NOOP("readers", "a film")},
};

/// Whether the place where a signature does not start at the file's start is in a container that has it.
bool isInContainer(const QByteArray &bytes, const Signature &signature)
{
    switch (signature.at) {
    case 0:
        return true;
    case 4:
        return bytes.startsWith('\0');
    default:
        return bytes.startsWith("RIFF");
    }
}

} // namespace

QString binaryKind(const QByteArray &bytes)
{
    const std::string_view all(bytes.constData(), size_t(bytes.size()));
    for (const Signature &signature : signatures) {
        if (all.size() >= size_t(signature.at) &&
            all.substr(size_t(signature.at)).starts_with(signature.bytes) && isInContainer(bytes, signature))
            return Messages::tr(signature.kind);
    }
    return {};
}

bool looksBinary(QStringView decoded)
{
    qsizetype nuls = 0;
    qsizetype controls = 0;
    for (const QChar unit : decoded) {
        const char16_t code = unit.unicode();
        if (code == 0)
            ++nuls;
        else if (code < u'\b' || (code > u'\r' && code < u' ' && code != u'\x1B') || code == u'\x7F')
            ++controls;
    }
    // Real texts have strays: a few for any length, then one in fifty, and NULs as padding.
    return controls > 2 + decoded.size() / 50 || nuls > 8 + decoded.size() / 4;
}

} // namespace readers
