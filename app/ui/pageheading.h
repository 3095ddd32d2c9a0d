// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/// The top row of a page that takes the panes' place: small capitals, and a button back to the articles.
class PageHeading : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeading(const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words);

Q_SIGNALS:
    void leaveRequested();

private:
    QLabel *m_words;
};

} // namespace ui
