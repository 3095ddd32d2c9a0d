// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotations/noteedit.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QtMath>

namespace ui {
namespace {

constexpr int mostLines = 6;
constexpr int inset = 3; ///< Pixels between the frame and the words, beside the document's own margin.

bool isDoneKey(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           event.modifiers() & Qt::ControlModifier;
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    setViewportMargins(inset, inset, inset, inset); // so that the corners of the frame are round
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &NoteEdit::fit);
    fit();
}

void NoteEdit::setNote(const QString &note)
{
    if (note != toPlainText())
        setPlainText(note);
    document()->setModified(false);
}

QString NoteEdit::note() const
{
    return toPlainText().trimmed();
}

bool NoteEdit::isChanged() const
{
    return document()->isModified();
}

void NoteEdit::setLeastLines(int lines)
{
    m_leastLines = lines;
    fit();
}

int NoteEdit::heightOf(int lines) const
{
    const int around = 2 * (frameWidth() + inset + qCeil(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + around;
}

/// A plain text document measures its height in lines.
void NoteEdit::fit()
{
    const int lines = qBound(m_leastLines, qCeil(document()->size().height()), mostLines);
    setVerticalScrollBarPolicy(
        document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height() != heightOf(lines))
        setFixedHeight(heightOf(lines));
}

QSize NoteEdit::sizeHint() const
{
    return {200, height()};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {60, heightOf(m_leastLines)};
}

bool NoteEdit::event(QEvent *event)
{
    // The window has other uses for Ctrl+Enter.
    if (event->type() == QEvent::ShortcutOverride && isDoneKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        Q_EMIT left();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (isDoneKey(*event))
        Q_EMIT done();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace ui
