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
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

const QString first = u"Northline cut 1,200 jobs in March. Revenue rose 17 per cent to $5.2 billion.\n\n"
                      "Managers said 1,200 people would leave within 60 days because of AI."_s;
const QString second = u"Northline let 1,200 employees go, and revenue grew by 17%."_s;

/// Counts what a person does: keys pressed on the strip, and anything done with the mouse.
class InputCounter : public QObject
{
public:
    InputCounter() { qApp->installEventFilter(this); }
    int keys() const { return m_keys; }
    int mouse() const { return m_mouse; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (qobject_cast<ui::ReviewBar *>(watched) && event->type() == QEvent::KeyPress)
            ++m_keys;
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
            ++m_mouse;
        return false;
    }

private:
    int m_keys = 0;
    int m_mouse = 0;
};

struct Decision
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    const char *name;
};

/// What is surer than not is accepted, with all that say the same where there are more; the rest is turned
/// down.
Decision decisionOn(const suggest::Suggestion &suggestion, const std::vector<suggest::Suggestion> &left)
{
    if (suggestion.confidence < 0.5)
        return {Qt::Key_R, Qt::NoModifier, "R"};
    const auto same = std::ranges::count_if(left, [&](const suggest::Suggestion &one) {
        return one.kind == suggestion.kind && one.value == suggestion.value;
    });
    if (same > 1)
        return {Qt::Key_A, Qt::ShiftModifier, "Shift+A"};
    return {Qt::Key_A, Qt::NoModifier, "A"};
}

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

    void theToolBarSaysHowManyAreToBeReviewed()
    {
        open();
        QAction *action = m_window->action(u"reviewOpen"_s);
        const auto left = [&] {
            int count = 0;
            for (const ui::Pane *pane : m_window->panes().panes())
                count += int(pane->view().suggestions().size());
            return count;
        };
        for (const text::ArticleId article : m_window->panes().articles())
            QTRY_VERIFY(m_window->suggestions().isKnown(article));
        QTRY_COMPARE(action->iconText(), u"%1 to review"_s.arg(left()));
        QVERIFY(left() > 1);
        action->trigger();
        QTRY_VERIFY(review().current() && review().isCounted());
        QCOMPARE(review().left(), left());
        for (int before = left(); before > 0; before = left()) {
            press(Qt::Key_R);
            QTRY_COMPARE(left(), before - 1);
            QTRY_COMPARE(action->iconText(), left() > 0 ? u"%1 to review"_s.arg(left()) : u"Review"_s);
        }
        REQUIRE(corpus().undo());
        QTRY_COMPARE(action->iconText(), u"1 to review"_s);
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
        QTRY_VERIFY(review().isCounted());
        const int all = review().left();
        int keys = 0;
        while (review().current() && keys <= all) {
            press(Qt::Key_A, Qt::ShiftModifier);
            ++keys;
            QTRY_VERIFY(!review().isLooking() && !review().isAcceptingMany());
        }
        qInfo("%d suggestions accepted with %d keys", all, keys);
        QVERIFY(keys < all);
        QCOMPARE(corpus().annotationCount(), all);
        for (int i = 0; i < keys; ++i)
            REQUIRE(corpus().undo());
        QCOMPARE(corpus().annotationCount(), 0);
    }

    void allThatSayTheSameAreAcceptedByOneKeyInArticlesNotYetLookedAt()
    {
        constexpr int more = 250;
        const auto story = (*m_corpus)->stories().front().story.id;
        for (int i = 0; i < more; ++i)
            m_corpus->addArticle(story, u"Paper %1"_s.arg(i), u"%1 Number %2."_s.arg(second).arg(i));
        open();
        start(u"reviewStory"_s);
        const auto seek = [this] {
            while (review().current() && at() != u"1,200 jobs" && at() != u"1,200 employees")
                press(Qt::Key_S);
        };
        seek();
        press(Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(review().isAcceptingMany());
        QVERIFY(std::ranges::any_of(bar()->findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text().contains(u"Esc cancels"); }));
        press(Qt::Key_Escape);
        QVERIFY(!review().isAcceptingMany());
        QVERIFY(review().isActive());
        QCOMPARE(corpus().annotationCount(), 0);
        press(Qt::Key_A, Qt::ShiftModifier);
        press(Qt::Key_R); // nothing else is decided meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(!review().isAcceptingMany(), 60'000);
        QCOMPARE(corpus().annotationCount(), 3 + more);
        for (const auto &article : corpus().openStory(story).articles)
            QVERIFY(corpus().rejections(article.article.id).empty());
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

    void keysThatEndTheThresholdDecideNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }

    void keysThatEndTheThresholdDecideNothing()
    {
        QFETCH(Qt::Key, key);
        open();
        start(u"reviewArticle"_s);
        const QString before = at();
        auto *threshold = bar()->findChild<QSpinBox *>();
        threshold->setFocus();
        QTRY_VERIFY(threshold->hasFocus());
        threshold->selectAll();
        QTest::keyClicks(threshold, u"1"_s);
        QTest::keyClick(threshold, key);
        QVERIFY(bar()->hasFocus());
        QCOMPARE(threshold->value(), 1);
        QCOMPARE(corpus().annotationCount(), 0);
        QCOMPARE(at(), before);
        press(key == Qt::Key_Escape ? Qt::Key_A : key); // the strip's own again
        QTRY_COMPARE(corpus().annotationCount(), 1);
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

    /// The founding articles, by keys alone: all suggestions of each are decided upon, as a practised analyst
    /// would who trusts what the program is sure of. What is pressed and what it is about is printed; see
    /// docs/evaluation.md.
    void aFoundingArticleIsReviewedWithAboutAKeyEach_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("the first source") << u"aws-second-source.txt"_s;
        QTest::newRow("the other source") << u"entrepreneur-india.txt"_s;
    }

    void aFoundingArticleIsReviewedWithAboutAKeyEach()
    {
        QFETCH(const QString, file);
        QFile seed(QStringLiteral(VARIORUM_SOURCE_DIR "/../shared/seeds/") + file);
        if (!seed.open(QIODevice::ReadOnly))
            QSKIP("the founding articles are not beside the checkout");
        const text::ArticleId article =
            m_corpus->addArticle({}, u"Seed"_s, QString::fromUtf8(seed.readAll()));
        open();
        m_window->panes().showArticles({article});
        InputCounter input;
        start(u"reviewArticle"_s);
        const int all = review().leftInArticle();
        QVERIFY(all >= 20);

        int accepted = 0;
        while (review().current() && input.keys() <= all) {
            const suggest::Suggestion suggestion = review().current()->suggestion;
            const QString words = at().simplified();
            const int left = review().leftInArticle();
            const Decision decision = decisionOn(suggestion, m_window->suggestions().of(article));
            press(decision.key, decision.modifiers);
            const int done = left - review().leftInArticle();
            accepted += decision.key == Qt::Key_A ? done : 0;
            qInfo("%-8s %-7s %3.0f %%  “%s”%s", decision.name, qPrintable(coding::kindName(suggestion.kind)),
                suggestion.confidence * 100, qPrintable(words),
                done > 1 ? qPrintable(u" and %1 more"_s.arg(done - 1)) : "");
            QCOMPARE_GE(done, 1);
        }
        qInfo("%d suggestions of one article decided upon with %d keys, %.2f each; %d accepted, mouse used "
              "%d times",
            all, input.keys(), double(input.keys()) / all, accepted, input.mouse());
        QVERIFY(!review().current());
        QCOMPARE_LE(input.keys(), all);
        QCOMPARE(input.mouse(), 0);
        QCOMPARE(corpus().annotationCount(), accepted);
        const int keys = input.keys();
        for (int i = 0; i < keys; ++i)
            REQUIRE(corpus().undo());
        QCOMPARE(corpus().annotationCount(), 0);
        QVERIFY(corpus().rejections(article).empty());
    }
};

QTEST_MAIN(ReviewBarTest)
#include "reviewbartest.moc"
