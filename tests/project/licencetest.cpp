// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "project/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Whether the first lines of a file name its copyright and its licence.
bool hasHeader(const QString &content)
{
    const QString top = content.section(u'\n', 0, 7);
    return top.contains(u"SPDX-FileCopyrightText: "_s) &&
           top.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s);
}

/// A path pattern of REUSE.toml: "*" is anything within a folder, "**" anything.
QRegularExpression pattern(const QString &glob)
{
    QString expression = QRegularExpression::escape(glob);
    expression.replace(u"\\*\\*"_s, u".*"_s).replace(u"\\*"_s, u"[^/]*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

std::vector<QRegularExpression> coveredPatterns()
{
    static const QRegularExpression path(
        uR"(^path\s*=\s*(\[[^\]]*\]|"[^"]*"))"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    std::vector<QRegularExpression> patterns;
    const QString toml = project::content(u"REUSE.toml"_s);
    auto paths = path.globalMatch(toml);
    while (paths.hasNext()) {
        const QString list = paths.next().captured(1);
        auto globs = quoted.globalMatch(list);
        while (globs.hasNext())
            patterns.push_back(pattern(globs.next().captured(1)));
    }
    return patterns;
}

/// Whether a file's format lets it carry a header, so that it must. Test data are what others' programs would
/// write.
bool isSource(const QString &file)
{
    static const QRegularExpression data(u"^tests/.*/data/"_s);
    if (data.match(file).hasMatch())
        return false;
    static const QRegularExpression source(
        uR"((\.(cpp|h|cmake|py|sh|xml|svg|html)|CMakeLists\.txt|^packaging/[^.]+|^\.ci/.+|^\.clang-.+)$)"_s);
    return source.match(file).hasMatch();
}

class LicenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileSaysItsLicence()
    {
        const std::vector<QRegularExpression> covered = coveredPatterns();
        const QStringList files = project::allFiles();
        QVERIFY(files.size() > 50);
        QStringList missing;
        for (const QString &file : files) {
            const bool isCovered = std::ranges::any_of(
                covered, [&](const QRegularExpression &glob) { return glob.match(file).hasMatch(); });
            if (file.startsWith(u"LICENSES/"_s) || hasHeader(project::content(file)) ||
                (isCovered && !isSource(file)))
                continue;
            missing += file + (isSource(file) ? u": no SPDX header"_s
                                              : u": neither an SPDX header nor in REUSE.toml"_s);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theLicenceItselfIsThere()
    {
        QVERIFY(
            project::content(u"LICENSES/GPL-3.0-or-later.txt"_s).contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    }

    void headers_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("isGood");
        const QString copyright = u"// SPDX-FileCopyrightText: 2026 The Variorum developers\n"_s;
        const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QTest::newRow("both lines") << copyright + licence << true;
        QTest::newRow("after a line for the shell") << u"#!/bin/sh\n"_s + copyright + licence << true;
        QTest::newRow("no licence") << copyright << false;
        QTest::newRow("no copyright") << licence << false;
        QTest::newRow("another licence") << copyright + u"// SPDX-License-Identifier: MIT\n"_s << false;
        QTest::newRow("far below the top") << u"\n"_s.repeated(20) + copyright + licence << false;
    }

    void headers()
    {
        QFETCH(QString, content);
        QFETCH(bool, isGood);
        QCOMPARE(hasHeader(content), isGood);
    }
};

} // namespace

QTEST_APPLESS_MAIN(LicenceTest)
#include "licencetest.moc"
