// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/rtftext.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView signature("{\\rtf");
constexpr size_t mostGroups = 10'000; ///< Deeper ones share the last one's state.

/// Groups whose words are no part of the text.
constexpr std::array leftOut{"annotation"_L1, "atnauthor"_L1, "atndate"_L1, "atnid"_L1, "bkmkend"_L1,
    "bkmkstart"_L1, "colorschememapping"_L1, "colortbl"_L1, "datastore"_L1, "fldinst"_L1, "footer"_L1,
    "footerf"_L1, "footerl"_L1, "footerr"_L1, "footnote"_L1, "ftncn"_L1, "ftnsep"_L1, "ftnsepc"_L1,
    "generator"_L1, "header"_L1, "headerf"_L1, "headerl"_L1, "headerr"_L1, "info"_L1, "latentstyles"_L1,
    "listoverridetable"_L1, "listtable"_L1, "nonshppict"_L1, "objdata"_L1, "pict"_L1, "pntext"_L1,
    "rsidtbl"_L1, "stylesheet"_L1, "tc"_L1, "themedata"_L1, "xe"_L1, "xmlnstbl"_L1};

struct Character
{
    QLatin1StringView word;
    QChar unit;
};

constexpr std::array characters{Character{"bullet"_L1, u'•'}, Character{"emdash"_L1, u'—'},
    Character{"emspace"_L1, u' '}, Character{"endash"_L1, u'–'}, Character{"enspace"_L1, u' '},
    Character{"ldblquote"_L1, u'“'}, Character{"lquote"_L1, u'‘'}, Character{"qmspace"_L1, u' '},
    Character{"rdblquote"_L1, u'”'}, Character{"rquote"_L1, u'’'}};

