// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/annotationactions.h"

#include "annotations/notedialog.h"
#include "annotations/tagswatch.h"
#include "annotations/valuewords.h"
#include "focus.h"
#include "inspector/valuedialog.h"
#include "messages.h"
#include "window/editjobs.h"

#include "workspace/annotationedits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QMenu>

namespace ui {
namespace {

constexpr size_t askAbove = 20; ///< More annotations are deleted only after a question.

} // namespace

AnnotationActions::AnnotationActions(
    workspace::Workspace &workspace, Focus &focus, std::function<Ids()> selected, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_selected(std::move(selected))
    , m_parent(parent)
{
    jump = add(tr("Show in the article"), {}, [this] {
        if (const Ids ids = m_selected(); !ids.empty())
            m_focus.reveal(ids.front());
    });
    note = add(tr("Note…", "edits the note of annotations"), {}, [this] { askNote(); });
    value = add(tr("Set value…"), {}, [this] { askValue(); });
    remove = add(tr("Delete"), QKeySequence::Delete, [this] { removeSelected(); });
    copy = add(tr("Copy"), QKeySequence::Copy, [] {});
}

QAction *AnnotationActions::add(
    const QString &text, const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void AnnotationActions::edit(const QString &label, size_t count, const workspace::ChangeMaker &maker)
{
    succeeded(m_parent->window(), editMany(m_parent, m_workspace, label, qint64(count), maker));
}

std::vector<coding::Annotation> AnnotationActions::annotations() const
{
    const auto found = m_workspace.database().annotations(m_selected());
    return succeeded(m_parent->window(), found) ? *found : std::vector<coding::Annotation>();
}

std::optional<coding::Kind> AnnotationActions::commonKind(
    const std::vector<coding::Annotation> &annotations) const
{
    std::optional<coding::Kind> common;
    for (const coding::Annotation &annotation : annotations) {
        const coding::Tag *tag = m_workspace.tag(annotation.tag);
        if (!tag || (common && *common != tag->kind))
            return std::nullopt;
        common = tag->kind;
    }
    return common;
}

void AnnotationActions::update()
{
    const bool some = !m_selected().empty();
    const bool editable = some && !m_workspace.isReadOnly();
    jump->setEnabled(some);
    copy->setEnabled(some);
    for (QAction *action : {note, value, remove})
        action->setEnabled(editable);
}

void AnnotationActions::fill(QMenu *menu)
{
    update();
    menu->addAction(jump);
    menu->addSeparator();
    QMenu *tags = menu->addMenu(tr("Tag", "the verb: give annotations another tag"));
    tags->setEnabled(note->isEnabled());
    for (const coding::Tag &tag : m_workspace.tags()) {
        QAction *action = tags->addAction(tagSwatch(tag.colour), tag.name);
        connect(action, &QAction::triggered, this, [this, id = tag.id] { retag(id); });
    }
    const std::optional<coding::Kind> kind = commonKind(annotations());
    value->setEnabled(value->isEnabled() && kind && *kind != coding::Kind::Plain);
    menu->addActions({value, note});
    menu->addSeparator();
    menu->addActions({copy, remove});
}

void AnnotationActions::retag(coding::TagId id)
{
    const coding::Tag *tag = m_workspace.tag(id);
    const Ids ids = m_selected();
    if (tag)
        edit(tr("tag %n annotation(s) “%1”", "name of an edit", int(ids.size())).arg(tag->name), ids.size(),
            workspace::retagging(m_workspace, ids, id));
}

void AnnotationActions::askNote()
{
    if (const std::vector<coding::Annotation> selected = annotations(); !selected.empty())
        (new NoteDialog(m_workspace, selected, m_parent->window()))->open();
}

void AnnotationActions::askValue()
{
    const std::vector<coding::Annotation> selected = annotations();
    const std::optional<coding::Kind> kind = commonKind(selected);
    if (!kind || *kind == coding::Kind::Plain)
        return;
    auto *dialog = new ValueDialog(m_workspace, *kind, int(selected.size()), m_parent->window());
    dialog->setValue(selected.front().value);
    connect(dialog, &ValueDialog::accepted, this, [this, selected, dialog] {
        Ids ids;
        for (const coding::Annotation &annotation : selected)
            ids.push_back(annotation.id);
        edit(tr("value of %n annotation(s)", "name of an edit", int(ids.size())), ids.size(),
            workspace::valueSetting(ids, dialog->value()));
    });
    dialog->open();
}

void AnnotationActions::removeSelected()
{
    const Ids ids = m_selected();
    const auto removeAll = [this, ids] {
        const coding::Annotation *only = ids.size() == 1 ? m_workspace.annotation(ids.front()) : nullptr;
        edit(only ? tr("delete “%1”", "name of an edit").arg(excerpt(only->quote))
                  : tr("delete %n annotation(s)", "name of an edit", int(ids.size())),
            ids.size(), workspace::annotationRemoval(m_workspace, ids));
    };
    if (ids.size() <= askAbove)
        return removeAll();
    ask(m_parent->window(), tr("Delete %n annotation(s)?", "", int(ids.size())), tr("Delete"), removeAll);
}

} // namespace ui
