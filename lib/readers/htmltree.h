// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <gumbo.h>
#include <memory>
#include <span>
#include <string_view>

namespace readers {

/// A parsed page. Nodes live as long as it does.
class HtmlTree
{
public:
    /// The bytes must be clean, or parsing may take very long: see cleanHtml().
    explicit HtmlTree(QByteArray html);

    const GumboNode *root() const { return m_output->root; }
    /// The first element of a kind, from the page's start; null when there is none.
    const GumboNode *first(GumboTag tag) const;

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_html; ///< The tree points into it.
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

/// The children of an element; none of other nodes.
std::span<const GumboNode *const> childrenOf(const GumboNode *node);
/// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag tagOf(const GumboNode *node);
bool isText(const GumboNode *node);
/// Empty when the element has no such attribute.
std::string_view attribute(const GumboNode *node, const char *name);
QString attributeText(const GumboNode *node, const char *name);
/// All words below a node, white space collapsed.
QString textBelow(const GumboNode *node);

/// Calls `visit` with each element below a node, and it, in order; where it returns false, what is below is
/// left out.
template <class Visit>
void forEachElement(const GumboNode *node, Visit &&visit)
{
    if (node->type != GUMBO_NODE_ELEMENT || !visit(node))
        return;
    for (const GumboNode *child : childrenOf(node))
        forEachElement(child, visit);
}

} // namespace readers
