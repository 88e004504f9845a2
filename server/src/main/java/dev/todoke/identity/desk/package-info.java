/// Signing in, inviting, suspending (サインインと利用者の登録).
@NullMarked
package dev.todoke.identity.desk;

import org.jspecify.annotations.NullMarked;
