// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/formparts.h"

#include "theme.h"
#include "workspace/workspace.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>

namespace ui {
namespace {

void completeAnywhere(QCompleter *completer)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace

MessageLabel::MessageLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFont(theme().small);
    paintRed();
    hide();
}

void MessageLabel::setMessage(const QString &message)
{
    setText(message);
    setVisible(!message.isEmpty());
}

void MessageLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::WindowText) != theme().differ)
        paintRed();
    QLabel::changeEvent(event);
}

void MessageLabel::paintRed()
{
    QPalette red(palette());
    red.setColor(QPalette::WindowText, theme().differ);
    setPalette(red);
}

HintLabel::HintLabel(const QString &words, QWidget *parent)
    : QLabel(words, parent)
{
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText); // the theme's muted colour
}

StoryBox::StoryBox(const workspace::Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(24);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    for (const store::StorySummary &summary : workspace.stories())
        if (summary.story.id.isValid())
            addItem(summary.story.name);
    setCurrentIndex(-1);
    lineEdit()->setPlaceholderText(tr("In no story"));
    completeAnywhere(completer());
}

QString StoryBox::name() const
{
    return currentText().simplified();
}

void StoryBox::setName(const QString &name)
{
    setCurrentIndex(findText(name, Qt::MatchFixedString));
    setEditText(name);
}

SourceEdit::SourceEdit(const workspace::Workspace &workspace, QWidget *parent)
    : QLineEdit(parent)
{
    QStringList names;
    for (const text::Source &source : workspace.sources())
        names << source.name;
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, this);
    completeAnywhere(completer);
    setCompleter(completer);
}

QDialogButtonBox *actionButtons(const QString &action, QWidget *parent)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, parent);
    QPushButton *button = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    return buttons;
}

} // namespace ui
