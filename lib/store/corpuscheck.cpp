// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/corpuscheck.h"

#include "store/changelog.h"
#include "store/fields.h"
#include "store/messages.h"
#include "store/rows.h"
#include "store/searchcheck.h"

#include <QCoreApplication>
#include <QHash>
#include <functional>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// At most so many sentences of one kind: the hundredth tells nobody more than the first.
constexpr int mostOfAKind = 100;

class CorpusCheck
{
    Q_DECLARE_TR_FUNCTIONS(store::CorpusCheck)

public:
    CorpusCheck(const Connection &connection, const base::Progress &progress)
        : m_connection(connection)
        , m_progress(progress)
    {
    }

    base::Result<QStringList> run();

private:
    using Step = base::Result<void> (CorpusCheck::*)();

    base::Result<void> checkStructure();
    base::Result<void> checkReferences();
    base::Result<void> checkTexts();
    base::Result<void> checkAnnotations();
    base::Result<void> checkRejections();
    base::Result<void> checkValues();
    base::Result<void> checkSearch();
    base::Result<void> checkCodebook();
    base::Result<void> checkNames();
    base::Result<void> checkLog();

    /// Runs a query and makes a sentence of each of its rows.
    template <class Sentence, class... Values>
    base::Result<void> each(const QString &sql, Sentence sentence, const Values &...values);
    void report(const QString &sentence);
    base::Result<void> goOn(); ///< Counts one unit of work; fails when cancelled.

    const Connection &m_connection;
    const base::Progress &m_progress;
    QStringList m_sentences;
    int m_ofThisKind = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

base::Result<QStringList> CorpusCheck::run()
{
    const auto texts = m_connection.single(u"SELECT count(*) FROM article_texts"_s);
    const auto edits = m_connection.single(u"SELECT count(*) FROM edit_changes"_s);
    // The structure is looked at first: nothing else can be trusted when it is broken.
    if (auto done = checkStructure(); !done)
        return std::unexpected(done.error());
    if (!m_sentences.isEmpty())
        return m_sentences;
    if (!texts || !edits)
        return std::unexpected(texts ? edits.error() : texts.error());
    m_total = 3 * texts->toLongLong() + edits->toLongLong();
    for (const Step step :
        {&CorpusCheck::checkReferences, &CorpusCheck::checkTexts, &CorpusCheck::checkAnnotations,
            &CorpusCheck::checkRejections, &CorpusCheck::checkValues, &CorpusCheck::checkSearch,
            &CorpusCheck::checkCodebook, &CorpusCheck::checkNames, &CorpusCheck::checkLog}) {
        m_ofThisKind = 0;
        if (auto done = (this->*step)(); !done)
            return std::unexpected(done.error());
        if (m_ofThisKind > mostOfAKind)
            m_sentences += tr("… and %n more like the last one", nullptr, m_ofThisKind - mostOfAKind);
        if (m_progress.isCancelled())
            return std::unexpected(messages::cancelled(m_connection.path()));
    }
    m_progress.report(m_total, m_total);
    return m_sentences;
}

template <class Sentence, class... Values>
base::Result<void> CorpusCheck::each(const QString &sql, Sentence sentence, const Values &...values)
{
    auto query = m_connection.select(sql, values...);
    if (!query)
        return std::unexpected(query.error());
    while (query->next())
        report(sentence(*query));
    return query->result();
}

void CorpusCheck::report(const QString &sentence)
{
    if (++m_ofThisKind <= mostOfAKind)
        m_sentences += sentence;
}

base::Result<void> CorpusCheck::goOn()
{
    if (m_progress.isCancelled())
        return std::unexpected(messages::cancelled(m_connection.path()));
    if (++m_done % 64 == 0)
        m_progress.report(m_done, m_total);
    return {};
}

base::Result<void> CorpusCheck::checkStructure()
{
    const auto tables = collect<QString>(
        m_connection.select(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s),
        [](const Query &row) { return row.text(0); });
    if (!tables)
        return std::unexpected(tables.error());
    QStringList found;
    for (const QString &table : *tables) { // one by one, so that it can be cancelled
        if (m_progress.isCancelled())
            return std::unexpected(messages::cancelled(m_connection.path()));
        auto query = m_connection.select(u"PRAGMA integrity_check('%1')"_s.arg(table));
        while (query && query->next())
            if (const QString line = query->text(0); line != "ok"_L1)
                report(tr("The file is damaged in the table “%1”: %2").arg(table, line));
        const auto done = query ? query->result() : std::unexpected(query.error());
        if (!done)
            report(tr("The file is damaged in the table “%1”: %2").arg(table, done.error().detail));
    }
    return {};
}

base::Result<void> CorpusCheck::checkReferences()
{
    return each(u"SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"_s, [](const Query &row) {
        //: %1 and %3 are names of tables, %2 a number
        return tr("In the table “%1”, row %2 refers to a row of “%3” that is not there.")
            .arg(row.text(0), row.text(1), row.text(2));
    });
}

base::Result<void> CorpusCheck::checkTexts()
{
    auto query = m_connection.select(u"SELECT id, hash, length, units, spaced, text FROM article_texts"_s);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        if (auto done = goOn(); !done)
            return done;
        const QString text = query->text(5);
        const int units = static_cast<int>(text.size());
        if (textHash(text) != query->column(1).toByteArray())
            report(tr("Text %1 is not the text that was imported.").arg(query->text(0)));
        else if (query->integer(3) != units || query->integer(2) != text::CodePoints(text).fromUtf16(units) ||
                 (query->integer(4) != 0) != hasSpacedWords(text))
            report(tr("The length of text %1 is recorded wrongly.").arg(query->text(0)));
    }
    return query->result();
}

