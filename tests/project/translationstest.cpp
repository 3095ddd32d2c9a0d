// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "project/sourcetree.h"

#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One string of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state; ///< "unfinished", "vanished", "obsolete" or empty.
    QStringList translations;

    QString key() const
    {
        return context + u" › "_s + source + (comment.isEmpty() ? QString() : u" › "_s + comment);
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations += xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// The messages of a .ts file by their keys; empty when it is not one.
QMap<QString, Message> messages(const QString &file)
{
    QMap<QString, Message> all;
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        if (xml.name() == "message"_L1) {
            const Message message = readMessage(xml, context);
            all.insert(message.key(), message);
        }
    }
    return xml.hasError() ? QMap<QString, Message>() : all;
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList all;
    auto found =
        QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).globalMatch(text);
    while (found.hasNext())
        all += found.next().captured();
    all.sort();
    all.removeDuplicates();
    return all;
}

bool hasAccelerator(const QString &text)
{
    return !matches(text, uR"((?<!&)&(?!&|\w+;|#)[\p{L}\p{N}])"_s).isEmpty();
}

/// What is wrong with one translation of a source text, or empty. A singular form may say "one" for "%n".
QString fault(const QString &source, const QString &translation, bool mayLackNumber)
{
    if (translation.trimmed().isEmpty())
        return u"is empty"_s;
    QStringList wanted = matches(source, u"%L?(\\d+|n)"_s);
    QStringList given = matches(translation, u"%L?(\\d+|n)"_s);
    if (mayLackNumber) {
        for (const QString &number : {u"%n"_s, u"%Ln"_s}) {
            wanted.removeAll(number);
            given.removeAll(number);
        }
    }
    if (wanted != given)
        return u"has placeholders %1 for %2"_s.arg(given.join(u' '), wanted.join(u' '));
    if (hasAccelerator(source) != hasAccelerator(translation))
        return u"and its source do not both have an accelerator"_s;
    for (const QChar end : u"….:\n "_s) {
        if (source.endsWith(end) != translation.endsWith(end))
            return u"and its source do not both end in \"%1\""_s.arg(end);
    }
    return {};
}

