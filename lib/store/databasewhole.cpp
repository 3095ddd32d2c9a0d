// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changewriter.h"
#include "store/databasestate.h"
#include "store/messages.h"

#include <algorithm>
#include <iterator>

namespace store {
namespace {

constexpr size_t changesAtOnce = 500; // between two looks whether the work was cancelled

} // namespace

base::Result<Edit> Database::applyWhole(Edit edit, const TextOf &textOf, const base::Progress &progress)
{
    Q_ASSERT(m_mode == Mode::Assist && !edit.id.isValid());
    auto writing = checkWritable().and_then([this] { return beginWriting(); });
    if (!writing)
        return std::unexpected(writing.error());
    std::vector<coding::AnyChange> &changes = edit.changes.changes;
    const auto total = static_cast<qint64>(changes.size());
    for (size_t done = 0; done < changes.size();) {
        progress.report(static_cast<qint64>(done), total);
        if (progress.isCancelled())
            return std::unexpected(messages::cancelled(m_path));
        const size_t end = std::min(done + changesAtOnce, changes.size());
        for (size_t at = done; at < end; ++at) {
            auto *article = std::get_if<coding::Change<text::Article>>(&changes[at]);
            if (!article || !article->isAddition() || article->after->text.isValid())
                continue;
            const auto text = textOf(*article->after).and_then([this](const QString &words) {
                return m_state->texts.keep(TextRow::of(words));
            });
            if (!text)
                return std::unexpected(text.error());
            article->after->text = *text;
        }
        // A part of the edit, which takes its changes along and gives them back.
        const auto first = changes.begin() + static_cast<std::ptrdiff_t>(done);
        const auto last = changes.begin() + static_cast<std::ptrdiff_t>(end);
        Edit part{.id = edit.id,
            .label = edit.label,
            .analyst = edit.analyst,
            .time = edit.time,
            .state = edit.state,
            .changes = {}};
        std::move(first, last, std::back_inserter(part.changes.changes));
        const auto id = part.id.isValid() ? m_state->log.extend(part) : m_state->log.add(part);
        const auto written = id.and_then(
            [&](EditId) { return ChangeWriter(*m_state->connection, m_state->texts).write(part.changes); });
        if (!written)
            return std::unexpected(written.error());
        edit.id = *id;
        std::ranges::move(part.changes.changes, first);
        done = end;
    }
    progress.report(total, total);
    if (progress.isCancelled())
        return std::unexpected(messages::cancelled(m_path));
    return writing->transaction.commit().transform([&] { return std::move(edit); });
}

} // namespace store
