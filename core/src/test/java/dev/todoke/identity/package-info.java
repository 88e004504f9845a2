/// Tests of accounts, roles and passwords (利用者と権限の試験).
@NullMarked
package dev.todoke.identity;

import org.jspecify.annotations.NullMarked;
