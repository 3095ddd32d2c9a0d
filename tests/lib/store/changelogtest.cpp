// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changelog.h"

#include "store/database.h"
#include "support/require.h"
#include "support/samplecorpus.h"
#include "support/samplevalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using coding::ChangeSet;
using store::Connection;
using support::require;
using support::SampleCorpus;

namespace {

/// Encodes and decodes against an open corpus.
ChangeSet thereAndBack(const Connection &connection, const ChangeSet &changes, QStringList *parts = nullptr)
{
    store::Texts texts(connection);
    store::ArticleTexts articles(connection, texts, changes);
    QStringList encoded;
    require(
        store::changelog::encode(changes, articles, [&](const QString &json, size_t) -> base::Result<void> {
            encoded += json;
            return {};
        }));
    ChangeSet back;
    for (const QString &part : encoded)
        back.append(require(store::changelog::decode(part)));
    require(store::changelog::convertSpans(back, articles));
    if (parts)
        *parts = encoded;
    return back;
}

} // namespace

class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueComesBack_data();
    void everyKindOfValueComesBack();
    void spansCountCodePoints();
    void claimsOfTheFirstVersionAreAboutAi();
    void aLargeSetIsParted();
    void whatIsNoChangeSetIsRefused_data();
    void whatIsNoChangeSetIsRefused();
};

void ChangeLogTest::everyKindOfValueComesBack_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const auto row = [](const char *name, auto before, auto after) {
        ChangeSet changes;
        changes.add(before);
        changes.replace(before, after);
        changes.remove(after);
        QTest::newRow(name) << changes;
    };
    row("a source", support::source(7, u"“Quoted” \\ \"plain\" \t\n\x01\x1f end"_s),
        support::source(7, u"🚀"_s));
    row("a story", support::story(7, u"a"_s), support::story(7, u"b"_s));
    row("an analyst", support::analyst(7, u"Ada"_s), support::analyst(7, u"Grace"_s));
    row("an article", support::article(7, text::TextId(1), 0, 0), support::article(7, text::TextId(2), 3, 4));
    row("a reading state", text::Reading{text::ArticleId(3), text::ReadingState::Unread, 0},
        text::Reading{text::ArticleId(3), text::ReadingState::Read, 1.0 / 3});
    row("a tag", coding::Tag{.id = coding::TagId(1), .guid = QUuid::createUuid(), .name = u"plain"_s},
        coding::Tag{.id = coding::TagId(1),
            .guid = QUuid::createUuid(),
            .parent = coding::TagId(9),
            .position = 4,
            .name = u"claim"_s,
            .kind = coding::Kind::Claim,
            .colour = 0xffffff,
            .shortcut = u"ä"_s,
            .cause = {u"tariffs"_s, {u"tariff"_s, u"import duties"_s}}});
    row("own words",
        coding::OwnWordList{.id = coding::OwnWordListId(1),
            .guid = QUuid::createUuid(),
            .list = u"hedges"_s,
            .words = {u"maybe"_s}},
        coding::OwnWordList{.id = coding::OwnWordListId(1),
            .guid = QUuid::createUuid(),
            .list = u"hedges"_s,
            .words = {u"maybe"_s, u"“so to say”"_s}});
    row("an exchange rate",
        coding::ExchangeRate{.id = coding::ExchangeRateId(1),
            .guid = QUuid::createUuid(),
            .from = u"EUR"_s,
            .to = u"USD"_s,
            .value = 1.0 / 3,
            .story = {},
            .note = {}},
        coding::ExchangeRate{.id = coding::ExchangeRateId(1),
            .guid = QUuid::createUuid(),
            .from = u"JPY"_s,
            .to = u"USD"_s,
            .value = 6.5e-3,
            .story = text::StoryId(2),
            .note = u"“ECB”, 3 May"_s});
    row("a story turned down",
        coding::StoryRejection{.id = coding::StoryRejectionId(1),
            .guid = QUuid::createUuid(),
            .article = text::ArticleId(3),
            .story = {},
            .proposal = QUuid::createUuid()},
        coding::StoryRejection{.id = coding::StoryRejectionId(1),
            .guid = QUuid::createUuid(),
            .article = text::ArticleId(4),
            .story = text::StoryId(2),
            .proposal = QUuid::createUuid()});
    const auto decision = coding::Decision{.id = coding::DecisionId(3),
        .guid = QUuid::createUuid(),
        .story = {},
        .kind = coding::Decision::Kind::Label,
        .first = coding::AnnotationId(5),
        .second = {},
        .label = u"profit"_s};
    auto same = decision;
    same.kind = coding::Decision::Kind::Same;
    same.second = coding::AnnotationId(6);
    same.story = text::StoryId(1);
    same.label.clear();
    row("a decision", decision, same);
    for (const auto kind :
        {coding::Kind::Figure, coding::Kind::Entity, coding::Kind::Claim, coding::Kind::Plain}) {
        const auto before = support::annotation(50, 2, SampleCorpus::text(2), u"AWS"_s, kind);
        auto after = before;
        after.span.end += 5;
        after.quote = text::quote(SampleCorpus::text(2), after.span).toString();
        if (auto *quantity = std::get_if<text::Quantity>(&after.value)) {
            *quantity = {.low = 27'000.5, .relation = text::Relation::Greater, .words = after.quote};
        } else if (kind == coding::Kind::Entity) {
            after.value = {};
        }
        after.note.clear();
        after.analyst = {};
        after.created = {};
        row(qPrintable(u"an annotation of the kind %1"_s.arg(coding::kindName(kind))), before, after);
    }
}

