// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusactions.h"

#include "corpus/corpusmodel.h"
#include "corpus/corpusview.h"
#include "dialogs/articleform.h"
#include "dialogs/namedialog.h"
#include "focus.h"
#include "icons.h"
#include "localkeys.h"
#include "messages.h"
#include "window/editjobs.h"
#include "workspace/articleedits.h"
#include "workspace/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int storiesInMenu = 15;

QStringList storyNames(const workspace::Workspace &workspace)
{
    QStringList names;
    for (const store::StorySummary &summary : workspace.stories())
        if (summary.story.id.isValid())
            names << summary.story.name;
    return names;
}

/// A name as a menu shows it: an ampersand is no mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

CorpusActions::CorpusActions(workspace::Workspace &workspace, Focus &focus, CorpusView &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_view(view)
    , m_newStory(add(tr("&New story…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &CorpusActions::askNewStory))
    , m_rename(add(tr("&Rename"), Qt::Key_F2, &CorpusActions::startRename))
    , m_removeStory(add(tr("Remove story"), {}, &CorpusActions::removeCurrentStory))
    , m_removeArticles(add(tr("Remove articles"), {}, &CorpusActions::removeSelectedArticles))
    , m_properties(add(tr("&Properties…"), Qt::ALT | Qt::Key_Return, &CorpusActions::showProperties))
    , m_markRead(add(tr("Mark as &read"), Qt::CTRL | Qt::Key_R, &CorpusActions::markSelectedRead))
    , m_markUnread(add(tr("Mark as &unread"), Qt::CTRL | Qt::Key_U, &CorpusActions::markSelectedUnread))
{
    m_removeStory->setShortcut(Qt::Key_Delete); // one key for both: see removeSelection()
    m_removeArticles->setShortcut(Qt::Key_Delete);
    QAction *remove = add(tr("Remove"), Qt::Key_Delete, &CorpusActions::removeSelection);
    new LocalKeys(&view, {m_newStory, m_rename, m_properties, m_markRead, m_markUnread, remove});
    m_newStory->setIcon(icon(u"add"_s));
    m_removeArticles->setIcon(icon(u"trash"_s));
    m_removeStory->setIcon(icon(u"trash"_s));
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &CorpusActions::update);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &CorpusActions::update);
    connect(&workspace, &workspace::Workspace::changed, this, &CorpusActions::update);
    update();
}

QAction *CorpusActions::add(const QString &words, const QKeySequence &key, void (CorpusActions::*run)())
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    return action;
}

std::vector<text::ArticleId> CorpusActions::articles() const
{
    return m_view.selectedArticles();
}

void CorpusActions::update()
{
    const bool canEdit = !m_workspace.isReadOnly();
    const std::vector<text::ArticleId> selected = articles();
    const QModelIndex current = m_view.currentIndex();
    const bool isStory = current.isValid() && !current.parent().isValid() && m_view.currentStory().isValid();
    m_newStory->setEnabled(canEdit);
    m_rename->setEnabled(canEdit && isStory);
    m_removeStory->setEnabled(canEdit && isStory);
    m_removeArticles->setEnabled(canEdit && !selected.empty());
    m_properties->setEnabled(selected.size() == 1);
    m_markRead->setEnabled(canEdit && !selected.empty());
    m_markUnread->setEnabled(canEdit && !selected.empty());
}

void CorpusActions::showMenu(const QPoint &globalPosition)
{
    const std::vector<text::ArticleId> selected = articles();
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!selected.empty()) {
        const text::ArticleId article = selected.front();
        menu->addAction(
            icon(u"open"_s), tr("&Open"), &m_focus, [this, article] { m_focus.openArticle(article); });
        menu->addAction(icon(u"columns"_s), tr("Open in new p&ane"), &m_focus, [this, selected] {
            for (const text::ArticleId one : selected)
                m_focus.openArticle(one, true);
        });
        menu->addSeparator();
        menu->addActions({m_markRead, m_markUnread});
        addMoveMenu(menu);
        menu->addSeparator();
        menu->addAction(m_properties);
        menu->addAction(m_removeArticles);
        menu->addSeparator();
    } else if (m_rename->isEnabled()) {
        menu->addActions({m_rename, m_removeStory});
        menu->addSeparator();
    }
    menu->addAction(m_newStory);
    QAction *import = menu->addAction(icon(u"import"_s), tr("&Import here…"), this,
        [this] { Q_EMIT importRequested(m_view.currentStory()); });
    import->setEnabled(!m_workspace.isReadOnly());
    menu->popup(globalPosition);
}

