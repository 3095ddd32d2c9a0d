// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/htmltree.h"

namespace readers {
namespace {

GumboOptions parserOptions()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // nobody reads them
    return options;
}

void addTextBelow(const GumboNode *node, QString &text)
{
    if (isText(node))
        text += QString::fromUtf8(node->v.text.text) + u' ';
    for (const GumboNode *child : childrenOf(node))
        addTextBelow(child, text);
}

} // namespace

HtmlTree::HtmlTree(QByteArray html)
    : m_html(std::move(html))
{
    const GumboOptions options = parserOptions();
    m_output.reset(gumbo_parse_with_options(&options, m_html.constData(), size_t(m_html.size())));
}

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    const GumboOptions options = parserOptions();
    gumbo_destroy_output(&options, output);
}

const GumboNode *HtmlTree::first(GumboTag tag) const
{
    const GumboNode *found = nullptr;
    forEachElement(root(), [&](const GumboNode *node) {
        if (!found && tagOf(node) == tag)
            found = node;
        return !found;
    });
    return found;
}

std::span<const GumboNode *const> childrenOf(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboVector &children = node->v.element.children;
    return {reinterpret_cast<const GumboNode *const *>(children.data), children.length};
}

GumboTag tagOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

std::string_view attribute(const GumboNode *node, const char *name)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

QString attributeText(const GumboNode *node, const char *name)
{
    const std::string_view value = attribute(node, name);
    return QString::fromUtf8(value.data(), qsizetype(value.size())).simplified();
}

QString textBelow(const GumboNode *node)
{
    QString text;
    addTextBelow(node, text);
    return text.simplified();
}

} // namespace readers
