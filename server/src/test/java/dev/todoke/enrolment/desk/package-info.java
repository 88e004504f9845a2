@NullMarked
package dev.todoke.enrolment.desk;

import org.jspecify.annotations.NullMarked;
