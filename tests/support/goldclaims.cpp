// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/goldclaims.h"

#include <QFile>

namespace support {

using namespace Qt::StringLiterals;

namespace {

GoldClaim goldClaim(const QString &line)
{
    const QStringList fields = line.split(u'|');
    const auto field = [&](int number) {
        const QString value = fields.value(number).trimmed();
        return value == u"-"_s ? QString() : value;
    };
    GoldClaim claim;
    claim.stance = coding::stanceFromName(field(0)).value_or(coding::Stance::Asserts);
    claim.speaker = field(1);
    claim.effect = field(2);
    claim.quote = field(3);
    return claim;
}

} // namespace

std::vector<GoldText> goldTexts(const QString &name)
{
    QFile file(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/tests/lib/suggest/data/"_s + name);
    std::vector<GoldText> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    bool isNew = true;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.isEmpty()) {
            isNew = true;
        } else if (line.startsWith(u"= "_s) && !texts.empty()) {
            texts.back().claims.push_back(goldClaim(line.sliced(2)));
        } else if (isNew) {
            texts.push_back({line, {}});
            isNew = false;
        } else {
            texts.back().text += u'\n' + line;
        }
    }
    return texts;
}

} // namespace support
