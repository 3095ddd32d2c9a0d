// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>
#include <QWidget>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

Theme current = Theme::light();
Scheme currentScheme = Scheme::System;

void chooseFonts(Theme &theme)
{
    const QStringList families = QFontDatabase::families();
    const auto firstOf = [&](const QStringList &wanted, QFontDatabase::SystemFont fallback) {
        for (const QString &family : wanted)
            if (families.contains(family))
                return QFont(family);
        return QFontDatabase::systemFont(fallback);
    };
    theme.readingFont = firstOf(
        {u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s}, QFontDatabase::GeneralFont);
    theme.readingFont.setStyleHint(QFont::Serif);
    theme.readingFont.setPixelSize(16);
    theme.evidenceFont = theme.readingFont;
    theme.evidenceFont.setPixelSize(13);
    theme.small = QApplication::font();
    theme.small.setPixelSize(12);
    theme.heading = theme.small;
    theme.heading.setPixelSize(11);
    theme.heading.setWeight(QFont::DemiBold);
    theme.heading.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
}

QPalette palette(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.dark ? theme.chrome : theme.toolbar);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.differ);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.base);
    palette.setColor(QPalette::Midlight, theme.faintLine);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.dark ? theme.line.darker(160) : theme.line.darker(120));
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(0, 0, 0) : theme.line.darker(150));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

