// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/article.h"

#include <QString>

namespace workspace {
class Workspace;
}

namespace ui {

/// The name of an article's source; a translated word for none.
QString sourceName(const workspace::Workspace &workspace, const text::Article &article);
/// "14 Jul 2025" for an ISO 8601 date or date and time; what is written there when it is neither.
QString longDate(const QString &published);
/// "14 Jul 2025 · R. Iyer · 412 words", as far as it is known.
QString articleDetails(const text::Article &article);
/// Words of an article with where they stand, for pasting elsewhere:
/// “quote” (R. Iyer, “Title”, Northline Business, 14 Jul 2025, https://…).
QString citation(const workspace::Workspace &workspace, const text::Article &article, const QString &quote);

} // namespace ui
