// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How smoothly a matrix of 2,000 points and 100 articles scrolls, as values and as squares, and how long an
// edit takes to show. Prints medians and the slowest, in milliseconds of processor time, so that other work on the
// machine does not count. See docs/benchmarks.md.

#include "matrix/matrixtable.h"
#include "support/manypoints.h"
#include "theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int points = 2000;
constexpr int articles = 100;
constexpr int steps = 200;
constexpr int wheel = 60; ///< Pixels that a step of the wheel scrolls.

void print(const QString &what, std::vector<double> times)
{
    std::ranges::sort(times);
    QTextStream(stdout) << u"%1 median %2 ms, slowest %3 ms\n"_s.arg(what, -58)
                               .arg(times[times.size() / 2], 6, 'f', 2)
                               .arg(times.back(), 6, 'f', 2);
}

void measure(const QString &what, int runs, const std::function<void(int)> &run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        run(i);
        times.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    print(what, times);
}

/// A step as a person sees it: what comes into view is painted.
void scroll(QScrollBar *bar, int step)
{
    const int room = qMax(1, bar->maximum());
    const int way = (step * wheel) % (2 * room); // down and up again
    bar->setValue(way < room ? way : 2 * room - way);
    QApplication::processEvents();
}

void measureScrolling(ui::MatrixTable &table, const QString &look)
{
    measure(look + u", a step down"_s, steps, [&](int i) { scroll(table.verticalScrollBar(), i + 1); });
    measure(look + u", a step sideways"_s, steps, [&](int i) { scroll(table.horizontalScrollBar(), i + 1); });
    measure(look + u", a page down"_s, steps / 4, [&](int i) { scroll(table.verticalScrollBar(), i * 13); });
    measure(
        look + u", everything in view painted anew"_s, steps / 4, [&](int) { table.viewport()->repaint(); });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyScheme(application, ui::Scheme::Light);
    const support::MadeUpWords words;
    ui::MatrixModel model(words);
    ui::MatrixTable table(&model);
    table.resize(1600, 900);
    table.show();
    const ui::MatrixModel::Content content = support::manyPoints(points, articles);
    measure(u"first shown"_s, 1, [&](int) {
        model.update(content);
        QApplication::processEvents();
    });
    measureScrolling(table, u"values"_s);
    table.setLook(ui::MatrixLook::Heat);
    QApplication::processEvents();
    measureScrolling(table, u"heat"_s);
    table.setLook(ui::MatrixLook::Values);
    QApplication::processEvents();

    measure(u"another order"_s, 6, [&](int i) {
        model.setOrder(ui::MatrixModel::Order((i + 1) % 3));
        QApplication::processEvents();
    });
    const ui::AgreementModel::Touched touched{coding::AnnotationId(50'000)};
    std::vector<ui::MatrixModel::Content> next(10, content);
    measure(u"an edit of one cell shown"_s, int(next.size()), [&](int i) {
        model.update(std::move(next[size_t(i)]), &touched);
        QApplication::processEvents();
    });
    return 0;
}
