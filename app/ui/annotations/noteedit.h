// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A compact field for the note of annotations: as high as its lines, up to a few. Enter begins a line,
/// Ctrl+Enter is done, Tab leaves. It knows whether a person changed it, so that nothing else is stored.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Shows a note, which nobody has changed yet.
    void setNote(const QString &note);
    /// What is written, without white space around it.
    QString note() const;
    /// Whether it was edited since setNote().
    bool isChanged() const;
    /// How many lines it shows at least; one, unless told.
    void setLeastLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Ctrl+Enter.
    void done();
    /// The keyboard went elsewhere.
    void left();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(int lines) const;
    void fit();

    int m_leastLines = 1;
};

} // namespace ui
