// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/mergedialog.h"
#include "support/smallcorpus.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// A copy of a corpus in which somebody else has gone on.
QString copyOf(support::SmallCorpus &corpus, const std::function<void(workspace::Workspace &)> &change)
{
    const QString path = corpus.file(u"theirs.variorum"_s);
    if (!corpus->database().saveCopy(path))
        qFatal("no copy");
    auto theirs = workspace::Workspace::open(path, workspace::Options());
    if (!theirs || !(*theirs)->setCurrentAnalyst(u"ms"_s))
        qFatal("not opened");
    change(**theirs);
    return path;
}

void rename(workspace::Workspace &corpus, const QString &from, const QString &to)
{
    text::Source source = *corpus.sourceNamed(from);
    coding::ChangeSet changes;
    const text::Source before = source;
    source.name = to;
    changes.replace(before, source);
    if (!corpus.edit(u"rename"_s, std::move(changes)))
        qFatal("not renamed");
}

void annotate(workspace::Workspace &corpus, text::ArticleId article)
{
    coding::ChangeSet changes;
    changes.add(coding::Annotation{.article = article,
        .tag = corpus.firstTag(coding::Kind::Entity)->id,
        .span = {0, 5},
        .quote = corpus.text(article).first(5)});
    if (!corpus.edit(u"tag"_s, std::move(changes)))
        qFatal("not tagged");
}

QString words(const QDialog &dialog)
{
    QString all;
    for (const auto *label : dialog.findChildren<QLabel *>())
        if (label->isVisible())
            all += label->text() + u'\n';
    return all;
}

QPushButton *mergeButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->text() == "Merge"_L1)
            return button;
    return nullptr;
}

} // namespace

class MergeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyScheme(*qApp, ui::Scheme::Light); }

    void showsWhatWouldComeAndMerges()
    {
        support::SmallCorpus corpus;
        const auto article = corpus.article(u"Several hundred"_s);
        const QString path = copyOf(corpus, [&](auto &theirs) { annotate(theirs, article); });
        QPointer<ui::MergeDialog> dialog = new ui::MergeDialog(*corpus, path);
        dialog->open();
        QTRY_VERIFY(mergeButton(*dialog)->isEnabled());
        QVERIFY2(words(*dialog).contains(u"1 annotation"_s), qPrintable(words(*dialog)));
        QVERIFY(!dialog->findChild<QTreeWidget *>()->isVisible());
        QTest::mouseClick(mergeButton(*dialog), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close));
        QCOMPARE(corpus->annotations(article).size(), 1);
        QVERIFY(corpus->undoLabel().contains(u"theirs.variorum"_s));
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QVERIFY(corpus->undo());
        QVERIFY(corpus->annotations(article).empty());
    }

    void letsChooseBetweenTwoVersions()
    {
        support::SmallCorpus corpus;
        const QString path =
            copyOf(corpus, [&](auto &theirs) { rename(theirs, u"Dataweek"_s, u"Data Week"_s); });
        auto *dialog = new ui::MergeDialog(*corpus, path);
        dialog->open();
        QTRY_VERIFY(mergeButton(*dialog)->isEnabled());
        auto *versions = dialog->findChild<QTreeWidget *>();
        QVERIFY(versions->isVisible());
        QCOMPARE(versions->topLevelItemCount(), 1);
        QCOMPARE(versions->topLevelItem(0)->text(1), u"Dataweek"_s);
        QCOMPARE(versions->topLevelItem(0)->checkState(2), Qt::Unchecked);
        versions->topLevelItem(0)->setCheckState(2, Qt::Checked);
        QTest::mouseClick(mergeButton(*dialog), Qt::LeftButton);
        QTRY_VERIFY(corpus->sourceNamed(u"Data Week"_s));
        QTRY_VERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close));
        delete dialog;
    }

    void saysThatThereIsNothingNew()
    {
        support::SmallCorpus corpus;
        const QString path = copyOf(corpus, [](auto &) {});
        ui::MergeDialog dialog(*corpus, path);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        // The name of the new analyst is all that comes.
        QTRY_VERIFY2(words(dialog).contains(u"1 analyst"_s), qPrintable(words(dialog)));
    }

    void saysWhatIsWrongInOneSentence()
    {
        support::SmallCorpus corpus;
        for (const QString &path : {corpus->path(), corpus.file(u"none.variorum"_s)}) {
            ui::MergeDialog dialog(*corpus, path);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QTRY_VERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close));
            QVERIFY2(words(dialog).contains(QFileInfo(path).fileName()), qPrintable(words(dialog)));
            QCOMPARE(words(dialog).trimmed().count(u'\n'), 0);
        }
        QVERIFY(!corpus->undoLabel().contains(u"merge"_s));
    }

    void plansAnewAfterAnEdit()
    {
        support::SmallCorpus corpus;
        const auto article = corpus.article(u"Several hundred"_s);
        const QString path = copyOf(corpus, [&](auto &theirs) { annotate(theirs, article); });
        auto *dialog = new ui::MergeDialog(*corpus, path);
        dialog->open();
        QTRY_VERIFY(mergeButton(*dialog)->isEnabled());
        annotate(*corpus, article);
        QTest::mouseClick(mergeButton(*dialog), Qt::LeftButton);
        QVERIFY(!mergeButton(*dialog)->isEnabled()); // it compares again
        QTRY_VERIFY(mergeButton(*dialog)->isEnabled());
        QCOMPARE(corpus->annotations(article).size(), 1);
        delete dialog;
    }
};

QTEST_MAIN(MergeDialogTest)
#include "mergedialogtest.moc"
