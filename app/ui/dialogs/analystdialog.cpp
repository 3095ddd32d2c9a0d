// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/analystdialog.h"

#include "dialogs/settings.h"
#include "workspace/workspace.h"

#include <QSettings>

namespace ui {

AnalystDialog::AnalystDialog(workspace::Workspace &workspace, QSettings &settings, QWidget *parent)
    : NameDialog(
          tr("Analyst"), tr("Your name or initials:"), tr("Sign with this name"),
          [&workspace, &settings](const QString &name) {
              return workspace.setCurrentAnalyst(name).transform([&] {
                  Settings chosen = Settings::load(settings);
                  chosen.analyst = name;
                  chosen.save(settings);
              });
          },
          parent)
{
    setExplanation(tr("Annotations are signed with the name of the analyst who makes them, so that several "
                      "people can work on one corpus. You can change it later."));
    QStringList known;
    for (const coding::Analyst &analyst : workspace.analysts())
        known << analyst.name;
    setKnownNames(known);
    const QString last = Settings::load(settings).analyst;
    setName(last.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")) : last);
}

} // namespace ui
