// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/commandbox.h"

#include "commands/commandchoices.h"
#include "focus.h"
#include "icons.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

enum Role { ActionRole = CommandChoices::AlwaysRole + 1, ArticleRole };

/// Shows its whole model, which others filter.
class ShowingAll : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &) const override { return {QString()}; }
};

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

CommandBox::CommandBox(workspace::Workspace &workspace, Focus &focus, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_focus(focus)
    , m_model(new QStandardItemModel(this))
    , m_choices(new CommandChoices(this))
    , m_completer(new ShowingAll(m_choices, this))
{
    setPlaceholderText(tr("Find in corpus, run a command…"));
    setAccessibleName(tr("Command"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    m_choices->setSourceModel(m_model);
    m_completer->setMaxVisibleItems(14);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CommandBox::run);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (m_searchItem)
            m_searchItem->setText(tr("Search the corpus for “%1”").arg(typed.trimmed()));
        m_choices->setTyped(typed);
    });
}

void CommandBox::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
}

void CommandBox::setKeyHint(const QKeySequence &key)
{
    m_hint = key.toString(QKeySequence::NativeText);
    const auto makeRoom = [this] {
        const int width = text().isEmpty() ? QFontMetrics(theme().small).horizontalAdvance(m_hint) + 8 : 0;
        setTextMargins(0, 0, width, 0);
    };
    connect(this, &QLineEdit::textChanged, this, makeRoom);
    makeRoom();
}

QSize CommandBox::sizeHint() const
{
    return {330, QLineEdit::sizeHint().height()};
}

void CommandBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(theme().small);
    painter.setPen(theme().faint);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

void CommandBox::focusInEvent(QFocusEvent *event)
{
    fill();
    QLineEdit::focusInEvent(event);
}

void CommandBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        if (QWidget *next = nextInFocusChain())
            next->setFocus();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QLineEdit::keyPressEvent(event);
    if (enter && !text().isEmpty() && m_completer->completionCount() > 0)
        run(m_completer->completionModel()->index(0, 0));
}

void CommandBox::fill()
{
    m_searchItem = nullptr;
    m_model->clear();
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled() || action->isSeparator() || action->menu() || action->text().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(
            keys.isEmpty() ? plainText(*action)
                           : tr("%1  (%2)", "command and its keys").arg(plainText(*action), keys));
        item->setData(plainText(*action), CommandChoices::NameRole);
        item->setData(QVariant::fromValue<QObject *>(action), ActionRole);
        m_model->appendRow(item);
    }
    for (const store::ArticleRow &row : m_workspace.openStory(m_focus.story()).articles) {
        const text::Source *source = m_workspace.source(row.article.source);
        auto *item =
            new QStandardItem(source ? tr("%1 – %2", "source and title").arg(source->name, row.article.title)
                                     : row.article.title);
        item->setData(item->text(), CommandChoices::NameRole);
        item->setData(row.article.id.value(), ArticleRole);
        m_model->appendRow(item);
    }
    m_searchItem = new QStandardItem;
    m_searchItem->setData(true, CommandChoices::AlwaysRole);
    m_model->appendRow(m_searchItem);
}

void CommandBox::run(const QModelIndex &index)
{
    auto *action = qobject_cast<QAction *>(index.data(ActionRole).value<QObject *>());
    const text::ArticleId article(index.data(ArticleRole).toLongLong());
    const bool isSearch = index.data(CommandChoices::AlwaysRole).toBool();
    const QString typed = m_choices->typed();
    // The completer writes the chosen line into the box after this signal: clear afterwards.
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
    if (QWidget *popup = m_completer->popup())
        popup->hide();
    if (action) {
        if (QWidget *next = nextInFocusChain())
            next->setFocus();
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    } else if (article.isValid()) {
        m_focus.openArticle(article);
    } else if (isSearch) {
        Q_EMIT searchRequested(typed);
    }
}

} // namespace ui
