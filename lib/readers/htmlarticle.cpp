// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/htmlarticle.h"

#include "readers/htmlsurroundings.h"
#include "readers/paragraphs.h"

#include <QStringList>
#include <algorithm>
#include <unordered_map>
#include <vector>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortElement = 250; ///< Units that a byline or the like may have.
constexpr qsizetype goodParagraph = 40; ///< Units of one that is hardly a label.
constexpr double mostLinks = 0.5;       ///< The share of links in what is no list of links.

enum class Flow { Inline, Block, Item, Cell, Row, Heading, LineBreak, Preformatted };

Flow flowOf(const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return Flow::Heading;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        return Flow::Item;
    case GUMBO_TAG_TR:
        return Flow::Row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return Flow::Cell;
    case GUMBO_TAG_BR:
        return Flow::LineBreak;
    case GUMBO_TAG_PRE:
        return Flow::Preformatted;
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_UNKNOWN:
        return Flow::Inline;
    default:
        return Flow::Block;
    }
}

bool hasBlockBelow(const GumboNode *node)
{
    return std::ranges::any_of(childrenOf(node), [](const GumboNode *child) {
        const Flow flow = flowOf(child);
        return (child->type == GUMBO_NODE_ELEMENT && flow != Flow::Inline && flow != Flow::LineBreak) ||
               (flow == Flow::Inline && hasBlockBelow(child));
    });
}

/// What is below an element, for telling text from links and labels.
struct Weight
{
    qsizetype units = 0;  ///< Of all words.
    qsizetype linked = 0; ///< Of those in links.
    qsizetype good =
        0; ///< Of paragraphs that are long enough and are not mostly links, outside surroundings.
    Surrounding surrounding = Surrounding::No;
};

qsizetype wordUnits(const GumboNode *text)
{
    const std::string_view bytes(text->v.text.text);
    // Bytes that start a character; spaces do not count.
    return std::ranges::count_if(bytes, [](char c) { return uchar(c) > ' ' && (uchar(c) & 0xC0) != 0x80; });
}

/// Weighs a page's elements, once.
class Weighing
{
public:
    explicit Weighing(const GumboNode *root)
    {
        weigh(root, false, false);
        m_total = m_weights[root].units;
    }

    Weight of(const GumboNode *node) const
    {
        const auto found = m_weights.find(node);
        return found == m_weights.end() ? Weight() : found->second;
    }

