// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/settings.h"

#include <QSettings>
#include <QStringList>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr std::array<std::pair<Scheme, QStringView>, 3> schemes{
    {{Scheme::System, u"system"}, {Scheme::Light, u"light"}, {Scheme::Dark, u"dark"}}};

const QString languageKey = u"language"_s;
const QString schemeKey = u"scheme"_s;
const QString readingSizeKey = u"reading/size"_s;
const QString readingAidKey = u"reading/aid"_s;
const QString analystKey = u"analyst"_s;

} // namespace

QStringList programLanguages()
{
    return {u"en"_s, u"de"_s, u"fr"_s};
}

Settings Settings::load(const QSettings &from)
{
    Settings settings;
    if (const QString language = from.value(languageKey).toString(); programLanguages().contains(language))
        settings.language = language;
    const QString scheme = from.value(schemeKey).toString();
    for (const auto &[value, name] : schemes)
        if (name == scheme)
            settings.scheme = value;
    bool isNumber = false;
    const int size = from.value(readingSizeKey).toInt(&isNumber);
    if (isNumber && size >= smallestReading && size <= largestReading)
        settings.readingSize = size;
    settings.readingAid = from.value(readingAidKey, settings.readingAid).toBool();
    settings.analyst = from.value(analystKey).toString().simplified();
    return settings;
}

void Settings::save(QSettings &to) const
{
    to.setValue(languageKey, language);
    for (const auto &[value, name] : schemes)
        if (value == scheme)
            to.setValue(schemeKey, name.toString());
    to.setValue(readingSizeKey, readingSize);
    to.setValue(readingAidKey, readingAid);
    to.setValue(analystKey, analyst);
}

} // namespace ui
