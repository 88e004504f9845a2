/// The archive package of a closed year (年次確定の保存一式): data, layout, code tables, rules, counts, checks
/// and checksums in one folder that a text editor can read.
///
/// Read first: [dev.todoke.closing.archive.ArchivePackage].
/// Never here: persons, reports, and anything else that explains a row; that stays in the registry
/// room.
@NullMarked
package dev.todoke.closing.archive;

import org.jspecify.annotations.NullMarked;