QStringList faults(const Message &message, qsizetype forms)
{
    QStringList all;
    if (!message.state.isEmpty())
        all += u"is "_s + message.state;
    if (message.translations.size() != forms)
        all += u"has %1 forms instead of %2"_s.arg(message.translations.size()).arg(forms);
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const bool mayLackNumber = message.isPlural && form + 1 < message.translations.size();
        const QString wrong = fault(message.source, message.translations[form], mayLackNumber);
        if (!wrong.isEmpty())
            all += wrong;
    }
    return all;
}

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_tool =
            QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
        if (m_tool.isEmpty())
            m_tool = QStandardPaths::findExecutable(u"lupdate"_s);
        QVERIFY2(!m_tool.isEmpty(), "lupdate is needed: Debian has it in qt6-l10n-tools");
    }

    /// lupdate guesses the context of a string, and says so, where it does not understand the function around
    /// it; a wrong context is never found again. `base::Error f()` is such a function; `using base::Error;`
    /// helps.
    void everyStringHasItsContext()
    {
        QVERIFY(!freshMessages(u"de"_s).isEmpty());
        QCOMPARE(m_complaints, QString());
    }

    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English has its plural forms") << u"en"_s;
        QTest::newRow("German is complete") << u"de"_s;
        QTest::newRow("French is complete") << u"fr"_s;
    }

    void everyStringIsTranslated()
    {
        QFETCH(QString, language);
        if (QDir(project::path(u"translations"_s)).entryList({u"*.ts"_s}).isEmpty())
            QSKIP("no language has been translated yet");
        const QMap<QString, Message> wanted = freshMessages(language);
        QVERIFY2(!wanted.isEmpty(), "lupdate found no string");
        const QMap<QString, Message> given =
            messages(project::path(u"translations/variorum_%1.ts"_s.arg(language)));
        QStringList wrong;
        for (const Message &message : wanted) {
            const auto translated = given.find(message.key());
            if (translated == given.end())
                wrong += message.key() + u": is missing"_s;
            else
                for (const QString &fault : faults(*translated, message.translations.size()))
                    wrong += message.key() + u": "_s + fault;
        }
        for (const QString &key : given.keys()) {
            if (!wanted.contains(key))
                wrong += key + u": is not in the program"_s;
        }
        QVERIFY2(wrong.isEmpty(),
            qPrintable(
                u"%1 faults; `cmake --build DIR --target update_translations` adds what is missing:\n"_s.arg(
                    wrong.size()) +
                wrong.join(u'\n')));
    }

    void theRuleItself_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("translations");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const QString &source, const QStringList &translations,
                             bool isGood) { QTest::newRow(name) << source << translations << isGood; };
        row("a translation", u"&Open %1…"_s, {u"%1 ö&ffnen…"_s}, true);
        row("an empty one", u"Open"_s, {u" "_s}, false);
        row("a placeholder is missing", u"Open %1"_s, {u"Öffnen"_s}, false);
        row("a placeholder is another", u"Open %1"_s, {u"%2 öffnen"_s}, false);
        row("placeholders may change places", u"%1 of %2"_s, {u"%2: %1"_s}, true);
        row("no accelerator", u"&Open"_s, {u"Öffnen"_s}, false);
        row("an accelerator too many", u"Open"_s, {u"Ö&ffnen"_s}, false);
        row("a sign for and is no accelerator", u"Cut && paste"_s, {u"Ausschneiden && einfügen"_s}, true);
        row("the stop is missing", u"It is open."_s, {u"Es ist offen"_s}, false);
        row("the singular may say one", u"%n file(s)"_s, {u"eine Datei"_s, u"%n Dateien"_s}, true);
        row("nor need the singular have the number in the language's digits", u"%Ln file(s)"_s,
            {u"eine Datei"_s, u"%Ln Dateien"_s}, true);
        row("the plural may not", u"%n file(s)"_s, {u"%n Datei"_s, u"Dateien"_s}, false);
        row("a plural form is missing", u"%n file(s)"_s, {u"%n Dateien"_s}, false);
    }

    void theRuleItself()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, translations);
        QFETCH(bool, isGood);
        const bool isPlural = source.contains(u"(s)"_s);
        const Message message{u"context"_s, source, {}, isPlural, {}, translations};
        QCOMPARE(faults(message, isPlural ? 2 : 1).isEmpty(), isGood);
    }

    void whatIsUnfinishedIsAFault()
    {
        QFile ts(m_folder.filePath(u"broken.ts"_s));
        QVERIFY(ts.open(QIODevice::WriteOnly));
        ts.write(
            "<TS><context><name>c</name><message><source>a</source><translation "
            "type=\"unfinished\">b</translation>"
            "</message><message numerus=\"yes\"><source>%n d</source><comment>note</comment><translation>"
            "<numerusform>%n e</numerusform><numerusform>%n "
            "f</numerusform></translation></message></context></TS>");
        ts.close();
        const QMap<QString, Message> read = messages(ts.fileName());
        QCOMPARE(read.keys(), (QStringList{u"c › %n d › note"_s, u"c › a"_s}));
        QCOMPARE(faults(read[u"c › a"_s], 1), QStringList{u"is unfinished"_s});
        QCOMPARE(faults(read[u"c › %n d › note"_s], 2), QStringList());
    }

private:
    /// The strings of the program as it is now, with as many empty forms as the language has.
    QMap<QString, Message> freshMessages(const QString &language)
    {
        const QString file = m_folder.filePath(language + u".ts"_s);
        QStringList arguments{u"-silent"_s, u"-recursive"_s, u"-extensions"_s, u"cpp,h"_s,
            project::path(u"lib"_s), project::path(u"app"_s), u"-locations"_s, u"none"_s,
            u"-target-language"_s, language};
        for (const QString &folder : {u"lib"_s, u"app"_s, u"app/ui"_s})
            arguments += {u"-I"_s, project::path(folder)};
        if (language == u"en")
            arguments += u"-pluralonly"_s;
        QProcess lupdate;
        lupdate.start(m_tool, arguments + QStringList{u"-ts"_s, file});
        const bool isDone = lupdate.waitForFinished(300000) && lupdate.exitCode() == 0;
        m_complaints = QString::fromUtf8(lupdate.readAllStandardError());
        return isDone ? messages(file) : QMap<QString, Message>();
    }

    QTemporaryDir m_folder;
    QString m_tool;
    QString m_complaints; ///< What lupdate said last.
};

} // namespace

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
