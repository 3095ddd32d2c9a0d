// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "project/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A document without its code, which may look like links and headings.
QString prose(QString markdown)
{
    static const QRegularExpression fenced(u"^```.*?^```"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression indented(u"^(?: {4}|\\t).*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression inlined(u"`[^`\\n]*`"_s);
    return markdown.remove(fenced).remove(indented).remove(inlined);
}

/// Where the links and pictures of a document lead.
QStringList targets(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)"   // [words](target "title")
                                         "|^\\[[^\\]]+\\]:\\s*<?(\\S+?)>?\\s*$" // [reference]: target
                                         "|(?:src|href)=\"([^\"]+)\""_s,        // HTML
        QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = link.globalMatch(prose(markdown));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found += match.captured(match.lastCapturedIndex());
    }
    return found;
}

/// The anchors of a document's headings, as code hosts make them.
QSet<QString> anchors(const QString &markdown)
{
    static const QRegularExpression heading(
        uR"(^#{1,6}\s+(.*?)\s*#*$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression dropped(uR"([^\p{L}\p{N}\s_-])"_s);
    QSet<QString> found;
    auto matches = heading.globalMatch(prose(QString(markdown).remove(u'`')));
    while (matches.hasNext())
        found.insert(matches.next().captured(1).toLower().remove(dropped).replace(u' ', u'-'));
    return found;
}

/// What is wrong with a link of a document; empty when it leads somewhere or out of the project.
QString problem(const QString &document, const QString &target)
{
    static const QRegularExpression outside(u"^[a-z][a-z0-9+.-]*:"_s);
    if (outside.match(target).hasMatch())
        return {};
    const QString path = target.section(u'#', 0, 0);
    const QString anchor = target.section(u'#', 1);
    const QString file =
        path.isEmpty() ? document : QDir::cleanPath(QFileInfo(document).path() + u'/' + path);
    if (!QFileInfo::exists(project::path(file)))
        return u"%1: %2 is not there"_s.arg(document, target);
    if (!anchor.isEmpty() && !anchors(project::content(file)).contains(anchor))
        return u"%1: %2 has no heading of that name"_s.arg(document, target);
    return {};
}

/// The documents of the top level and of docs/.
QStringList documents()
{
    QStringList files = project::allFiles();
    files.removeIf([](const QString &file) {
        return !file.endsWith(u".md"_s) || (file.contains(u'/') && !file.startsWith(u"docs/"_s));
    });
    return files;
}

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRelativeLinkLeadsSomewhere()
    {
        const QStringList files = documents();
        QVERIFY(files.contains(u"README.md"_s));
        QVERIFY(files.contains(u"docs/manual.md"_s));
        int links = 0;
        QStringList problems;
        for (const QString &file : files)
            for (const QString &target : targets(project::content(file))) {
                ++links;
                if (const QString wrong = problem(file, target); !wrong.isEmpty())
                    problems += wrong;
            }
        QVERIFY(links > 3);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void findsLinks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a link and a picture")
            << u"See [this](a.md) and ![that](b.png \"title\")."_s << QStringList{u"a.md"_s, u"b.png"_s};
        QTest::newRow("an anchor") << u"[words](manual.md#words)"_s << QStringList{u"manual.md#words"_s};
        QTest::newRow("a reference") << u"[it][1]\n\n[1]: c.md\n"_s << QStringList{u"c.md"_s};
        QTest::newRow("HTML") << u"<img src=\"docs/window.png\">"_s << QStringList{u"docs/window.png"_s};
        QTest::newRow("nothing in code") << u"`[no](x.md)`\n\n    [no](y.md)\n"_s << QStringList();
    }

    void findsLinks()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, expected);
        QCOMPARE(targets(markdown), expected);
    }

    void tellsBrokenLinks_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("a file beside it") << u"benchmarks.md"_s << false;
        QTest::newRow("a file above it") << u"../README.md"_s << false;
        QTest::newRow("a heading") << u"#words"_s << false;
        QTest::newRow("a page elsewhere") << u"https://example.org/x.md"_s << false;
        QTest::newRow("a file that is not there") << u"no-such-page.md"_s << true;
        QTest::newRow("a heading that is not there") << u"#no-such-heading"_s << true;
    }

    void tellsBrokenLinks()
    {
        QFETCH(QString, target);
        QFETCH(bool, isBroken);
        QCOMPARE(!problem(u"docs/manual.md"_s, target).isEmpty(), isBroken);
    }
};

} // namespace

QTEST_APPLESS_MAIN(LinksTest)
#include "linkstest.moc"
