// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixprinting.h"

#include "coding/words.h"
#include "matrix/matrixmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::MatrixPrinting)
};

// In points, of which an inch has 72.
constexpr qreal labelWidth = 170;
constexpr qreal signWidth = 14;
constexpr qreal leastColumn = 64;
constexpr qreal mostColumn = 130;
constexpr qreal padding = 3;
constexpr qreal titleHeight = 24;
constexpr qreal footHeight = 20;
constexpr qreal pixel = 0.5; ///< The width of lines.
constexpr int wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFont sized(QFont font, int points, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(points); // the painter's unit is a point
    font.setWeight(weight);
    return font;
}

/// One painting of a matrix.
class Sheets
{
public:
    Sheets(QPagedPaintDevice &device, const MatrixText &matrix, const QFont &font)
        : m_device(device)
        , m_matrix(matrix)
        , m_theme(Theme::light())
        , m_font(sized(font, 8))
        , m_bold(sized(font, 8, QFont::Bold))
        , m_title(sized(font, 12, QFont::Bold))
        , m_size(device.pageLayout().paintRect(QPageLayout::Point).size())
    {
        const qreal room = m_size.width() - labelWidth;
        m_columnsPerPage = qMax(1, int(room / leastColumn));
        const int columns = qMax(1, int(matrix.columns.size()));
        m_columnsPerPage = qMin(m_columnsPerPage, columns);
        m_columnWidth = qMin(room / m_columnsPerPage, mostColumn);
    }

    int paint()
    {
        for (int column = 0; column == 0 || column < int(m_matrix.columns.size()); column += m_columnsPerPage)
            divide(column, qMin(column + m_columnsPerPage, int(m_matrix.columns.size())));
        QPainter painter(&m_device);
        const qreal scale = m_device.logicalDpiX() / 72.0;
        painter.scale(scale, scale);
        for (size_t page = 0; page < m_pages.size(); ++page) {
            if (page > 0)
                m_device.newPage();
            paintPage(painter, int(page));
        }
        return int(m_pages.size());
    }

private:
    /// What stands on one page.
    struct Page
    {
        int firstColumn, endColumn;
        size_t firstRow, endRow;
        std::vector<qreal> heights; ///< Of its rows.
    };

