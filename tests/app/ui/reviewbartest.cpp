// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Suggestions reviewed in the whole window by keys alone.

#include "review/reviewbar.h"
#include "lib/workspace/testcorpus.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

const QString first = u"Northline cut 1,200 jobs in March. Revenue rose 17 per cent to $5.2 billion.\n\n"
                      "Managers said 1,200 people would leave within 60 days because of AI."_s;
const QString second = u"Northline let 1,200 employees go, and revenue grew by 17%."_s;

} // namespace

class ReviewBarTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCorpus> m_corpus;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;

    void open()
    {
        m_corpus->close();
        m_window = std::make_unique<ui::MainWindow>(
            orDie(workspace::Workspace::open(m_corpus->path(), TestCorpus::lexicon())), *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }
    workspace::Workspace &corpus() const { return m_window->workspace(); }
    workspace::Review &review() const { return m_window->review(); }
    ui::ReviewBar *bar() const { return m_window->findChild<ui::ReviewBar *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(bar(), key, modifiers);
    }
    /// Starts with the key of an action, and waits for the first suggestion.
    void start(const QString &action)
    {
        m_window->action(action)->trigger();
        QTRY_VERIFY(review().current().has_value());
        QTRY_VERIFY(bar()->isVisible());
    }
    QString at() const
    {
        const auto &place = review().current();
        return place ? text::quote(corpus().text(place->article), place->suggestion.span).toString()
                     : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_corpus = std::make_unique<TestCorpus>();
        m_settings = std::make_unique<QSettings>(m_corpus->file(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue("analyst"_L1, u"lk"_s);
        const text::StoryId story = (*m_corpus)->newId<text::StoryId>();
        coding::ChangeSet changes;
        changes.add(text::Story{story, {}, u"Cuts"_s});
        orDie((*m_corpus)->edit(u"story"_s, changes));
        m_corpus->addArticle(story, u"Wire"_s, first);
        m_corpus->addArticle(story, u"Post"_s, second);
    }
    void cleanup()
    {
        m_window.reset();
        m_corpus.reset();
    }

    void anArticleShowsItsSuggestionsAsDottedLines()
    {
        open();
        const ui::ReadingView &view = m_window->panes().activePane()->view();
        QTRY_VERIFY(!view.suggestions().empty());
        QCOMPARE(view.suggestions().front().look, ui::Mark::Look::Dotted);
        QVERIFY(view.marks().empty());
        m_window->action(u"showSuggestions"_s)->setChecked(false);
        QVERIFY(view.suggestions().empty());
    }

    void oneKeyDecidesAndThePaneFollows()
    {
        open();
        start(u"reviewArticle"_s);
        QCOMPARE(QApplication::focusWidget(), bar());
        const ui::ReadingView &view = m_window->panes().activePane()->view();
        QCOMPARE(view.proposed(), review().current()->suggestion.span);
        const int left = review().leftInArticle();
        press(Qt::Key_A);
        QCOMPARE(corpus().annotationCount(), 1);
        QCOMPARE(review().leftInArticle(), left - 1);
        QCOMPARE(view.proposed(), review().current()->suggestion.span);
        press(Qt::Key_R);
        QCOMPARE(corpus().annotationCount(), 1);
        QCOMPARE(corpus().rejections(review().current()->article).size(), 1U);
        press(Qt::Key_B);
        QVERIFY(corpus().rejections(review().current()->article).empty());
        press(Qt::Key_S);
        QCOMPARE(corpus().annotationCount(), 1);
        press(Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        QVERIFY(view.proposed().isEmpty());
        QVERIFY(view.hasFocus());
    }

    void aStoryIsReviewedWithAKeyForEachSuggestionAtMost()
    {
        open();
        start(u"reviewStory"_s);
        QTRY_VERIFY(review().left().has_value());
        const int all = *review().left();
        int keys = 0;
        while (review().current() && keys <= all) {
            press(Qt::Key_A, Qt::ShiftModifier);
            ++keys;
            QTRY_VERIFY(!review().isLooking());
        }
        qInfo("%d suggestions accepted with %d keys", all, keys);
        QVERIFY(keys < all);
        QCOMPARE(corpus().annotationCount(), all);
        for (int i = 0; i < keys; ++i)
            REQUIRE(corpus().undo());
        QCOMPARE(corpus().annotationCount(), 0);
    }

    void editingAsksForTheValueFirst()
    {
        open();
        start(u"reviewArticle"_s);
        while (review().current() && at() != u"60 days")
            press(Qt::Key_S);
        QCOMPARE(at(), u"60 days"_s);
        press(Qt::Key_E);
        auto *dialog = m_window->findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto suggestedValue = std::get<text::Quantity>(review().current()->suggestion.value);
        QTest::keyClicks(dialog->focusWidget(), u"two months"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(corpus().annotationCount(), 1);
        const auto article = m_window->panes().activePane()->article();
        const auto quantity = std::get<text::Quantity>(corpus().annotations(article).front().value);
        QVERIFY(quantity != suggestedValue);
        QCOMPARE(corpus().annotations(article).front().quote, u"60 days"_s);
    }

    void theThresholdHidesWhatIsLessSure()
    {
        open();
        start(u"reviewArticle"_s);
        const int before = review().leftInArticle();
        auto *threshold = bar()->findChild<QSpinBox *>();
        threshold->setValue(99);
        QVERIFY(review().leftInArticle() < before || !review().current());
        threshold->setValue(0);
        QTRY_VERIFY(review().current().has_value());
    }

    void theReviewEndsWithTheLastOne()
    {
        open();
        start(u"reviewArticle"_s);
        for (int i = 0; i < 200 && review().current(); ++i)
            press(Qt::Key_Right);
        QVERIFY(!review().current());
        QVERIFY(bar()->isVisible()); // Back leads to the last one again
        press(Qt::Key_Left);
        QVERIFY(review().current().has_value());
    }

    /// The founding articles: every suggestion is decided upon without the mouse.
    void theSeedsAreReviewedByKeysAlone()
    {
        const QDir seeds(QStringLiteral(VARIORUM_SOURCE_DIR "/../shared/seeds"));
        const QStringList files = seeds.entryList({u"*.txt"_s}, QDir::Files);
        if (files.isEmpty())
            QSKIP("the founding articles are not beside the checkout");
        text::StoryId story = (*m_corpus)->newId<text::StoryId>();
        coding::ChangeSet changes;
        changes.add(text::Story{story, {}, u"Seeds"_s});
        orDie((*m_corpus)->edit(u"story"_s, changes));
        std::vector<text::ArticleId> articles;
        for (const QString &name : files) {
            QFile file(seeds.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            articles.push_back(m_corpus->addArticle(story, name, QString::fromUtf8(file.readAll())));
        }
        open();
        m_window->panes().showArticles(articles);
        start(u"reviewArticle"_s);
        const int all = review().leftInArticle();
        int keys = 0;
        for (; review().current() && keys < 1000; ++keys)
            press(keys % 5 == 4 ? Qt::Key_R : Qt::Key_A);
        qInfo("%d suggestions of one article decided upon with %d keys", all, keys);
        QCOMPARE(keys, all);
        QVERIFY(all >= 20);
    }
};

QTEST_MAIN(ReviewBarTest)
#include "reviewbartest.moc"
