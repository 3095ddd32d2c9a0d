// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/wordsdialog.h"
#include "dialogs/formparts.h"
#include "lib/workspace/testcorpus.h"
#include "reading/readingaid.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// The dialog, and what a person sees in it.
struct Dialog
{
    explicit Dialog(TestCorpus &corpus)
        : dialog(new ui::WordsDialog(*corpus, corpus.file(u"data"_s)))
        , lists(dialog->findChildren<QListWidget *>().front())
        , words(dialog->findChildren<QListWidget *>().back())
        , field(dialog->findChild<QLineEdit *>())
        , scope(dialog->findChild<QComboBox *>())
    {
        dialog->show();
        Q_UNUSED(QTest::qWaitForWindowActive(dialog));
    }
    ~Dialog() { delete dialog; }
    void choose(const QString &list)
    {
        for (int row = 0; row < lists->count(); ++row)
            if (lists->item(row)->data(Qt::UserRole).toString() == list)
                lists->setCurrentRow(row);
    }
    void enter(const QString &word)
    {
        field->setFocus();
        QTest::keyClicks(field, word);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString message() const
    {
        const auto *label = dialog->findChild<ui::MessageLabel *>();
        return label->isVisible() ? label->text() : QString();
    }
    QStringList shown() const
    {
        QStringList all;
        for (int row = 0; row < words->count(); ++row)
            all += words->item(row)->text();
        return all;
    }

    ui::WordsDialog *dialog;
    QListWidget *lists;
    QListWidget *words;
    QLineEdit *field;
    QComboBox *scope;
};

} // namespace

class WordsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheCorpusAreAddedAndRemovedByKeys()
    {
        TestCorpus corpus;
        Dialog dialog(corpus);
        dialog.choose(u"hedges"_s);
        dialog.enter(u"perchance"_s);
        dialog.enter(u"methinks"_s);
        QCOMPARE(corpus->ownWords().value(u"hedges"_s), (QStringList{u"perchance"_s, u"methinks"_s}));
        QCOMPARE(dialog.shown(), (QStringList{u"methinks"_s, u"perchance"_s}));
        QVERIFY(dialog.field->text().isEmpty());

        dialog.enter(u"Methinks"_s);
        QVERIFY2(dialog.message().contains(u"“Methinks”"_s), qPrintable(dialog.message()));
        QCOMPARE(dialog.field->text(), u"Methinks"_s); // to be mended
        dialog.field->clear();

        dialog.words->setFocus();
        dialog.words->setCurrentRow(0);
        QTest::keyClick(dialog.words, Qt::Key_Delete);
        QCOMPARE(dialog.shown(), QStringList{u"perchance"_s});
        QVERIFY(corpus->undo());
        QCOMPARE(dialog.shown(), (QStringList{u"methinks"_s, u"perchance"_s}));
        dialog.choose(u"people"_s);
        QVERIFY(dialog.shown().isEmpty());
    }

    void wordsForAllCorporaAreWrittenToTheFolder()
    {
        TestCorpus corpus;
        Dialog dialog(corpus);
        dialog.choose(u"job-loss terms"_s);
        dialog.scope->setCurrentIndex(1);
        dialog.enter(u"right-sizing"_s);
        QVERIFY(corpus->ownWords().isEmpty());
        QVERIFY(corpus->lexicon().words(u"job-loss terms"_s).contains(u"right-sizing"_s));
        QCOMPARE(orDie(text::readOwnWords(corpus.file(u"data"_s))).value(u"job-loss terms"_s),
            QStringList{u"right-sizing"_s});
        dialog.words->selectAll();
        dialog.words->setFocus();
        QTest::keyClick(dialog.words, Qt::Key_Delete);
        QVERIFY(!corpus->lexicon().words(u"job-loss terms"_s).contains(u"right-sizing"_s));
    }

    void aBrokenFileIsTold()
    {
        TestCorpus corpus;
        QVERIFY(QDir().mkpath(corpus.file(u"data"_s)));
        QFile file(corpus.file(u"data/words.json"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("oops") == 4);
        file.close();
        Dialog dialog(corpus);
        dialog.scope->setCurrentIndex(1);
        QVERIFY2(dialog.message().contains(u"words.json"_s), qPrintable(dialog.message()));
        dialog.enter(u"word"_s);
        QVERIFY(dialog.message().contains(u"words.json"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("oops"));
    }

    void theReadingAidColoursOwnWords()
    {
        ui::ReadingAid aid;
        QVERIFY(aid.isValid());
        const QString paragraph = u"Forty, or 40 weavesters went in the Great  Unbundling, perchance."_s;
        const auto colourOf = [&](const QString &word) {
            const int at = int(paragraph.indexOf(word));
            QColor colour;
            for (const QTextLayout::FormatRange &range : aid.formats(paragraph))
                if (range.start <= at && range.start + range.length >= at + word.size())
                    colour = range.format.foreground().color();
            return colour;
        };
        QVERIFY(!colourOf(u"perchance"_s).isValid());
        aid.setOwnWords({{u"hedges"_s, {u"perchance"_s}}, {u"job-loss terms"_s, {u"great unbundling"_s}},
            {u"counted people"_s, {u"weavesters"_s}}});
        QCOMPARE(colourOf(u"perchance"_s), ui::readingAidColour(u"Hedge"_s));
        QCOMPARE(colourOf(u"Great  Unbundling"_s), ui::readingAidColour(u"Job loss"_s));
        QCOMPARE(colourOf(u"weavesters"_s), ui::readingAidColour(u"Figure"_s));
        aid.setOwnWords({});
        QVERIFY(!colourOf(u"perchance"_s).isValid());
    }
};

QTEST_MAIN(WordsDialogTest)
#include "wordsdialogtest.moc"