void ChangeLogTest::everyKindOfValueComesBack()
{
    QFETCH(const ChangeSet, changes);
    SampleCorpus corpus;
    const auto connection = require(Connection::open(corpus.path(), Connection::Access::QueryOnly));
    const ChangeSet back = thereAndBack(*connection, changes);
    QCOMPARE(back.changes.size(), 3);
    QVERIFY(back == changes);
}

void ChangeLogTest::spansCountCodePoints()
{
    SampleCorpus corpus;
    const auto connection = require(Connection::open(corpus.path(), Connection::Access::QueryOnly));
    ChangeSet changes;
    changes.add(support::annotation(50, 2, SampleCorpus::text(2), u"$29.3bn"_s, coding::Kind::Figure));
    QStringList parts;
    QVERIFY(thereAndBack(*connection, changes, &parts) == changes);
    const QJsonObject root = QJsonDocument::fromJson(parts.front().toUtf8()).object();
    const QJsonObject after = root["changes"_L1][0]["after"_L1].toObject();
    QCOMPARE(root["version"_L1].toInt(), 2);
    QCOMPARE(root["changes"_L1][0]["table"_L1].toString(), u"annotations"_s);
    QCOMPARE(after["start"_L1].toInt(), 30);
    QCOMPARE(after["end"_L1].toInt(), 37);
    QCOMPARE(after["quote"_L1].toString(), u"$29.3bn"_s);
    QVERIFY(!after.contains("entity"_L1));
}

void ChangeLogTest::claimsOfTheFirstVersionAreAboutAi()
{
    const auto change = [](int version, const QString &fields) {
        const QString json =
            u"{\"version\":%1,\"changes\":[{\"table\":\"tags\",\"before\":{\"id\":3,\"guid\":"
            "\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\",\"name\":\"Blame\",\"colour\":\"#808080\",%2}}]}"_s
                .arg(version)
                .arg(fields);
        return std::get<coding::Change<coding::Tag>>(require(store::changelog::decode(json)).changes.front())
            .before->cause.name;
    };
    QCOMPARE(change(1, u"\"kind\":\"claim\""_s), u"AI"_s);
    QCOMPARE(change(1, u"\"kind\":\"claim\",\"cause\":\"tariffs\""_s), u"tariffs"_s);
    QCOMPARE(change(1, u"\"kind\":\"entity\""_s), QString());
    QCOMPARE(change(2, u"\"kind\":\"claim\""_s), QString());
}

void ChangeLogTest::aLargeSetIsParted()
{
    SampleCorpus corpus;
    const auto connection = require(Connection::open(corpus.path(), Connection::Access::QueryOnly));
    ChangeSet changes;
    for (int i = 0; i < 2001; ++i)
        changes.add(support::story(100 + i, u"Story"_s));
    QStringList parts;
    QVERIFY(thereAndBack(*connection, changes, &parts) == changes);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(thereAndBack(*connection, {}, &parts).changes.size(), 0);
    QCOMPARE(parts.size(), 0);
}

void ChangeLogTest::whatIsNoChangeSetIsRefused_data()
{
    QTest::addColumn<QString>("json");
    const auto story = [](const QString &value) {
        return u"{\"version\":1,\"changes\":[{\"table\":\"stories\",\"after\":%1}]}"_s.arg(value);
    };
    QTest::newRow("nothing") << QString();
    QTest::newRow("broken JSON") << story(u"{"_s);
    QTest::newRow("a newer version") << u"{\"version\":3,\"changes\":[]}"_s;
    QTest::newRow("no version") << u"{\"changes\":[]}"_s;
    QTest::newRow("no changes") << u"{\"version\":1}"_s;
    QTest::newRow("an unknown table") << u"{\"version\":1,\"changes\":[{\"table\":\"x\",\"after\":{}}]}"_s;
    QTest::newRow("neither before nor after") << u"{\"version\":1,\"changes\":[{\"table\":\"stories\"}]}"_s;
    QTest::newRow("a value that is no object") << story(u"17"_s);
    QTest::newRow("a value without a number")
        << story(u"{\"guid\":\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\",\"name\":\"x\"}"_s);
    QTest::newRow("a GUID that is none") << story(u"{\"id\":1,\"guid\":\"x\",\"name\":\"x\"}"_s);
    QTest::newRow("an unknown kind")
        << u"{\"version\":1,\"changes\":[{\"table\":\"readings\",\"after\":{\"article_id\":1,\"state\":\"skimmed\"}}]}"_s;
}

void ChangeLogTest::whatIsNoChangeSetIsRefused()
{
    QFETCH(const QString, json);
    const auto changes = store::changelog::decode(json);
    QVERIFY(!changes);
    QVERIFY(!changes.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "changelogtest.moc"