/// The code pages of \fcharset, by the specification.
constexpr std::array<std::pair<int, int>, 16> charsets{{{77, 10000}, {128, 932}, {129, 949}, {130, 1361},
    {134, 936}, {136, 950}, {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
    {204, 1251}, {222, 874}, {238, 1250}, {255, 850}}};

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

int hexDigit(char byte)
{
    if (isDigit(byte))
        return byte - '0';
    const char lower = char(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Those that a name stands for in the tables of encodings.
QStringDecoder decoderOf(int codepage)
{
    const QByteArray number = QByteArray::number(codepage);
    for (const QByteArray &name : {"windows-" + number, "ibm-" + number, "cp" + number})
        if (QStringDecoder decoder(name.constData()); decoder.isValid())
            return decoder;
    return QStringDecoder("windows-1252");
}

} // namespace

bool RtfText::isRtf(QByteArrayView bytes)
{
    return bytes.trimmed().startsWith(signature);
}

RtfText::RtfText(const QByteArray &bytes)
    : m_bytes(bytes)
{
    read();
}

void RtfText::read()
{
    while (m_at < m_bytes.size()) {
        const char byte = m_bytes[m_at++];
        switch (byte) {
        case '{':
            open();
            break;
        case '}':
            close();
            if (m_groups.empty() && m_deeper == 0) { // what follows is no part of the document
                m_isWhole = true;
                return;
            }
            break;
        case '\\':
            readControl();
            break;
        case '\r':
        case '\n':
        case '\0':
            break;
        default:
            if (!skipsStandIn())
                addByte(byte);
        }
    }
    flush();
}

void RtfText::open()
{
    flush();
    m_left = 0;
    m_isOptional = false;
    if (m_groups.size() < mostGroups)
        m_groups.push_back(m_group);
    else
        ++m_deeper;
}

void RtfText::close()
{
    flush();
    m_left = 0;
    m_isOptional = false;
    if (m_deeper > 0) {
        --m_deeper;
    } else if (!m_groups.empty()) {
        m_group = m_groups.back();
        m_groups.pop_back();
    }
}

/// What follows a backslash: a word with a number perhaps, or a sign.
void RtfText::readControl()
{
    if (m_at >= m_bytes.size())
        return;
    if (isLetter(m_bytes[m_at])) {
        const Control control = controlWord();
        if (control.word != "bin" && skipsStandIn())
            return;
        return obey(control);
    }
    const char sign = m_bytes[m_at++];
    if (sign == '*') {
        m_isOptional = true;
        return;
    }
    int byte = 0;
    if (sign == '\'') { // two hexadecimal digits
        for (int i = 0; i < 2 && m_at < m_bytes.size() && hexDigit(m_bytes[m_at]) >= 0; ++i)
            byte = byte * 16 + hexDigit(m_bytes[m_at++]);
    }
    if (skipsStandIn())
        return;
    if (sign == '\'' || sign == '\\' || sign == '{' || sign == '}')
        addByte(sign == '\'' ? char(byte) : sign);
    else if (sign == '~' || sign == '_')
        addUnit(sign == '~' ? QChar(QChar::Nbsp) : QChar(u'-'));
    else if (sign == '\n' || sign == '\r')
        obeyLayout("par");
}

RtfText::Control RtfText::controlWord()
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    Control control;
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
        ++m_at;
    control.word = m_bytes.sliced(start, m_at - start);
    const bool isNegative = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
    m_at += isNegative;
    qint64 number = 0;
    for (; m_at < m_bytes.size() && isDigit(m_bytes[m_at]); ++m_at) {
        number = std::min(number * 10 + (m_bytes[m_at] - '0'), most);
        control.hasNumber = true;
    }
    control.number = int(isNegative ? -number : number);
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    return control;
}

void RtfText::obey(const Control &control)
{
    const bool isOptional = std::exchange(m_isOptional, false);
    if (control.word == "bin") { // bytes of a picture
        m_at += std::clamp<qsizetype>(control.number, 0, m_bytes.size() - m_at);
    } else if (control.word == "u" && control.hasNumber) {
        addUnit(QChar(char16_t(control.number)));
        m_left = m_group.charactersForUnicode;
    } else if (obeyDestination(control.word) || obeyCharacter(control.word)) {
        return;
    } else if (isOptional) {
        m_group.destination = Destination::Nowhere;
    } else {
        obeyLayout(control.word);
        obeyState(control);
    }
}

bool RtfText::obeyDestination(QByteArrayView word)
{
    const QLatin1StringView name(word);
    const bool isLeftOut = std::ranges::binary_search(leftOut, name);
    const bool isProperty = name == "title"_L1 || name == "author"_L1;
    if (!isLeftOut && !isProperty && name != "fonttbl"_L1)
        return false;
    flush();
    if (isLeftOut)
        m_group.destination = Destination::Nowhere;
    else if (isProperty)
        m_group.destination = name == "title"_L1 ? Destination::Title : Destination::Author;
    else
        m_group.destination = Destination::Fonts;
    return true;
}

bool RtfText::obeyCharacter(QByteArrayView word)
{
    const auto found = std::ranges::find(characters, QLatin1StringView(word), &Character::word);
    if (found == characters.end())
        return false;
    addUnit(found->unit);
    return true;
}

void RtfText::obeyLayout(QByteArrayView word)
{
    if (m_group.destination != Destination::Body)
        return;
    const bool endsParagraph = word == "par" || word == "sect" || word == "page";
    const bool endsLine = word == "line" || word == "row" || word == "nestrow";
    const bool endsCell = word == "tab" || word == "cell" || word == "nestcell";
    if (!endsParagraph && !endsLine && !endsCell)
        return;
    flush();
    if (endsParagraph)
        m_paragraphs.endParagraph();
    else if (endsLine)
        m_paragraphs.endLine();
    else
        m_paragraphs.addSpace();
}

void RtfText::obeyState(const Control &control)
{
    const QByteArrayView word = control.word;
    const bool isOn = !control.hasNumber || control.number != 0;
    if (word == "ansicpg") {
        m_codepage = control.number;
    } else if (word == "deff") {
        m_defaultFont = control.number;
    } else if (word == "uc") {
        m_group.charactersForUnicode = std::clamp(control.number, 0, 100);
    } else if (word == "f") {
        flush();
        (m_group.destination == Destination::Fonts ? m_definedFont : m_group.font) = control.number;
    } else if (word == "fcharset" && m_group.destination == Destination::Fonts) {
        const auto known = std::ranges::find(charsets, control.number, &std::pair<int, int>::first);
        if (known != charsets.end())
            m_codepages.insert(m_definedFont, known->second);
    } else if (word == "cpg" && m_group.destination == Destination::Fonts) {
        m_codepages.insert(m_definedFont, control.number);
    } else if (word == "plain") {
        flush();
        m_group.font = -1;
        m_group.isHidden = false;
    } else if (word == "v" || word == "deleted") {
        flush();
        m_group.isHidden = isOn;
    }
}

void RtfText::addByte(char byte)
{
    const Destination destination = m_group.destination;
    if (isInBody() || destination == Destination::Title || destination == Destination::Author)
        m_pending += byte;
    m_isOptional = false;
}

void RtfText::addUnit(QChar unit)
{
    flush();
    addWords(QStringView(&unit, 1));
}

void RtfText::addWords(QStringView words)
{
    if (m_group.destination == Destination::Title)
        m_title += words;
    else if (m_group.destination == Destination::Author)
        m_author += words;
    else if (isInBody())
        m_paragraphs.add(words);
}

/// Decodes the bytes that wait: those of a character may be several.
void RtfText::flush()
{
    if (m_pending.isEmpty())
        return;
    QStringDecoder &codec = decoder();
    codec.resetState();
    const QString words = codec(m_pending);
    m_pending.clear();
    addWords(words);
}

/// Whether the character at hand stands in for a \u before it.
bool RtfText::skipsStandIn()
{
    if (m_left == 0)
        return false;
    --m_left;
    return true;
}

QStringDecoder &RtfText::decoder()
{
    const int font = m_group.font < 0 ? m_defaultFont : m_group.font;
    const int codepage = m_codepages.value(font, m_codepage);
    constexpr size_t mostDecoders = 32; // no honest document has more
    const auto known = m_decoders.find(codepage);
    if (known == m_decoders.end() && m_decoders.size() >= mostDecoders)
        return m_decoders.begin()->second;
    return known == m_decoders.end() ? m_decoders.emplace(codepage, decoderOf(codepage)).first->second
                                     : known->second;
}

} // namespace readers
