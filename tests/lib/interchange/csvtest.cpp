// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csv.h"
#include "base/csvparser.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using interchange::CsvOptions;
using interchange::CsvWriter;

using Rows = QList<QStringList>;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_one_cell_data();
    void writes_one_cell();
    void writes_rows();
    void writes_a_byte_order_mark_first();
    void flushes_long_rows();
    void tells_when_the_device_is_full();
    void parses_data();
    void parses();
    void refuses_broken_files_data();
    void refuses_broken_files();
    void tells_when_the_device_cannot_be_read_on();
    void takes_the_guard_off_data();
    void takes_the_guard_off();
    void reads_back_whatever_it_wrote_data();
    void reads_back_whatever_it_wrote();
    void parses_random_bytes_without_harm();
    void parses_a_large_file();
};

namespace {

QByteArray written(const Rows &rows, CsvOptions options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, options);
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            writer.text(cell);
        writer.endRow();
    }
    if (!writer.finish())
        qFatal("a buffer in memory is full");
    return buffer.data();
}

/// A disk that gives some bytes and then breaks.
class BreakingDevice : public QIODevice
{
public:
    explicit BreakingDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_bytes.isEmpty()) {
            setErrorString(u"no such sector"_s);
            return -1;
        }
        const qint64 count = qMin<qint64>(size, m_bytes.size());
        std::ranges::copy(m_bytes.first(count), data);
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

Rows parsed(const QByteArray &bytes)
{
    const auto rows = interchange::parseCsv(bytes);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    return {rows->begin(), rows->end()};
}

/// Takes so many bytes, then is full.
class SmallDisk : public QIODevice
{
public:
    explicit SmallDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        if (taken < size)
            setErrorString(u"No space left on device"_s);
        return taken;
    }

private:
    qint64 m_room;
};

/// A cell of characters that are awkward in CSV.
QString awkwardCell(QRandomGenerator &random)
{
    static const QStringList pieces{u"\""_s, u"\"\""_s, u","_s, u";"_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u"\t"_s,
        u"="_s, u"+"_s, u"-"_s, u"@"_s, u"'"_s, u"''"_s, u" "_s, u"a"_s, u"ß"_s, u"\u0301"_s,
        u"👩‍💻"_s, u"\ufeff"_s, u"漢"_s, u"0"_s, u"1.5"_s, u"\u2028"_s, u"long words in between"_s};
    QString cell;
    for (int length = random.bounded(6); length > 0; --length)
        cell += pieces[random.bounded(int(pieces.size()))];
    return cell;
}

} // namespace

void CsvTest::writes_one_cell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, const QString &cell, const QByteArray &bytes,
                         const QByteArray &raw) { QTest::newRow(name) << cell << bytes << raw; };
    const auto same = [&](const char *name, const QString &cell, const QByteArray &bytes) {
        row(name, cell, bytes, bytes);
    };
    same("words", u"Amazon Web Services"_s, "Amazon Web Services");
    same("words in UTF-8", u"Größe 👍"_s, "Größe 👍");
    same("a comma", u"one, two"_s, "\"one, two\"");
    same("a quotation mark", u"5\" wide"_s, "\"5\"\" wide\"");
    same("a comma late in a long cell", u"words that fill more than one stride, then this"_s,
        "\"words that fill more than one stride, then this\"");
    same("a line feed", u"one\ntwo"_s, "\"one\ntwo\"");
    same("a carriage return within", u"one\rtwo"_s, "\"one\rtwo\"");
    same("a semicolon", u"a;b"_s, "a;b");
    same("space at both ends", u" a "_s, " a ");
    same("nothing, alone in its row", QString(), "\"\"");
    same("a formula's sign within", u"a=b"_s, "a=b");
    same("an apostrophe before a letter", u"'s morgens"_s, "'s morgens");
    same("what could be taken for a byte-order mark", u"\ufeffa"_s, "\"\ufeffa\"");
    row("an equals sign first", u"=1+2"_s, "'=1+2", "=1+2");
    row("a plus first", u"+49 30"_s, "'+49 30", "+49 30");
    row("a minus first", u"-3 degrees"_s, "'-3 degrees", "-3 degrees");
    row("an at first", u"@mention"_s, "'@mention", "@mention");
    row("a tab first", u"\tx"_s, "'\tx", "\tx");
    row("a carriage return first", u"\rx"_s, "\"'\rx\"", "\"\rx\"");
    row("a formula with a comma", u"=SUM(1,2)"_s, "\"'=SUM(1,2)\"", "\"=SUM(1,2)\"");
    row("an apostrophe of its own before a sign", u"'=x"_s, "''=x", "'=x");
    row("two apostrophes before a sign", u"''-x"_s, "'''-x", "''-x");
    row("nothing but a sign", u"="_s, "'=", "=");
}

void CsvTest::writes_one_cell()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, raw);
    QCOMPARE(written({{cell}}), bytes + "\r\n");
    QCOMPARE(written({{cell}}, {.raw = true}), raw + "\r\n");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer);
    writer.text(QByteArrayView(cell.toUtf8())); // the fast path
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(buffer.data(), bytes + "\r\n");
}

