// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/tag.h"
#include "sidetree.h"

namespace ui {

class CodebookModel;

/// The tree of tags. A click on a tag, or Enter, asks for it; a click on its pin makes it sticky or takes it
/// off. Dragging nests and reorders.
class CodebookView : public SideTree
{
    Q_OBJECT

public:
    explicit CodebookView(CodebookModel &model, QWidget *parent = nullptr);

    /// Invalid: none.
    coding::TagId currentTag() const;
    void setCurrentTag(coding::TagId tag);

Q_SIGNALS:
    void tagActivated(coding::TagId tag);
    void pinClicked(coding::TagId tag);
    void currentTagChanged(coding::TagId tag);

protected:
    QRect arrowRect(const QModelIndex &index, const QRect &row) const override;
    bool pressAt(const QPoint &position) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CodebookModel &m_model;
};

} // namespace ui