    bool isSurrounding(const GumboNode *node) const
    {
        const Weight weight = of(node);
        if (weight.surrounding == Surrounding::Always)
            return true;
        const int most = weight.surrounding == Surrounding::Surely ? 60 : 30; // percent
        return weight.surrounding != Surrounding::No && weight.units * 100 < m_total * most;
    }

private:
    Weight weigh(const GumboNode *node, bool isLinked, bool isOutside)
    {
        Weight weight;
        if (isText(node)) {
            weight.units = wordUnits(node);
            weight.linked = isLinked ? weight.units : 0;
            return weight;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return weight;
        isLinked = isLinked || tagOf(node) == GUMBO_TAG_A;
        weight.surrounding = surroundingOf(node);
        isOutside = isOutside || weight.surrounding >= Surrounding::Surely;
        qsizetype ownUnits = 0; // of words that stand in no block below
        qsizetype ownLinked = 0;
        for (const GumboNode *child : childrenOf(node)) {
            const Weight part = weigh(child, isLinked, isOutside);
            weight.units += part.units;
            weight.linked += part.linked;
            weight.good += part.good;
            if (child->type != GUMBO_NODE_ELEMENT || flowOf(child) == Flow::Inline) {
                ownUnits += part.units;
                ownLinked += part.linked;
            }
        }
        const Flow flow = flowOf(node);
        const bool isParagraph =
            flow == Flow::Block || flow == Flow::Item || flow == Flow::Cell || flow == Flow::Preformatted;
        if (isParagraph && !isOutside && ownUnits >= goodParagraph &&
            double(ownLinked) < mostLinks * double(ownUnits))
            weight.good += ownUnits;
        m_weights[node] = weight;
        return weight;
    }

    std::unordered_map<const GumboNode *, Weight> m_weights;
    qsizetype m_total = 0;
};

/// The element with most good paragraphs among those that `accepts` takes; null when there is none.
const GumboNode *best(const GumboNode *root, const Weighing &weighing, auto &&accepts)
{
    const GumboNode *found = nullptr;
    forEachElement(root, [&](const GumboNode *node) {
        if (accepts(node) && (!found || weighing.of(node).good > weighing.of(found).good))
            found = node;
        return true;
    });
    return found;
}

/// Goes down while one child has most of what is good.
const GumboNode *narrowed(const GumboNode *node, const Weighing &weighing)
{
    while (true) {
        const qsizetype good = weighing.of(node).good;
        const GumboNode *heaviest = nullptr;
        for (const GumboNode *child : childrenOf(node))
            if (child->type == GUMBO_NODE_ELEMENT && !weighing.isSurrounding(child) &&
                (!heaviest || weighing.of(child).good > weighing.of(heaviest).good))
                heaviest = child;
        if (!heaviest || good == 0 || weighing.of(heaviest).good * 4 < good * 3 || !hasBlockBelow(heaviest))
            return node;
        node = heaviest;
    }
}

const GumboNode *mainPart(const HtmlTree &tree, const Weighing &weighing)
{
    const qsizetype all = weighing.of(tree.root()).good;
    const auto holds = [&](const GumboNode *node, int percent) {
        return node && weighing.of(node).good * 100 >= all * percent;
    };
    const GumboNode *body = best(tree.root(), weighing, [](const GumboNode *node) {
        return attribute(node, "itemprop").find("articleBody") != std::string_view::npos;
    });
    if (all > 0 && holds(body, 40))
        return body;
    const GumboNode *article = best(tree.root(), weighing, [](const GumboNode *node) {
        return tagOf(node) == GUMBO_TAG_ARTICLE || attribute(node, "role") == "article";
    });
    if (all > 0 && holds(article, 40))
        return narrowed(article, weighing);
    const GumboNode *main = best(tree.root(), weighing, [](const GumboNode *node) {
        return tagOf(node) == GUMBO_TAG_MAIN || attribute(node, "role") == "main";
    });
    return narrowed(all > 0 && holds(main, 50) ? main : tree.root(), weighing);
}

/// A stretch of text between two blocks.
struct Block
{
    QString text;
    qsizetype linked = 0; ///< Units in links.
    Flow flow = Flow::Block;
    bool isTitle = false;
};

/// Walks through an element and gathers its blocks.
class BlockWalk
{
public:
    BlockWalk(HtmlPart part, const Weighing &weighing, QString title)
        : m_part(part)
        , m_weighing(weighing)
        , m_title(std::move(title))
    {
    }

    std::vector<Block> run(const GumboNode *root)
    {
        for (const GumboNode *child : childrenOf(root))
            walk(child, false);
        end(Flow::Block);
        return std::move(m_blocks);
    }

private:
    bool isLeftOut(const GumboNode *node) const
    {
        if (m_part == HtmlPart::All)
            return m_weighing.of(node).surrounding == Surrounding::Always;
        if (m_weighing.isSurrounding(node))
            return true;
        const Weight weight = m_weighing.of(node);
        if (weight.units < shortElement && isByline(node) && flowOf(node) != Flow::Inline)
            return true;
        const GumboTag tag = tagOf(node);
        const bool isList = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DIV ||
                            tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_TABLE;
        return isList && weight.good == 0 && weight.units > 0 &&
               double(weight.linked) > 0.6 * double(weight.units);
    }

