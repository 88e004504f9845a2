/// Applications of a practice installation (練習用の利用申請).
@NullMarked
package dev.todoke.enrolment.demo;

import org.jspecify.annotations.NullMarked;
