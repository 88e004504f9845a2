/// Closing a diagnosis year (年次確定): an immutable numbered snapshot of 76 items a tumour.
///
/// Read first: [dev.todoke.closing.ClosedRecord], [dev.todoke.closing.ClosingReader].
/// Never here: changing a closed value. A correction shows in the next closing.
@NullMarked
package dev.todoke.closing;

import org.jspecify.annotations.NullMarked;
