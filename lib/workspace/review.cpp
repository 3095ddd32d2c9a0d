// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/review.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

/// So many articles are looked at ahead of the walk.
constexpr int mostAhead = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Review)
};

/// The order of suggestions in an article.
std::tuple<int, int, int> orderOf(const suggest::Suggestion &one)
{
    return {one.span.start, one.span.end, int(one.kind)};
}

std::tuple<int, int, int> after(const suggest::Suggestion &one)
{
    return {one.span.start, one.span.end, int(one.kind) + 1};
}

/// Whether two values say the same, however they are worded.
bool areSame(const coding::Value &one, const coding::Value &other)
{
    const auto *quantity = std::get_if<text::Quantity>(&one);
    const auto *otherQuantity = std::get_if<text::Quantity>(&other);
    if (!quantity || !otherQuantity)
        return one == other;
    const auto said = [](const text::Quantity &of) {
        return std::tie(of.low, of.high, of.relation, of.unit);
    };
    return said(*quantity) == said(*otherQuantity);
}

} // namespace

Review::Review(Workspace &workspace, LiveSuggestions &suggestions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_counts(workspace, suggestions)
{
    connect(&suggestions, &LiveSuggestions::changed, this, &Review::follow);
    connect(&suggestions, &LiveSuggestions::allChanged, this, [this] { follow({}); });
    connect(&m_counts, &SuggestionCounts::changed, this, [this] {
        if (m_isActive)
            Q_EMIT changed();
    });
}

void Review::start(std::vector<text::ArticleId> articles, text::ArticleId first, int position)
{
    m_articles = std::move(articles);
    m_steps.clear();
    m_isActive = !m_articles.empty();
    m_isFinished = false;
    const auto found = std::ranges::find(m_articles, first);
    m_article = found == m_articles.end() ? 0 : int(found - m_articles.begin());
    std::vector<text::ArticleId> order = m_articles; // first what the person sees first
    std::ranges::rotate(order, order.begin() + m_article);
    m_counts.start(order);
    goOn({position, 0, 0});
}

void Review::stop()
{
    m_isActive = m_isLooking = false;
    m_current.reset();
    m_articles.clear();
    m_steps.clear();
    m_counts.stop();
    Q_EMIT changed();
}

int Review::leftInArticle() const
{
    return m_current ? int(m_suggestions.of(m_current->article).size()) : 0;
}

int Review::left() const
{
    // The count of the article at hand comes in a little later than what is decided in it.
    return m_counts.left() + (m_current ? leftInArticle() - m_counts.left(m_current->article) : 0);
}

base::Result<void> Review::accept()
{
    return m_current ? accept(m_current->suggestion.value) : base::Result<void>();
}

base::Result<void> Review::accept(const coding::Value &value)
{
    if (!m_current)
        return {};
    suggest::Suggestion decided = m_current->suggestion;
    decided.value = value;
    //: what undo names; %1 are the words of the article that were suggested
    return decide(
        Text::tr("accept “%1”"), acceptSuggestions(m_workspace, m_current->article, std::span(&decided, 1)));
}

base::Result<void> Review::acceptAllTheSame()
{
    if (!m_current)
        return {};
    coding::ChangeSet changes;
    for (const text::ArticleId article : m_articles) {
        if (!m_suggestions.isKnown(article))
            continue;
        std::vector<suggest::Suggestion> same = m_suggestions.of(article);
        std::erase_if(same, [this](const suggest::Suggestion &one) {
            return one.kind != m_current->suggestion.kind || !areSame(one.value, m_current->suggestion.value);
        });
        changes.append(acceptSuggestions(m_workspace, article, same));
    }
    //: what undo names; %1 are the words of the article that were suggested
    return decide(Text::tr("accept all like “%1”"), std::move(changes));
}

base::Result<void> Review::reject()
{
    if (!m_current)
        return {};
    //: what undo names; %1 are the words of the article that were suggested
    return decide(Text::tr("reject “%1”"),
        rejectSuggestions(m_workspace, m_current->article, std::span(&m_current->suggestion, 1)));
}

base::Result<void> Review::decide(const QString &label, coding::ChangeSet changes)
{
    constexpr int longest = 40;
    const Place place = *m_current;
    QString words =
        text::quote(m_workspace.text(place.article), place.suggestion.span).toString().simplified();
    if (words.size() > longest)
        words = words.first(longest) + u'…';
    const QString edit = label.arg(words);
    m_isDeciding = true;
    auto done = m_workspace.edit(edit, std::move(changes));
    m_isDeciding = false;
    if (!done)
        return done;
    m_steps.push_back({place, edit});
    goOn(after(place.suggestion));
    return {};
}

void Review::skip()
{
    if (!m_current)
        return;
    m_steps.push_back({*m_current, {}});
    goOn(after(m_current->suggestion));
}

base::Result<void> Review::back()
{
    if (m_steps.empty())
        return {};
    const Step step = m_steps.back();
    if (!step.edit.isEmpty() && m_workspace.undoLabel() == step.edit) {
        m_isDeciding = true;
        auto undone = m_workspace.undo();
        m_isDeciding = false;
        if (!undone)
            return undone;
    }
    m_steps.pop_back();
    const auto found = std::ranges::find(m_articles, step.place.article);
    m_article = int(found - m_articles.begin());
    goOn(orderOf(step.place.suggestion));
    return {};
}

void Review::goOn(std::tuple<int, int, int> from)
{
    m_current.reset();
    m_isLooking = false;
    m_from = from;
    while (m_isActive && m_article < articleCount()) {
        const text::ArticleId article = m_articles[size_t(m_article)];
        const auto &suggestions = m_suggestions.of(article);
        if (!m_suggestions.isKnown(article)) {
            m_isLooking = true;
            Q_EMIT changed();
            return;
        }
        const auto next = std::ranges::lower_bound(suggestions, m_from, {}, orderOf);
        if (next != suggestions.end()) {
            m_current = Place{article, *next};
            m_isFinished = false;
            lookAhead();
            Q_EMIT changed();
            return;
        }
        if (m_article + 1 == articleCount())
            break;
        ++m_article;
        m_from = {};
    }
    Q_EMIT changed();
    if (m_isActive && !std::exchange(m_isFinished, true))
        Q_EMIT finished();
}

void Review::follow(text::ArticleId article)
{
    if (!m_isActive || m_isDeciding)
        return;
    const text::ArticleId here = m_articles[size_t(m_article)];
    if (m_isLooking || !article.isValid() || article == here) {
        goOn(m_current ? orderOf(m_current->suggestion) : m_from);
        return;
    }
    lookAhead();
    Q_EMIT changed(); // what is left
}

void Review::lookAhead()
{
    const int end = std::min(articleCount(), m_article + mostAhead);
    for (int i = m_article; i < end; ++i) {
        if (m_suggestions.isKnown(m_articles[size_t(i)]))
            continue;
        m_suggestions.of(m_articles[size_t(i)]);
        return;
    }
}

} // namespace workspace
