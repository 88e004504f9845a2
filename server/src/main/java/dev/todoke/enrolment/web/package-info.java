/// Pages of applications and first steps (利用申請の画面).
@NullMarked
package dev.todoke.enrolment.web;

import org.jspecify.annotations.NullMarked;
