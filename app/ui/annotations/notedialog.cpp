// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/notedialog.h"

#include "annotations/noteedit.h"
#include "annotations/valuewords.h"
#include "messages.h"
#include "window/editjobs.h"
#include "workspace/annotationedits.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

NoteDialog::NoteDialog(
    workspace::Workspace &workspace, const std::vector<coding::Annotation> &annotations, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_note(new NoteEdit(this))
{
    Q_ASSERT(!annotations.empty());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note"));
    for (const coding::Annotation &annotation : annotations)
        m_ids.push_back(annotation.id);
    const QString first = annotations.front().note;
    const bool isShared = std::ranges::all_of(
        annotations, [&](const coding::Annotation &annotation) { return annotation.note == first; });
    if (annotations.size() == 1)
        m_words = excerpt(annotations.front().quote);
    m_note->setLeastLines(4);
    m_note->setMinimumWidth(380);
    m_note->setNote(isShared ? first : QString());
    if (!isShared) {
        m_note->setPlaceholderText(tr("several notes", "the annotations chosen have different notes"));
        connect(m_note->document(), &QTextDocument::modificationChanged, this, [this](bool changed) {
            m_note->setPlaceholderText(
                changed ? tr("no note", "the notes of all chosen annotations are removed")
                        : tr("several notes", "the annotations chosen have different notes"));
        });
    }
    m_note->selectAll();

    auto *label = new QLabel(m_words.isEmpty() ? tr("Note for %n annotation(s):", "", int(annotations.size()))
                                               : tr("A note on “%1”:").arg(m_words),
        this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)
        ->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addWidget(buttons);
    connect(m_note, &NoteEdit::done, this, &NoteDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    m_note->setFocus();
}

void NoteDialog::accept()
{
    if (m_note->isChanged()) {
        const QString label = m_words.isEmpty()
                                  ? tr("note on %n annotation(s)", "name of an edit", int(m_ids.size()))
                                  : tr("note on “%1”", "name of an edit").arg(m_words);
        const auto maker = workspace::noteSetting(m_ids, m_note->note());
        if (!succeeded(this, editMany(this, m_workspace, label, qint64(m_ids.size()), maker)))
            return; // what was written stays, unless a worker was to write very many
    }
    QDialog::accept();
}

} // namespace ui
