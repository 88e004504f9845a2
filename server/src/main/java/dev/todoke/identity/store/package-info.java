/// Rows of accounts, proofs, invitations and sessions (利用者の保存).
@NullMarked
package dev.todoke.identity.store;

import org.jspecify.annotations.NullMarked;
