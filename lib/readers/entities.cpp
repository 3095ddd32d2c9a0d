// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/entities.h"

#include <algorithm>
#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QLatin1StringView name;
    char16_t character;
};

constexpr std::array named{Named{"amp"_L1, u'&'}, Named{"lt"_L1, u'<'}, Named{"gt"_L1, u'>'},
    Named{"quot"_L1, u'"'}, Named{"apos"_L1, u'\''}, Named{"nbsp"_L1, u'\u00A0'}, Named{"ndash"_L1, u'–'},
    Named{"mdash"_L1, u'—'}, Named{"hellip"_L1, u'…'}, Named{"lsquo"_L1, u'‘'}, Named{"rsquo"_L1, u'’'},
    Named{"sbquo"_L1, u'‚'}, Named{"ldquo"_L1, u'“'}, Named{"rdquo"_L1, u'”'}, Named{"bdquo"_L1, u'„'},
    Named{"laquo"_L1, u'«'}, Named{"raquo"_L1, u'»'}, Named{"bull"_L1, u'•'}, Named{"middot"_L1, u'·'},
    Named{"deg"_L1, u'°'}, Named{"euro"_L1, u'€'}, Named{"pound"_L1, u'£'}, Named{"yen"_L1, u'¥'},
    Named{"cent"_L1, u'¢'}, Named{"copy"_L1, u'©'}, Named{"reg"_L1, u'®'}, Named{"trade"_L1, u'™'},
    Named{"sect"_L1, u'§'}, Named{"para"_L1, u'¶'}, Named{"times"_L1, u'×'}, Named{"minus"_L1, u'−'},
    Named{"frac12"_L1, u'½'}, Named{"frac14"_L1, u'¼'}, Named{"frac34"_L1, u'¾'},
    Named{"thinsp"_L1, u'\u2009'}, Named{"ensp"_L1, u'\u2002'}, Named{"emsp"_L1, u'\u2003'},
    Named{"shy"_L1, u'\u00AD'}, Named{"auml"_L1, u'ä'}, Named{"ouml"_L1, u'ö'}, Named{"uuml"_L1, u'ü'},
    Named{"Auml"_L1, u'Ä'}, Named{"Ouml"_L1, u'Ö'}, Named{"Uuml"_L1, u'Ü'}, Named{"szlig"_L1, u'ß'},
    Named{"eacute"_L1, u'é'}, Named{"Eacute"_L1, u'É'}, Named{"egrave"_L1, u'è'}, Named{"Egrave"_L1, u'È'},
    Named{"ecirc"_L1, u'ê'}, Named{"euml"_L1, u'ë'}, Named{"agrave"_L1, u'à'}, Named{"Agrave"_L1, u'À'},
    Named{"aacute"_L1, u'á'}, Named{"acirc"_L1, u'â'}, Named{"atilde"_L1, u'ã'}, Named{"aring"_L1, u'å'},
    Named{"Aring"_L1, u'Å'}, Named{"aelig"_L1, u'æ'}, Named{"AElig"_L1, u'Æ'}, Named{"ccedil"_L1, u'ç'},
    Named{"Ccedil"_L1, u'Ç'}, Named{"iacute"_L1, u'í'}, Named{"icirc"_L1, u'î'}, Named{"iuml"_L1, u'ï'},
    Named{"ntilde"_L1, u'ñ'}, Named{"Ntilde"_L1, u'Ñ'}, Named{"oacute"_L1, u'ó'}, Named{"ocirc"_L1, u'ô'},
    Named{"otilde"_L1, u'õ'}, Named{"oslash"_L1, u'ø'}, Named{"Oslash"_L1, u'Ø'}, Named{"oelig"_L1, u'œ'},
    Named{"uacute"_L1, u'ú'}, Named{"ugrave"_L1, u'ù'}, Named{"ucirc"_L1, u'û'}};

/// The character of a number "8217" or "x2019"; empty for codes that are no character an article may have.
QString numbered(QStringView digits)
{
    const bool isHexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = isHexadecimal ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
    const bool isCharacter = isNumber && code >= u' ' && code <= QChar::LastValidCodePoint &&
                             !QChar::isSurrogate(code) &&
                             QChar::category(char32_t(code)) != QChar::Other_NotAssigned;
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

} // namespace

Entity entityAt(QStringView text)
{
    constexpr qsizetype longest = 12;
    const qsizetype end = text.first(qMin(text.size(), longest)).indexOf(u';');
    if (end < 2 || text[0] != u'&')
        return {};
    const QStringView name = text.sliced(1, end - 1);
    if (name.startsWith(u'#')) {
        const QString characters = numbered(name.sliced(1));
        return characters.isEmpty() ? Entity() : Entity{characters, int(end) + 1};
    }
    const auto found =
        std::ranges::find_if(named, [name](const Named &entity) { return entity.name == name; });
    return found == named.end() ? Entity() : Entity{QString(QChar(found->character)), int(end) + 1};
}

QString withoutEntities(QStringView text)
{
    QString resolved;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = text.indexOf(u'&', at);
        if (next < 0)
            return resolved.append(text.sliced(at));
        resolved += text.sliced(at, next - at);
        const Entity entity = entityAt(text.sliced(next));
        resolved += entity.length > 0 ? entity.characters : u"&"_s;
        at = next + qMax(entity.length, 1);
    }
    return resolved;
}

} // namespace readers