    void walk(const GumboNode *node, bool isLinked)
    {
        if (isText(node))
            return addText(QString::fromUtf8(node->v.text.text), isLinked);
        if (node->type != GUMBO_NODE_ELEMENT || isLeftOut(node))
            return;
        const Flow flow = flowOf(node);
        if (flow == Flow::LineBreak)
            return breakLine();
        if (flow == Flow::Cell)
            addText(u" "_s, isLinked);
        else if (flow != Flow::Inline)
            end(Flow::Block);
        m_isPreformatted += flow == Flow::Preformatted ? 1 : 0;
        for (const GumboNode *child : childrenOf(node))
            walk(child, isLinked || tagOf(node) == GUMBO_TAG_A);
        m_isPreformatted -= flow == Flow::Preformatted ? 1 : 0;
        if (flow == Flow::Cell)
            addText(u" "_s, isLinked);
        else if (flow != Flow::Inline)
            end(flow);
    }

    void addText(const QString &text, bool isLinked)
    {
        if (m_isPreformatted > 0) {
            const QStringList lines = text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    m_words.endLine();
                m_words.add(lines[i]);
            }
        } else {
            m_words.add(text);
        }
        m_breaks = text.trimmed().isEmpty() ? m_breaks : 0;
        if (isLinked)
            m_linked += text.simplified().size();
    }

    /// Two line breaks are how old pages end a paragraph.
    void breakLine()
    {
        m_words.endLine();
        if (++m_breaks == 2)
            end(Flow::Block);
    }

    void end(Flow flow)
    {
        Block block{m_words.text(), m_linked, flow};
        m_words = {};
        m_linked = 0;
        m_breaks = 0;
        if (block.text.isEmpty())
            return;
        block.isTitle = flow == Flow::Heading && !m_title.isEmpty() &&
                        block.text.simplified().compare(m_title, Qt::CaseInsensitive) == 0;
        m_blocks.push_back(std::move(block));
    }

    HtmlPart m_part;
    const Weighing &m_weighing;
    QString m_title;
    Paragraphs m_words;
    qsizetype m_linked = 0;
    int m_breaks = 0;
    int m_isPreformatted = 0;
    std::vector<Block> m_blocks;
};

/// Whether a block is one that sites put between an article's paragraphs.
bool isOutOfPlace(const Block &block)
{
    if (block.isTitle)
        return false;
    if (isInterjection(block.text.simplified()))
        return true;
    const bool isLink = double(block.linked) > 0.8 * double(block.text.size());
    return isLink && block.flow != Flow::Heading && block.text.size() < shortElement;
}

/// Leaves out what stands before the title, blocks that are out of place, and headings that nothing follows.
void tidy(std::vector<Block> &blocks)
{
    const auto title = std::ranges::find(blocks, true, &Block::isTitle);
    if (title != blocks.end() && (title - blocks.begin()) * 3 <= std::ssize(blocks) + 3)
        blocks.erase(blocks.begin(), title);
    std::erase_if(blocks, isOutOfPlace);
    while (!blocks.empty() && blocks.back().flow == Flow::Heading && !blocks.back().isTitle)
        blocks.pop_back();
}

} // namespace

QString textOf(const HtmlTree &tree, HtmlPart part, const QString &title)
{
    const Weighing weighing(tree.root());
    const GumboNode *root = part == HtmlPart::All ? tree.root() : mainPart(tree, weighing);
    std::vector<Block> blocks = BlockWalk(part, weighing, title).run(root);
    if (part == HtmlPart::Article)
        tidy(blocks);
    Paragraphs text;
    Flow before = Flow::Block;
    for (const Block &block : blocks) {
        const bool isSameList = block.flow == before && (before == Flow::Item || before == Flow::Row);
        isSameList ? text.endLine() : text.endParagraph();
        bool isFirst = true;
        for (const QStringView line : QStringView(block.text).split(u'\n')) {
            if (!isFirst)
                text.endLine();
            text.add(line);
            isFirst = false;
        }
        before = block.flow;
    }
    return text.text();
}

} // namespace readers
