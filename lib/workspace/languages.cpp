// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/languages.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace workspace {
namespace {

/// A translator that installLanguage() finds again.
class LanguageTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
};

void install(
    QCoreApplication &application, const QLocale &locale, const QString &prefix, const QString &folder)
{
    auto *translator = new LanguageTranslator(&application);
    if (translator->load(locale, prefix, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &name)
{
    for (LanguageTranslator *old : application.findChildren<LanguageTranslator *>()) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    QLocale::setDefault(locale); // numbers and dates go with the words
    install(application, QLocale(QLocale::English), u"variorum"_s, u":/variorum/translations"_s);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"variorum"_s, u":/variorum/translations"_s);
}

} // namespace workspace

#include "languages.moc"
