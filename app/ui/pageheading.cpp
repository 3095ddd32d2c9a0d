// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageheading.h"

#include "icons.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

PageHeading::PageHeading(const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    m_words->setFont(theme().heading);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setWords(words);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Back to the articles (Escape)"));
    close->setAccessibleName(tr("Back to the articles"));
    connect(close, &QToolButton::clicked, this, &PageHeading::leaveRequested);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 6, 0);
    line->addWidget(m_words, 1);
    line->addWidget(close);
}

void PageHeading::setWords(const QString &words)
{
    m_words->setText(words.toUpper());
    m_words->setAccessibleName(words);
}

} // namespace ui