void apply(QApplication &application)
{
    const bool dark =
        currentScheme == Scheme::Dark ||
        (currentScheme == Scheme::System && application.styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    current = dark ? Theme::darkTheme() : Theme::light();
    chooseFonts(current);
    application.setPalette(palette(current));
    QPalette fields; // labels have that colour, too: what a field has as an example is fainter
    fields.setColor(QPalette::PlaceholderText, current.faint);
    for (const char *field : {"QLineEdit", "QComboBox", "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(fields, field);
    for (QWidget *widget : QApplication::topLevelWidgets())
        widget->update();
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.window = 0xf4f5f7;
    theme.base = 0xffffff;
    theme.panel = 0xfcfcfd;
    theme.chrome = 0xeceef1;
    theme.toolbar = 0xf7f8f9;
    theme.line = 0xdcdfe4;
    theme.edge = 0xc9cdd5;
    theme.faintLine = 0xeff0f3;
    theme.text = 0x23262d;
    theme.muted = 0x6b717c;
    theme.faint = 0x8a8f98;
    theme.selectedRow = 0xeef4ff;
    theme.selectedArticle = 0xdfe9fb;
    theme.accent = 0x3b73d9;
    theme.selection = 0xbcd3fb;
    theme.shared = 0xe6f3ef;
    theme.agree = 0x2b8a4b;
    theme.compatible = 0x8a7a1c;
    theme.differ = 0xc0392b;
    theme.oneSource = 0x8a8f98;
    theme.progress = 0x2b8a4b;
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = 0x22252b;
    theme.base = 0x1b1d22;
    theme.panel = 0x1f2227;
    theme.chrome = 0x2a2d34;
    theme.toolbar = 0x26292f;
    theme.line = 0x393d46;
    theme.edge = 0x474c57;
    theme.faintLine = 0x2a2d34;
    theme.text = 0xe2e5ea;
    theme.muted = 0x9aa1ac;
    theme.faint = 0x767d89;
    theme.selectedRow = 0x283349;
    theme.selectedArticle = 0x2b3a57;
    theme.accent = 0x6b9bf2;
    theme.selection = 0x35558f;
    theme.shared = 0x213b37;
    theme.agree = 0x5cc27e;
    theme.compatible = 0xd0bd4f;
    theme.differ = 0xef7b6e;
    theme.oneSource = 0x8a919c;
    theme.progress = 0x4fae6f;
    return theme;
}

QColor Theme::strong(quint32 tagColour) const
{
    const QColor colour(tagColour);
    return dark ? colour.lighter(130) : colour;
}

QColor Theme::band(quint32 tagColour) const
{
    const QColor tag(tagColour);
    if (!dark) { // as pale as paper allows and still coloured; greys stay grey
        constexpr float paleness = 0.89f;
        constexpr float mostSaturation = 0.9f;
        return QColor::fromHslF(
            qMax(0.0f, tag.hslHueF()), qMin(mostSaturation, tag.hslSaturationF() * 1.3f), paleness);
    }
    constexpr double share = 0.32; // of the tag's colour over the paper
    const auto mix = [&](int over, int under) { return int(over * share + under * (1 - share)); };
    return {mix(tag.red(), base.red()), mix(tag.green(), base.green()), mix(tag.blue(), base.blue())};
}

QColor Theme::verdict(coding::Verdict verdict) const
{
    switch (verdict) {
    case coding::Verdict::Agree:
        return agree;
    case coding::Verdict::Compatible:
        return compatible;
    case coding::Verdict::Differ:
        return differ;
    case coding::Verdict::OneSource:
        return oneSource;
    }
    Q_UNREACHABLE();
}

QColor Theme::heat(coding::Verdict verdict) const
{
    switch (verdict) {
    case coding::Verdict::Agree:
        return dark ? 0x4c9be0 : 0x1f6fb2;
    case coding::Verdict::Compatible:
        return dark ? 0xe8c84a : 0xf0c93a;
    case coding::Verdict::Differ:
        return dark ? 0xe8643c : 0xcf4a1f;
    case coding::Verdict::OneSource:
        return dark ? 0x5b616c : 0xb4b9c2;
    }
    Q_UNREACHABLE();
}

QColor Theme::stance(coding::Stance stance) const
{
    switch (stance) {
    case coding::Stance::Asserts:
        return dark ? 0xe8643c : 0xcf4a1f;
    case coding::Stance::Partly:
        return dark ? 0xe9a15c : 0xd98a3d;
    case coding::Stance::Predicts:
        return dark ? 0xe8c84a : 0xd9ae1f;
    case coding::Stance::Questions:
        return dark ? 0x9aa1ac : 0x7a818c;
    case coding::Stance::Denies:
        return dark ? 0x4c9be0 : 0x1f6fb2;
    }
    Q_UNREACHABLE();
}

QColor Theme::share(double share) const
{
    const QColor least(dark ? 0x262b33 : 0xe9f0f8);
    const QColor most = heat(coding::Verdict::Agree);
    const auto mix = [&](int from, int to) { return from + qRound((to - from) * share); };
    return {mix(least.red(), most.red()), mix(least.green(), most.green()), mix(least.blue(), most.blue())};
}

QColor Theme::source(const QString &name) const
{
    static constexpr std::array<quint32, 8> discs{
        0x6b4fbb, 0x0f8f8a, 0xc2572b, 0x3467b2, 0x8a6d1c, 0xa8406f, 0x4a7f3a, 0x5b6472};
    uint sum = 5381; // qHash is seeded anew in each process; this must not be
    for (const QChar c : name.toCaseFolded())
        sum = sum * 33 + c.unicode();
    return QColor(discs[sum % discs.size()]);
}

const Theme &theme()
{
    return current;
}

void applyScheme(QApplication &application, Scheme scheme)
{
    static bool following = false;
    currentScheme = scheme;
    if (!following) {
        following = true;
        QApplication::setStyle(new Style);
        QFont font(u"Noto Sans"_s, -1);
        font.setPixelSize(13);
        QApplication::setFont(font);
        QObject::connect(
            application.styleHints(), &QStyleHints::colorSchemeChanged, &application, [&application] {
                if (currentScheme == Scheme::System)
                    apply(application);
            });
    }
    apply(application);
}

void paintDisc(QPainter &painter, const QRectF &rect, const QString &sourceName)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().source(sourceName));
    painter.drawEllipse(rect);
    QFont font = QApplication::font();
    font.setPixelSize(qMax(8, qRound(rect.height() / 2)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, sourceName.isEmpty() ? u"?"_s : sourceName.left(1).toUpper());
    painter.restore();
}

void paintKey(QPainter &painter, const QRectF &rect, const QString &key, quint32 tagColour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(tagColour));
    painter.drawRoundedRect(rect, 3, 3);
    QFont font = QApplication::font();
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

void paintChip(QPainter &painter, const QRectF &rect, const QString &words, quint32 tagColour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(rect, 4, 4);
    painter.fillPath(path, theme().band(tagColour));
    painter.setClipPath(path);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), theme().strong(tagColour));
    painter.setClipping(false);
    QFont font = QApplication::font();
    font.setPixelSize(12);
    painter.setFont(font);
    painter.setPen(theme().text);
    const QRectF inner = rect.adjusted(6, 0, -6, -1);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(font).elidedText(words, Qt::ElideRight, inner.width()));
    painter.restore();
}

} // namespace ui
