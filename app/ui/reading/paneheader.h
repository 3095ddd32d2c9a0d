// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace ui {

/// The top of a pane: the source's disc and name, the article's date, author and length, and buttons for
/// linked scrolling, the menu and closing. Words that do not fit are shortened.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    /// Blank names show nothing: the pane is empty.
    void setArticle(const QString &source, const QString &details);
    void setActive(bool active);     ///< A thin line at the top.
    void setLinked(bool linked);     ///< Signals nothing.
    void setLinkable(bool linkable); ///< There is another pane to scroll with.
    /// The menu of the ⋯ button. Takes no ownership.
    void setMenu(QMenu *menu);

    QSize sizeHint() const override;

Q_SIGNALS:
    void linkedToggled(bool linked);
    void closeClicked();
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &help);
    void fitButtons();

    QString m_source;
    QString m_details;
    bool m_isActive = false;
    QToolButton *m_linked;
    QToolButton *m_menu;
    QToolButton *m_close;
};

} // namespace ui
