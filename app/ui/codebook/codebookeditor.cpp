// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebook/codebookeditor.h"

#include "codebook/causefields.h"
#include "codebook/codebookactions.h"
#include "codebook/codebookmodel.h"
#include "codebook/codebookview.h"
#include "codebook/codebookwords.h"
#include "codebook/colourmenu.h"
#include "dialogs/formparts.h"
#include "icons.h"
#include "messages.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString colourName(quint32 colour)
{
    for (const TagColour &known : tagColours())
        if (known.colour == colour)
            return known.name;
    return QColor(colour).name();
}

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
    return button;
}

} // namespace

CodebookEditor::CodebookEditor(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new CodebookModel(workspace, this))
    , m_view(new CodebookView(*m_model, this))
    , m_actions(new CodebookActions(workspace, *m_view))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Codebook"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(treeSide(), 3);
    sides->addWidget(formSide(), 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &CodebookEditor::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);

    connect(m_view, &CodebookView::currentTagChanged, this, &CodebookEditor::showTag);
    connect(
        m_model, &CodebookModel::failed, this, [this](const base::Error &error) { showError(this, error); });
    connect(&workspace, &workspace::Workspace::changed, this, &CodebookEditor::showTag);
    connect(&workspace, &workspace::Workspace::reloaded, this, &CodebookEditor::showTag);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
    showTag();
    resize(720, 520);
}

CodebookEditor::~CodebookEditor()
{
    delete m_view; // before the model and while this is whole: it tells of its last changes
}

QWidget *CodebookEditor::treeSide()
{
    auto *side = new QWidget(this);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->viewport()->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(button(m_actions->addTag(), side));
    row->addWidget(button(m_actions->addChild(), side));
    row->addSpacing(10);
    for (QAction *move :
        {m_actions->moveUp(), m_actions->moveDown(), m_actions->moveIn(), m_actions->moveOut()})
        row->addWidget(button(move, side));
    row->addStretch();
    auto *merge = new QToolButton(side);
    merge->setIcon(icon(u"merge"_s));
    merge->setText(tr("Merge into"));
    merge->setToolTip(tr("Give the tag's annotations to another tag and remove it"));
    merge->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    merge->setAutoRaise(true);
    merge->setPopupMode(QToolButton::InstantPopup);
    m_targets = new QMenu(merge);
    connect(m_targets, &QMenu::aboutToShow, this, &CodebookEditor::fillTargets);
    merge->setMenu(m_targets);
    merge->setEnabled(!m_workspace.isReadOnly());
    row->addWidget(merge);
    row->addWidget(button(m_actions->remove(), side));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    return side;
}

QWidget *CodebookEditor::formSide()
{
    m_form = new QWidget(this);
    m_form->setMinimumWidth(250);
    m_name = new QLineEdit(m_form);
    m_kind = new QComboBox(m_form);
    for (const auto &[kind, words] : kinds())
        m_kind->addItem(words, int(kind));
    m_colour = new QPushButton(m_form);
    m_colour->setAutoDefault(false);
    auto *colours = new QMenu(m_colour);
    connect(colours, &QMenu::aboutToShow, this, &CodebookEditor::fillColours);
    m_colour->setMenu(colours);
    m_shortcut = new QLineEdit(m_form);
    m_shortcut->setMaxLength(1);
    m_shortcut->setPlaceholderText(tr("None", "no key for a tag"));
    m_count = new HintLabel({}, m_form);
    m_message = new MessageLabel(m_form);
    connect(m_name, &QLineEdit::editingFinished, this, &CodebookEditor::changeName);
    connect(m_kind, &QComboBox::activated, this, &CodebookEditor::changeKind);
    connect(m_shortcut, &QLineEdit::editingFinished, this, &CodebookEditor::changeShortcut);

    auto *form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Kind:", "of a tag: figure, entity, claim, plain"), m_kind);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(tr("K&ey:", "on the keyboard"), m_shortcut);
    m_cause = new CauseFields(m_workspace.lexicon(), form);
    connect(m_cause, &CauseFields::causeChanged, this, &CodebookEditor::changeCause);
    form->addRow(m_message);
    form->addRow(m_count);
    form->addRow(
        new HintLabel(tr("The kind says what an annotation carries: a figure a quantity, an entity a "
                         "name and type, a claim a stance. Every change can be undone."),
            m_form));
    return m_form;
}

void CodebookEditor::showTag()
{
    const coding::Tag *tag = m_workspace.tag(m_view->currentTag());
    m_form->setEnabled(tag && !m_workspace.isReadOnly());
    if (!tag) {
        m_name->clear();
        m_count->clear();
        return;
    }
    m_message->setMessage({});
    if (m_name->text() != tag->name)
        m_name->setText(tag->name);
    if (m_shortcut->text() != tag->shortcut)
        m_shortcut->setText(tag->shortcut);
    m_kind->setCurrentIndex(m_kind->findData(int(tag->kind)));
    m_cause->setVisible(tag->kind == coding::Kind::Claim);
    m_cause->setCause(tag->cause);
    m_colour->setIcon(swatch(tag->colour));
    m_colour->setText(colourName(tag->colour));
    m_count->setText(tr("%Ln annotation(s)", nullptr, m_workspace.annotationCount(tag->id)));
}

void CodebookEditor::change(const coding::Tag &tag)
{
    if (const coding::Tag *now = m_workspace.tag(tag.id); !now || *now == tag)
        return;
    const auto done = m_actions->change(tag);
    m_message->setMessage(done ? QString() : done.error().message);
}

void CodebookEditor::changeName()
{
    if (const coding::Tag *tag = m_workspace.tag(m_view->currentTag())) {
        coding::Tag changed = *tag;
        changed.name = m_name->text().simplified();
        change(changed);
    }
}

void CodebookEditor::changeShortcut()
{
    if (const coding::Tag *tag = m_workspace.tag(m_view->currentTag())) {
        coding::Tag changed = *tag;
        changed.shortcut = m_shortcut->text().trimmed();
        change(changed);
    }
}

void CodebookEditor::changeKind()
{
    if (const coding::Tag *tag = m_workspace.tag(m_view->currentTag())) {
        coding::Tag changed = *tag;
        changed.kind = coding::Kind(m_kind->currentData().toInt());
        change(changed);
    }
}

void CodebookEditor::changeCause(const coding::Cause &cause)
{
    if (const coding::Tag *tag = m_workspace.tag(m_view->currentTag())) {
        coding::Tag changed = *tag;
        changed.cause = cause;
        change(changed);
    }
}

void CodebookEditor::done(int result)
{
    if (const coding::Tag *tag = m_workspace.tag(m_view->currentTag());
        tag && m_form->isEnabled() && tag->kind == coding::Kind::Claim)
        m_cause->commit();
    QDialog::done(result);
}

void CodebookEditor::fillColours()
{
    m_colour->menu()->clear();
    m_actions->addColours(m_colour->menu());
}

void CodebookEditor::fillTargets()
{
    m_targets->clear();
    m_actions->addMergeTargets(m_targets);
}

} // namespace ui
