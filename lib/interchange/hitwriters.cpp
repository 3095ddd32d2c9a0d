// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How hits.h writes hits to files.

#include "interchange/hits.h"
#include "interchange/jsonwriter.h"

#include <QCoreApplication>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace interchange {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(interchange::Hit)
};

/// What writes bytes and remembers whether that worked.
class ByteWriter
{
public:
    explicit ByteWriter(QIODevice *device)
        : m_device(device)
    {
    }
    void write(const QByteArray &bytes) { m_failed = m_device->write(bytes) != bytes.size() || m_failed; }
    base::Result<void> finish() const
    {
        if (!m_failed)
            return {};
        return base::failure(Text::tr("What was found could not be written whole."), m_device->errorString());
    }

private:
    QIODevice *m_device;
    bool m_failed = false;
};

class CsvHits : public HitWriter
{
public:
    CsvHits(QIODevice *device, CsvOptions options)
        : m_writer(device, options)
    {
        for (const char *name :
            {"article_id", "source", "title", "published", "start", "end", "left", "match", "right"})
            m_writer.number(name);
        m_writer.endRow();
    }
    void write(const Hit &hit) override
    {
        m_writer.number(QByteArray::number(hit.article.value()));
        m_writer.text(hit.source);
        m_writer.text(hit.title);
        m_writer.text(hit.published);
        m_writer.number(QByteArray::number(hit.span.start));
        m_writer.number(QByteArray::number(hit.span.end));
        m_writer.text(hit.left);
        m_writer.text(hit.match);
        m_writer.text(hit.right);
        m_writer.endRow();
    }
    base::Result<void> finish() override { return m_writer.finish(); }

private:
    CsvWriter m_writer;
};

class JsonHits : public HitWriter
{
public:
    explicit JsonHits(QIODevice *device)
        : m_output(device)
        , m_waiting(&m_file)
    {
        m_isOpen = m_file.open();
    }
    void write(const Hit &hit) override
    {
        JsonWriter json(JsonWriter::Layout::OneLine);
        json.startObject();
        json.member("article", hit.article.value());
        json.member("source", hit.source);
        json.member("title", hit.title);
        json.member("start", hit.span.start);
        json.member("end", hit.span.end);
        json.member("left", hit.left);
        json.member("match", hit.match);
        json.member("right", hit.right);
        json.endObject();
        m_waiting.write((m_total++ > 0 ? ",\n" : "\n") + json.json().chopped(1));
    }
    base::Result<void> finish() override
    {
        if (!m_isOpen)
            return base::failure(
                Text::tr("What was found could not be written whole."), m_file.errorString());
        if (const auto written = m_waiting.finish(); !written)
            return written;
        m_output.write("{\"total\": " + QByteArray::number(m_total) + ", \"hits\": [");
        constexpr qint64 block = 1 << 20;
        m_file.seek(0);
        for (QByteArray bytes = m_file.read(block); !bytes.isEmpty(); bytes = m_file.read(block))
            m_output.write(bytes);
        m_output.write("\n]}\n");
        return m_output.finish();
    }

private:
    QTemporaryFile m_file;
    ByteWriter m_output;
    ByteWriter m_waiting;
    qint64 m_total = 0;
    bool m_isOpen = false;
};

class TextHits : public HitWriter
{
public:
    TextHits(QIODevice *device, int width)
        : m_output(device)
        , m_width(width)
    {
    }
    void write(const Hit &hit) override { m_output.write(hitLine(hit, m_width).toUtf8() + '\n'); }
    base::Result<void> finish() override { return m_output.finish(); }

private:
    ByteWriter m_output;
    int m_width;
};

} // namespace

std::unique_ptr<HitWriter> hitCsvWriter(QIODevice *device, CsvOptions options)
{
    return std::make_unique<CsvHits>(device, options);
}

std::unique_ptr<HitWriter> hitJsonWriter(QIODevice *device)
{
    return std::make_unique<JsonHits>(device);
}

std::unique_ptr<HitWriter> hitTextWriter(QIODevice *device, int width)
{
    return std::make_unique<TextHits>(device, width);
}

} // namespace interchange
