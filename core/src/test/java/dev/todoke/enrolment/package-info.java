@NullMarked
package dev.todoke.enrolment;

import org.jspecify.annotations.NullMarked;
