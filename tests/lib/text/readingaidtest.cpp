// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Collects what is coloured as what.
class Collector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// "Style: words", in order, plain text left out; stretches of one style with space between are one.
    QStringList coloured(const QString &text)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_line = line;
            m_last = -1;
            state = highlightLine(line, state);
        }
        return std::exchange(m_result, {});
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.name() == u"Normal Text"_s)
            return;
        const QString words = m_line.mid(offset, length);
        const bool isNext =
            m_last >= 0 && QStringView(m_line).sliced(m_last, offset - m_last).trimmed().isEmpty();
        if (isNext && m_result.back().startsWith(format.name() + u": "_s))
            m_result.back() += m_line.mid(m_last, offset - m_last) + words;
        else
            m_result += format.name() + u": "_s + words;
        m_last = offset + length;
    }

private:
    QString m_line;
    QStringList m_result;
    int m_last = -1;
};

} // namespace

/// The colours of the reading aid, by the names that the panes know.
class ReadingAidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.addCustomSearchPath(u":/variorum"_s);
        const auto definition = m_repository.definitionForName(u"Variorum"_s);
        QVERIFY(definition.isValid());
        m_collector.setDefinition(definition);
    }

    void theStylesAreThoseThatPanesKnow()
    {
        QStringList names;
        for (const auto &format : m_collector.definition().formats())
            names += format.name();
        names.sort();
        QCOMPARE(names, (QStringList{u"AI"_s, u"Attribution"_s, u"Figure"_s, u"Hedge"_s, u"Job loss"_s,
                            u"Normal Text"_s, u"Quote"_s}));
    }

    void wordsAreColouredByWhatTheyDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an amount of money with its scale")
            << u"It made USD 29.3 billion in all"_s << QStringList{u"Figure: USD 29.3 billion"_s};
        QTest::newRow("a currency sign")
            << u"It made US$29.3bn here"_s << QStringList{u"Figure: US$29.3bn"_s};
        QTest::newRow("a share") << u"a 17 per cent rise"_s << QStringList{u"Figure: 17 per cent"_s};
        QTest::newRow("a per cent sign") << u"up 17% now"_s << QStringList{u"Figure: 17%"_s};
        QTest::newRow("people") << u"its 27,000 employees left"_s
                                << QStringList{u"Figure: 27,000 employees"_s};
        QTest::newRow("an adjective ends a figure")
            << u"its 27,000 corporate employees"_s << QStringList{u"Figure: 27,000"_s};
        QTest::newRow("a range") << u"cut 3,000–4,000 jobs"_s << QStringList{u"Figure: 3,000–4,000 jobs"_s};
        QTest::newRow("a duration with a hyphen") << u"a 60-day period"_s << QStringList{u"Figure: 60-day"_s};
        QTest::newRow("a vague amount")
            << u"several hundred roles"_s << QStringList{u"Figure: several hundred roles"_s};
        QTest::newRow("number words") << u"with twenty-seven thousand people"_s
                                      << QStringList{u"Figure: twenty-seven thousand people"_s};
        QTest::newRow("a year is no figure") << u"in 2025 it grew"_s << QStringList();
        QTest::newRow("a quarter's name is no figure") << u"in Q1 it grew"_s << QStringList();
        QTest::newRow("a curly quotation")
            << u"a “careful review” of it"_s << QStringList{u"Quote: “careful review”"_s};
        QTest::newRow("a straight quotation")
            << u"a \"careful review\" of it"_s << QStringList{u"Quote: \"careful review\""_s};
        QTest::newRow("a figure in a quotation") << u"laid off “several hundred” people"_s
                                                 << QStringList{u"Job loss: laid off"_s, u"Quote: “"_s,
                                                        u"Figure: several hundred"_s, u"Quote: ”"_s};
        QTest::newRow("a quotation that is never closed ends with its line")
            << u"a “careful review\nof it"_s << QStringList{u"Quote: “careful review"_s};
        QTest::newRow("an attribution") << u"Jassy said so"_s << QStringList{u"Attribution: said"_s};
        QTest::newRow("an attribution of several words")
            << u"so, according to him"_s << QStringList{u"Attribution: according to"_s};
        QTest::newRow("a hedge") << u"it will likely fall"_s << QStringList{u"Hedge: likely"_s};
        QTest::newRow("a hedge of several words")
            << u"it is Not Solely that"_s << QStringList{u"Hedge: Not Solely"_s};
        QTest::newRow("AI alone") << u"AI grows"_s << QStringList{u"AI: AI"_s};
        QTest::newRow("AI in full") << u"the Artificial Intelligence boom"_s
                                    << QStringList{u"AI: Artificial Intelligence"_s};
        QTest::newRow("AI within a word is none")
            << u"he said, aid, paid"_s << QStringList{u"Attribution: said"_s};
        QTest::newRow("AI's possessive")
            << u"AI’s and AI's growth"_s << QStringList{u"AI: AI"_s, u"AI: AI"_s};
        QTest::newRow("job losses") << u"the layoffs and job cuts"_s
                                    << QStringList{u"Job loss: layoffs"_s, u"Job loss: job cuts"_s};
        QTest::newRow("plain prose has no colour") << u"The company went on."_s << QStringList();
        QTest::newRow("an empty line") << QString() << QStringList();
    }

    void wordsAreColouredByWhatTheyDo()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(m_collector.coloured(text), expected);
    }

    void aLongParagraphIsColoured()
    {
        const QString prose =
            u"The firm, according to people, said on Monday that AI would likely cut 27,000 jobs for $5 bn. "_s;
        QVERIFY(m_collector.coloured(prose.repeated(2'000)).size() >= 10'000);
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    Collector m_collector;
};

QTEST_GUILESS_MAIN(ReadingAidTest)
#include "readingaidtest.moc"
