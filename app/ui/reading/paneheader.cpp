// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneheader.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int headerHeight = 53;
constexpr int discSize = 22;
constexpr int margin = 14;
constexpr int wordsLeft = margin + discSize + 9;

/// A quiet button: an icon, or while it is checked its words beside it, on a pale ground under the mouse.
class HeaderButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const int words = hasWords() ? QFontMetrics(theme().small).horizontalAdvance(text()) + 4 : 0;
        return {iconSide + words + 10, 24};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &colours = theme();
        if (underMouse() || isDown() || hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
            painter.setBrush(colours.faintLine);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const QRect place(5, (height() - iconSide) / 2, iconSide, iconSide);
        painter.setOpacity(isCheckable() && !isChecked() ? 0.5 : 0.75);
        icon().paint(&painter, place);
        painter.setOpacity(1);
        if (!hasWords())
            return;
        painter.setFont(colours.small);
        painter.setPen(colours.muted);
        painter.drawText(rect().adjusted(iconSide + 9, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    static constexpr int iconSide = 14;
    bool hasWords() const { return toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }
};

} // namespace

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(wordsLeft, 2, 8, 2);
    row->setSpacing(0);
    row->addStretch();
    m_linked = addButton(u"link"_s, tr("Scroll with the other panes, by what they agree and differ on"));
    m_linked->setText(tr("linked", "panes scroll together"));
    m_linked->setCheckable(true);
    m_menu = addButton(u"more"_s, tr("What can be done with this article"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_close = addButton(u"close"_s, tr("Close this pane"));
    connect(m_linked, &QToolButton::toggled, this, &PaneHeader::linkedToggled);
    connect(m_close, &QToolButton::clicked, this, &PaneHeader::closeClicked);
    setArticle({}, {});
}

QToolButton *PaneHeader::addButton(const QString &iconName, const QString &help)
{
    auto *button = new HeaderButton(this);
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(help);
    button->setAccessibleName(help);
    layout()->addWidget(button);
    return button;
}

void PaneHeader::setArticle(const QString &source, const QString &details)
{
    m_source = source;
    m_details = details;
    setAccessibleName(source + u", "_s + details);
    m_menu->setVisible(!source.isEmpty());
    update();
}

void PaneHeader::setActive(bool active)
{
    m_isActive = active;
    update();
}

void PaneHeader::setLinked(bool linked)
{
    const QSignalBlocker blocker(m_linked);
    m_linked->setChecked(linked);
    fitButtons();
}

/// In a narrow pane the source's name is worth more than the word on the button.
void PaneHeader::fitButtons()
{
    constexpr int wide = 350;
    const bool hasWords = m_linked->isChecked() && width() >= wide;
    m_linked->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void PaneHeader::setLinkable(bool linkable)
{
    m_linked->setVisible(linkable);
}

void PaneHeader::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

QSize PaneHeader::sizeHint() const
{
    return {300, headerHeight};
}

void PaneHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void PaneHeader::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT clicked();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
    if (m_isActive)
        painter.fillRect(0, 0, width(), 2, colours.accent);
    if (m_source.isEmpty())
        return;
    paintDisc(painter, QRectF(margin, (height() - discSize) / 2.0, discSize, discSize), m_source);
    const QToolButton *first = m_linked->isVisibleTo(this) ? m_linked : m_menu;
    const int width = first->geometry().left() - 6 - wordsLeft;
    const auto write = [&](const QFont &font, const QColor &colour, const QString &words,
                           const QRect &place) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, width));
    };
    QFont bold = font();
    bold.setBold(true);
    const int middle = height() / 2;
    write(bold, colours.text, m_source, QRect(wordsLeft, middle - 19, width, 20));
    write(colours.small, colours.muted, m_details, QRect(wordsLeft, middle + 1, width, 17));
}

} // namespace ui
