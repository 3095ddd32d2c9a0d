// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/articledialog.h"
#include "dialogs/articleform.h"
#include "dialogs/formparts.h"
#include "dialogs/pastedialog.h"
#include "focus.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QStringList messages(const QWidget &dialog)
{
    QStringList shown;
    for (const ui::MessageLabel *label : dialog.findChildren<ui::MessageLabel *>())
        if (label->isVisible())
            shown << label->text();
    return shown;
}

} // namespace

class ArticleDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }

    void datesAreUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("iso");
        QTest::newRow("a date in ISO 8601") << u"2025-07-17"_s << u"2025-07-17"_s;
        QTest::newRow("a date and time in ISO 8601")
            << u"2025-07-17T08:30:00Z"_s << u"2025-07-17T08:30:00Z"_s;
        QTest::newRow("nothing is no date, which is allowed") << u"  "_s << QString();
        QTest::newRow("a date with the month's short name") << u"17 Jul 2025"_s << u"2025-07-17"_s;
        QTest::newRow("a date with the month's name first") << u"July 17, 2025"_s << u"2025-07-17"_s;
        QTest::newRow("a date with dots, day first") << u"17.7.2025"_s << u"2025-07-17"_s;
    }

    void datesAreUnderstood()
    {
        QFETCH(QString, written);
        QFETCH(QString, iso);
        QVERIFY(ui::isoDate(written));
        QCOMPARE(*ui::isoDate(written), iso);
    }

    void otherWordsAreNoDates()
    {
        for (const QString &words : {u"yesterday"_s, u"2025-02-30"_s, u"2025-13-01"_s, u"17"_s})
            QVERIFY2(!ui::isoDate(words), qPrintable(words));
    }

    void propertiesAreChangedInOneStep()
    {
        support::SmallCorpus corpus;
        const text::ArticleId article = corpus.article(u"Several"_s);
        QPointer<ui::ArticleDialog> dialog = new ui::ArticleDialog(*corpus, article);
        dialog->open();
        auto *form = dialog->findChild<ui::ArticleForm *>();
        const ui::ArticleFields before = form->fields();
        QCOMPARE(before.source, u"Dataweek"_s);
        QCOMPARE(before.story, u"AWS job cuts, July 2025"_s);
        QCOMPARE(before.language, u"en"_s);
        form->setFields({u"A title"_s, u"New Paper"_s, u"A. Writer"_s, u"2025-07-20"_s,
            u"https://example.org/a"_s, u"de"_s, u"A new story"_s});
        dialog->accept();
        QTRY_VERIFY(!dialog);
        const text::Article after = corpus->article(article)->article;
        QCOMPARE(after.title, u"A title"_s);
        QCOMPARE(corpus->source(after.source)->name, u"New Paper"_s);
        QCOMPARE(after.author, u"A. Writer"_s);
        QCOMPARE(after.published, u"2025-07-20"_s);
        QCOMPARE(after.url, u"https://example.org/a"_s);
        QCOMPARE(after.language, u"de"_s);
        QCOMPARE(corpus->story(after.story)->name, u"A new story"_s);
        QVERIFY(corpus->undo());
        QCOMPARE(corpus->article(article)->article.title, before.title);
        QVERIFY(!corpus->storyNamed(u"A new story"_s));
        QVERIFY(!corpus->sourceNamed(u"New Paper"_s));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("url");
        QTest::newRow("a blank title") << u"  "_s << QString() << QString();
        QTest::newRow("a date that is none") << u"A"_s << u"tomorrow"_s << QString();
        QTest::newRow("an address without its scheme") << u"A"_s << QString() << u"example.org/a"_s;
        QTest::newRow("an address that would run something")
            << u"A"_s << QString() << u"javascript:alert(1)"_s;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, title);
        QFETCH(QString, date);
        QFETCH(QString, url);
        support::SmallCorpus corpus;
        const text::ArticleId article = corpus.article(u"Several"_s);
        const text::Article before = corpus->article(article)->article;
        ui::ArticleDialog dialog(*corpus, article);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.findChild<ui::ArticleForm *>()->setFields({title, {}, {}, date, url, {}, {}});
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(messages(dialog).size(), 1);
        QCOMPARE(corpus->article(article)->article, before);
    }

    void pastedTextBecomesAnArticle()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        focus.setStory(corpus.story(u"AWS job cuts, July 2025"_s));
        QSignalSpy opened(&focus, &ui::Focus::openRequested);
        QGuiApplication::clipboard()->setText(
            u"Cuts reach the cloud unit\n\nThe company cut hundreds of jobs on Thursday. More may follow."_s);
        QPointer<ui::PasteDialog> dialog = new ui::PasteDialog(*corpus, focus);
        dialog->open();
        auto *form = dialog->findChild<ui::ArticleForm *>();
        QCOMPARE(form->fields().title, u"Cuts reach the cloud unit"_s);
        QCOMPARE(form->fields().story, u"AWS job cuts, July 2025"_s);
        for (QLineEdit *field : form->findChildren<QLineEdit *>())
            if (field->text() == u"Cuts reach the cloud unit") { // changed by hand: guesses leave it
                field->selectAll();
                QTest::keyClicks(field, u"Mine"_s);
            }
        dialog->findChild<QPlainTextEdit *>()->appendPlainText(u"One more sentence."_s);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        const text::ArticleId added = corpus.article(u"Mine"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<text::ArticleId>(), added);
        QVERIFY(corpus->text(added).endsWith(u"One more sentence."_s));
        QCOMPARE(corpus->article(added)->article.story, focus.story());
        QVERIFY(corpus->undo());
        QVERIFY(!corpus->article(added));
    }

    void aCopiedPageGivesItsWords()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        const auto copyPage = [](const QString &html) {
            auto *copied = new QMimeData;
            copied->setHtml(html);
            QGuiApplication::clipboard()->setMimeData(copied);
        };
        copyPage(
            u"<h1>Cuts reach the cloud unit</h1><p>Hundreds of jobs go &amp; more <b>may</b> follow.</p>"_s);
        ui::PasteDialog dialog(*corpus, focus);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *text = dialog.findChild<QPlainTextEdit *>();
        const QString words = u"Cuts reach the cloud unit\nHundreds of jobs go & more may follow."_s;
        QCOMPARE(text->toPlainText(), words);
        text->clear();
        QTest::keySequence(text, QKeySequence::Paste);
        QCOMPARE(text->toPlainText(), words);
    }

    void theSameTextIsNotPastedTwice()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        QGuiApplication::clipboard()->setText(corpus->text(corpus.article(u"Several"_s)));
        ui::PasteDialog dialog(*corpus, focus);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        const int before = corpus->articleCount();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(messages(dialog).size(), 1);
        QCOMPARE(corpus->articleCount(), before);
    }

    void blankTextIsRefused()
    {
        support::SmallCorpus corpus;
        ui::Focus focus;
        QGuiApplication::clipboard()->setText(u" \n "_s);
        ui::PasteDialog dialog(*corpus, focus);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(messages(dialog).size(), 1);
    }
};

QTEST_MAIN(ArticleDialogTest)
#include "articledialogtest.moc"
