// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/currencies.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

class CurrenciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenForACurrencyIsUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::newRow("a code") << u"EUR"_s << u"en_GB"_s << u"EUR"_s;
        QTest::newRow("a code without capitals and with space around")
            << u" usd "_s << u"en_GB"_s << u"USD"_s;
        QTest::newRow("what the list shows") << u"CHF – Swiss Franc"_s << u"en_GB"_s << u"CHF"_s;
        QTest::newRow("an English name") << u"british Pound"_s << u"fr_FR"_s << u"GBP"_s;
        QTest::newRow("a name in the plural") << u"US dollars"_s << u"en_GB"_s << u"USD"_s;
        QTest::newRow("a name in the language of the window")
            << u"Schweizer Franken"_s << u"de_DE"_s << u"CHF"_s;
        QTest::newRow("a French name") << u"yen japonais"_s << u"fr_FR"_s << u"JPY"_s;
        QTest::newRow("a sign that one currency has") << u"€"_s << u"en_GB"_s << u"EUR"_s;
        QTest::newRow("a sign that many have") << u"$"_s << u"en_GB"_s << QString();
        QTest::newRow("a currency of the past") << u"DEM"_s << u"en_GB"_s << u"DEM"_s;
        QTest::newRow("a word that begins like a code") << u"europium"_s << u"en_GB"_s << QString();
        QTest::newRow("a unit") << u"percent"_s << u"en_GB"_s << QString();
        QTest::newRow("nothing") << u"  "_s << u"en_GB"_s << QString();
    }

    void whatIsWrittenForACurrencyIsUnderstood()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, language);
        QFETCH(const QString, code);
        QCOMPARE(text::currencyCode(words, QLocale(language)), code);
    }

    void currenciesHaveNamesInTheLanguage()
    {
        const auto all = text::currencies(QLocale(u"de_DE"_s));
        QVERIFY(all.size() > 100);
        QVERIFY(std::ranges::is_sorted(all, {}, &text::Currency::code));
        const auto dollar = std::ranges::find(all, u"USD"_s, &text::Currency::code);
        QVERIFY(dollar != all.end());
        QCOMPARE(dollar->name, u"US-Dollar"_s);
        QVERIFY(!std::ranges::contains(all, u"DEM"_s, &text::Currency::code));
    }
};

QTEST_GUILESS_MAIN(CurrenciesTest)
#include "currenciestest.moc"
