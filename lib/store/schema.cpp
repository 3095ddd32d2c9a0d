// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

// Numbers are never given out twice (AUTOINCREMENT), so that redo never meets a stranger's row. References
// are checked at the end of a transaction, so that the order of changes in an edit is free. Names of tags,
// sources and analysts are unique too, but an edit may swap two of them: the workspace and check() see to
// that.
QStringList tables()
{
    return {
        uR"(PRAGMA application_id = 1449226857)"_s,

        uR"(CREATE TABLE sources (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE stories (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL
        ) STRICT)"_s,

        // length counts code points, units UTF-16 units: when they are the same, spans need no conversion.
        // spaced: whether the full-text index finds all words of the text.
        uR"(CREATE TABLE article_texts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            length INTEGER NOT NULL,
            units INTEGER NOT NULL,
            spaced INTEGER NOT NULL CHECK (spaced IN (0, 1)),
            text TEXT NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE articles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            text_id INTEGER NOT NULL REFERENCES article_texts DEFERRABLE INITIALLY DEFERRED,
            story_id INTEGER REFERENCES stories DEFERRABLE INITIALLY DEFERRED,
            source_id INTEGER REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
            title TEXT NOT NULL,
            author TEXT NOT NULL,
            published TEXT NOT NULL,
            url TEXT NOT NULL,
            language TEXT NOT NULL,
            file TEXT NOT NULL,
            words INTEGER NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE readings (
            article_id INTEGER PRIMARY KEY
                REFERENCES articles ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            state TEXT NOT NULL CHECK (state IN ('unread', 'reading', 'read')),
            progress REAL NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE analysts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE tags (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            parent_id INTEGER REFERENCES tags DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('plain', 'figure', 'entity', 'claim')),
            colour TEXT NOT NULL,
            shortcut TEXT NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE annotations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            article_id INTEGER NOT NULL REFERENCES articles DEFERRABLE INITIALLY DEFERRED,
            tag_id INTEGER NOT NULL REFERENCES tags DEFERRABLE INITIALLY DEFERRED,
            analyst_id INTEGER REFERENCES analysts DEFERRABLE INITIALLY DEFERRED,
            start INTEGER NOT NULL CHECK (start >= 0),
            "end" INTEGER NOT NULL CHECK ("end" >= start),
            quote TEXT NOT NULL,
            relation TEXT CHECK (relation IN ('=', '~', '>', '>=', '<', '<=', 'range')),
            low REAL,
            high REAL,
            unit TEXT,
            measured TEXT,
            entity TEXT,
            entity_type TEXT CHECK (entity_type IN ('PERSON', 'ORG', 'LOC', 'PRODUCT', 'OTHER')),
            stance TEXT CHECK (stance IN ('asserts', 'partly', 'predicts', 'questions', 'denies')),
            speaker TEXT,
            cause TEXT,
            effect TEXT,
            note TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('manual', 'suggested')),
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            paragraph INTEGER NOT NULL,
            context_before TEXT NOT NULL,
            context_after TEXT NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE decisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            story_id INTEGER REFERENCES stories DEFERRABLE INITIALLY DEFERRED,
            kind TEXT NOT NULL CHECK (kind IN ('same', 'different', 'label')),
            first_id INTEGER NOT NULL REFERENCES annotations DEFERRABLE INITIALLY DEFERRED,
            second_id INTEGER REFERENCES annotations DEFERRABLE INITIALLY DEFERRED,
            label TEXT NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TABLE edits (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL,
            label TEXT NOT NULL,
            analyst_id INTEGER REFERENCES analysts DEFERRABLE INITIALLY DEFERRED,
            time TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned', 'recorded')),
            only_readings INTEGER NOT NULL CHECK (only_readings IN (0, 1))
        ) STRICT)"_s,

        uR"(CREATE TABLE edit_changes (
            edit_id INTEGER NOT NULL REFERENCES edits,
            part INTEGER NOT NULL,
            changes TEXT NOT NULL,
            PRIMARY KEY (edit_id, part)
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList indexes()
{
    return {
        u"CREATE INDEX articles_by_story ON articles (story_id, published, title COLLATE NOCASE)"_s,
        u"CREATE INDEX articles_by_source ON articles (source_id)"_s,
        u"CREATE INDEX articles_by_text ON articles (text_id)"_s,
        u"CREATE INDEX tags_by_parent ON tags (parent_id)"_s,
        uR"(CREATE INDEX annotations_by_place ON annotations (article_id, start, "end"))"_s,
        u"CREATE INDEX annotations_by_tag ON annotations (tag_id)"_s,
        u"CREATE INDEX annotations_by_entity ON annotations (entity COLLATE NOCASE, entity)"
        " WHERE entity IS NOT NULL"_s,
        u"CREATE INDEX annotations_by_entity_quote ON annotations (quote) WHERE entity IS NOT NULL"_s,
        u"CREATE INDEX annotations_by_speaker ON annotations (speaker) WHERE speaker IS NOT NULL"_s,
        u"CREATE INDEX decisions_by_story ON decisions (story_id)"_s,
        u"CREATE INDEX decisions_by_first ON decisions (first_id)"_s,
        u"CREATE INDEX decisions_by_second ON decisions (second_id)"_s,
        u"CREATE INDEX edits_by_state ON edits (state)"_s,
        u"CREATE INDEX article_texts_unspaced ON article_texts (id) WHERE NOT spaced"_s,

        // The index of words, without a second copy of the texts. Signs are no parts of words.
        uR"(CREATE VIRTUAL TABLE article_search USING fts5 (text, content = 'article_texts',
            content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2 categories 'L* Nd Nl'"))"_s,
        uR"(CREATE TRIGGER article_texts_added AFTER INSERT ON article_texts BEGIN
            INSERT INTO article_search (rowid, text) VALUES (new.id, new.text);
        END)"_s,
        uR"(CREATE TRIGGER article_texts_removed AFTER DELETE ON article_texts BEGIN
            INSERT INTO article_search (article_search, rowid, text) VALUES ('delete', old.id, old.text);
        END)"_s,
        uR"(CREATE TRIGGER article_texts_fixed BEFORE UPDATE ON article_texts BEGIN
            SELECT raise(ABORT, 'texts of articles never change');
        END)"_s,
    };
}

