// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/htmlsurroundings.h"

#include <QRegularExpression>
#include <QSet>
#include <array>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

/// The words of an element's class and id: "related-Articles_box" has three.
QStringList namesOf(const GumboNode *node)
{
    QStringList names;
    QString word;
    const QString all = attributeText(node, "class") + u' ' + attributeText(node, "id");
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar unit = all[i];
        const bool startsWord = unit.isUpper() && i > 0 && all[i - 1].isLower();
        if ((!unit.isLetter() || startsWord) && !word.isEmpty())
            names += std::exchange(word, {});
        if (unit.isLetter())
            word += unit.toLower();
    }
    if (!word.isEmpty())
        names += word;
    return names;
}

bool hasOneOf(const QStringList &names, const QSet<QString> &words)
{
    return std::ranges::any_of(names, [&](const QString &name) { return words.contains(name); });
}

/// Also as the beginning of a longer word: "relatedposts".
bool startsWithOne(const QStringList &names)
{
    constexpr std::array starts{"related"_L1, "recommend"_L1, "newsletter"_L1, "breadcrumb"_L1, "advert"_L1,
        "cookie"_L1, "trending"_L1, "mostread"_L1, "mostpopular"_L1, "sponsor"_L1, "sharedaddy"_L1};
    return std::ranges::any_of(names, [&](const QString &name) {
        return std::ranges::any_of(starts, [&](QLatin1StringView start) { return name.startsWith(start); });
    });
}

const QSet<QString> &sureWords()
{
    static const QSet<QString> words{u"consent"_s, u"gdpr"_s, u"recirc"_s, u"comments"_s, u"disqus"_s,
        u"adslot"_s, u"adunit"_s, u"popup"_s, u"outbrain"_s, u"taboola"_s, u"navbar"_s, u"pagination"_s,
        u"caption"_s, u"figcaption"_s, u"hidden"_s, u"addthis"_s, u"toc"_s, u"editsection"_s, u"navbox"_s,
        u"noprint"_s, u"reflist"_s, u"infobox"_s, u"hatnote"_s, u"catlinks"_s};
    return words;
}

const QSet<QString> &likelyWords()
{
    static const QSet<QString> words{u"banner"_s, u"subscribe"_s, u"subscription"_s, u"signup"_s, u"promo"_s,
        u"promotion"_s, u"share"_s, u"sharing"_s, u"social"_s, u"comment"_s, u"sidebar"_s, u"ad"_s, u"ads"_s,
        u"modal"_s, u"overlay"_s, u"paywall"_s, u"footer"_s, u"nav"_s, u"navigation"_s, u"menu"_s,
        u"toolbar"_s, u"tags"_s, u"taglist"_s, u"topics"_s, u"bio"_s, u"follow"_s, u"popular"_s, u"credit"_s,
        u"credits"_s, u"copyright"_s, u"skip"_s, u"pager"_s, u"rating"_s, u"widget"_s, u"donate"_s,
        u"login"_s, u"readmore"_s, u"teaser"_s, u"teasers"_s, u"aside"_s, u"tools"_s, u"rail"_s,
        u"correction"_s, u"disclaimer"_s, u"feedback"_s, u"cta"_s, u"callout"_s, u"onward"_s, u"morefrom"_s,
        u"upsell"_s, u"pullquote"_s, u"thumbnail"_s, u"gallery"_s, u"slideshow"_s, u"replies"_s, u"respond"_s,
        u"postmeta"_s, u"metadata"_s};
    return words;
}

bool isHidden(const GumboNode *node)
{
    if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr)
        return true;
    std::string_view style = attribute(node, "style");
    const size_t display = style.find("display");
    return display != style.npos && style.substr(display, 14).find("none") != style.npos;
}

} // namespace

Surrounding surroundingOf(const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_LABEL:
        return Surrounding::Always;
    case GUMBO_TAG_FOOTER:
        return Surrounding::Surely;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_MAIN:
        return Surrounding::No;
    default:
        break;
    }
    if (isHidden(node))
        return Surrounding::Always;
    const std::string_view role = attribute(node, "role");
    for (const char *outside : {"navigation", "complementary", "banner", "dialog", "contentinfo", "search",
             "alertdialog", "menu", "menubar", "toolbar"})
        if (role == outside)
            return Surrounding::Surely;
    const QStringList names = namesOf(node);
    if (hasOneOf(names, sureWords()) || startsWithOne(names))
        return Surrounding::Surely;
    const bool isAside = tagOf(node) == GUMBO_TAG_ASIDE || tagOf(node) == GUMBO_TAG_FORM ||
                         attribute(node, "aria-hidden") == "true";
    return isAside || hasOneOf(names, likelyWords()) ? Surrounding::Likely : Surrounding::No;
}

bool isByline(const GumboNode *node)
{
    static const QSet<QString> words{u"byline"_s, u"bylines"_s, u"author"_s, u"authors"_s, u"timestamp"_s,
        u"published"_s, u"pubdate"_s, u"date"_s, u"datetime"_s, u"meta"_s, u"dateline"_s, u"kicker"_s,
        u"readtime"_s, u"eyebrow"_s};
    return tagOf(node) == GUMBO_TAG_TIME || tagOf(node) == GUMBO_TAG_ADDRESS ||
           attribute(node, "rel") == "author" ||
           attribute(node, "itemprop").find("author") != std::string_view::npos ||
           hasOneOf(namesOf(node), words);
}

bool isInterjection(const QString &line)
{
    constexpr qsizetype longest = 160;
    static const QRegularExpression pattern(
        uR"(^(?:advertisement|advertising|ad|anzeige|werbung|publicité|sponsored content|read more|read also|read next)"
        uR"(|see also|also read|more on this(?: story)?|related(?: (?:stories|articles|topics|coverage|news))?|share(?: this.*)?|tweet|email|print)"
        uR"(|comments?|\d+ comments?|most (?:read|popular)|recommended(?: (?:stories|for you))?|you may also like.*)"
        uR"(|story continues below.*|article continues (?:below|after).*|continue reading.*|skip .{0,40}|listen to this article.*|watch|follow us.*)"
        uR"(|sign up (?:for|to) .*|subscribe(?: (?:now|today|to .*))?|get the .{0,40}newsletter.*|(?:lesen sie|mehr zum thema|lire aussi|à lire aussi|lee también).*)"
        uR"(|loading.*|\d+ (?:min|minute)s? read|image source.*|getty images|photo(?:graph)?: .*|(?:©|copyright ).*|all rights reserved.*|top stories)"
        uR"(|(?:read more|related|see also|more|watch|read|also read|don't miss|read next|recommended|lire aussi|mehr): .*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= longest && pattern.match(line).hasMatch();
}

} // namespace readers
