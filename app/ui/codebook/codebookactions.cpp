// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookactions.h"

#include "codebook/codebookmodel.h"
#include "codebook/codebookview.h"
#include "codebook/codebookwords.h"
#include "codebook/colourmenu.h"
#include "codebook/tagdeletion.h"
#include "dialogs/namedialog.h"
#include "icons.h"
#include "localkeys.h"
#include "messages.h"
#include "window/editjobs.h"
#include "workspace/codebookedits.h"
#include "workspace/workspace.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CodebookActions::CodebookActions(workspace::Workspace &workspace, CodebookView &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
    , m_add(add(tr("&Add tag…"), Qt::Key_Insert, &CodebookActions::askNewTag))
    , m_addChild(add(tr("Add tag &inside…"), Qt::SHIFT | Qt::Key_Insert, &CodebookActions::askNewChild))
    , m_rename(add(tr("&Rename"), Qt::Key_F2, &CodebookActions::startRename))
    , m_shortcut(add(tr("Key…", "on the keyboard, of a tag"), {}, &CodebookActions::askShortcut))
    , m_remove(add(tr("&Delete…"), Qt::Key_Delete, &CodebookActions::removeCurrent))
    , m_up(add(tr("Move &up"), Qt::ALT | Qt::Key_Up, &CodebookActions::stepUp))
    , m_down(add(tr("Move d&own"), Qt::ALT | Qt::Key_Down, &CodebookActions::stepDown))
    , m_in(add(tr("Move into the tag above"), Qt::ALT | Qt::Key_Right, &CodebookActions::stepIn))
    , m_out(add(tr("Move out"), Qt::ALT | Qt::Key_Left, &CodebookActions::stepOut))
{
    m_add->setIcon(icon(u"add"_s));
    m_addChild->setIcon(icon(u"inside"_s));
    m_remove->setIcon(icon(u"trash"_s));
    m_up->setIcon(icon(u"up"_s));
    m_down->setIcon(icon(u"down"_s));
    m_in->setIcon(icon(u"inward"_s));
    m_out->setIcon(icon(u"outward"_s));
    for (QAction *action : {m_add, m_addChild, m_rename, m_remove, m_up, m_down, m_in, m_out})
        action->setToolTip(u"%1 (%2)"_s.arg(
            action->text().remove(u'&').remove(u'…'), action->shortcut().toString(QKeySequence::NativeText)));
    new LocalKeys(&view, {m_add, m_addChild, m_rename, m_remove, m_up, m_down, m_in, m_out});
    connect(&view, &CodebookView::currentTagChanged, this, &CodebookActions::update);
    connect(&workspace, &workspace::Workspace::changed, this, &CodebookActions::update);
    update();
}

QAction *CodebookActions::add(const QString &words, const QKeySequence &key, void (CodebookActions::*run)())
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    return action;
}

const coding::Tag *CodebookActions::current() const
{
    return m_workspace.tag(m_view.currentTag());
}

void CodebookActions::update()
{
    const bool canEdit = !m_workspace.isReadOnly();
    const bool canChange = canEdit && m_view.currentTag().isValid();
    const QModelIndex index = m_view.currentIndex();
    m_add->setEnabled(canEdit);
    for (QAction *action : {m_addChild, m_rename, m_shortcut, m_remove})
        action->setEnabled(canChange);
    m_up->setEnabled(canChange && index.row() > 0);
    m_down->setEnabled(canChange && index.row() + 1 < m_view.model()->rowCount(index.parent()));
    m_in->setEnabled(canChange && index.row() > 0);
    m_out->setEnabled(canChange && index.parent().isValid());
}

void CodebookActions::edit(const QString &label, const base::Result<coding::ChangeSet> &changes)
{
    succeeded(&m_view,
        changes.and_then([&](const coding::ChangeSet &one) { return m_workspace.edit(label, one); }));
}

base::Result<void> CodebookActions::change(const coding::Tag &tag)
{
    const coding::Tag *known = m_workspace.tag(tag.id);
    const bool changesValues = known && known->kind != tag.kind;
    const auto count = changesValues ? m_workspace.database().annotationCount(tag.id) : base::Result<int>(0);
    return count.and_then([&](int values) {
        return editMany(&m_view, m_workspace, tr("change tag “%1”").arg(tag.name), values,
            workspace::tagChange(m_workspace, tag));
    });
}

// --- menus ---

void CodebookActions::addColours(QMenu *menu)
{
    if (const coding::Tag *tag = current())
        fillColourMenu(menu, tag->colour, &m_view, [this, changed = *tag](quint32 colour) mutable {
            changed.colour = colour;
            succeeded(&m_view, change(changed));
        });
}

void CodebookActions::addKinds(QMenu *menu)
{
    const coding::Tag *tag = current();
    if (!tag)
        return;
    auto *group = new QActionGroup(menu);
    for (const auto &[kind, words] : kinds()) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(kind == tag->kind);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, changed = *tag, kind] {
            coding::Tag other = changed;
            other.kind = kind;
            succeeded(&m_view, change(other));
        });
    }
}

void CodebookActions::addMergeTargets(QMenu *menu)
{
    const coding::Tag *from = current();
    if (!from)
        return;
    for (const coding::Tag &tag : m_workspace.tags()) {
        if (tag.id == from->id)
            continue;
        QString words = tag.name;
        menu->addAction(swatch(tag.colour), words.replace(u'&', u"&&"_s), this,
            [this, from = from->id, into = tag.id] { askToMerge(from, into); });
    }
}