// For people who open the file from Python, R or the sqlite3 shell: singular names, words instead of numbers.
QStringList views()
{
    return {
        u"CREATE VIEW source AS SELECT id, guid, name FROM sources"_s,
        u"CREATE VIEW story AS SELECT id, guid, name FROM stories"_s,
        u"CREATE VIEW analyst AS SELECT id, guid, name FROM analysts"_s,

        uR"(CREATE VIEW article AS
            SELECT a.id, a.guid, a.title, s.name AS source, t.name AS story, a.author, a.published, a.url,
                a.language, a.file, a.words, coalesce(r.state, 'unread') AS reading,
                coalesce(r.progress, 0.0) AS progress, x.length, x.text
            FROM articles a
            JOIN article_texts x ON x.id = a.text_id
            LEFT JOIN sources s ON s.id = a.source_id
            LEFT JOIN stories t ON t.id = a.story_id
            LEFT JOIN readings r ON r.article_id = a.id)"_s,

        uR"(CREATE VIEW tag AS
            SELECT t.id, t.guid, t.name, t.kind, p.name AS parent, t.position, t.colour, t.shortcut
            FROM tags t LEFT JOIN tags p ON p.id = t.parent_id)"_s,

        uR"(CREATE VIEW annotation AS
            SELECT n.id, n.guid, n.article_id, t.name AS tag, t.kind, n.quote, n.start, n."end", n.paragraph,
                n.context_before, n.context_after, n.relation, n.low, n.high, n.unit, n.measured, n.entity,
                n.entity_type, n.stance, n.speaker, n.cause, n.effect, n.note, p.name AS analyst, n.status,
                n.created, n.modified
            FROM annotations n
            JOIN tags t ON t.id = n.tag_id
            LEFT JOIN analysts p ON p.id = n.analyst_id)"_s,

        uR"(CREATE VIEW decision AS
            SELECT d.id, d.guid, s.name AS story, d.kind, d.first_id, d.second_id, d.label
            FROM decisions d LEFT JOIN stories s ON s.id = d.story_id)"_s,

        uR"(CREATE VIEW edit AS
            SELECT e.id, e.guid, e.label, p.name AS analyst, e.time, e.state
            FROM edits e LEFT JOIN analysts p ON p.id = e.analyst_id)"_s,

        uR"(CREATE VIEW annotation_rows AS
            SELECT n.guid AS annotation_id, t.name AS story, s.name AS source, a.guid AS article_id, a.title,
                a.author, a.published, a.url, g.name AS tag, g.kind, n.quote AS text, n.start, n."end",
                n.paragraph, n.context_before, n.context_after, n.relation, n.low, n.high, n.unit, n.measured,
                n.entity, n.entity_type, n.stance, n.speaker, n.cause, n.effect, n.note, p.name AS analyst,
                n.status, n.created, n.modified
            FROM annotations n
            JOIN articles a ON a.id = n.article_id
            JOIN tags g ON g.id = n.tag_id
            LEFT JOIN stories t ON t.id = a.story_id
            LEFT JOIN sources s ON s.id = a.source_id
            LEFT JOIN analysts p ON p.id = n.analyst_id)"_s,
    };
}

