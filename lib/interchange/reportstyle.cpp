// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a report looks, of report.h.

#include "interchange/report.h"

namespace interchange {

QString reportStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark;
  --paper: #fff; --panel: #f6f7f9; --line: #dcdfe4; --text: #23262d; --muted: #626873; --faint: #7d838d;
  --agree: #24793f; --compatible: #776812; --differ: #b93425; --one: #767c86; --mark: 22%; }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #1b1d22; --panel: #22252b; --line: #393d46; --text: #e2e5ea; --muted: #a3aab5; --faint: #8a919c;
  --agree: #5cc27e; --compatible: #d0bd4f; --differ: #ef7b6e; --one: #959ca7; --mark: 34%; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text);
  font: 15px/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font: 600 2rem/1.2 "Noto Serif", Georgia, serif; margin: 0 0 .35rem; }
h2 { font-size: 1.15rem; margin: 2.75rem 0 .5rem; padding-bottom: .35rem; border-bottom: 2px solid var(--line); }
h2 .count { float: right; color: var(--faint); font-weight: 400; }
h3 { font-size: 1rem; margin: 0; }
a { color: inherit; }
.meta, .about, .others, footer { color: var(--muted); font-size: .87rem; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; list-style: none; margin: 1.4rem 0 0; padding: 0; }
.counts b { display: block; font-size: 1.7rem; line-height: 1.2; }
.counts li { color: var(--muted); font-size: .87rem; }
.agree { --verdict: var(--agree); } .compatible { --verdict: var(--compatible); }
.differ { --verdict: var(--differ); } .one { --verdict: var(--one); }
.counts b, .sign { color: var(--verdict, var(--text)); }
.sign { display: inline-block; width: 1.4rem; margin-left: -1.4rem; font-weight: 800; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); }
td { font-variant-numeric: tabular-nums; } .sources td:nth-child(4) { white-space: nowrap; }
thead th { color: var(--muted); font-size: .83rem; font-weight: 600; }
.overview td, .overview th { font-size: .87rem; }
.overview tbody th { font-weight: 400; padding-left: 1.4rem; min-width: 14rem; }
.overview a { text-decoration: none; }
.overview a:hover { text-decoration: underline; }
.point { padding: .95rem 0 .8rem 1.4rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
.about { margin: .1rem 0 .5rem; }
.evidence { margin: 0; display: grid; grid-template-columns: 8.5rem 8.5rem 1fr; gap: .3rem 1rem; }
.evidence dt { font-weight: 600; font-size: .87rem; padding-top: .1rem; overflow-wrap: anywhere; }
.evidence dd { margin: 0; }
.value { font-size: .87rem; padding-top: .1rem; overflow-wrap: anywhere; }
.quote { font-family: "Noto Serif", Georgia, serif; }
.place, .note, .converted { color: var(--muted); font-size: .83rem; }
mark { color: inherit; padding: 0 .15em; border-radius: 3px; border-bottom: 2px solid var(--tag);
  background: color-mix(in srgb, var(--tag) var(--mark), transparent); font-weight: 600; }
.others { margin: .55rem 0 0; }
.absent { color: var(--faint); }
footer { margin-top: 3rem; }
@media (max-width: 46rem) { .evidence { grid-template-columns: 1fr; gap: .1rem; } .evidence dt { margin-top: .5rem; } }
@media print { body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  h2 { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; }
  mark, .sign, .counts b { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@page { margin: 18mm 16mm; }
)");
}

} // namespace interchange
