// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The annotations of a whole corpus as CSV, of exporting.h. SQLite is read on one thread; the points of each
// story are worked out and the rows are formatted on others, a slice of the corpus each; what they made is
// written in order.

#include "interchange/annotationrecord.h"
#include "workspace/exporting.h"
#include "workspace/pointlabels.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
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
base::Result<QByteArray> formatted(
    const QString &path, const StoryIds &stories, const AnnotationRows &rows, interchange::CsvOptions options)
{
    const auto database = store::Database::open(path, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    options.byteOrderMark = false; // stands before the header
    interchange::CsvWriter writer(&buffer, options);
    for (size_t begin = 0; begin < rows.size();) {
        const size_t end = storyEnd(rows, begin);
        const auto story = stories.constFind(rows.cell(begin, Cell::Story).toByteArray());
        base::Result<std::vector<QByteArray>> labels;
        if (story != stories.cend())
            labels = pointLabels(**database, *story, rows, begin, end);
        else
            labels = std::vector<QByteArray>(end - begin);
        if (!labels)
            return std::unexpected(labels.error());
        for (size_t row = begin; row < end; ++row)
            writeRow(writer, rows, row, (*labels)[row - begin]);
        begin = end;
    }
    return writer.finish().transform([&] { return buffer.data(); });
}

Error cannotWrite(const QIODevice &device)
{
    return {Text::tr("The annotations could not be written whole; is the disk full?"), device.errorString()};
}

/// Takes rows in, and writes them in order as slices of them are ready.
class Export
{
public:
    Export(QString path, StoryIds stories, QIODevice *device, interchange::CsvOptions options)
        : m_path(std::move(path))
        , m_stories(std::move(stories))
        , m_device(device)
        , m_options(options)
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
        ++m_count;
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
            [path = m_path, stories = m_stories, rows = std::exchange(m_rows, {}), options = m_options] {
                return formatted(path, stories, rows, options);
            }));
    }

    void writeSlice()
    {
        const base::Result<QByteArray> bytes = m_slices.front().get();
        m_slices.pop_front();
        if (!bytes)
            m_result = std::unexpected(bytes.error());
        else if (m_device->write(*bytes) != bytes->size())
            m_result = std::unexpected(cannotWrite(*m_device));
    }

    QString m_path;
    StoryIds m_stories;
    QIODevice *m_device;
    interchange::CsvOptions m_options;
    AnnotationRows m_rows;
    std::deque<std::future<base::Result<QByteArray>>> m_slices; ///< In order; one thread each.
    qint64 m_count = 0;
    base::Result<void> m_result;
};

base::Result<void> writeHeader(QIODevice *device, const interchange::CsvOptions &options)
{
    interchange::CsvWriter writer(device, options);
    for (const QString &column : interchange::annotationColumns())
        writer.text(column);
    writer.endRow();
    return writer.finish();
}

} // namespace

base::Result<qint64> exportAnnotations(const QString &corpusPath, const text::Lexicon &, QIODevice *device,
    const interchange::CsvOptions &options, const base::Progress &progress)
{
    const auto database = store::Database::open(corpusPath, store::Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    const auto stories = (*database)->stories();
    if (!stories)
        return std::unexpected(stories.error());
    StoryIds ids;
    for (const store::StorySummary &summary : *stories)
        if (summary.story.id.isValid())
            ids.insert(summary.story.name.toUtf8(), summary.story.id);
    if (const auto header = writeHeader(device, options); !header)
        return std::unexpected(header.error());

    Export rows(corpusPath, std::move(ids), device, options);
    const auto read = (*database)->eachAnnotationRow(
        [&](const std::vector<QByteArrayView> &cells) { return rows.add(cells); }, progress);
    if (!read)
        return std::unexpected(read.error());
    return rows.finish();
}

} // namespace workspace
