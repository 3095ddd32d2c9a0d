// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "matrix/matrixtext.h"

#include <QFont>

class QIODevice;
class QPagedPaintDevice;
class QWidget;

namespace ui {

/// Paints the matrix onto pages: as many sources as fit beside the points, all points down, then the next
/// sources; sources on top of each page, page numbers below. Words are wrapped, never cut. Returns how many
/// pages there are.
int paintMatrix(QPagedPaintDevice &device, const MatrixText &matrix, const QFont &font);

/// Writes the matrix as PDF, A4 in landscape format; on any thread.
base::Result<void> writeMatrixPdf(QIODevice *device, const MatrixText &matrix, const QFont &font);

/// Shows how the matrix will be printed, and prints it from there. Returns at once.
void previewMatrix(QWidget *parent, const MatrixText &matrix);

} // namespace ui
