/// Where applications are received, decided and carried through (利用申請の窓口).
@NullMarked
package dev.todoke.enrolment.desk;

import org.jspecify.annotations.NullMarked;