void CorpusActions::addMoveMenu(QMenu *menu)
{
    QMenu *stories = menu->addMenu(tr("&Move to story"));
    stories->setEnabled(!m_workspace.isReadOnly());
    const text::StoryId here = m_view.currentStory();
    int shown = 0;
    for (const store::StorySummary &summary : m_workspace.stories()) {
        if (!summary.story.id.isValid() || summary.story.id == here || ++shown > storiesInMenu)
            continue;
        stories->addAction(menuText(summary.story.name), this,
            [this, id = summary.story.id] { moveArticles(articles(), id); });
    }
    if (here.isValid())
        stories->addAction(tr("In no story"), this, [this] { moveArticles(articles(), {}); });
    stories->addSeparator();
    stories->addAction(shown > storiesInMenu ? tr("&Other or new story…") : tr("&New story…"), this,
        &CorpusActions::askStoryToMoveTo);
}

bool CorpusActions::edit(const QString &label, const coding::ChangeSet &changes)
{
    return succeeded(&m_view, m_workspace.edit(label, changes));
}

void CorpusActions::moveArticles(const std::vector<text::ArticleId> &articles, text::StoryId story)
{
    const text::Story *known = m_workspace.story(story);
    const auto count = int(articles.size());
    const QString label = known ? tr("move %n article(s) to “%1”", nullptr, count).arg(known->name)
                                : tr("take %n article(s) out of their story", nullptr, count);
    edit(label, workspace::moveArticles(m_workspace, articles, story));
}

void CorpusActions::askNewStory()
{
    auto *dialog = new NameDialog(
        tr("New story"), tr("Name of the story:"), tr("Add story"),
        [this](const QString &name) {
            return workspace::addStory(m_workspace, name)
                .and_then([&](const coding::ChangeSet &added) {
                    return m_workspace.edit(tr("add story “%1”").arg(name), added);
                })
                .transform([&] { m_focus.setStory(m_workspace.storyNamed(name)->id); });
        },
        m_view.window());
    dialog->setExplanation(tr("A story holds the articles that cover one event."));
    dialog->open();
}

void CorpusActions::askStoryToMoveTo()
{
    auto *dialog = new NameDialog(
        tr("Move to story"), tr("Name of a story; a new name makes a new one:"), tr("Move"),
        [this, moved = articles()](const QString &name) -> base::Result<void> {
            coding::ChangeSet changes;
            const auto story = storyForName(m_workspace, name, changes);
            if (!story)
                return std::unexpected(story.error());
            changes.append(workspace::moveArticles(m_workspace, moved, *story));
            return m_workspace.edit(
                tr("move %n article(s) to “%1”", nullptr, int(moved.size())).arg(name), changes);
        },
        m_view.window());
    dialog->setKnownNames(storyNames(m_workspace));
    dialog->open();
}

void CorpusActions::startRename()
{
    m_view.edit(m_view.currentIndex());
}

void CorpusActions::removeCurrentStory()
{
    const text::Story *story = m_workspace.story(m_view.currentStory());
    if (story)
        edit(tr("remove story “%1”").arg(story->name), workspace::removeStory(m_workspace, story->id));
}

void CorpusActions::removeSelectedArticles()
{
    const std::vector<text::ArticleId> selected = articles();
    const auto counted = m_workspace.database().annotationCount(selected);
    if (!succeeded(&m_view, counted))
        return;
    const int annotations = *counted;
    const auto remove = [this, selected, annotations] {
        succeeded(
            &m_view, editMany(&m_view, m_workspace, tr("remove %n article(s)", nullptr, int(selected.size())),
                         annotations + qint64(selected.size()), workspace::articleRemoval(selected)));
    };
    if (annotations == 0)
        return remove();
    const QStringList question{tr("Remove %n article(s)?", nullptr, int(selected.size())),
        tr("%n annotation(s) will be removed as well.", nullptr, annotations), tr("This can be undone.")};
    ask(&m_view, question.join(u'\n'), tr("Remove"), remove);
}

void CorpusActions::removeSelection()
{
    if (m_removeArticles->isEnabled())
        removeSelectedArticles();
    else if (m_removeStory->isEnabled())
        removeCurrentStory();
}

void CorpusActions::showProperties()
{
    if (const auto selected = articles(); selected.size() == 1)
        Q_EMIT propertiesRequested(selected.front());
}

void CorpusActions::markSelectedRead()
{
    mark(text::ReadingState::Read);
}

void CorpusActions::markSelectedUnread()
{
    mark(text::ReadingState::Unread);
}

void CorpusActions::mark(text::ReadingState state)
{
    const bool isRead = state == text::ReadingState::Read;
    const std::vector<text::ArticleId> selected = articles();
    coding::ChangeSet changes;
    for (const text::ArticleId article : selected)
        changes.append(workspace::setReading(m_workspace, {article, state, isRead ? 1.0 : 0.0}));
    const auto count = int(selected.size());
    edit(isRead ? tr("mark %n article(s) as read", nullptr, count)
                : tr("mark %n article(s) as unread", nullptr, count),
        changes);
}

} // namespace ui
