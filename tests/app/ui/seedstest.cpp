// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole job by hand, in the real window, by real events: two articles become one story, are tagged,
// compared and exported. Reads the founding articles beside the repository when they are there.

#include "agreement/agreementpanel.h"
#include "focus.h"
#include "interchange/annotationrecord.h"
#include "reading/pane.h"
#include "reading/panearea.h"
#include "reading/readingview.h"
#include "text/codepoints.h"
#include "text/segmentation.h"
#include "window/mainwindow.h"
#include "workspace/exporting.h"
#include "workspace/importing.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Tagging
{
    const char16_t *quote;
    int occurrence; ///< From 1.
    Qt::Key key;    ///< Of the tag: 1 figure, 2 entity, 3 claim.
};

constexpr Qt::Key figure = Qt::Key_1;
constexpr Qt::Key entity = Qt::Key_2;
constexpr Qt::Key claim = Qt::Key_3;

const std::vector<Tagging> firstTaggings{
    {u"several hundred", 1, figure},
    {u"60 days", 1, figure},
    {u"$29.3 billion", 1, figure},
    {u"$11.5 billion", 1, figure},
    {u"Thousands of roles", 1, figure},
    {u"a year", 1, figure},
    {u"Amazon", 1, entity},
    {u"AWS", 1, entity},
    {u"Andy Jassy", 1, entity},
    {u"Microsoft", 1, entity},
    {u"Meta", 1, entity},
    {u"Alphabet", 1, entity},
    {u"Amazon downplayed the idea that AI was the primary cause", 1, claim},
    {u"generative AI would likely result in the displacement of certain roles", 1, claim},
    {u"AI-driven efficiencies as a contributing factor", 1, claim},
};

const std::vector<Tagging> secondTaggings{
    {u"hundreds of jobs", 1, figure},
    {u"USD 29.3 billion", 1, figure},
    {u"17 per cent", 1, figure},
    {u"23 per cent", 1, figure},
    {u"USD 11.5 billion", 1, figure},
    {u"more than 27,000 employees", 1, figure},
    {u"Amazon", 1, entity},
    {u"Amazon Web Services", 1, entity},
    {u"Andy Jassy", 1, entity},
    {u"Wondery", 1, entity},
    {u"Brad Glasser", 1, entity},
    {u"Jassy", 3, entity},
    {u"the latest layoffs are not solely the result of AI investments", 1, claim},
    {u"generative AI would likely reduce the need for certain roles", 1, claim},
    {u"fewer people may be needed for certain tasks", 1, claim},
};

text::Span find(const QString &text, QStringView quote, int occurrence)
{
    qsizetype place = -1;
    for (int i = 0; i < occurrence; ++i)
        place = text.indexOf(quote, place + 1);
    return place < 0 ? text::Span{} : text::Span{int(place), int(place + quote.size())};
}

} // namespace

