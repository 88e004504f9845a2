/// Fees (手数料): rates as the office has set them, the ledger of hours, invoice and payment.
///
/// Read first: [dev.todoke.provision.fee.FeeRates], [dev.todoke.provision.fee.WorkEntry],
/// [dev.todoke.provision.fee.FeeAccount]. Never here: a national rate; there is none for prefectures.
@NullMarked
package dev.todoke.provision.fee;

import org.jspecify.annotations.NullMarked;