/// Suggestions that were turned down.
QStringList rejections()
{
    return {
        uR"(CREATE TABLE rejections (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            article_id INTEGER NOT NULL REFERENCES articles DEFERRABLE INITIALLY DEFERRED,
            kind TEXT NOT NULL CHECK (kind IN ('figure', 'entity', 'claim')),
            start INTEGER NOT NULL CHECK (start >= 0),
            "end" INTEGER NOT NULL CHECK ("end" >= start),
            quote TEXT NOT NULL
        ) STRICT)"_s,
        uR"(CREATE INDEX rejections_by_place ON rejections (article_id, start, "end"))"_s,
        uR"(CREATE VIEW rejection AS
            SELECT id, guid, article_id, kind, quote, start, "end" FROM rejections)"_s,
    };
}

/// What the claims of a tag, and those that were turned down, are about.
QStringList causes()
{
    return {
        u"ALTER TABLE tags ADD COLUMN cause TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE tags ADD COLUMN cause_words TEXT NOT NULL DEFAULT ''"_s, // a line each
        u"UPDATE tags SET cause = 'AI' WHERE kind = 'claim'"_s,
        u"DROP VIEW tag"_s,
        uR"(CREATE VIEW tag AS
            SELECT t.id, t.guid, t.name, t.kind, p.name AS parent, t.position, t.colour, t.shortcut, t.cause,
                t.cause_words
            FROM tags t LEFT JOIN tags p ON p.id = t.parent_id)"_s,
        u"ALTER TABLE rejections ADD COLUMN cause TEXT NOT NULL DEFAULT ''"_s,
        u"UPDATE rejections SET cause = 'AI' WHERE kind = 'claim'"_s,
        u"DROP VIEW rejection"_s,
        uR"(CREATE VIEW rejection AS
            SELECT id, guid, article_id, kind, cause, quote, start, "end" FROM rejections)"_s,
    };
}

/// Words that people add to the reading lexicon's for this corpus, a line each.
QStringList ownWords()
{
    return {
        uR"(CREATE TABLE own_words (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            list TEXT NOT NULL,
            words TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE VIEW own_word AS SELECT id, guid, list, words FROM own_words"_s,
    };
}

/// What analysts say that currencies are worth; for every story where there is none.
QStringList exchangeRates()
{
    return {
        uR"(CREATE TABLE exchange_rates (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            from_currency TEXT NOT NULL CHECK (length(from_currency) = 3),
            to_currency TEXT NOT NULL CHECK (length(to_currency) = 3 AND to_currency <> from_currency),
            rate REAL NOT NULL CHECK (rate > 0),
            story_id INTEGER REFERENCES stories DEFERRABLE INITIALLY DEFERRED,
            note TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX exchange_rates_by_story ON exchange_rates (story_id)"_s,
        uR"(CREATE VIEW exchange_rate AS
            SELECT r.id, r.guid, r.from_currency, r.to_currency, r.rate, s.name AS story, r.note
            FROM exchange_rates r LEFT JOIN stories s ON s.id = r.story_id)"_s,
    };
}

/// Articles that were proposed for a story in error.
QStringList storyRejections()
{
    return {
        uR"(CREATE TABLE story_rejections (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            guid TEXT NOT NULL UNIQUE,
            article_id INTEGER NOT NULL REFERENCES articles DEFERRABLE INITIALLY DEFERRED,
            story_id INTEGER REFERENCES stories DEFERRABLE INITIALLY DEFERRED,
            proposal TEXT NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX story_rejections_by_article ON story_rejections (article_id)"_s,
        u"CREATE INDEX story_rejections_by_story ON story_rejections (story_id)"_s,
        uR"(CREATE VIEW story_rejection AS
            SELECT r.id, r.guid, r.article_id, s.name AS story, r.proposal
            FROM story_rejections r LEFT JOIN stories s ON s.id = r.story_id)"_s,
    };
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = {{1, tables() + indexes() + views()}, {2, rejections()},
        {3, causes()}, {4, ownWords()}, {5, exchangeRates()}, {6, storyRejections()}};
    return steps;
}

} // namespace store
