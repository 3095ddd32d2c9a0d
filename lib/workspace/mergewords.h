// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/annotation.h"
#include "coding/exchangerate.h"

#include <QString>
#include <QStringList>

namespace workspace {

/// An annotation in a line, for lists of different versions: "“USD 29.3 billion” · Figure · $29.3 bn · note".
/// Tag and analyst by name; blank parts are left out.
QString annotationInALine(const coding::Annotation &annotation, const QString &tag, const QString &analyst);

/// A value in a few words: "$29.3 bn", "Amazon Web Services · ORG", "denies · Amazon: AI → job cuts". Empty
/// for none.
QString valueInALine(const coding::Value &value);

/// "1 EUR = 1.08 USD · ECB, 3 May".
QString rateInALine(const coding::ExchangeRate &rate);

/// What is different of two articles, in a line for each side: "title: One; author: A. B.".
struct Difference
{
    QStringList ours;
    QStringList theirs;

    /// Adds a field when both have it and it is not the same.
    void compare(const QString &name, const QString &own, const QString &other);
};

} // namespace workspace
