// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/values.h"

using namespace Qt::StringLiterals;

namespace workspace {

bool suits(const coding::Value &value, coding::Kind kind)
{
    return std::holds_alternative<std::monostate>(value) ||
           (kind == coding::Kind::Figure && std::holds_alternative<text::Quantity>(value)) ||
           (kind == coding::Kind::Entity && std::holds_alternative<coding::Entity>(value)) ||
           (kind == coding::Kind::Claim && std::holds_alternative<coding::Claim>(value));
}

coding::Value suitable(const coding::Value &value, coding::Kind kind)
{
    return suits(value, kind) ? value : coding::Value();
}

QString nameFromWords(const QString &words)
{
    QString name = words.simplified();
    for (const QStringView ending : {u"'s", u"’s"})
        if (name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive))
            name.chop(ending.size());
    if (name.size() > 1 && (name.endsWith(u"s'"_s) || name.endsWith(u"s’"_s)))
        name.chop(1);
    return name;
}

} // namespace workspace
