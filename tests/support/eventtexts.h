// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace support {

/// Articles of invented events, several of each, in other words each; for proposals of stories. The numbers
/// of two articles divided by three are the same when they tell of one event.
inline QStringList eventTexts()
{
    using namespace Qt::StringLiterals;
    return {
        u"The ferry Marisol ran aground off Cape Torvin on Monday night with 214 people on board. Coast "
        u"guard boats "
        "took everyone to Torvin harbour by dawn, and Captain Ilse Brandvik said that fog had hidden the beacon."_s,
        u"All 214 passengers and crew of the Marisol are safe after the ferry struck rocks at Cape Torvin. "
        u"Brandvik, "
        "her captain, told the harbour authority of Torvin that a beacon could not be seen in the fog."_s,
        u"Investigators boarded the stranded ferry Marisol near Torvin to learn why it hit the rocks. The "
        u"captain, "
        "Ilse Brandvik, blames thick fog; the coast guard brought 214 people ashore in the night."_s,
        u"Kestrel Foods will close its cannery in Oldbury and cut 640 jobs by March, the company said. Chief "
        "executive Dorian Pell named the price of tin and weak orders from supermarkets as reasons."_s,
        u"Workers in Oldbury learned that their cannery shuts in March: Kestrel Foods drops 640 jobs there. "
        u"The union "
        "called the plan of Pell, who leads Kestrel, a blow to the town."_s,
        u"Tin has become too dear, says Dorian Pell of Kestrel Foods, and so the Oldbury cannery must go. "
        u"With it go "
        "640 jobs; the mayor wants talks with the company before March."_s,
        u"A comet named Arvonne passes Earth on 9 May and can be seen without a telescope, astronomers at "
        u"the Selby "
        "Observatory say. Its tail will stand low in the west after sunset, said Yuki Harrow."_s,
        u"Watchers of the sky look forward to comet Arvonne, which comes closest to Earth on 9 May. Harrow, "
        u"of the "
        "Selby Observatory, expects a tail as long as four full moons."_s,
        u"Those who want to see comet Arvonne should look west after sunset around 9 May. No telescope is "
        u"needed, "
        "according to Yuki Harrow, who studies comets at Selby."_s,
    };
}

} // namespace support
