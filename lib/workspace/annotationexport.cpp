// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The annotations of a whole corpus as CSV, of exporting.h. SQLite is read on one thread; the points of each
// story are worked out and the rows are formatted on others, a slice of the corpus each; what they made is
// written in order.

#include "interchange/annotationrecord.h"
#include "workspace/exporting.h"
#include "workspace/learnedpairs.h"
#include "workspace/pointlabels.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QThread>
#include <deque>
#include <future>

namespace workspace {
namespace {

using base::Error; // unqualified, so that lupdate keeps the context of what follows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(workspace::Exporting)
};

constexpr size_t rowsInSlice = 8000;

using StoryIds = QHash<QByteArray, text::StoryId>;
using Guids = QSet<QByteArray>; ///< As rows have them.

/// What the slices of an export have in common.
struct Common
{
    QString path;
    StoryIds stories;
    interchange::CsvOptions options;
    DecidedPairs decided;
    std::optional<Guids> only = {}; ///< Just these annotations.

    bool isWanted(const AnnotationRows &rows, size_t row) const
    {
        return !only || only->contains(rows.cell(row, Cell::AnnotationId).toByteArray());
    }
};

/// Rows as CSV, and how many of them.
struct Formatted
{
    QByteArray bytes;
    qint64 count = 0;
};

bool isNumber(Cell column)
{
    switch (column) {
    case Cell::Start:
    case Cell::End:
    case Cell::Paragraph:
    case Cell::Relation:
    case Cell::Low:
    case Cell::High:
    case Cell::Created:
    case Cell::Modified:
        return true;
    default:
        return false;
    }
}

void writeRow(interchange::CsvWriter &writer, const AnnotationRows &rows, size_t row, QByteArrayView point)
{
    for (int place = 0; place < static_cast<int>(Cell::Count); ++place) {
        const auto column = static_cast<Cell>(place);
        if (isNumber(column))
            writer.number(rows.cell(row, column));
        else
            writer.text(rows.cell(row, column));
        if (column == Cell::Measured)
            writer.text(point);
    }
    writer.endRow();
}

/// One past the last row of the story that the row belongs to.
size_t storyEnd(const AnnotationRows &rows, size_t begin)
{
    size_t end = begin + 1;
    while (end < rows.size() && rows.cell(end, Cell::Story) == rows.cell(begin, Cell::Story))
        ++end;
    return end;
}

/// The rows of some whole stories as CSV.
base::Result<Formatted> formatted(const Common &common, const AnnotationRows &rows)
{
    const auto database = store::Database::open(common.path, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    interchange::CsvOptions options = common.options;
    options.byteOrderMark = false; // stands before the header
    interchange::CsvWriter writer(&buffer, options);
    qint64 count = 0;
    for (size_t begin = 0; begin < rows.size();) {
        const size_t end = storyEnd(rows, begin);
        const auto story = common.stories.constFind(rows.cell(begin, Cell::Story).toByteArray());
        base::Result<std::vector<QByteArray>> labels;
        if (story != common.stories.cend())
            labels = pointLabels(**database, *story, rows, begin, end, common.decided);
        else
            labels = std::vector<QByteArray>(end - begin);
        if (!labels)
            return std::unexpected(labels.error());
        for (size_t row = begin; row < end; ++row)
            if (common.isWanted(rows, row)) {
                writeRow(writer, rows, row, (*labels)[row - begin]);
                ++count;
            }
        begin = end;
    }
    return writer.finish().transform([&] { return Formatted{buffer.data(), count}; });
}

Error cannotWrite(const QIODevice &device)
{
    return {Text::tr("The annotations could not be written whole; is the disk full?"), device.errorString()};
}

/// Takes rows in, and writes them in order as slices of them are ready.
class Export
{
public:
    Export(Common common, QIODevice *device)
        : m_common(std::move(common))
        , m_device(device)
    {
    }

    /// False when something went wrong: see finish().
    bool add(const std::vector<QByteArrayView> &cells)
    {
        if (m_rows.size() >= rowsInSlice) {
            const QByteArrayView last = m_rows.cell(m_rows.size() - 1, Cell::Story);
            // A story stays whole; rows of no story may be cut anywhere.
            if (last.isEmpty() || cells[static_cast<size_t>(Cell::Story)] != last)
                startSlice();
        }
        m_rows.append(cells);
        while (m_result && std::ssize(m_slices) > QThread::idealThreadCount())
            writeSlice();
        return m_result.has_value();
    }

    base::Result<qint64> finish()
    {
        if (m_result && !m_rows.isEmpty())
            startSlice();
        while (m_result && !m_slices.empty())
            writeSlice();
        return m_result.transform([this] { return m_count; });
    }

private:
    void startSlice()
    {
        m_slices.push_back(std::async(std::launch::async,
            [this, rows = std::exchange(m_rows, {})] { return formatted(m_common, rows); }));
    }

    void writeSlice()
    {
        const base::Result<Formatted> slice = m_slices.front().get();
        m_slices.pop_front();
        if (!slice)
            m_result = std::unexpected(slice.error());
        else if (m_device->write(slice->bytes) != slice->bytes.size())
            m_result = std::unexpected(cannotWrite(*m_device));
        else
            m_count += slice->count;
    }

    const Common m_common;
    QIODevice *m_device;
    AnnotationRows m_rows;
    qint64 m_count = 0;
    base::Result<void> m_result;
    std::deque<std::future<base::Result<Formatted>>> m_slices; ///< In order; one thread each.
};

base::Result<Guids> guidsOf(const store::Database &database, const AnnotationIds &ids)
{
    constexpr size_t readAtOnce = 1000;
    Guids guids;
    for (size_t begin = 0; begin < ids.size(); begin += readAtOnce) {
        const size_t end = std::min(begin + readAtOnce, ids.size());
        const auto some = database.annotations(
            AnnotationIds(ids.begin() + std::ptrdiff_t(begin), ids.begin() + std::ptrdiff_t(end)));
        if (!some)
            return std::unexpected(some.error());
        for (const coding::Annotation &annotation : *some)
            guids.insert(annotation.guid.toByteArray(QUuid::WithoutBraces));
    }
    return guids;
}

base::Result<void> writeHeader(QIODevice *device, const interchange::CsvOptions &options)
{
    interchange::CsvWriter writer(device, options);
    for (const QString &column : interchange::annotationColumns())
        writer.text(column);
    writer.endRow();
    return writer.finish();
}

} // namespace

base::Result<qint64> exportAnnotations(const QString &corpusPath, QIODevice *device,
    const interchange::CsvOptions &options, const base::Progress &progress,
    const std::optional<AnnotationIds> &only)
{
    const auto database = store::Database::open(corpusPath, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    const auto stories = (*database)->stories();
    if (!stories)
        return std::unexpected(stories.error());
    auto decided = decidedPairs(**database);
    if (!decided)
        return std::unexpected(decided.error());
    Common common{.path = corpusPath, .options = options, .decided = std::move(*decided)};
    for (const store::StorySummary &summary : *stories)
        if (summary.story.id.isValid())
            common.stories.insert(summary.story.name.toUtf8(), summary.story.id);
    if (only) {
        auto guids = guidsOf(**database, *only);
        if (!guids)
            return std::unexpected(guids.error());
        common.only = std::move(*guids);
    }
    if (const auto header = writeHeader(device, options); !header)
        return std::unexpected(header.error());

    Export rows(std::move(common), device);
    const auto read = (*database)->eachAnnotationRow(
        [&](const std::vector<QByteArrayView> &cells) { return rows.add(cells); }, progress);
    if (!read)
        return std::unexpected(read.error());
    return rows.finish();
}

} // namespace workspace
