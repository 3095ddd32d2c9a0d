// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quantityfinder.h"

#include <QFile>
#include <QTest>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using namespace text;

/// The whole width of what English says figures with: data/figures.txt and data/figures-press.txt hold one
/// text a line, and the figures in it; words in brackets after a figure are those of its span.
class FigureLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordingIsRead_data();
    void everyWordingIsRead();

private:
    Vocabulary m_vocabulary;
    std::optional<QuantityFinder> m_finder;
};

namespace {

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 15) : u"any"_s;
}

/// "> 27000 people"
QString described(const Quantity &quantity)
{
    const auto value = quantity.value();
    const QString amount = value ? number(value) : number(quantity.low) + u" to "_s + number(quantity.high);
    return (relationSign(quantity.relation) + u' ' + amount + u' ' + quantity.unit).trimmed();
}

} // namespace

void FigureLanguageTest::initTestCase()
{
    const auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_finder.emplace(*lexicon, m_vocabulary);
}

void FigureLanguageTest::everyWordingIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    QStringList lines;
    for (const QString &name : {u"figures.txt"_s, u"figures-press.txt"_s}) {
        QFile file(QStringLiteral(VARIORUM_SOURCE_DIR) + u"/tests/lib/text/data/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        lines += QString::fromUtf8(file.readAll()).split(u'\n');
    }
    for (const QString &line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList parts = line.split(u'|');
        const QString text = parts.takeFirst().trimmed();
        QStringList figures;
        for (const QString &part : std::as_const(parts))
            if (!part.trimmed().isEmpty())
                figures += part.trimmed();
        QTest::newRow(qUtf8Printable(text)) << text << figures;
    }
}

void FigureLanguageTest::everyWordingIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, figures);
    QStringList found;
    for (const FoundQuantity &figure : m_finder->find(Prose(text, m_vocabulary))) {
        const bool hasSpan = found.size() < figures.size() && figures[found.size()].endsWith(u']');
        const QString span = hasSpan ? u" ["_s + quote(text, figure.span).toString() + u']' : QString();
        found += described(figure.quantity) + span;
    }
    QCOMPARE(found.join(u" | "_s), figures.join(u" | "_s));
}

QTEST_GUILESS_MAIN(FigureLanguageTest)
#include "figurelanguagetest.moc"
