// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedwording.h"

#include "pane.h"
#include "panearea.h"
#include "readingview.h"
#include "workspace/workspace.h"

#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr size_t mostKnown = 200; // pairs of articles

} // namespace

SharedWording::SharedWording(workspace::Workspace &workspace, PaneArea &area)
    : m_workspace(workspace)
    , m_area(area)
{
    connect(&area, &PaneArea::articlesChanged, this, &SharedWording::refresh);
    for (const Pane *pane : area.panes())
        watch(*pane);
    refresh();
}

SharedWording::~SharedWording()
{
    for (const Pane *pane : m_area.panes())
        pane->view().setShared({});
}

void SharedWording::watch(const Pane &pane)
{
    pane.view().viewport()->installEventFilter(this);
}

void SharedWording::refresh()
{
    const std::vector<text::ArticleId> shown = m_area.articles();
    if (m_known.size() > mostKnown)
        m_known.clear();
    for (size_t one = 0; one < shown.size(); ++one)
        for (size_t other = one + 1; other < shown.size(); ++other)
            if (const Pair pair = std::minmax(shown[one], shown[other]);
                pair.first != pair.second && !m_known.contains(pair))
                find(pair);
    tone();
}

void SharedWording::find(Pair pair)
{
    if (std::ranges::find(m_sought, pair) != m_sought.end())
        return;
    m_sought.push_back(pair);
    m_worker.run(
        [here = m_workspace.text(pair.first), there = m_workspace.text(pair.second)] {
            return agreement::sharedPassages(here, there);
        },
        [this, pair](std::vector<agreement::SharedPassage> passages) {
            std::erase(m_sought, pair);
            m_known[pair] = std::move(passages);
            tone();
        });
}

std::vector<text::Span> SharedWording::passagesIn(text::ArticleId article, text::ArticleId other) const
{
    std::vector<text::Span> spans;
    if (const auto known = m_known.find(std::minmax(article, other)); known != m_known.end())
        for (const agreement::SharedPassage &passage : known->second)
            spans.push_back(article < other ? passage.here : passage.there);
    return spans;
}

void SharedWording::tone()
{
    const std::vector<text::ArticleId> shown = m_area.articles();
    for (const Pane *pane : m_area.panes()) {
        std::vector<text::Span> spans;
        for (const text::ArticleId other : shown)
            if (other != pane->article())
                std::ranges::copy(passagesIn(pane->article(), other), std::back_inserter(spans));
        pane->view().setShared(std::move(spans));
    }
    if (m_sought.empty())
        Q_EMIT found();
}

QStringList SharedWording::othersWith(text::ArticleId article, int position) const
{
    QStringList names;
    for (const text::ArticleId other : m_area.articles()) {
        if (other == article)
            continue;
        const std::vector<text::Span> spans = passagesIn(article, other);
        const bool isThere = std::ranges::any_of(
            spans, [&](text::Span span) { return span.start <= position && position < span.end; });
        const store::ArticleRow *row = isThere ? m_workspace.article(other) : nullptr;
        if (!row)
            continue;
        const text::Source *source = m_workspace.source(row->article.source);
        names << (source ? source->name : row->article.title);
    }
    return names;
}

bool SharedWording::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    for (const Pane *pane : m_area.panes()) {
        if (pane->view().viewport() != watched)
            continue;
        const QStringList others =
            othersWith(pane->article(), pane->view().cursorForPosition(help->pos()).position());
        if (others.isEmpty())
            break;
        //: a tooltip on words of an article; %1 are names of sources
        QToolTip::showText(help->globalPos(), tr("In the same words: %1").arg(others.join(u", "_s)));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
