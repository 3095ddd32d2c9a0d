// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchcheck.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Temporary tables beside a corpus that may be open for reading only; they go with this.
class FreshIndex
{
public:
    explicit FreshIndex(const Connection &connection)
        : m_connection(connection)
        , m_writing(connection)
    {
    }
    ~FreshIndex()
    {
        for (const auto &table : {u"kept_words"_s, u"fresh_words"_s, u"fresh_search"_s})
            (void)m_connection.run(u"DROP TABLE IF EXISTS temp.%1"_s.arg(table));
    }
    Q_DISABLE_COPY_MOVE(FreshIndex)

    base::Result<void> create()
    {
        for (const QString &statement :
            {u"CREATE VIRTUAL TABLE temp.fresh_search USING fts5 (text, content = '',"
             " tokenize = \"unicode61 remove_diacritics 2 categories 'L* Nd Nl'\")"_s,
                u"CREATE VIRTUAL TABLE temp.fresh_words USING fts5vocab (temp, fresh_search, row)"_s,
                u"CREATE VIRTUAL TABLE temp.kept_words USING fts5vocab (main, article_search, row)"_s}) {
            if (auto done = m_connection.run(statement); !done)
                return done;
        }
        return {};
    }

    base::Result<void> fill(const std::vector<qint64> &texts, const std::function<base::Result<void>()> &goOn)
    {
        auto transaction = Transaction::begin(m_connection, Transaction::Kind::Read);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (const qint64 text : texts) {
            if (auto going = goOn(); !going)
                return going;
            auto done = m_connection.run(
                u"INSERT INTO temp.fresh_search (rowid, text) SELECT id, text FROM article_texts WHERE id = ?"_s,
                text);
            if (!done)
                return done;
        }
        return transaction->commit();
    }

    /// Words whose number of texts or occurrences is not the same in both.
    base::Result<int> differences() const
    {
        return m_connection
            .single(u"SELECT count(DISTINCT term) FROM ("
                    "SELECT * FROM (SELECT term, doc, cnt FROM temp.fresh_words"
                    " EXCEPT SELECT term, doc, cnt FROM temp.kept_words) UNION ALL "
                    "SELECT * FROM (SELECT term, doc, cnt FROM temp.kept_words"
                    " EXCEPT SELECT term, doc, cnt FROM temp.fresh_words))"_s)
            .transform([](const QVariant &count) { return count.toInt(); });
    }

private:
    const Connection &m_connection;
    WritingElsewhere m_writing;
};

base::Result<std::vector<qint64>> numbers(const Connection &connection, const QString &sql)
{
    return collect<qint64>(connection.select(sql), [](const Query &row) { return row.integer(0); });
}

} // namespace

base::Result<SearchProblems> checkSearchIndex(
    const Connection &connection, const std::function<base::Result<void>()> &goOn)
{
    SearchProblems problems;
    for (const QString &sql : {u"SELECT id FROM article_texts EXCEPT SELECT id FROM article_search_docsize"_s,
             u"SELECT id FROM article_search_docsize EXCEPT SELECT id FROM article_texts"_s}) {
        const auto found = numbers(connection, sql);
        if (!found)
            return std::unexpected(found.error());
        problems.texts.insert(problems.texts.end(), found->begin(), found->end());
    }
    const auto texts = numbers(connection, u"SELECT id FROM article_texts ORDER BY id"_s);
    if (!problems.texts.empty() || !texts)
        return texts ? base::Result<SearchProblems>(problems) : std::unexpected(texts.error());

    FreshIndex fresh(connection);
    const auto ready = fresh.create().and_then([&] { return fresh.fill(*texts, goOn); });
    if (!ready)
        return std::unexpected(ready.error());
    return fresh.differences().transform([&](int words) {
        problems.words = words;
        return problems;
    });
}

} // namespace store