void CsvTest::writes_rows()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer);
    writer.text(u"low"_s);
    writer.text(u"note"_s);
    writer.endRow();
    writer.number("-3"); // a number is no formula
    writer.text(u"-3"_s);
    writer.endRow();
    writer.number({});
    writer.text(QString());
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(buffer.data(), QByteArray("low,note\r\n-3,'-3\r\n,\r\n"));
}

void CsvTest::writes_a_byte_order_mark_first()
{
    QCOMPARE(written({{u"ä"_s}, {u"b"_s}}, {.byteOrderMark = true}), QByteArray("\xEF\xBB\xBFä\r\nb\r\n"));
    QCOMPARE(parsed(written({{u"ä"_s}, {u"b"_s}}, {.byteOrderMark = true})), (Rows{{u"ä"_s}, {u"b"_s}}));
}

void CsvTest::flushes_long_rows()
{
    Rows rows;
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i)
        rows.append({QString(1000, QChar(u'a' + i % 26)), QString::number(i)});
    QCOMPARE(parsed(written(rows)), rows);
}

void CsvTest::tells_when_the_device_is_full()
{
    for (const qint64 room : {qint64(0), qint64(10), qint64(300'000)}) {
        SmallDisk disk(room);
        CsvWriter writer(&disk);
        constexpr int rows = 40'000;
        for (int row = 0; row < rows; ++row) {
            writer.text(u"some words of a row"_s);
            writer.endRow();
        }
        const auto result = writer.finish();
        QVERIFY(!result);
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(result.error().detail, u"No space left on device"_s);
    }
}

void CsvTest::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    const Rows square{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    row("nothing", "", {});
    row("empty lines only", "\r\n\n\r", {});
    row("CRLF", "a,b\r\nc,d\r\n", square);
    row("LF", "a,b\nc,d\n", square);
    row("CR alone", "a,b\rc,d\r", square);
    row("no line end at the end", "a,b\r\nc,d", square);
    row("empty lines between", "\n\na,b\r\n\r\n\nc,d\n\n", square);
    row("a byte-order mark",
        "\xEF\xBB\xBF"
        "a,b\nc,d",
        square);
    row("semicolons", "a;b\nc;d", square);
    row("tabs", "a\tb\nc\td", square);
    row("semicolons with commas in the cells", "a;b\n1,5;2,5", {{u"a"_s, u"b"_s}, {u"1,5"_s, u"2,5"_s}});
    row("the separator of the first row, after empty lines", "\n\na;b;c,d\n", {{u"a"_s, u"b"_s, u"c,d"_s}});
    row("commas in quotes do not make the separator", "\"a,,,,\";b\n", {{u"a,,,,"_s, u"b"_s}});
    row("a first line that names the separator", "sep=;\r\na,b;c\r\nd;e\r\n",
        {{u"a,b"_s, u"c"_s}, {u"d"_s, u"e"_s}});
    row("a named separator after a byte-order mark", "\xEF\xBB\xBFSEP=|\na;b|c\n", {{u"a;b"_s, u"c"_s}});
    row("a cell that only starts like one", "sep=;x\na;b\n", {{u"sep="_s, u"x"_s}, {u"a"_s, u"b"_s}});
    row("UTF-16, little end first", QByteArray::fromHex("FFFE610009006200 0A00"), {{u"a"_s, u"b"_s}});
    row("UTF-16, big end first", QByteArray::fromHex("FEFF00610009006200 0A"), {{u"a"_s, u"b"_s}});
    row("quotes", "\"a\",\"b\"\n\"c\",d", square);
    row("quotes in quotes", "\"say \"\"hi\"\"\"", {{u"say \"hi\""_s}});
    row("line ends in quotes", "\"a\r\nb\",c\n", {{u"a\r\nb"_s, u"c"_s}});
    row("separators in quotes", "\"a,b\",c", {{u"a,b"_s, u"c"_s}});
    row("empty cells", ",\n,,", {{QString(), QString()}, {QString(), QString(), QString()}});
    row("an empty quoted cell alone", "\"\"\n", {{QString()}});
    row("rows of different lengths", "a,b,c\nd\ne,f\n",
        {{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}, {u"e"_s, u"f"_s}});
    row("a quote within a cell", "5\" wide,b", {{u"5\" wide"_s, u"b"_s}});
    row("words after a closing quote", "\"a\"b,c", {{u"ab"_s, u"c"_s}});
    row("broken UTF-8", "a\xFF,b", {{u"a\ufffd"_s, u"b"_s}});
    row("space is kept", " a , b ", {{u" a "_s, u" b "_s}});
}

void CsvTest::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QCOMPARE(parsed(bytes), rows);
}

void CsvTest::refuses_broken_files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("row");
    QTest::newRow("a quote that is never closed") << QByteArray("a,b\nc,\"d\ne,f\n") << u"row 2"_s;
    QTest::newRow("a quote at the very end") << QByteArray("a,b\n\n\"") << u"row 3"_s;
    QTest::newRow("a doubled quote at the very end") << QByteArray("\"a\"\"") << u"row 1"_s;
    QTest::newRow("a NUL") << QByteArray("a,b\nc\0d,e\n", 10) << u"Row 2"_s;
    QTest::newRow("a NUL in quotes") << QByteArray("a,\"b\0\"\n", 7) << u"Row 1"_s;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\2\1\1\0\0\0",
                                      10)
                               << u"Row 1"_s;
}

