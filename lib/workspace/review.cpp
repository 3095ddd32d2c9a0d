// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/review.h"

#include "workspace/bulkedit.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

/// So many articles are looked at ahead of the walk.
constexpr int mostAhead = 200;
/// Of all the work of accepting very many, about: looking for them.
constexpr double gathering = 0.5;

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

} // namespace

Review::Review(Workspace &workspace, LiveSuggestions &suggestions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_counts(workspace, suggestions)
    , m_same(workspace)
{
    connect(&m_same, &SameSuggestions::moved, this, [this](int done, int total) {
        m_many->share = gathering * done / total;
        Q_EMIT changed();
    });
    connect(&m_same, &SameSuggestions::finished, this, [this](const SuggestionsByArticle &found) {
        if (const auto done = acceptMany(found); !done) {
            Q_EMIT changed();
            Q_EMIT failed(done.error());
        }
    });
    connect(&m_same, &SameSuggestions::failed, this, [this](const base::Error &error) {
        m_many.reset();
        Q_EMIT changed();
        Q_EMIT failed(error);
    });
    connect(&suggestions, &LiveSuggestions::changed, this, &Review::follow);
    connect(&suggestions, &LiveSuggestions::allChanged, this, [this] { follow({}); });
    connect(&m_counts, &SuggestionCounts::changed, this, [this] {
        if (m_isActive)
            Q_EMIT changed();
    });
}

Review::~Review()
{
    if (m_many)
        m_many->cancelled.request_stop();
}

void Review::start(std::vector<text::ArticleId> articles, text::ArticleId first, int position)
{
    cancelAcceptingMany();
    ++m_walk;
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
    cancelAcceptingMany();
    ++m_walk;
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
    if (!m_current || m_many)
        return {};
    suggest::Suggestion decided = m_current->suggestion;
    decided.value = value;
    //: what undo names; %1 are the words of the article that were suggested
    return decide(*m_current, Text::tr("accept “%1”"),
        acceptSuggestions(m_workspace, m_current->article, std::span(&decided, 1)));
}

base::Result<void> Review::acceptAllTheSame()
{
    if (!m_current || m_many)
        return {};
    m_many = Many{.place = *m_current, .share = 0, .cancelled = {}, .known = {}};
    std::vector<text::ArticleId> unknown;
    for (const text::ArticleId article : m_articles)
        if (m_suggestions.isKnown(article)) // it may be forgotten before the others are
            m_many->known.emplace(article, m_suggestions.of(article));
        else
            unknown.push_back(article);
    if (unknown.empty())
        return acceptMany({});
    m_same.start(std::move(unknown), m_current->suggestion);
    Q_EMIT changed();
    return {};
}

void Review::cancelAcceptingMany()
{
    if (!m_many)
        return;
    m_many->cancelled.request_stop();
    if (m_isDeciding)
        return; // the edit ends by itself, and tells
    m_same.cancel();
    m_many.reset();
    Q_EMIT changed();
}

base::Result<void> Review::acceptMany(const SuggestionsByArticle &found)
{
    const Place place = m_many->place;
    SuggestionsByArticle same = std::move(m_many->known);
    same.insert(found.begin(), found.end());
    qint64 count = 0;
    for (auto &[article, all] : same) {
        std::erase_if(all, [&](const suggest::Suggestion &one) {
            return one.confidence < m_suggestions.threshold() || !saySame(one, place.suggestion);
        });
        count += qint64(all.size());
    }
    std::erase_if(same, [](const auto &one) { return one.second.empty(); });
    //: what undo names; %1 are the words of the article that were suggested
    const QString label = Text::tr("accept all like “%1”");
    ChangeMaker maker = suggestionAcceptance(m_workspace, std::move(same));
    if (count > BulkEdit::few && !m_workspace.isBusy()) {
        const QString edit = labelOf(label, place);
        run(new BulkEdit(m_workspace, edit, std::move(maker)),
            [this, place, edit] { noteDecided(place, edit); });
        return {};
    }
    m_many.reset();
    return maker(m_workspace.database()).and_then([&](coding::ChangeSet changes) {
        return decide(place, label, std::move(changes));
    });
}

void Review::run(BulkEdit *edit, std::function<void()> done)
{
    m_isDeciding = true;
    connect(edit, &BulkEdit::moved, this, [this](qint64 followed, qint64 total) {
        m_many->share = gathering + (1 - gathering) * double(followed) / double(total);
        Q_EMIT changed();
    });
    connect(edit, &BulkEdit::finished, this, [this, done, walk = m_walk](const base::Result<void> &result) {
        m_isDeciding = false;
        m_many.reset();
        if (result && walk == m_walk)
            done();
        else if (m_isActive) // what is left may be other than when it began
            goOn(m_current ? orderOf(m_current->suggestion) : m_from);
        if (!result && result.error().cause != base::Error::Cause::Cancelled)
            Q_EMIT failed(result.error());
    });
    const base::Progress progress({}, m_many->cancelled.get_token());
    m_worker.run([work = edit->work(), progress] { return work(progress); },
        [edit](base::Result<BulkEdit::Slices> made) { edit->follow(std::move(made)); });
    Q_EMIT changed();
}

base::Result<void> Review::reject()
{
    if (!m_current || m_many)
        return {};
    //: what undo names; %1 are the words of the article that were suggested
    return decide(*m_current, Text::tr("reject “%1”"),
        rejectSuggestions(m_workspace, m_current->article, std::span(&m_current->suggestion, 1)));
}

QString Review::labelOf(const QString &label, const Place &place) const
{
    constexpr int longest = 40;
    QString words =
        text::quote(m_workspace.text(place.article), place.suggestion.span).toString().simplified();
    if (words.size() > longest)
        words = words.first(longest) + u'…';
    return label.arg(words);
}

base::Result<void> Review::decide(const Place &place, const QString &label, coding::ChangeSet changes)
{
    const QString edit = labelOf(label, place);
    m_isDeciding = true;
    auto done = m_workspace.edit(edit, std::move(changes));
    m_isDeciding = false;
    if (done)
        noteDecided(place, edit);
    return done;
}

void Review::noteDecided(const Place &place, const QString &edit)
{
    m_steps.push_back({place, edit});
    goOn(after(place.suggestion));
}

void Review::skip()
{
    if (!m_current || m_many)
        return;
    m_steps.push_back({*m_current, {}});
    goOn(after(m_current->suggestion));
}

base::Result<void> Review::back()
{
    if (m_steps.empty() || m_many)
        return {};
    const Step step = m_steps.back();
    if (!step.edit.isEmpty() && m_workspace.undoLabel() == step.edit) {
        if (BulkEdit::isLarge(m_workspace, BulkEdit::Step::Undo) && !m_workspace.isBusy()) {
            m_many = Many{.place = step.place, .share = 0, .cancelled = {}, .known = {}};
            run(new BulkEdit(m_workspace, BulkEdit::Step::Undo), [this, step] { takeBack(step); });
            return {};
        }
        m_isDeciding = true;
        auto undone = m_workspace.undo();
        m_isDeciding = false;
        if (!undone)
            return undone;
    }
    takeBack(step);
    return {};
}

void Review::takeBack(const Step &step)
{
    m_steps.pop_back();
    goTo(step.place);
}

void Review::goTo(const Place &place)
{
    const auto found = std::ranges::find(m_articles, place.article);
    m_article = int(found - m_articles.begin());
    goOn(orderOf(place.suggestion));
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