base::Result<void> CorpusCheck::checkAnnotations()
{
    Texts texts(m_connection);
    auto query =
        m_connection.select(u"SELECT n.id, n.start, n.\"end\", n.quote, n.paragraph, n.context_before, "
                            u"n.context_after, a.text_id,"
                            " a.id, a.title FROM articles a JOIN article_texts x ON x.id = a.text_id JOIN "
                            "annotations n ON n.article_id = a.id"
                            " ORDER BY n.article_id, n.start"_s);
    if (!query)
        return std::unexpected(query.error());
    std::shared_ptr<const KeptText> text;
    qint64 article = 0;
    while (query->next()) {
        if (query->integer(8) != article) {
            article = query->integer(8);
            const auto loaded = texts.load(text::TextId(query->integer(7)));
            if (auto done = goOn(); !done || !loaded)
                return done ? std::unexpected(loaded.error()) : done;
            text = *loaded;
        }
        const QString where = tr("Annotation %1 of the article “%2”").arg(query->text(0), query->text(9));
        const text::Span span = {static_cast<int>(query->integer(1)), static_cast<int>(query->integer(2))};
        const int length = text->codePoints.fromUtf16(static_cast<int>(text->text.size()));
        if (span.start < 0 || span.end < span.start || span.end > length) {
            //: %1 is "Annotation 12 of the article "…""
            report(tr("%1 lies outside the article's text.").arg(where));
            continue;
        }
        const Place place = placeOf(*text, text->codePoints.toUtf16(span));
        if (place.quote != query->text(3)) {
            //: %1 is "Annotation 12 of the article "…""
            report(
                tr("%1 has the words “%2”, but “%3” stands there.").arg(where, query->text(3), place.quote));
        } else if (place.paragraph != query->integer(4) || place.contextBefore != query->text(5) ||
                   place.contextAfter != query->text(6)) {
            //: %1 is "Annotation 12 of the article "…""
            report(tr("%1 has a wrong paragraph or wrong words around it.").arg(where));
        }
    }
    return query->result();
}

base::Result<void> CorpusCheck::checkRejections()
{
    return each(u"SELECT r.id, r.quote FROM rejections r JOIN articles a ON a.id = r.article_id"
                " JOIN article_texts x ON x.id = a.text_id"
                " WHERE r.quote <> substr(x.text, r.start + 1, r.\"end\" - r.start) ORDER BY r.id"_s,
        [](const Query &row) {
            return tr("The suggestion that was turned down as row %1, “%2”, is not what stands there.")
                .arg(row.text(0), row.text(1));
        });
}

