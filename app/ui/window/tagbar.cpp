// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagbar.h"

#include "theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {
namespace {

constexpr size_t shownTags = 5;
constexpr char tagProperty[] = "variorumTag";

QIcon keyIcon(const coding::Tag &tag, qreal ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintKey(painter, QRectF(0, 0, 16, 16), tag.shortcut.toUpper(), tag.colour);
    return pixmap;
}

} // namespace

TagBar::TagBar(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const coding::ChangeSet &changes) {
        if (changes.touches<coding::Tag>())
            rebuild();
    });
    connect(&workspace, &workspace::Workspace::reloaded, this, &TagBar::rebuild);
    rebuild();
}

void TagBar::setStickyTag(coding::TagId tag)
{
    m_sticky = tag;
    for (QToolButton *button : findChildren<QToolButton *>()) {
        const qint64 id = button->property(tagProperty).toLongLong();
        button->setChecked(id > 0 && coding::TagId(id) == tag);
    }
}

void TagBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

bool TagBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        const coding::TagId tag(watched->property(tagProperty).toLongLong());
        Q_EMIT stickyChanged(tag == m_sticky ? coding::TagId() : tag);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagBar::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const std::vector<coding::Tag> &tags = m_workspace.tags();
    for (size_t i = 0; i < qMin(tags.size(), shownTags); ++i)
        m_layout->addWidget(button(tags[i]));
    if (tags.size() > shownTags)
        m_layout->addWidget(moreButton({tags.begin() + shownTags, tags.end()}));
    auto *add = new QToolButton(this);
    add->setText(tr("+ Tag…"));
    add->setToolTip(tr("Add a tag to the codebook"));
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QToolButton::clicked, this, &TagBar::newTagRequested);
    m_layout->addWidget(add);
}

QWidget *TagBar::button(const coding::Tag &tag)
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(QString(tag.name).replace(u'&', QLatin1String("&&")));
    if (!tag.shortcut.isEmpty())
        button->setIcon(keyIcon(tag, devicePixelRatioF()));
    button->setToolTip(
        tr("Tag the selected words with “%1”; double click: tag every selection until the next click")
            .arg(tag.name));
    button->setProperty(tagProperty, tag.id.value());
    button->setCheckable(true);
    button->setChecked(tag.id == m_sticky);
    button->setFocusPolicy(
        Qt::TabFocus); // a click must not take the focus, and with it the selection, from the pane
    button->setEnabled(!m_workspace.isReadOnly());
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, button, id = tag.id] {
        button->setChecked(id == m_sticky);
        if (m_sticky.isValid())
            Q_EMIT stickyChanged({});
        else
            Q_EMIT tagActivated(id);
    });
    return button;
}

QWidget *TagBar::moreButton(const std::vector<coding::Tag> &tags)
{
    auto *button = new QToolButton(this);
    button->setText(tr("More", "button: more tags"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setEnabled(!m_workspace.isReadOnly());
    auto *menu = new QMenu(button);
    for (const coding::Tag &tag : tags) {
        QAction *action = menu->addAction(QString(tag.name).replace(u'&', QLatin1String("&&")));
        action->setIcon(keyIcon(tag, devicePixelRatioF()));
        connect(action, &QAction::triggered, this, [this, id = tag.id] { Q_EMIT tagActivated(id); });
    }
    button->setMenu(menu);
    return button;
}

} // namespace ui
