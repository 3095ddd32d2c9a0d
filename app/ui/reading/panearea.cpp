// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panearea.h"

#include "findbar.h"
#include "focus.h"
#include "hairlinesplitter.h"
#include "pane.h"
#include "paneheader.h"
#include "readingaid.h"
#include "readingview.h"
#include "ribbons.h"
#include "sharedwording.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ui {

PaneArea::PaneArea(workspace::Workspace &workspace, Focus &focus, QWidget *parent, base::Clock clock)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_clock(std::move(clock))
    , m_splitter(new HairlineSplitter(Qt::Horizontal, this))
    , m_ribbons(new Ribbons(workspace, focus, *this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    activate(addPane(0));
    connect(&workspace, &workspace::Workspace::changed, this, &PaneArea::follow);
    connect(&workspace, &workspace::Workspace::agreementChanged, this, &PaneArea::forgetLinks);
    connect(&workspace, &workspace::Workspace::reloaded, this, &PaneArea::forgetLinks);
    connect(&workspace, &workspace::Workspace::lexiconChanged, this,
        [this] { renewReadingAid(isReadingAidOn()); });
    connect(&focus, &Focus::openRequested, this, &PaneArea::open);
    connect(&focus, &Focus::placeRequested, this, &PaneArea::revealPlace);
    connect(&focus, &Focus::revealRequested, this, &PaneArea::revealAnnotation);
    connect(&focus, &Focus::revealPointRequested, this, &PaneArea::revealPoint);
}

PaneArea::~PaneArea()
{
    m_shared.reset();
    // Panes record their reading when they go; what they signal meanwhile finds no panes any more.
    for (const Pane *pane : std::exchange(m_panes, {})) {
        disconnect(pane, nullptr, this, nullptr);
        delete pane;
    }
}

// --- panes ---

Pane *PaneArea::addPane(int index)
{
    auto *pane = new Pane(m_workspace, m_focus, m_splitter, m_clock);
    pane->setReadingAid(m_aid.get());
    pane->setSuggestions(m_suggestions);
    pane->setStickyTag(m_sticky);
    pane->view().setZoom(m_zoom);
    m_splitter->insertWidget(index, pane);
    m_panes.insert(m_panes.begin() + index, pane);
    const int each = m_splitter->orientation() == Qt::Horizontal ? m_splitter->width() : m_splitter->height();
    m_splitter->setSizes(QList<int>(qsizetype(m_panes.size()), std::max(1, each)));
    connectPane(pane);
    pane->show();
    showHeaders();
    return pane;
}

void PaneArea::connectPane(Pane *pane)
{
    connect(pane, &Pane::activated, this, [this, pane] { activate(pane); });
    connect(pane, &Pane::closeRequested, this, [this, pane] { closePane(pane); });
    connect(pane, &Pane::closeOthersRequested, this, [this, pane] { closeOthers(pane); });
    connect(pane, &Pane::propertiesRequested, this, &PaneArea::propertiesRequested);
    connect(pane, &Pane::readingAidToggled, this, [this] { setReadingAid(!isReadingAidOn()); });
    connect(pane, &Pane::articleChanged, this, &PaneArea::articlesChanged);
    connect(&pane->header(), &PaneHeader::linkedToggled, this, &PaneArea::setLinked);
    connect(&pane->view(), &ReadingView::zoomChanged, this, &PaneArea::setZoom);
    connect(&pane->view(), &ReadingView::scrolled, this, [this, pane] { scrollAlong(pane); });
    m_ribbons->watch(*pane);
    if (m_shared)
        m_shared->watch(*pane);
}

int PaneArea::indexOf(const Pane *pane) const
{
    return int(std::ranges::find(m_panes, pane) - m_panes.begin());
}

Pane *PaneArea::paneWith(text::ArticleId article) const
{
    const auto pane = std::ranges::find(m_panes, article, &Pane::article);
    return pane == m_panes.end() ? nullptr : *pane;
}

std::vector<text::ArticleId> PaneArea::articles() const
{
    std::vector<text::ArticleId> shown;
    for (const Pane *pane : m_panes)
        if (pane->article().isValid())
            shown.push_back(pane->article());
    return shown;
}

void PaneArea::showHeaders()
{
    const bool several = m_panes.size() > 1;
    for (Pane *pane : m_panes) {
        pane->setActive(pane == m_active, several);
        pane->header().setLinkable(several);
        pane->header().setLinked(m_isLinked);
    }
}

void PaneArea::open(text::ArticleId article, bool inNewPane)
{
    if (!article.isValid() || !m_workspace.article(article))
        return;
    Pane *pane = paneWith(article);
    if (!pane) {
        const bool hasRoom = m_panes.size() < mostPanes && m_active->article().isValid();
        pane = inNewPane && hasRoom ? addPane(indexOf(m_active) + 1) : m_active;
        pane->showArticle(article);
    }
    activate(pane);
    pane->view().setFocus();
}

void PaneArea::showArticles(const std::vector<text::ArticleId> &articles)
{
    std::vector<text::ArticleId> wanted;
    for (const text::ArticleId article : articles)
        if (wanted.size() < mostPanes && m_workspace.article(article) &&
            std::ranges::find(wanted, article) == wanted.end())
            wanted.push_back(article);
    if (wanted.empty())
        return;
    while (m_panes.size() > wanted.size())
        closePane(m_panes.back());
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i == m_panes.size())
            addPane(int(i));
        if (m_panes[i]->article() != wanted[i])
            m_panes[i]->showArticle(wanted[i]);
    }
    activate(m_panes.front());
}