void CsvTest::refuses_broken_files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, row);
    const auto rows = interchange::parseCsv(bytes);
    QVERIFY(!rows);
    QVERIFY2(rows.error().message.contains(row), qPrintable(rows.error().message));
}

void CsvTest::tells_when_the_device_cannot_be_read_on()
{
    for (const QByteArray &start : {"a,b\nc,d\n"_ba, "a,b\nc,d"_ba, "a,b\nc,"_ba, "a,b\n\"c"_ba, ""_ba}) {
        BreakingDevice device(start);
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        base::CsvParser parser(&device);
        QStringList row;
        for (int rows = 0; parser.next(row); ++rows)
            QVERIFY(rows < 2);
        QVERIFY(!parser.result());
        QVERIFY2(parser.result().error().message.contains(u"no such sector"_s),
            qPrintable(parser.result().error().message));
    }
}

void CsvTest::takes_the_guard_off_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("plain");
    QTest::newRow("no guard") << u"words"_s << u"words"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a guarded formula") << u"'=1"_s << u"=1"_s;
    QTest::newRow("a formula that nobody guarded") << u"=1"_s << u"=1"_s;
    QTest::newRow("a guarded apostrophe") << u"''=1"_s << u"'=1"_s;
    QTest::newRow("an apostrophe before a letter") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("nothing but apostrophes") << u"'''"_s << u"'''"_s;
    QTest::newRow("a sign that only looks like one") << u"'＝1"_s << u"'＝1"_s;
}

void CsvTest::takes_the_guard_off()
{
    QFETCH(QString, cell);
    QFETCH(QString, plain);
    QCOMPARE(interchange::unguarded(cell), plain);
}

void CsvTest::reads_back_whatever_it_wrote_data()
{
    QTest::addColumn<bool>("byteOrderMark");
    QTest::addColumn<bool>("raw");
    QTest::newRow("as it is by default") << false << false;
    QTest::newRow("with a byte-order mark") << true << false;
    QTest::newRow("raw") << false << true;
}

void CsvTest::reads_back_whatever_it_wrote()
{
    QFETCH(bool, byteOrderMark);
    QFETCH(bool, raw);
    constexpr int rounds = 3000;
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(round + 1));
        Rows rows{{u"one"_s, u"two"_s, u"three"_s}}; // commas in the first row: the separator is found there
        for (int count = random.bounded(4); count > 0; --count) {
            QStringList row;
            for (int cells = random.bounded(1, 5); cells > 0; --cells)
                row.append(awkwardCell(random));
            rows.append(row);
        }
        const QByteArray bytes = written(rows, {.byteOrderMark = byteOrderMark, .raw = raw});
        Rows back = parsed(bytes);
        if (!raw)
            for (QStringList &row : back)
                for (QString &cell : row)
                    cell = interchange::unguarded(cell);
        QVERIFY2(back == rows, bytes.constData());
        if (!raw)
            for (const QStringList &row : parsed(bytes)) // what a spreadsheet sees
                for (const QString &cell : row)
                    QVERIFY(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()));
    }
}

void CsvTest::parses_random_bytes_without_harm()
{
    constexpr int rounds = 5000;
    constexpr int most = 60;
    const QByteArray alphabet("\"\",;\t\r\n'=ab\xC3\xA4\xFF\xFE");
    int fine = 0;
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(round + 1));
        QByteArray bytes;
        for (int length = random.bounded(most); length > 0; --length)
            bytes += alphabet[random.bounded(int(alphabet.size()))];
        const auto rows = interchange::parseCsv(bytes);
        if (!rows)
            continue;
        ++fine;
        for (const QStringList &row : *rows)
            QVERIFY(!row.isEmpty());
    }
    QVERIFY(fine > rounds / 10);
}

/// 100 MB: neither the time nor the memory of a cell by cell copy.
void CsvTest::parses_a_large_file()
{
    const QByteArray row = "some words,\"words, quoted\",12345,-0.5," + QByteArray(400, 'x') + "\r\n";
    constexpr qsizetype size = 100'000'000;
    const QByteArray bytes = row.repeated(size / row.size());
    const auto rows = interchange::parseCsv(bytes);
    QVERIFY(rows);
    QCOMPARE(qsizetype(rows->size()), bytes.size() / row.size());
    QCOMPARE(rows->back()[1], u"words, quoted"_s);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