    qreal heightOf(const QString &words, const QFont &font, qreal width) const
    {
        const QRectF room(0, 0, width - 2 * padding, 10'000);
        return QFontMetricsF(font).boundingRect(room, wrapped, words).height() + 2 * padding;
    }

    qreal headerHeight(int first, int end) const
    {
        qreal height = heightOf(u"X"_s, m_bold, labelWidth);
        for (int column = first; column < end; ++column)
            height = qMax(height, heightOf(m_matrix.columns.at(column), m_bold, m_columnWidth));
        return height;
    }

    qreal rowHeight(const MatrixText::Row &row, int first, int end) const
    {
        qreal height = heightOf(row.label, row.isHeading ? m_bold : m_font, labelWidth - signWidth);
        for (int column = first; column < end && !row.isHeading; ++column)
            height = qMax(height, heightOf(row.cells.at(column), m_font, m_columnWidth));
        return row.isHeading ? height + 2 * padding : height;
    }

    /// A page ends where the next row has no room, and never with a heading.
    void divide(int firstColumn, int endColumn)
    {
        const qreal room = m_size.height() - titleHeight - footHeight - headerHeight(firstColumn, endColumn);
        Page page{firstColumn, endColumn, 0, 0, {}};
        qreal used = 0;
        for (size_t row = 0; row < m_matrix.rows.size(); ++row) {
            const qreal height = rowHeight(m_matrix.rows[row], firstColumn, endColumn);
            if (used + height > room && page.endRow > page.firstRow) {
                const bool endsWithHeading =
                    m_matrix.rows[row - 1].isHeading && page.endRow > page.firstRow + 1;
                const qreal taken = endsWithHeading ? page.heights.back() : 0;
                if (endsWithHeading) {
                    --page.endRow;
                    page.heights.pop_back();
                }
                m_pages.push_back(page);
                page = {firstColumn, endColumn, page.endRow, row, {}};
                used = taken;
                if (endsWithHeading)
                    page.heights.push_back(taken);
            }
            page.heights.push_back(height);
            page.endRow = row + 1;
            used += height;
        }
        m_pages.push_back(page);
    }

    void draw(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &colour,
        const QString &words, int flags = Qt::AlignLeft | Qt::AlignTop | wrapped) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect.adjusted(padding, padding, -padding, -padding), flags, words);
    }

    void paintPage(QPainter &painter, int number)
    {
        const Page &page = m_pages[size_t(number)];
        const qreal width = m_size.width();
        draw(painter, {0, 0, width, titleHeight}, m_title, m_theme.text, m_matrix.story,
            Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine);
        const QRectF foot(0, m_size.height() - footHeight, width, footHeight);
        draw(painter, foot, m_font, m_theme.muted,
            //: below each page of the printed matrix; "not read" is what its cells say
            Words::tr("=  agree     ≈  compatible     ≠  differ     ·  one source     —  silent"),
            Qt::AlignLeft | Qt::AlignBottom);
        draw(painter, foot, m_font, m_theme.muted,
            Words::tr("Page %1 of %2")
                .arg(QLocale().toString(number + 1), QLocale().toString(m_pages.size())),
            Qt::AlignRight | Qt::AlignBottom);
        qreal y = titleHeight;
        const qreal header = headerHeight(page.firstColumn, page.endColumn);
        draw(painter, {signWidth, y, labelWidth - signWidth, header}, m_bold, m_theme.text,
            Words::tr("Point", "heading: one thing that sources can agree on"));
        for (int column = page.firstColumn; column < page.endColumn; ++column)
            draw(painter, cellRect(page, column, y, header), m_bold, m_theme.text,
                m_matrix.columns.at(column));
        y += header;
        painter.fillRect(QRectF(0, y - pixel, tableWidth(page), 2 * pixel), m_theme.muted);
        for (size_t row = page.firstRow; row < page.endRow; ++row) {
            const qreal height = page.heights[row - page.firstRow];
            paintRow(painter, page, m_matrix.rows[row], y, height);
            y += height;
        }
    }

    void paintRow(
        QPainter &painter, const Page &page, const MatrixText::Row &row, qreal y, qreal height) const
    {
        if (row.isHeading) {
            draw(painter, {0, y + 2 * padding, labelWidth, height}, m_bold, m_theme.text, row.label);
        } else {
            draw(painter, {0, y, signWidth, height}, m_bold, m_theme.verdict(row.verdict),
                coding::verdictSign(row.verdict));
            draw(painter, {signWidth, y, labelWidth - signWidth, height}, m_font, m_theme.text, row.label);
            for (int column = page.firstColumn; column < page.endColumn; ++column)
                draw(painter, cellRect(page, column, y, height), m_font, m_theme.text, row.cells.at(column));
        }
        painter.fillRect(QRectF(0, y + height - pixel, tableWidth(page), pixel), m_theme.line);
    }

    QRectF cellRect(const Page &page, int column, qreal y, qreal height) const
    {
        return {labelWidth + (column - page.firstColumn) * m_columnWidth, y, m_columnWidth, height};
    }
    qreal tableWidth(const Page &page) const
    {
        return labelWidth + (page.endColumn - page.firstColumn) * m_columnWidth;
    }

    QPagedPaintDevice &m_device;
    const MatrixText &m_matrix;
    const Theme m_theme; ///< Paper is always light.
    const QFont m_font;
    const QFont m_bold;
    const QFont m_title;
    const QSizeF m_size;
    int m_columnsPerPage = 1;
    qreal m_columnWidth = mostColumn;
    std::vector<Page> m_pages;
};

} // namespace

int paintMatrix(QPagedPaintDevice &device, const MatrixText &matrix, const QFont &font)
{
    return Sheets(device, matrix, font).paint();
}

base::Result<void> writeMatrixPdf(QIODevice *device, const MatrixText &matrix, const QFont &font)
{
    QPdfWriter writer(device);
    writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(36, 30, 36, 24), QPageLayout::Point});
    writer.setTitle(matrix.story);
    paintMatrix(writer, matrix, font);
    return {};
}

void previewMatrix(QWidget *parent, const MatrixText &matrix)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(matrix.story);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Print the matrix"));
    // The printer lives as long as the dialog.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [printer, matrix](QPrinter *target) { paintMatrix(*target, matrix, QApplication::font()); });
    dialog->open();
}

} // namespace ui
