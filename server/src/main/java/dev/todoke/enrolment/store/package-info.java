/// Rows of applications for online use (利用申請の保管).
@NullMarked
package dev.todoke.enrolment.store;

import org.jspecify.annotations.NullMarked;