base::Result<void> CorpusCheck::checkValues()
{
    return each(
        u"SELECT n.id, t.name FROM annotations n JOIN tags t ON t.id = n.tag_id"
        " WHERE (n.relation IS NOT NULL) + (n.entity_type IS NOT NULL) + (n.stance IS NOT NULL) >"
        " (n.relation IS NOT NULL AND t.kind = 'figure') + (n.entity_type IS NOT NULL AND t.kind = 'entity')"
        " + (n.stance IS NOT NULL AND t.kind = 'claim') OR n.low > n.high ORDER BY n.id"_s,
        [](const Query &row) {
            return tr("Annotation %1 has a value that does not suit its tag “%2”.")
                .arg(row.text(0), row.text(1));
        });
}

base::Result<void> CorpusCheck::checkSearch()
{
    const auto problems = checkSearchIndex(m_connection, [this] { return goOn(); });
    if (!problems)
        return std::unexpected(problems.error());
    for (const qint64 text : problems->texts)
        report(
            tr("The full-text index does not cover text %1, or knows it without there being one.").arg(text));
    if (problems->words > 0)
        report(tr("The full-text index and the texts differ in %n words.", nullptr, problems->words));
    return {};
}

base::Result<void> CorpusCheck::checkCodebook()
{
    const auto tags = rows::all<coding::Tag>(m_connection);
    if (!tags)
        return std::unexpected(tags.error());
    QHash<qint64, qint64> parents;
    for (const coding::Tag &tag : *tags)
        parents.insert(tag.id.value(), tag.parent.value());
    for (const coding::Tag &tag : *tags) {
        qint64 above = tag.parent.value();
        for (qsizetype steps = 0; above != 0 && above != tag.id.value() && steps < parents.size(); ++steps)
            above = parents.value(above);
        if (above == tag.id.value())
            report(tr("The tag “%1” lies inside itself.").arg(tag.name));
    }
    QHash<QString, QString> shortcuts;
    for (const coding::Tag &tag : *tags) {
        if (tag.shortcut.isEmpty())
            continue;
        if (const auto other = shortcuts.constFind(tag.shortcut); other != shortcuts.cend())
            report(tr("The tags “%1” and “%2” have the same shortcut.").arg(*other, tag.name));
        shortcuts.insert(tag.shortcut, tag.name);
    }
    return {};
}

base::Result<void> CorpusCheck::checkNames()
{
    for (const QLatin1StringView table : {"tags"_L1, "sources"_L1, "analysts"_L1}) {
        std::unordered_set<QString> names;
        auto query = m_connection.select(u"SELECT name FROM %1 ORDER BY id"_s.arg(table));
        while (query && query->next()) {
            const QString name = query->text(0);
            if (!names.insert(table == "analysts"_L1 ? name : name.toCaseFolded()).second)
                report(tr("In the table “%1” there are two rows named “%2”.").arg(table, name));
        }
        const auto done = query ? query->result() : std::unexpected(query.error());
        if (!done)
            return done;
    }
    return {};
}

base::Result<void> CorpusCheck::checkLog()
{
    auto done = each(
        u"SELECT id, label FROM edits WHERE state = 'undone' AND id < (SELECT max(id) FROM edits WHERE state "
        u"="
        " 'done') UNION SELECT id, label FROM edits e WHERE state <> 'recorded'"
        " AND NOT EXISTS (SELECT 1 FROM edit_changes c WHERE c.edit_id = e.id AND c.part = 0) ORDER BY id"_s,
        [](const Query &row) {
            return tr("Edit %1, “%2”, is out of order or has no changes.").arg(row.text(0), row.text(1));
        });
    auto query = m_connection.select(u"SELECT edit_id, changes FROM edit_changes ORDER BY edit_id, part"_s);
    if (!done || !query)
        return done ? std::unexpected(query.error()) : done;
    while (query->next()) {
        if (auto more = goOn(); !more)
            return more;
        if (!changelog::decode(query->text(1)))
            report(tr("The changes of edit %1 cannot be read.").arg(query->text(0)));
    }
    return query->result();
}

} // namespace

base::Result<QStringList> checkCorpus(const Connection &connection, const base::Progress &progress)
{
    return CorpusCheck(connection, progress).run();
}

} // namespace store
