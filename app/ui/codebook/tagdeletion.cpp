// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/tagdeletion.h"

#include "dialogs/formparts.h"
#include "messages.h"
#include "window/editjobs.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

base::Result<void> deleteTag(
    QWidget *asker, workspace::Workspace &workspace, coding::TagId tag, workspace::TagDeletion deletion)
{
    const coding::Tag *known = workspace.tag(tag);
    if (!known)
        return {};
    const QString label = TagDeletionDialog::tr("delete tag “%1”").arg(known->name);
    return workspace.database().annotationCount(tag).and_then([&](int count) {
        return editMany(asker, workspace, label, count, workspace::tagRemoval(workspace, tag, deletion));
    });
}

TagDeletionDialog::TagDeletionDialog(workspace::Workspace &workspace, coding::TagId tag, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_tag(tag)
    , m_question(new QLabel(this))
    , m_remove(new QRadioButton(this))
    , m_give(new QRadioButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete tag"));
    const coding::Tag known = *workspace.tag(tag);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    showCount();
    connect(&workspace, &workspace::Workspace::countsChanged, this, &TagDeletionDialog::showCount);
    if (const coding::Tag *parentTag = workspace.tag(known.parent)) {
        m_give->setText(tr("&Give them to “%1”").arg(parentTag->name));
        m_give->setChecked(true);
    } else {
        m_give->setText(tr("Give them to the tag above (there is none)"));
        m_give->setEnabled(false);
        m_remove->setChecked(true);
    }
    QDialogButtonBox *buttons = actionButtons(tr("Delete tag"), this);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDeletionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TagDeletionDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addSpacing(4);
    layout->addWidget(m_give);
    layout->addWidget(m_remove);
    layout->addWidget(
        new HintLabel(tr("Tags inside it move one level up. All of this can be undone in one step."), this));
    layout->addSpacing(8);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(400);
}

void TagDeletionDialog::showCount()
{
    const coding::Tag *known = m_workspace.tag(m_tag);
    if (!known)
        return;
    if (!m_workspace.countsAreKnown()) {
        m_question->setText(tr("What becomes of the annotations of “%1”?").arg(known->name));
        m_remove->setText(tr("&Remove its annotations"));
        return;
    }
    const int count = m_workspace.annotationCount(m_tag);
    m_question->setText(
        tr("“%1” has %Ln annotation(s). What becomes of them?", nullptr, count).arg(known->name));
    m_remove->setText(tr("&Remove %Ln annotation(s)", nullptr, count));
}

void TagDeletionDialog::accept()
{
    const auto deletion = m_give->isChecked() ? workspace::TagDeletion::MoveToParent
                                              : workspace::TagDeletion::RemoveAnnotations;
    if (succeeded(this, deleteTag(this, m_workspace, m_tag, deletion)))
        QDialog::accept();
}

} // namespace ui