/// Asks first when the other tag is of another kind, which drops values.
void CodebookActions::askToMerge(coding::TagId from, coding::TagId into)
{
    const coding::Tag *merged = m_workspace.tag(from);
    const coding::Tag *target = m_workspace.tag(into);
    if (!merged || !target)
        return;
    const base::Result<int> lost = merged->kind == target->kind ? 0 : m_workspace.database().valueCount(from);
    if (!succeeded(&m_view, lost))
        return;
    if (*lost == 0)
        return merge(from, into);
    ask(&m_view,
        tr("“%1” is of another kind than “%2”: merging drops %Ln value(s) of its annotations.", nullptr,
            *lost)
            .arg(merged->name, target->name),
        tr("Merge"), [this, from, into] { merge(from, into); });
}

void CodebookActions::merge(coding::TagId from, coding::TagId into)
{
    const coding::Tag *merged = m_workspace.tag(from);
    const coding::Tag *target = m_workspace.tag(into);
    if (!merged || !target)
        return;
    const auto done = [view = QPointer(&m_view), into] {
        if (view) // the codebook's window may have been closed meanwhile
            view->setCurrentTag(into);
    };
    const QString label = tr("merge “%1” into “%2”").arg(merged->name, target->name);
    succeeded(&m_view, m_workspace.database().annotationCount(from).and_then([&](int count) {
        return editMany(
            &m_view, m_workspace, label, count, workspace::tagMerge(m_workspace, from, into), done);
    }));
}

// --- adding and changing ---

quint32 CodebookActions::unusedColour() const
{
    const std::vector<TagColour> colours = tagColours();
    const std::vector<coding::Tag> &tags = m_workspace.tags();
    for (const TagColour &colour : colours)
        if (!std::ranges::contains(tags, colour.colour, &coding::Tag::colour))
            return colour.colour;
    return colours[tags.size() % colours.size()].colour;
}

void CodebookActions::askNewTag()
{
    askName({});
}

void CodebookActions::askNewChild()
{
    askName(m_view.currentTag());
}

void CodebookActions::askName(coding::TagId parent)
{
    const auto take = [this, parent](const QString &name) {
        coding::Tag tag;
        tag.name = name;
        tag.colour = unusedColour();
        if (const coding::Tag *above = m_workspace.tag(parent)) {
            tag.parent = parent;
            tag.kind = above->kind;
            tag.colour = above->colour;
        }
        const QModelIndex index = parent.isValid() ? m_view.currentIndex() : QModelIndex();
        tag.position = m_view.model()->rowCount(index);
        return workspace::addTag(m_workspace, tag)
            .and_then([&](const coding::ChangeSet &changes) {
                return m_workspace.edit(tr("add tag “%1”").arg(name), changes);
            })
            .transform([&] { m_view.setCurrentTag(m_workspace.tagNamed(name)->id); });
    };
    const coding::Tag *above = m_workspace.tag(parent);
    auto *dialog = new NameDialog(above ? tr("Add tag inside “%1”").arg(above->name) : tr("Add tag"),
        tr("Name of the tag:"), tr("Add tag"), take, m_view.window());
    dialog->open();
}

void CodebookActions::startRename()
{
    m_view.edit(m_view.currentIndex());
}

void CodebookActions::askShortcut()
{
    const coding::Tag *tag = current();
    if (!tag)
        return;
    auto *dialog = new NameDialog(
        tr("Key of “%1”").arg(tag->name), tr("A letter or digit; empty for none:"), tr("Set key"),
        [this, changed = *tag](const QString &key) {
            coding::Tag other = changed;
            other.shortcut = key;
            return change(other);
        },
        m_view.window());
    dialog->setLimits(1, true);
    dialog->setName(tag->shortcut);
    dialog->open();
}

void CodebookActions::removeCurrent()
{
    const coding::Tag *tag = current();
    if (!tag)
        return;
    // Asked of the file: the counts in memory come in late for a large corpus.
    const auto count = m_workspace.database().annotationCount(tag->id);
    if (!succeeded(&m_view, count))
        return;
    if (*count > 0)
        (new TagDeletionDialog(m_workspace, tag->id, m_view.window()))->open();
    else
        succeeded(
            &m_view, deleteTag(&m_view, m_workspace, tag->id, workspace::TagDeletion::RemoveAnnotations));
}

// --- moving ---

void CodebookActions::move(coding::TagId parent, int position)
{
    const coding::Tag *tag = current();
    if (!tag)
        return;
    const coding::TagId id = tag->id;
    edit(tr("move tag “%1”").arg(tag->name), workspace::moveTag(m_workspace, id, parent, position));
    m_view.setCurrentTag(id);
}

void CodebookActions::stepUp()
{
    if (const coding::Tag *tag = current())
        move(tag->parent, m_view.currentIndex().row() - 1);
}

void CodebookActions::stepDown()
{
    if (const coding::Tag *tag = current())
        move(tag->parent, m_view.currentIndex().row() + 2); // before the one after the next
}

void CodebookActions::stepIn()
{
    const QModelIndex above = m_view.currentIndex().siblingAtRow(m_view.currentIndex().row() - 1);
    const auto &model = *static_cast<const CodebookModel *>(m_view.model());
    if (const coding::Tag *parent = model.tag(above))
        move(parent->id, model.rowCount(above));
}

void CodebookActions::stepOut()
{
    const QModelIndex parent = m_view.currentIndex().parent();
    const auto &model = *static_cast<const CodebookModel *>(m_view.model());
    if (!parent.isValid())
        return;
    const coding::Tag *grandparent = model.tag(parent.parent());
    move(grandparent ? grandparent->id : coding::TagId(), parent.row() + 1);
}

} // namespace ui
