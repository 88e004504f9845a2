/// Accounts and what each role may do (利用者・権限の画面, M-01).
@NullMarked
package dev.todoke.web.administration;

import org.jspecify.annotations.NullMarked;
