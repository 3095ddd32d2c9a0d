// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// The heading of a panel: small, spaced capitals, with room for buttons at its right (add them to the
/// layout).
class PanelHeading : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeading(const QString &words, QWidget *parent = nullptr);
};

} // namespace ui