void PaneArea::closePane(Pane *pane)
{
    const int index = indexOf(pane);
    if (index == int(m_panes.size()))
        return;
    if (m_panes.size() == 1) {
        pane->showArticle({});
        m_focus.setArticle({});
        return;
    }
    m_panes.erase(m_panes.begin() + index);
    if (m_active == pane) {
        m_active = nullptr;
        activate(m_panes[size_t(std::min(index, int(m_panes.size()) - 1))]);
        m_active->view().setFocus();
    }
    disconnect(pane, nullptr, this, nullptr);
    pane->showArticle({}); // records how far it was read
    pane->hide();
    pane->setParent(this); // out of the splitter, but never to outlive the area
    pane->deleteLater();
    showHeaders();
    Q_EMIT articlesChanged();
}

void PaneArea::closeOthers(Pane *pane)
{
    const std::vector<Pane *> all = m_panes;
    for (Pane *other : all)
        if (other != pane)
            closePane(other);
}

void PaneArea::activate(Pane *pane)
{
    const bool isOther = std::exchange(m_active, pane) != pane;
    if (isOther || m_panes.size() == 1)
        showHeaders();
    m_focus.setArticle(pane->article());
}

void PaneArea::activateNext()
{
    Pane *next = m_panes[size_t(indexOf(m_active) + 1) % m_panes.size()];
    activate(next);
    next->view().setFocus();
}

Qt::Orientation PaneArea::orientation() const
{
    return m_splitter->orientation();
}

void PaneArea::setOrientation(Qt::Orientation orientation)
{
    if (orientation == m_splitter->orientation())
        return;
    m_splitter->setOrientation(orientation);
    Q_EMIT orientationChanged(orientation);
}

// --- what all panes share ---

void PaneArea::setZoom(double zoom)
{
    zoom = std::clamp(zoom, ReadingView::leastZoom, ReadingView::greatestZoom);
    if (qFuzzyCompare(m_zoom, zoom))
        return;
    m_zoom = zoom;
    for (Pane *pane : m_panes)
        pane->view().setZoom(zoom);
    Q_EMIT zoomChanged(zoom);
}

void PaneArea::zoomBy(int steps)
{
    setZoom(m_zoom * std::pow(1.1, steps));
}

void PaneArea::setLinked(bool linked)
{
    if (std::exchange(m_isLinked, linked) == linked)
        return;
    showHeaders();
    if (linked)
        scrollAlong(m_active);
    Q_EMIT linkedChanged(linked);
}

void PaneArea::setSuggestions(workspace::LiveSuggestions *suggestions)
{
    m_suggestions = suggestions;
    for (Pane *pane : m_panes)
        pane->setSuggestions(suggestions);
}

void PaneArea::propose(text::ArticleId article, text::Span span)
{
    for (Pane *pane : m_panes)
        pane->propose(pane->article() == article ? span : text::Span());
}

void PaneArea::setReadingAid(bool on)
{
    if (on == isReadingAidOn())
        return;
    renewReadingAid(on);
    Q_EMIT readingAidChanged(on);
}

void PaneArea::renewReadingAid(bool on)
{
    const std::unique_ptr<ReadingAid> old = std::move(m_aid);
    if (on) {
        m_aid =
            std::make_unique<ReadingAid>(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        m_aid->setOwnWords(m_workspace.lexicon().ownWords());
    }
    for (Pane *pane : m_panes)
        pane->setReadingAid(m_aid.get());
}

void PaneArea::setSharedShown(bool on)
{
    if (on == isSharedShown())
        return;
    m_shared = on ? std::make_unique<SharedWording>(m_workspace, *this) : nullptr;
    Q_EMIT sharedShownChanged(on);
}

void PaneArea::setStickyTag(coding::TagId tag)
{
    if (std::exchange(m_sticky, tag) == tag)
        return;
    for (Pane *pane : m_panes)
        pane->setStickyTag(tag);
    Q_EMIT stickyTagChanged(tag);
}

void PaneArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sticky.isValid())
        setStickyTag({});
    else
        QWidget::keyPressEvent(event);
}

// --- the chosen annotation ---

void PaneArea::deleteAnnotation()
{
    m_active->deleteAnnotation(m_focus.annotation());
}

void PaneArea::editNote()
{
    m_active->editNote(m_focus.annotation());
}

void PaneArea::tagOccurrences()
{
    m_active->tagOccurrences(m_focus.annotation());
}

// --- the active pane ---

void PaneArea::tag(coding::TagId tag)
{
    m_active->tag(tag);
}

void PaneArea::stepAnnotation(int direction)
{
    m_active->stepAnnotation(direction);
}

void PaneArea::markReading(text::ReadingState state)
{
    m_active->markReading(state);
}

void PaneArea::find()
{
    if (m_active->article().isValid())
        m_active->findBar().open();
}

void PaneArea::findNext()
{
    if (m_active->article().isValid())
        m_active->findBar().findNext();
}

void PaneArea::findPrevious()
{
    if (m_active->article().isValid())
        m_active->findBar().findPrevious();
}

void PaneArea::follow(const coding::ChangeSet &changes)
{
    if (changes.touches<coding::Annotation>() || changes.touches<coding::Decision>() ||
        changes.touches<text::Article>())
        forgetLinks(); // but not by reading, which goes on while a person scrolls
    changes.each<coding::Annotation>([&](const coding::Change<coding::Annotation> &change) {
        if (change.isRemoval() && change.before->id == m_focus.annotation())
            m_focus.setAnnotation({});
    });
    changes.each<coding::Tag>([&](const coding::Change<coding::Tag> &change) {
        if (change.isRemoval() && change.before->id == m_sticky)
            setStickyTag({});
    });
}

} // namespace ui
