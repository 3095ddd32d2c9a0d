// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ratesdialog.h"
#include "agreement/agreementmodel.h"
#include "agreement/agreementpanel.h"
#include "agreement/agreementview.h"
#include "agreement/pointactions.h"
#include "dialogs/formparts.h"
#include "focus.h"
#include "lib/workspace/testcorpus.h"
#include "workspace/annotationedits.h"
#include "workspace/rateedits.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// The dialog, and what a person sees in it.
struct Dialog
{
    explicit Dialog(workspace::Workspace &corpus, text::StoryId inView = {})
        : Dialog(new ui::RatesDialog(corpus, inView))
    {
    }
    explicit Dialog(ui::RatesDialog *shown)
        : dialog(shown)
        , rates(dialog->findChild<QTreeWidget *>())
    {
        const auto boxes = dialog->findChildren<QComboBox *>();
        const auto fields = dialog->findChildren<QLineEdit *>();
        from = boxes[0];
        to = boxes[1];
        story = boxes[2];
        for (QLineEdit *field : fields)
            if (field->parent() != from && field->parent() != to)
                (value ? note : value) = field;
        dialog->show();
        Q_UNUSED(QTest::qWaitForWindowActive(dialog));
    }
    ~Dialog() { delete dialog; }

    static void write(QWidget *field, const QString &words)
    {
        auto *box = qobject_cast<QComboBox *>(field);
        QLineEdit *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, words);
        if (box && box->completer()->popup()->isVisible())
            QTest::keyClick(box->completer()->popup(), Qt::Key_Escape);
    }
    void enter(const QString &one, const QString &number, const QString &other, const QString &where = {})
    {
        write(from, one);
        write(to, other);
        write(note, where);
        write(value, number);
        QTest::keyClick(value, Qt::Key_Return);
    }
    QString message() const
    {
        const auto *label = dialog->findChild<ui::MessageLabel *>();
        return label->isVisible() ? label->text() : QString();
    }
    QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < rates->topLevelItemCount(); ++row)
            lines += rates->topLevelItem(row)->text(0) + u'|' + rates->topLevelItem(row)->text(1) + u'|' +
                     rates->topLevelItem(row)->text(2);
        return lines;
    }

    ui::RatesDialog *dialog;
    QTreeWidget *rates;
    QComboBox *from = nullptr;
    QComboBox *to = nullptr;
    QComboBox *story = nullptr;
    QLineEdit *value = nullptr;
    QLineEdit *note = nullptr;
};

} // namespace

class RatesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void ratesAreEnteredChangedAndRemovedByKeys()
    {
        TestCorpus corpus;
        Dialog dialog(*corpus);
        dialog.enter(u"eur"_s, u"1.081"_s, u"US Dollar"_s, u"ECB, 3 May"_s);
        QCOMPARE(dialog.message(), QString());
        QCOMPARE(dialog.shown(), QStringList{u"1 EUR = 1.081 USD|All stories|ECB, 3 May"_s});
        QVERIFY(dialog.value->text().isEmpty());
        dialog.enter(u"GBP"_s, u"1,27"_s, u"USD"_s); // a comma will do
        QCOMPARE(dialog.shown().last(), u"1 GBP = 1.27 USD|All stories|"_s);

        dialog.rates->setFocus();
        dialog.rates->setCurrentItem(dialog.rates->topLevelItem(0));
        QCOMPARE(dialog.from->currentData().toString(), u"EUR"_s);
        QCOMPARE(dialog.note->text(), u"ECB, 3 May"_s);
        dialog.write(dialog.value, u"1.09"_s);
        QTest::keyClick(dialog.value, Qt::Key_Return);
        QCOMPARE(dialog.shown().first(), u"1 EUR = 1.09 USD|All stories|ECB, 3 May"_s);
        QCOMPARE(corpus->undoLabel(), u"change rate to 1 EUR = 1.09 USD"_s);
        QVERIFY(corpus->undo());
        QCOMPARE(dialog.shown().first(), u"1 EUR = 1.081 USD|All stories|ECB, 3 May"_s);

        dialog.rates->setFocus();
        QTest::keyClick(dialog.rates, Qt::Key_Delete);
        QCOMPARE(dialog.shown(), QStringList{u"1 GBP = 1.27 USD|All stories|"_s});
        QVERIFY(corpus->undo());
        QCOMPARE(dialog.shown().size(), 2);
    }

    void whatIsNoRateIsToldAndStaysToBeMended_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("no number") << u"EUR"_s << u"about 1"_s << u"USD"_s << u"above zero"_s;
        QTest::newRow("nothing") << u"EUR"_s << u""_s << u"USD"_s << u"above zero"_s;
        QTest::newRow("zero") << u"EUR"_s << u"0"_s << u"USD"_s << u"above zero"_s;
        QTest::newRow("less than zero") << u"EUR"_s << u"-1"_s << u"USD"_s << u"above zero"_s;
        QTest::newRow("one currency twice") << u"EUR"_s << u"1"_s << u"euro"_s << u"two different"_s;
        QTest::newRow("no currency") << u"bitcorn"_s << u"1"_s << u"USD"_s << u"“bitcorn”"_s;
        QTest::newRow("a pair that there is") << u"USD"_s << u"0.7"_s << u"GBP"_s << u"1 GBP = 1.27 USD"_s;
    }

    void whatIsNoRateIsToldAndStaysToBeMended()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, value);
        QFETCH(const QString, to);
        QFETCH(const QString, words);
        TestCorpus corpus;
        Dialog dialog(*corpus);
        dialog.enter(u"GBP"_s, u"1.27"_s, u"USD"_s);
        dialog.enter(from, value, to);
        QVERIFY2(dialog.message().contains(words), qPrintable(dialog.message()));
        QCOMPARE(dialog.value->text(), value);
        QCOMPARE(dialog.shown().size(), 1);
    }

    void aRateMayHoldForOneStory()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Portmar"_s);
        Dialog dialog(*corpus, story);
        dialog.enter(u"EUR"_s, u"1.1"_s, u"USD"_s);
        dialog.story->setCurrentIndex(1);
        dialog.enter(u"EUR"_s, u"1.2"_s, u"USD"_s);
        QCOMPARE(
            dialog.shown(), (QStringList{u"1 EUR = 1.1 USD|All stories|"_s, u"1 EUR = 1.2 USD|Portmar|"_s}));
        dialog.dialog->propose(u"USD"_s, u"EUR"_s);
        QCOMPARE(dialog.value->text(), u"1.2"_s); // the story's own
        QVERIFY(dialog.value->hasFocus());
    }

    void aReadOnlyCorpusShowsItsRates()
    {
        TestCorpus corpus;
        orDie(corpus->edit(
            u"rate"_s, orDie(workspace::setRate(*corpus, {.from = u"EUR"_s, .to = u"USD"_s, .value = 1.1}))));
        auto options = TestCorpus::lexicon();
        options.readOnly = true;
        const auto reader = orDie(workspace::Workspace::open(corpus.path(), options));
        Dialog dialog(*reader);
        QCOMPARE(dialog.shown().size(), 1);
        QVERIFY(!dialog.value->isEnabled());
        dialog.rates->setFocus();
        dialog.rates->setCurrentItem(dialog.rates->topLevelItem(0));
        QTest::keyClick(dialog.rates, Qt::Key_Delete);
        QCOMPARE(dialog.shown().size(), 1);
    }

    void aPointAsksForTheRateOfItsCurrencies()
    {
        TestCorpus corpus;
        const auto story = corpus.addStory(u"Portmar"_s);
        for (const QString &amount : {u"$29.3 billion"_s, u"€27.1 billion"_s}) {
            const auto article =
                corpus.addArticle(story, amount, u"Revenue of Portmar reached %1 last year."_s.arg(amount));
            orDie(corpus->edit(
                u"tag"_s, workspace::addAnnotation(*corpus, article, corpus.spanOf(article, amount),
                              corpus.tag(coding::Kind::Figure))));
        }
        ui::Focus focus;
        ui::AgreementPanel panel(*corpus, focus);
        panel.resize(900, 500);
        panel.show();
        focus.setStory(story);
        const auto *model = static_cast<ui::AgreementModel *>(panel.view()->model());
        QTRY_COMPARE(model->agreement().points.size(), 2U);
        panel.view()->setCurrentIndex(model->pointIndex(model->agreement().points.front().id));
        QMenu menu;
        panel.actions()->fill(&menu);
        QAction *ask = menu.actions().last();
        QVERIFY2(ask->text().contains(u"EUR/USD"_s), qPrintable(ask->text()));
        ask->trigger();
        auto *opened = panel.findChild<ui::RatesDialog *>();
        QVERIFY(opened);
        Dialog dialog(opened);
        QCOMPARE(dialog.from->currentData().toString(), u"EUR"_s);
        QCOMPARE(dialog.to->currentData().toString(), u"USD"_s);
        QTest::keyClicks(dialog.value, u"1.081"_s);
        QTest::keyClick(dialog.value, Qt::Key_Return);
        QTRY_COMPARE(model->agreement().points.size(), 1U);
        const QModelIndex euros = model->pointIndex(model->agreement().points.front().id, 2);
        QCOMPARE(euros.data().toString(), u"€27.1 bn ⇄"_s);
        const QString tip = euros.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"≈ $29.3 bn, 1 EUR = 1.081 USD"_s) ||
                     tip.contains(u"≈ US$29.3 bn, 1 EUR = 1.081 USD"_s),
            qPrintable(tip));
        QMenu known;
        panel.view()->setCurrentIndex(euros);
        panel.actions()->fill(&known);
        QVERIFY2(known.actions().last()->text().contains(u"1 EUR = 1.081 USD"_s),
            qPrintable(known.actions().last()->text()));
    }
};

QTEST_MAIN(RatesDialogTest)
#include "ratesdialogtest.moc"
