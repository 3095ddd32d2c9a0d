// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "project/sourcetree.h"

#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a folder may include besides itself: the drawing in ARCHITECTURE.md.
QMap<QString, QSet<QString>> drawing()
{
    const QSet<QString> coding{u"base"_s, u"text"_s, u"coding"_s};
    const QStringList middle{u"store"_s, u"readers"_s, u"suggest"_s, u"agreement"_s, u"interchange"_s};
    QMap<QString, QSet<QString>> below{
        {u"base"_s, {}}, {u"text"_s, {u"base"_s}}, {u"coding"_s, {u"base"_s, u"text"_s}}};
    for (const QString &folder : middle)
        below[folder] = coding;
    below[u"workspace"_s] = coding + QSet<QString>(middle.begin(), middle.end());
    for (const QString &program : {u"ui"_s, u"cli"_s})
        below[program] = below[u"workspace"_s] + QSet{u"workspace"_s};
    return below;
}

/// The folder of a file in the drawing: "lib/text/span.h" is in "text", "app/ui/reading/pane.h" in "ui".
QString folderOf(const QString &file)
{
    return file.section(u'/', 1, 1);
}

/// Whether a library of Qt has a header of that name.
bool isHeaderOf(const QString &library, const QString &header)
{
    return header.startsWith(library + u'/') ||
           QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + library + u'/' + header);
}

/// What is wrong with an include, or empty.
QString breachOfInclude(const QString &file, const QString &header, bool isQuoted)
{
    const QString folder = folderOf(file);
    if (isQuoted) {
        if (header.endsWith(u".moc"_s))
            return {};
        const QString first = header.section(u'/', 0, 0);
        const bool isInProgram =
            file.startsWith(u"app/"_s) && !drawing().contains(first); // "window/window.h"
        if (isInProgram || first == folder || drawing().value(folder).contains(first))
            return {};
        return u"%1 may not include \"%2\""_s.arg(folder, header);
    }
    for (const QString &library :
        {u"QtWidgets"_s, u"QtGui"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s}) {
        if (folder != u"ui" && isHeaderOf(library, header))
            return u"only app/ui knows %1 and its <%2>"_s.arg(library, header);
    }
    if (folder != u"store" && isHeaderOf(u"QtSql"_s, header))
        return u"only lib/store speaks SQL, through <%1>"_s.arg(header);
    return {};
}

/// What is wrong with a file, a line each.
QStringList breaches(const QString &file, const QString &content)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    static const QRegularExpression sql(
        uR"("(?:[^"\\]|\\.)*\b(SELECT|INSERT (OR \w+ )?INTO|REPLACE INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|VIEW|TRIGGER|VIRTUAL|TEMP)|ALTER TABLE|DROP (TABLE|INDEX|VIEW)|PRAGMA) )"_s);
    QStringList found;
    int number = 0;
    for (const QString &line : content.split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = include.match(line);
        QString breach;
        if (match.hasMatch())
            breach = breachOfInclude(file, match.captured(2), match.captured(1) == u"\"");
        else if (folderOf(file) != u"store" && sql.match(line).hasMatch())
            breach = u"only lib/store speaks SQL"_s;
        if (!breach.isEmpty())
            found += u"%1:%2: %3"_s.arg(file).arg(number).arg(breach);
    }
    return found;
}

class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsToTheDrawing()
    {
        const QStringList files = project::codeBelow({u"lib"_s, u"app"_s});
        QVERIFY(files.size() > 20);
        QStringList found;
        for (const QString &file : files)
            found += breaches(file, project::content(file));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyFolderIsInTheDrawing()
    {
        const QStringList drawn = drawing().keys();
        for (const QString &parent : {u"lib"_s, u"app"_s}) {
            for (const QString &folder :
                QDir(project::path(parent)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QVERIFY2(drawn.contains(folder), qPrintable(parent + u'/' + folder));
        }
    }

    void theRuleItself_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isBreach");
        QTest::newRow("a folder includes itself")
            << u"lib/store/a.cpp"_s << u"#include \"store/b.h\""_s << false;
        QTest::newRow("and what is below it")
            << u"lib/store/a.cpp"_s << u"#include \"text/span.h\""_s << false;
        QTest::newRow("but nothing above it")
            << u"lib/text/a.cpp"_s << u"#include \"coding/tag.h\""_s << true;
        QTest::newRow("nor beside it")
            << u"lib/store/a.cpp"_s << u"  # include \"agreement/verdict.h\""_s << true;
        QTest::newRow("the window includes the workspace")
            << u"app/ui/window/a.cpp"_s << u"#include \"workspace/workspace.h\""_s << false;
        QTest::newRow("and its own folders")
            << u"app/ui/window/a.cpp"_s << u"#include \"reading/pane.h\""_s << false;
        QTest::newRow("but not the commands") << u"app/ui/a.cpp"_s << u"#include \"cli/command.h\""_s << true;
        QTest::newRow("the commands do not include the window")
            << u"app/cli/a.h"_s << u"#include \"ui/theme.h\""_s << true;
        QTest::newRow("an include in lib names its folder")
            << u"lib/text/a.cpp"_s << u"#include \"span.h\""_s << true;
        QTest::newRow("the window knows colours") << u"app/ui/a.cpp"_s << u"#include <QColor>"_s << false;
        QTest::newRow("nobody else does") << u"lib/coding/tag.h"_s << u"#include <QColor>"_s << true;
        QTest::newRow("not by another name")
            << u"lib/coding/tag.h"_s << u"#include <QtGui/qcolor.h>"_s << true;
        QTest::newRow("nor icons") << u"app/cli/a.cpp"_s << u"#include <QIcon>"_s << true;
        QTest::newRow("nor widgets") << u"lib/workspace/a.h"_s << u"#include <QWidget>"_s << true;
        QTest::newRow("the store includes Qt Sql")
            << u"lib/store/a.cpp"_s << u"#include <QSqlQuery>"_s << false;
        QTest::newRow("nobody else does that")
            << u"lib/workspace/a.cpp"_s << u"#include <QSqlQuery>"_s << true;
        QTest::newRow("the store writes SQL") << u"lib/store/a.cpp"_s << u"run(u\"SELECT 1 \"_s);"_s << false;
        QTest::newRow("nobody else does either")
            << u"lib/workspace/a.cpp"_s << u"run(u\"SELECT 1 \"_s);"_s << true;
        QTest::newRow("nor in pieces") << u"app/cli/a.cpp"_s << u"\"  UPDATE tag SET name = ?\""_s << true;
        QTest::newRow("prose may say select")
            << u"app/ui/a.cpp"_s << u"tr(\"Select a tag from the codebook\")"_s << false;
        QTest::newRow("all may use Qt's core") << u"lib/base/a.h"_s << u"#include <QString>"_s << false;
    }

    void theRuleItself()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(bool, isBreach);
        QCOMPARE(!breaches(file, line).isEmpty(), isBreach);
    }
};

} // namespace

QTEST_APPLESS_MAIN(IncludesTest)
#include "includestest.moc"
