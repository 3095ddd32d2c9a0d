// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/mime.h"

#include "readers/decoding.h"

#include <QRegularExpression>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 10;
constexpr size_t mostParts = 10'000;

/// The end of the header: the place after the first empty line.
qsizetype headerEnd(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            return bytes.size();
        if (bytes.sliced(at, end - at).trimmed().isEmpty())
            return end + 1;
        at = end + 1;
    }
    return bytes.size();
}

void readHeaders(QByteArrayView bytes, MimePart &part)
{
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(at, end - at);
        at = end + 1;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!part.headers.empty())
                part.headers.back().second += ' ' + line.trimmed().toByteArray();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            part.headers.emplace_back(line.first(colon).trimmed().toByteArray().toLower(),
                line.sliced(colon + 1).trimmed().toByteArray());
        }
    }
}

QByteArray rawHeader(const MimePart &part, QByteArrayView name)
{
    for (const auto &[known, value] : part.headers)
        if (known == name)
            return value;
    return {};
}

/// The value of "name=value" or `name="value"` in a header.
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = header.toLower().indexOf(name + '=');
    if (at < 0)
        return {};
    at += name.size() + 1;
    const bool isQuoted = at < header.size() && header[at] == '"';
    at += isQuoted ? 1 : 0;
    qsizetype end = at;
    while (end < header.size() && (isQuoted ? header[end] != '"' : header[end] != ';' && header[end] != ' '))
        ++end;
    return header.sliced(at, end - at);
}

int hexadecimal(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = c & 0x5F;
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray unquotedPrintable(QByteArrayView bytes, bool isHeader)
{
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (isHeader && bytes[i] == '_') {
            decoded += ' ';
        } else if (bytes[i] != '=') {
            decoded += bytes[i];
        } else if (i + 2 < bytes.size() && hexadecimal(bytes[i + 1]) >= 0 && hexadecimal(bytes[i + 2]) >= 0) {
            decoded += char(hexadecimal(bytes[i + 1]) * 16 + hexadecimal(bytes[i + 2]));
            i += 2;
        } else if (i + 1 < bytes.size() && bytes[i + 1] == '\n') {
            i += 1; // a line that goes on
        } else if (i + 2 < bytes.size() && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
            i += 2;
        } else {
            decoded += '=';
        }
    }
    return decoded;
}

QString decodedWords(const QByteArray &bytes, const QByteArray &charset)
{
    const auto decoded = decode(bytes, charset);
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

void takeApart(QByteArrayView message, int depth, std::vector<MimePart> &parts);

/// Takes apart what stands between a multipart's boundaries.
void takePartsApart(QByteArrayView body, const QByteArray &boundary, int depth, std::vector<MimePart> &parts)
{
    const QByteArray mark = "--" + boundary;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= body.size() && parts.size() < mostParts;) {
        qsizetype found = body.indexOf(mark, at);
        if (found > 0 && body[found - 1] != '\n') {
            at = found + 1;
            continue;
        }
        const qsizetype end = found < 0 ? body.size() : found;
        if (start >= 0)
            takeApart(body.sliced(start, end - start), depth + 1, parts);
        if (found < 0 || body.sliced(found + mark.size()).startsWith("--"))
            return;
        const qsizetype line = body.indexOf('\n', found);
        start = line < 0 ? body.size() : line + 1;
        at = start;
    }
}

void takeApart(QByteArrayView message, int depth, std::vector<MimePart> &parts)
{
    const qsizetype bodyStart = headerEnd(message);
    MimePart part;
    readHeaders(message.first(bodyStart), part);
    const QByteArrayView body = message.sliced(bodyStart);
    const QByteArray type = rawHeader(part, "content-type");
    part.type = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
    if (part.type.isEmpty())
        part.type = "text/plain";
    part.charset = parameter(type, "charset");
    part.isAttachment = rawHeader(part, "content-disposition").toLower().startsWith("attachment");
    const QByteArray boundary = parameter(type, "boundary");
    if (part.type.startsWith("multipart/") && !boundary.isEmpty()) {
        parts.push_back(std::move(part));
        if (depth < deepest)
            takePartsApart(body, boundary, depth, parts);
        return;
    }
    const QByteArray encoding = rawHeader(part, "content-transfer-encoding").toLower();
    if (encoding == "base64")
        part.body = QByteArray::fromBase64(body.toByteArray());
    else if (encoding == "quoted-printable")
        part.body = unquotedPrintable(body, false);
    else
        part.body = body.toByteArray();
    parts.push_back(std::move(part));
}

} // namespace

QString MimePart::header(const QByteArray &name) const
{
    const QByteArray raw = rawHeader(*this, name);
    static const QRegularExpression encodedWord(uR"(=\?([^?\s]+)\?([bBqQ])\?([^?\s]*)\?=)"_s);
    const QString written = decodedWords(raw, {});
    QString words;
    qsizetype at = 0;
    auto matches = encodedWord.globalMatch(written);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString between = written.sliced(at, match.capturedStart() - at);
        if (at == 0 || !between.trimmed().isEmpty()) // space between encoded words is none
            words += between;
        const QByteArray encoded = match.captured(3).toLatin1();
        const QByteArray bytes = match.captured(2).compare("b"_L1, Qt::CaseInsensitive) == 0
                                     ? QByteArray::fromBase64(encoded)
                                     : unquotedPrintable(encoded, true);
        words += decodedWords(bytes, match.captured(1).section(u'*', 0, 0).toLatin1());
        at = match.capturedEnd();
    }
    return (words + written.sliced(at)).simplified();
}

std::vector<MimePart> mimeParts(const QByteArray &message)
{
    std::vector<MimePart> parts;
    takeApart(message, 0, parts);
    return parts;
}

QString textOf(const MimePart &part)
{
    return decodedWords(part.body, part.charset);
}

} // namespace readers
