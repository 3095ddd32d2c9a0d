// SPDX-FileCopyrightText: 2026 The Variorum developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives the library a translation unit; the compiled translations are added by CMake.
