// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/editlog.h"

#include "store/changelog.h"
#include "store/messages.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr auto columns = "SELECT id, label, analyst_id, time, state FROM edits "_L1;

Edit readEdit(const Query &query)
{
    Edit edit;
    fromColumn(query.column(0), edit.id);
    fromColumn(query.column(1), edit.label);
    fromColumn(query.column(2), edit.analyst);
    fromColumn(query.column(3), edit.time);
    fromColumn(query.column(4), edit.state);
    return edit;
}

bool onlyReadings(const coding::ChangeSet &changes)
{
    return std::ranges::all_of(changes.changes, [](const coding::AnyChange &change) {
        return std::holds_alternative<coding::Change<text::Reading>>(change);
    });
}

} // namespace

base::Result<EditId> EditLog::add(const Edit &edit, const base::Progress &progress)
{
    if (edit.state == Edit::State::Recorded)
        return addRecorded(edit);
    const auto abandoned = m_connection.run(
        u"UPDATE edits SET state = ? WHERE state = ?"_s, Edit::State::Abandoned, Edit::State::Undone);
    if (!abandoned)
        return std::unexpected(abandoned.error());
    return insert(edit).and_then([&](EditId id) {
        return insertChanges(id, edit.changes, 0, progress).transform([&] { return id; });
    });
}

base::Result<EditId> EditLog::extend(const Edit &edit, const base::Progress &progress)
{
    auto named = m_connection.select(
        u"UPDATE edits SET label = ? WHERE id = ? AND state = ?"_s, edit.label, edit.id, Edit::State::Done);
    if (!named || named->changedRows() != 1) {
        return std::unexpected(
            named ? messages::doesNotFit(m_connection.path(), u"no edit to go on with"_s) : named.error());
    }
    return m_connection
        .single(u"SELECT ifnull(max(part), -1) + 1 FROM edit_changes WHERE edit_id = ?"_s, edit.id)
        .and_then([&](const QVariant &part) {
            return insertChanges(edit.id, edit.changes, part.toInt(), progress);
        })
        .transform([&] { return edit.id; });
}

base::Result<void> EditLog::insertChanges(
    EditId id, const coding::ChangeSet &changes, int firstPart, const base::Progress &progress)
{
    ArticleTexts texts(m_connection, m_texts, changes);
    int part = firstPart;
    qint64 written = 0;
    return changelog::encode(changes, texts, [&](const QString &json, size_t count) -> base::Result<void> {
        if (progress.isCancelled())
            return std::unexpected(messages::cancelled(m_connection.path()));
        progress.report(written += qint64(count), qint64(changes.changes.size()));
        return m_connection.run(
            u"INSERT INTO edit_changes (edit_id, part, changes) VALUES (?, ?, ?)"_s, id, part++, json);
    });
}

base::Result<bool> EditLog::isDone(EditId edit) const
{
    return m_connection
        .single(u"SELECT count(*) FROM edits WHERE id = ? AND state = ?"_s, edit, Edit::State::Done)
        .transform([](const QVariant &count) { return count.toInt() > 0; });
}

base::Result<EditId> EditLog::addRecorded(const Edit &edit)
{
    if (!onlyReadings(edit.changes))
        return insert(edit);
    const auto last = m_connection.single(
        u"SELECT id FROM (SELECT id, state, only_readings, analyst_id FROM edits ORDER BY id DESC LIMIT 1)"
        " WHERE state = ? AND only_readings AND analyst_id IS ?"_s,
        Edit::State::Recorded, edit.analyst);
    if (!last || !last->isValid())
        return last ? insert(edit) : std::unexpected(last.error());
    const EditId id(last->toLongLong());
    return m_connection.run(u"UPDATE edits SET time = ?, label = ? WHERE id = ?"_s, edit.time, edit.label, id)
        .transform([&] { return id; });
}

base::Result<EditId> EditLog::insert(const Edit &edit)
{
    return m_connection
        .single(u"INSERT INTO edits (guid, label, analyst_id, time, state, only_readings) VALUES (?, ?, ?, "
                u"?, ?, ?)"
                " RETURNING id"_s,
            QUuid::createUuid(), edit.label, edit.analyst, edit.time, edit.state, onlyReadings(edit.changes))
        .transform([](const QVariant &id) { return EditId(id.toLongLong()); });
}

base::Result<void> EditLog::mark(EditId edit, Edit::State state)
{
    return m_connection.run(u"UPDATE edits SET state = ? WHERE id = ?"_s, state, edit);
}

base::Result<std::optional<Edit>> EditLog::nextUndo() const
{
    return first<Edit>(
        m_connection.select(columns + u"WHERE state = ? ORDER BY id DESC LIMIT 1"_s, Edit::State::Done),
        readEdit);
}

base::Result<std::optional<Edit>> EditLog::nextRedo() const
{
    return first<Edit>(
        m_connection.select(columns + u"WHERE state = ? ORDER BY id LIMIT 1"_s, Edit::State::Undone),
        readEdit);
}

base::Result<std::vector<Edit>> EditLog::history(int limit) const
{
    return collect<Edit>(m_connection.select(columns + u"ORDER BY id DESC LIMIT ?"_s, limit), readEdit);
}

base::Result<coding::ChangeSet> EditLog::changes(const Edit &edit, const base::Progress &progress) const
{
    const auto parts = collect<QString>(
        m_connection.select(u"SELECT changes FROM edit_changes WHERE edit_id = ? ORDER BY part"_s, edit.id),
        [](const Query &query) { return query.text(0); });
    if (!parts)
        return std::unexpected(parts.error());
    coding::ChangeSet changes;
    qint64 read = 0;
    for (const QString &part : *parts) {
        if (progress.isCancelled())
            return std::unexpected(messages::cancelled(m_connection.path()));
        auto decoded = changelog::decode(part);
        if (!decoded) {
            return std::unexpected(
                messages::unreadableLog(m_connection.path(), edit.label, decoded.error().detail));
        }
        changes.append(std::move(*decoded));
        progress.report(++read, qint64(parts->size()));
    }
    ArticleTexts texts(m_connection, m_texts, changes);
    return changelog::convertSpans(changes, texts).transform([&] { return std::move(changes); });
}

base::Result<bool> EditLog::isLarger(EditId edit, qint64 bytes) const
{
    auto parts = m_connection.select(
        u"SELECT octet_length(changes) FROM edit_changes WHERE edit_id = ? ORDER BY part"_s, edit);
    if (!parts)
        return std::unexpected(parts.error());
    qint64 size = 0;
    while (size <= bytes && parts->next())
        size += parts->integer(0);
    return parts->result().transform([&] { return size > bytes; });
}

} // namespace store
