// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/annotationrecord.h"

using namespace Qt::StringLiterals;

namespace interchange {

QStringList annotationColumns()
{
    return u"annotation_id story source article_id title author published url tag kind text start end "
           u"paragraph "
           "context_before context_after relation low high unit measured point entity entity_type stance "
           "speaker "
           "cause effect note analyst status created modified"_s.split(u' ');
}

} // namespace interchange
