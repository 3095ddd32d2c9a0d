// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importbatch.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace workspace {

QString problemOf(const QString &file, const QString &problem)
{
    const QString name = QDir::toNativeSeparators(file);
    return name.isEmpty() || problem.contains(name) ? problem : name + u": "_s + problem;
}

} // namespace workspace
