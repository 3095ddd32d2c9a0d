// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The colour of the strongest pixel.
QColor ink(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > strongest.alpha())
                strongest = colour;
    return strongest;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInTheTextColourOfTheScheme_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(u":/variorum/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 17);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void everyIconIsDrawnInTheTextColourOfTheScheme()
    {
        QFETCH(QString, name);
        const QIcon icon = ui::icon(name);
        QVERIFY(!icon.isNull());
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark, ui::Scheme::Light}) {
            ui::applyScheme(*qApp, scheme);
            const QColor colour = ink(icon.pixmap(QSize(32, 32), 1.0).toImage());
            const QColor wanted = ui::theme().text;
            QVERIFY(colour.alpha() > 128);
            for (const auto part : {&QColor::red, &QColor::green, &QColor::blue})
                QVERIFY(qAbs((colour.*part)() - (wanted.*part)()) <= 3);
        }
        const QPixmap fine = icon.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
    }

    void aNameWithoutADrawingGivesNoIcon() { QVERIFY(ui::icon(u"nothing"_s).isNull()); }
};

QTEST_MAIN(IconsTest)
#include "iconstest.moc"
