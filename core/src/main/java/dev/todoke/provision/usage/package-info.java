/// Use and end of use (利用・廃棄・報告): what is destroyed, how, and what was published.
///
/// Read first: [dev.todoke.provision.usage.DisposedMedium]. Never here: judging a publication.
@NullMarked
package dev.todoke.provision.usage;

import org.jspecify.annotations.NullMarked;
