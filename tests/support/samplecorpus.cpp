// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecorpus.h"

#include "support/require.h"
#include "support/samplevalues.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr auto connection = "behind the back"_L1;

/// Runs statements and reads the first column of the last one's first row.
QVariant ask(const QString &path, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(database);
        for (const QString &sql : statements)
            if (!query.exec(sql))
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(connection);
    return value;
}

} // namespace

SampleCorpus::SampleCorpus()
    : m_database(require(store::Database::create(path())))
{
    coding::ChangeSet changes;
    changes.add(analyst(1, u"Ada"_s));
    changes.add(story(1, u"Layoffs"_s));
    changes.add(story(2, u"Empty"_s));
    changes.add(source(1, u"Daily"_s));
    changes.add(source(2, u"Wire"_s));
    for (int id = 1; id <= 3; ++id) {
        const text::TextId kept = require(m_database->keepText(text(id)));
        changes.add(article(id, kept, id <= 2 ? 1 : 0, id % 2 + 1));
        changes.add(annotation(3 * id - 2, id, text(id), u"$29.3bn"_s, coding::Kind::Figure));
        changes.add(annotation(3 * id - 1, id, text(id), u"AWS"_s, coding::Kind::Entity));
        changes.add(annotation(3 * id, id, text(id), u"AI will cost jobs"_s, coding::Kind::Claim));
    }
    store::Edit made = edit(u"made"_s, std::move(changes));
    made.state = store::Edit::State::Recorded;
    require(m_database->apply(made));
}

void SampleCorpus::reopen()
{
    close();
    m_database = require(store::Database::open(path(), store::Database::Mode::Edit));
}

QString SampleCorpus::text(int article)
{
    switch (article) {
    case 1:
        return u"Cloud\n\nAWS made $29.3bn in a quarter.\nIts head said AI will cost jobs."_s;
    case 2:
        return u"🚀 Cafe\u0301 🎉\n\n  Not 🧑‍💻 but AWS: $29.3bn.\n\nA\u0308h, 🤖 “AI will cost jobs” 🤖."_s;
    default:
        return u"AWS $29.3bn AI will cost jobs"_s;
    }
}

store::Edit SampleCorpus::edit(const QString &label, coding::ChangeSet changes)
{
    return {.label = label,
        .analyst = coding::AnalystId(1),
        .time = QDateTime(QDate(2025, 7, 18), QTime(10, 0), QTimeZone::UTC),
        .changes = std::move(changes)};
}

void runSql(const QString &path, const QString &sql)
{
    ask(path, {sql});
}

void runSqls(const QString &path, const QStringList &statements)
{
    ask(path, statements);
}

QVariant sqlValue(const QString &path, const QString &sql)
{
    return ask(path, {sql});
}

} // namespace support
