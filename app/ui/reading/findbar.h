// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/span.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class ReadingView;

/// The bar above an article that finds words in it while they are typed: marks all, steps from one to the
/// next and says how many there are. Closed by Escape, which selects the match it stands on.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Works on the view, which must outlive it. Starts closed.
    explicit FindBar(ReadingView &view, QWidget *parent = nullptr);

    int matchCount() const { return int(m_matches.size()); }
    int currentMatch() const { return m_current; } ///< From 0; -1: none.

public Q_SLOTS:
    /// Shows the bar, looking for what is selected, if it is on one line.
    void open();
    void close();
    void findNext();
    void findPrevious();
    /// Looks again: the article is another.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &words, const QString &help);
    void arrange();
    void find();
    void step(int direction);
    void show(int match);

    ReadingView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_case = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QGridLayout *m_grid;
    bool m_isWrapped = false; ///< Count and buttons stand below the words.
    std::vector<text::Span> m_matches;
    int m_current = -1;
};

} // namespace ui