class SeedsTest : public QObject
{
    Q_OBJECT

private:
    /// Selects a span with the mouse: from the left edge of its first letter to the right edge of its last,
    /// exactly.
    static void drag(ui::ReadingView &view, text::Span span)
    {
        view.reveal(span);
        QCoreApplication::processEvents();
        const QRect first = view.screenRect({span.start, span.start + 1});
        const QRect last = view.screenRect({span.end - 1, span.end});
        QVERIFY(!first.isEmpty() && !last.isEmpty());
        const QPoint from(first.left() + 1, first.center().y());
        const QPoint to(last.right(), last.center().y());
        QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, to);
    }

    void tagAll(ui::Pane *pane, const std::vector<Tagging> &taggings)
    {
        const QString text = m_workspace->text(pane->article());
        for (const Tagging &tagging : taggings) {
            const text::Span span = find(text, QStringView(tagging.quote), tagging.occurrence);
            QVERIFY2(!span.isEmpty(), qPrintable(QString(tagging.quote)));
            drag(pane->view(), span);
            QCOMPARE(text::quote(text, pane->view().selection()), QStringView(tagging.quote));
            const int before = m_workspace->annotationCount();
            QTest::keyClick(&pane->view(), tagging.key);
            QCOMPARE(m_workspace->annotationCount(), before + 1);
        }
    }

    void openWindow(const QStringList &files, const QString &story)
    {
        auto lexicon = text::Lexicon::load();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().message));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue("analyst"_L1, u"lk"_s);
        auto workspace = workspace::Workspace::create(
            m_folder->filePath(u"seeds.variorum"_s), workspace::Options{.lexicon = *lexicon});
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        m_workspace = workspace->get();
        QVERIFY(m_workspace->setCurrentAnalyst(u"lk"_s));
        const auto report = workspace::importFiles(*m_workspace, {.paths = files, .story = story}, {});
        QVERIFY2(!report.stopped, report.stopped ? qPrintable(report.stopped->message) : "");
        QCOMPARE(report.articles, int(files.size()));
        m_window = std::make_unique<ui::MainWindow>(std::move(*workspace), *m_settings);
        m_window->resize(1600, 960);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    /// The point whose evidence has these words.
    const coding::Point *pointWith(const QString &words)
    {
        for (const coding::Point &point : m_workspace->agreement(m_window->focus().story()).points)
            for (const coding::Cell &cell : point.cells)
                for (const coding::AnnotationId id : cell.evidence)
                    if (const coding::Annotation *annotation = m_workspace->annotation(id);
                        annotation && annotation->quote == words)
                        return &point;
        return nullptr;
    }

    QByteArray exported()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto count = workspace::exportAnnotations(m_workspace->path(), &buffer, {}, {});
        if (!count)
            qWarning("%s", qPrintable(count.error().message));
        return buffer.data();
    }

    /// Every row's span, counted in code points, cuts its quote out of its article's text.
    void compareQuotes(const QByteArray &csv, size_t expectedRows)
    {
        const auto records = interchange::readAnnotations(csv);
        QVERIFY(records);
        QVERIFY2(records->issues.isEmpty(), qPrintable(records->issues.join(u'\n')));
        QCOMPARE(records->records.size(), expectedRows);
        for (const interchange::AnnotationRecord &record : records->records) {
            const auto article = m_workspace->database().articleByGuid(QUuid::fromString(record.articleId));
            QVERIFY(article && *article);
            const QList<uint> text = m_workspace->text(**article).toUcs4();
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.data()) + record.start,
                         record.end - record.start),
                record.text);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    workspace::Workspace *m_workspace = nullptr; ///< The window's.

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void theFoundingArticlesAreTaggedComparedAndExported()
    {
        const QString seeds = QStringLiteral(VARIORUM_SOURCE_DIR) + u"/../shared/seeds/"_s;
        const QStringList files{seeds + u"aws-second-source.txt"_s, seeds + u"entrepreneur-india.txt"_s};
        if (!QFile::exists(files[0]) || !QFile::exists(files[1]))
            QSKIP("the founding articles are not beside the repository");
        openWindow(files, u"AWS job cuts"_s);
        QCOMPARE(m_window->panes().panes().size(), 2u);

        for (ui::Pane *pane : m_window->panes().panes()) {
            const QString text = m_workspace->text(pane->article());
            tagAll(pane, text.contains(u"USD 29.3 billion"_s) ? secondTaggings : firstTaggings);
        }
        QCOMPARE(m_workspace->annotationCount(), int(firstTaggings.size() + secondTaggings.size()));

        const auto verdictOf = [&](const QString &words) {
            const coding::Point *point = pointWith(words);
            return point ? coding::verdictName(point->verdict) : u"no such point"_s;
        };
        QCOMPARE(verdictOf(u"USD 29.3 billion"_s), u"agree"_s);
        QCOMPARE(pointWith(u"USD 29.3 billion"_s), pointWith(u"$29.3 billion"_s));
        QCOMPARE(verdictOf(u"hundreds of jobs"_s), u"compatible"_s);
        QCOMPARE(pointWith(u"hundreds of jobs"_s), pointWith(u"several hundred"_s));
        QCOMPARE(verdictOf(u"more than 27,000 employees"_s), u"one source"_s);
        QCOMPARE(verdictOf(u"60 days"_s), u"one source"_s);
        QVERIFY(pointWith(u"USD 29.3 billion"_s) != pointWith(u"USD 11.5 billion"_s));

        compareQuotes(exported(), firstTaggings.size() + secondTaggings.size());
    }

    void offsetsCountCodePointsInATextWithEmojiCombiningMarksAndCrlf()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"emoji.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"A short line\r\n\r\nFirst 😀 line: cafe\u0301 owners 👩‍💻 hired 1,200 "
                   u"people.\r\nThen 🚀🚀 they let go "
                   "of more than 300 of them, José said.\r\n"_s.toUtf8());
        file.close();
        openWindow({path}, u"Emoji"_s);
        tagAll(m_window->panes().activePane(), {{u"1,200 people", 1, figure}, {u"more than 300", 1, figure},
                                                   {u"José", 1, entity}, {u"cafe\u0301 owners", 1, entity}});
        compareQuotes(exported(), 4);
    }
};

QTEST_MAIN(SeedsTest)
#include "seedstest.moc"
