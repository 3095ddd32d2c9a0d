// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelheading.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

PanelHeading::PanelHeading(const QString &words, QWidget *parent)
    : QWidget(parent)
{
    auto *label = new QLabel(words.toUpper(), this);
    label->setFont(theme().heading);
    label->setForegroundRole(QPalette::PlaceholderText); // the theme's muted colour
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(words);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 6);
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addStretch();
}

} // namespace ui
