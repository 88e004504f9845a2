/// A draft as one file (下書きのファイル): taken from the portal, written without it, checked by the same rules, brought back.
///
/// Read first: [dev.todoke.provision.offline.DraftFile], [dev.todoke.provision.offline.DraftCheck],
/// [dev.todoke.provision.offline.DraftSheetReader]. Never here: who may do what; a file decides nothing by itself.
@NullMarked
package dev.todoke.provision.offline;

import org.jspecify.annotations.NullMarked;
